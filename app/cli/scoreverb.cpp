// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fieldoptions.h"
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "workspace/customername.h"
#include "workspace/exporting/csvfile.h"
#include "workspace/scoring/scoring.h"

#include <array>
#include <ranges>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr int kMostFolds = 100;
constexpr qsizetype kFactorLines = 10;

Result<ScoreRequest> requestOf(const Session &session)
{
    ScoreRequest request;
    if (const auto target = session.option(u"target"_s)) {
        request.target = target->section(u'=', 0, 0).trimmed();
        request.value = target->section(u'=', 1).trimmed();
        if (request.target.isEmpty())
            return usageError(Cli::tr("--target takes a field, or FIELD=VALUE."));
    }
    if (const auto without = session.option(u"without"_s))
        request.without = splitList(*without);
    request.date = session.option(u"date"_s).value_or(QString());
    if (!request.date.isEmpty() && request.target.isEmpty())
        return usageError(Cli::tr("--date goes with --target; deals have days of their own."));
    if (session.option(u"folds"_s)) {
        const auto folds = session.number(u"folds"_s, 0, 2);
        LEADBOOK_TRY(folds);
        if (*folds > kMostFolds)
            return usageError(Cli::tr("--folds takes a number from 2 to %1.").arg(kMostFolds));
        request.folds = *folds;
    }
    return request;
}

QString valueText(const ScoreFactor &factor)
{
    switch (factor.meaning) {
    case ScoreFactor::Meaning::Other:
        return Cli::tr("(rare values)");
    case ScoreFactor::Meaning::Missing:
        return Cli::tr("(not known)");
    default:
        return QString::fromStdString(factor.value);
    }
}

QString factorText(const ScoreAnalysis &analysis, const ScoreFactor &factor)
{
    const QString field = QString::fromStdString(analysis.fields[factor.field].key);
    return u"%1=%2 (%3%4)"_s.arg(field, valueText(factor), factor.weight >= 0 ? u"+"_s : QString(),
                                 QString::number(factor.weight, 'f', 2));
}

/// One line for each customer; of several deals the open one with the best chance, else the last.
Status writeTable(const QString &path, const Snapshot &snapshot, const ScoreAnalysis &analysis)
{
    auto file = CsvFile::create(path, {u"customer"_s, u"chance"_s, u"top factors"_s});
    LEADBOOK_TRY(file);
    constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    std::vector<std::size_t> shown(snapshot.customers.rows(), kNone);
    const auto isOpen = [&](std::size_t row) {
        return analysis.outcome[row] == static_cast<std::uint8_t>(ScoreOutcome::Open);
    };
    for (std::size_t row = 0; row < analysis.chance.size(); ++row) {
        if (analysis.customer[row] == kNoRow)
            continue;
        std::size_t &own = shown[analysis.customer[row]];
        if (own == kNone ||
            (isOpen(row) ? !isOpen(own) || analysis.chance[row] > analysis.chance[own] : !isOpen(own)))
            own = row;
    }
    for (Row customer = 0; customer < shown.size(); ++customer) {
        if (shown[customer] == kNone)
            continue;
        QStringList factors;
        for (const ScoreFactor &factor : analysis.top[shown[customer]])
            factors << factorText(analysis, factor);
        CsvWriter &cells = file->cells();
        cells.addText(exportedName(snapshot, customer));
        cells.addValue(QString::number(analysis.chance[shown[customer]], 'f', 6).toStdString());
        cells.addText(factors.join(u"; "_s).toStdString());
        LEADBOOK_TRY(file->endRow());
    }
    return file->commit();
}

QJsonArray calibrationJson(const ScoreMeasures &measures)
{
    QJsonArray bins;
    for (const CalibrationBin &bin : measures.calibration)
        bins.append(QJsonObject{{u"low"_s, bin.low},
                                {u"high"_s, bin.high},
                                {u"expected"_s, bin.expected},
                                {u"observed"_s, bin.observed},
                                {u"n"_s, qint64(bin.count)}});
    return bins;
}

