// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celljson.h"
#include "app/cli/fieldoptions.h"
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "domain/shippedschemes.h"
#include "workspace/customername.h"
#include "workspace/exporting/csvfile.h"
#include "workspace/rfmanalysis.h"
#include "workspace/schemes/rfmpublishing.h"

#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

Result<RfmScheme> schemeOf(const Session &session, const AnalysisSettings &settings)
{
    RfmScheme scheme = rfmSchemeFor(settings);
    if (const auto name = session.option(u"scheme"_s)) {
        auto named = findRfmScheme(*name);
        LEADBOOK_TRY(named);
        scheme = *std::move(named);
    }
    const auto bins = session.number(u"bins"_s, scheme.bins, RfmScheme::kFewestBins);
    LEADBOOK_TRY(bins);
    if (*bins > RfmScheme::kMostBins)
        return usageError(Cli::tr("--bins takes a number from %1 to %2.")
                              .arg(RfmScheme::kFewestBins)
                              .arg(RfmScheme::kMostBins));
    // Cut points belong to a number of bins: another number asks for new ones.
    if (*bins != scheme.bins)
        scheme.cuts.reset();
    scheme.bins = *bins;
    return scheme;
}

/// The fields of --recency, --frequency and --monetary; absent where purchases are to be summed.
Result<std::optional<RfmFields>> fieldsOf(const Session &session, const Snapshot &snapshot)
{
    const auto recency = session.option(u"recency"_s);
    const auto frequency = session.option(u"frequency"_s);
    const auto monetary = session.option(u"monetary"_s);
    if (!recency && !frequency && !monetary)
        return std::optional<RfmFields>();
    if (!recency || !frequency || !monetary)
        return usageError(Cli::tr("Name all three fields: --recency, --frequency and --monetary."));
    RfmFields fields;
    for (const auto &[key, target] :
         {std::pair{*recency, &fields.recency}, std::pair{*frequency, &fields.frequency},
          std::pair{*monetary, &fields.monetary}}) {
        const auto field = parseField(snapshot, key);
        LEADBOOK_TRY(field);
        const FieldType type = listFieldType(snapshot, *field);
        const bool isNumber =
            type == FieldType::Integer || type == FieldType::Real || type == FieldType::Money;
        if (!isNumber && (type != FieldType::Day || target != &fields.recency))
            return usageError(Cli::tr("“%1” holds no numbers.").arg(key));
        *target = *field;
    }
    return std::optional(fields);
}

Status writeTable(const QString &path, const Snapshot &snapshot, const RfmAnalysis &analysis)
{
    auto file = CsvFile::create(path, {u"customer"_s, u"recency days"_s, u"orders"_s, u"amount"_s, u"r"_s,
                                       u"f"_s, u"m"_s, u"segment"_s});
    LEADBOOK_TRY(file);
    const QStringList groups = analysis.scheme.groups();
    const RfmScores &scores = analysis.scores;
    for (Row row = 0; row < scores.group.size(); ++row) {
        if (scores.group[row] == kNoRfmGroup)
            continue;
        CsvWriter &cells = file->cells();
        cells.addText(exportedName(snapshot, row));
        cells.addValue(std::to_string(analysis.recencyDays[row]));
        cells.addValue(std::to_string(analysis.totals.orders[row]));
        cells.addValue(analysis.totals.amount[row].toDecimal().toStdString());
        cells.addValue(std::to_string(scores.recency[row]));
        cells.addValue(std::to_string(scores.frequency[row]));
        cells.addValue(std::to_string(scores.monetary[row]));
        cells.addText(groups[scores.group[row]].toStdString());
        LEADBOOK_TRY(file->endRow());
    }
    return file->commit();
}

QJsonArray numbersJson(const std::vector<double> &numbers)
{
    QJsonArray array;
    for (const double number : numbers)
        array.append(number);
    return array;
}

struct AxisWord
{
    QLatin1StringView key;
    char16_t letter;
};
constexpr std::array<AxisWord, 3> kAxes{{
    // in the order of RfmAxis
    {QLatin1StringView("recency"), u'R'},
    {QLatin1StringView("frequency"), u'F'},
    {QLatin1StringView("monetary"), u'M'},
}};

const AxisWord &wordOf(const RfmEmptyScore &score)
{
    return kAxes[static_cast<std::size_t>(score.axis)];
}

QJsonArray unreachableJson(const RfmAnalysis &analysis)
{
    QJsonArray scores;
    for (const RfmEmptyScore &score : analysis.scores.unreachable)
        scores.append(QJsonObject{{u"axis"_s, wordOf(score).key},
                                  {u"score"_s, score.score},
                                  {u"cutsMeet"_s, cutsMeet(analysis.scores.bounds, score)}});
    return scores;
}

QStringList deadGroups(const RfmAnalysis &analysis)
{
    return leadbook::deadGroups(analysis.scheme, analysis.scores.unreachable);
}