QJsonArray factorsJson(const ScoreAnalysis &analysis)
{
    static constexpr std::array<QLatin1StringView, 4> kMeanings{
        QLatin1StringView("level"), QLatin1StringView("rare"), QLatin1StringView("missing"),
        QLatin1StringView("number")};
    QJsonArray factors;
    for (const ScoreFactor &factor : analysis.factors) {
        const ScoreFieldName &field = analysis.fields[factor.field];
        const bool isLevel = factor.meaning == ScoreFactor::Meaning::Level;
        factors.append(QJsonObject{
            {u"field"_s, QString::fromStdString(field.key)},
            {u"value"_s, isLevel ? QJsonValue(QString::fromStdString(factor.value)) : QJsonValue()},
            {u"meaning"_s, kMeanings[static_cast<std::size_t>(factor.meaning)]},
            {u"mayKnowOutcome"_s, field.mayKnow},
            {u"weight"_s, factor.weight}});
    }
    return factors;
}

QJsonArray leaksJson(const ScoreAnalysis &analysis)
{
    QJsonArray leaks;
    for (std::size_t i = 0; i < analysis.leaks.size(); ++i) {
        const ScoreLeak &leak = analysis.leaks[i];
        QJsonObject object{{u"field"_s, QString::fromStdString(analysis.fields[leak.field].key)},
                           {u"auc"_s, leak.auc},
                           {u"n"_s, qint64(leak.count)}};
        if (leak.level != 0) {
            object.insert(u"value"_s, QString::fromStdString(analysis.leakLevels[i]));
            object.insert(u"won"_s, leak.share);
        }
        leaks.append(object);
    }
    return leaks;
}

QJsonObject toJson(const ScoreAnalysis &analysis, double seconds)
{
    QJsonObject json{{u"n"_s, qint64(analysis.won + analysis.lost)},
                     {u"won"_s, qint64(analysis.won)},
                     {u"lost"_s, qint64(analysis.lost)},
                     {u"verdict"_s, analysis.tooLittle ? u"tooLittleHistory"_s : u"learned"_s},
                     {u"least"_s, qint64(ScoreAnalysis::kLeastOutcomes)},
                     {u"calibration"_s, calibrationJson(analysis.measures)},
                     {u"factors"_s, factorsJson(analysis)},
                     {u"leaks"_s, leaksJson(analysis)},
                     {u"seconds"_s, seconds}};
    const auto add = [&](const QString &key, double value) {
        json.insert(key, analysis.tooLittle ? QJsonValue() : QJsonValue(value));
    };
    add(u"auc"_s, analysis.measures.auc);
    add(u"logLoss"_s, analysis.measures.logLoss);
    add(u"brier"_s, analysis.measures.brier);
    json.insert(u"holdout"_s, analysis.inTime ? u"time"_s : u"folds"_s);
    json.insert(u"heldOut"_s, qint64(analysis.measures.count));
    if (analysis.inTime)
        json.insert(u"cut"_s, analysis.cut.toIso());
    else
        json.insert(u"folds"_s, analysis.folds);
    if (!analysis.date.empty())
        json.insert(u"date"_s, QString::fromStdString(analysis.date));
    json.insert(u"noDays"_s, analysis.noDays);
    QJsonArray mayKnow;
    for (const ScoreFieldName &field : analysis.fields) {
        if (field.mayKnow)
            mayKnow.append(QString::fromStdString(field.key));
    }
    json.insert(u"mayKnowOutcome"_s, mayKnow);
    return json;
}