/// What nobody can have, and who was left out.
QStringList noteLines(const RfmAnalysis &analysis)
{
    QStringList meeting;
    QStringList between;
    for (const RfmEmptyScore &score : analysis.scores.unreachable)
        (cutsMeet(analysis.scores.bounds, score) ? meeting : between)
            << QChar(wordOf(score).letter) + QString::number(score.score);
    QStringList dead;
    for (const QString &group : deadGroups(analysis))
        dead << segmentLabel(group);
    QStringList lines;
    if (!meeting.isEmpty())
        lines << Cli::tr("Nobody can have %1: the cut points meet.").arg(meeting.join(u", "_s));
    if (!between.isEmpty())
        lines << Cli::tr("Nobody can have %1: no customer lies between the cut points.")
                     .arg(between.join(u", "_s));
    if (!dead.isEmpty())
        lines << Cli::tr("No score leads to %1.").arg(dead.join(u", "_s));
    const RfmCheck check = checkRfm(analysis.scheme);
    if (check.unlabelled > 0)
        lines << Cli::tr("No segment holds %1 of the 125 combinations; they are %2.")
                     .arg(check.unlabelled)
                     .arg(segmentLabel(analysis.scheme.rest));
    if (check.several > 0)
        lines << Cli::tr("Several segments hold %1 of the 125 combinations; the first has them.")
                     .arg(check.several);
    if (analysis.outOfRange > 0)
        lines << Cli::tr("%1 customers left out: a number kept for them is too large.")
                     .arg(analysis.outOfRange);
    return lines;
}

/// What is true of the boxes of a scheme whoever the customers are.
QJsonObject checkJson(const RfmScheme &scheme)
{
    const RfmCheck check = checkRfm(scheme);
    return {{u"unlabelled"_s, check.unlabelled},
            {u"several"_s, check.several},
            {u"dead"_s, QJsonArray::fromStringList(check.dead)}};
}

QJsonObject toJson(const RfmAnalysis &analysis, const Snapshot &snapshot, double seconds)
{
    const RfmCuts &bounds = analysis.scores.bounds;
    const QStringList names = analysis.scheme.groups();
    QJsonArray segments;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const RfmGroupTotal &group = analysis.groups[static_cast<std::size_t>(i)];
        if (group.customers == 0 && names[i] == analysis.scheme.rest)
            continue;
        segments.append(QJsonObject{{u"name"_s, names[i]},
                                    {u"customers"_s, qint64(group.customers)},
                                    {u"orders"_s, qint64(group.orders)},
                                    {u"revenue"_s, group.revenue.toDouble()},
                                    {u"medianRecency"_s, group.medianRecency}});
    }
    return {{u"asOf"_s, analysis.asOf.toIso()},
            {u"bins"_s, analysis.scheme.bins},
            {u"customers"_s, qint64(analysis.customers)},
            {u"withoutPurchase"_s, qint64(snapshot.customers.aliveCount) - analysis.customers},
            {u"orders"_s, qint64(analysis.orders)},
            {u"revenue"_s, analysis.revenue.toDouble()},
            {u"bounds"_s, QJsonObject{{u"recency"_s, numbersJson(bounds.recency)},
                                      {u"frequency"_s, numbersJson(bounds.frequency)},
                                      {u"monetary"_s, numbersJson(bounds.monetary)}}},
            {u"unreachable"_s, unreachableJson(analysis)},
            {u"dead"_s, QJsonArray::fromStringList(deadGroups(analysis))},
            {u"outOfRange"_s, qint64(analysis.outOfRange)},
            {u"check"_s, checkJson(analysis.scheme)},
            {u"segments"_s, segments},
            {u"seconds"_s, seconds}};
}

QStringList toLines(const RfmAnalysis &analysis)
{
    const QStringList names = analysis.scheme.groups();
    constexpr auto kRight = TextTable::Align::Right;
    TextTable table({{Cli::tr("Segment")},
                     {Cli::tr("Customers"), kRight},
                     {Cli::tr("Orders"), kRight},
                     {Cli::tr("Revenue"), kRight},
                     {Cli::tr("Days since"), kRight}});
    for (qsizetype i = 0; i < names.size(); ++i) {
        const RfmGroupTotal &group = analysis.groups[static_cast<std::size_t>(i)];
        if (group.customers > 0)
            table.addRow({segmentLabel(names[i]), QString::number(group.customers),
                          QString::number(group.orders), group.revenue.toDecimal(),
                          QString::number(group.medianRecency)});
    }
    QStringList lines = table.lines();
    lines << Cli::tr("%1 customers, %2 orders, revenue %3, as of %4")
                 .arg(analysis.customers)
                 .arg(analysis.orders)
                 .arg(analysis.revenue.toDecimal(), analysis.asOf.toIso());
    return lines + noteLines(analysis);
}

/// Makes the scheme the book's own, with the cut points of this analysis.
Status apply(Session &session, const RfmAnalysis &analysis)
{
    RfmScheme scheme = analysis.scheme;
    if (analysis.scores.scored > 0)
        scheme.cuts = analysis.scores.cuts;
    LEADBOOK_TRY(await(putToUse(session.workspace(), scheme, session.workspace().clock().today())));
    return {};
}

} // namespace

Status runRfm(Session &session, const QStringList &)
{
    const auto asOf = session.day(u"as-of"_s);
    LEADBOOK_TRY(asOf);
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const auto scheme = schemeOf(session, *(*view)->settings);
    LEADBOOK_TRY(scheme);
    const auto fields = fieldsOf(session, *(*view)->snapshot);
    LEADBOOK_TRY(fields);
    const Stopwatch stopwatch;
    const RfmAnalysis analysis = await(session.workspace().run(
        std::make_shared<Progress>(),
        [asOf = *asOf, scheme = *scheme, fields = *fields](const View &on, const Progress &progress) {
            return fields ? analyseRfm(on, asOf, scheme, *fields)
                          : analyseRfm(*on.snapshot, asOf, scheme, progress);
        }));
    const double seconds = stopwatch.seconds();
    if (session.option(u"apply"_s))
        LEADBOOK_TRY(apply(session, analysis));
    if (const auto table = session.option(u"table"_s))
        LEADBOOK_TRY(writeTable(*table, *(*view)->snapshot, analysis));
    session.print(toJson(analysis, *(*view)->snapshot, seconds), toLines(analysis));
    return {};
}

} // namespace leadbook::cli