QStringList leakLines(const ScoreAnalysis &analysis)
{
    QStringList lines;
    for (std::size_t i = 0; i < analysis.leaks.size(); ++i) {
        const ScoreLeak &leak = analysis.leaks[i];
        const QString field = QString::fromStdString(analysis.fields[leak.field].key);
        if (leak.level == 0)
            lines << Cli::tr(
                         "Alarm: “%1” alone tells the outcome (AUC %2); leave it out with --without if it "
                         "is filled in afterwards.")
                         .arg(field, QString::number(leak.auc, 'f', 3));
        else
            lines << Cli::tr(
                         "Alarm: “%1” = “%2” is nearly always won (%3 of %4); check that it is not filled "
                         "in afterwards.")
                         .arg(field, QString::fromStdString(analysis.leakLevels[i]),
                              QString::number(leak.share * 100, 'f', 1) + u'%', QString::number(leak.count));
    }
    for (const ScoreFieldName &field : analysis.fields) {
        if (field.mayKnow)
            lines << Cli::tr("“%1” may know the outcome.").arg(QString::fromStdString(field.key));
    }
    return lines;
}

QString heldOutText(const ScoreAnalysis &analysis)
{
    if (!analysis.date.empty())
        return Cli::tr(
                   "Learned from customers who came in before %1 (“%2”), measured on those who came since.")
            .arg(analysis.cut.toIso(), QString::fromStdString(analysis.date));
    if (analysis.inTime)
        return Cli::tr("Learned from deals closed before %1, measured on those opened from then on.")
            .arg(analysis.cut.toIso());
    return Cli::tr("Learned and measured in %1 folds.").arg(analysis.folds);
}

QStringList toLines(const ScoreAnalysis &analysis)
{
    if (!analysis.tooLittleWhy.isEmpty())
        return {analysis.tooLittleWhy};
    if (analysis.tooLittle)
        return {Cli::tr("Too little history: %1 won and %2 lost; a score needs at least %3 of each, also "
                        "before the part that is held out.")
                    .arg(analysis.won)
                    .arg(analysis.lost)
                    .arg(ScoreAnalysis::kLeastOutcomes)};
    const ScoreMeasures &measures = analysis.measures;
    const auto fixed = [](double value) { return QString::number(value, 'f', 3); };
    QStringList lines{heldOutText(analysis),
                      Cli::tr("AUC %1, log loss %2, Brier score %3, %4 rows held out")
                          .arg(fixed(measures.auc), fixed(measures.logLoss), fixed(measures.brier))
                          .arg(measures.count)};
    if (analysis.noDays)
        lines << Cli::tr(
            "No day says when customers came in, so nothing is held out in time; name a field with "
            "--date.");
    constexpr auto kRight = TextTable::Align::Right;
    TextTable bins({{Cli::tr("Chance")},
                    {Cli::tr("Expected"), kRight},
                    {Cli::tr("Observed"), kRight},
                    {Cli::tr("Rows"), kRight}});
    for (const CalibrationBin &bin : measures.calibration)
        bins.addRow({u"%1-%2"_s.arg(bin.low, 0, 'f', 1).arg(bin.high, 0, 'f', 1), fixed(bin.expected),
                     fixed(bin.observed), QString::number(bin.count)});
    lines += bins.lines();
    TextTable factors({{Cli::tr("Field")}, {Cli::tr("Value")}, {Cli::tr("Weight"), kRight}});
    for (const ScoreFactor &factor : analysis.factors | std::views::take(kFactorLines))
        factors.addRow({QString::fromStdString(analysis.fields[factor.field].key), valueText(factor),
                        fixed(factor.weight)});
    return lines + factors.lines() + leakLines(analysis);
}

} // namespace

Status runScore(Session &session, const QStringList &)
{
    const auto request = requestOf(session);
    LEADBOOK_TRY(request);
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const Stopwatch stopwatch;
    const auto analysis = await(session.workspace().run(
        std::make_shared<Progress>(), [request = *request](const View &on, const Progress &progress) {
            return analyseScore(on, request, progress);
        }));
    if (!analysis)
        return usageError(analysis.error().message);
    const double seconds = stopwatch.seconds();
    const auto table = session.option(u"table"_s);
    if (table && !analysis->tooLittle)
        LEADBOOK_TRY(writeTable(*table, *(*view)->snapshot, *analysis));
    session.print(toJson(*analysis, seconds), toLines(*analysis));
    return {};
}

} // namespace leadbook::cli
