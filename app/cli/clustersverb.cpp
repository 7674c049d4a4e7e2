// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celljson.h"
#include "app/cli/explainedquestion.h"
#include "app/cli/fieldoptions.h"
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "items/clusterwords.h"
#include "workspace/clusters/clusteranalysis.h"
#include "workspace/customername.h"
#include "workspace/exporting/csvfile.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr std::array<std::pair<QLatin1StringView, ClusterScale>, 4> kScales{{
    {QLatin1StringView("none"), ClusterScale::None},
    {QLatin1StringView("zscore"), ClusterScale::ZScore},
    {QLatin1StringView("log"), ClusterScale::Log},
    {QLatin1StringView("rank"), ClusterScale::Rank},
}};
constexpr std::array<QLatin1StringView, 3> kVerdicts{
    // in the order of ClusterVerdict
    QLatin1StringView("clusters"), QLatin1StringView("noRealClusters"), QLatin1StringView("notJudged")};

/// The numbers of a file of centres, a line a cluster; a first line that is no numbers is a header.
Result<std::vector<double>> readCentres(const QString &path, std::size_t fields)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, Cli::tr("“%1” cannot be read; check the path.").arg(path),
                     file.errorString()};
    std::vector<double> centres;
    for (int line = 0; !file.atEnd(); ++line) {
        const QByteArray text = file.readLine().trimmed();
        if (text.isEmpty())
            continue;
        std::vector<double> numbers;
        for (const QByteArray &cell : text.split(',')) {
            bool isNumber = false;
            const double number = cell.trimmed().toDouble(&isNumber);
            if (isNumber && std::isfinite(number))
                numbers.push_back(number);
        }
        if (line == 0 && numbers.empty())
            continue;
        if (numbers.size() != fields || text.count(',') + 1 != static_cast<qsizetype>(fields))
            return usageError(Cli::tr("Line %1 of the centres is not one number for each of %2 fields.")
                                  .arg(line + 1)
                                  .arg(fields));
        centres.insert(centres.end(), numbers.begin(), numbers.end());
    }
    if (centres.empty())
        return usageError(Cli::tr("“%1” holds no centres.").arg(path));
    return centres;
}

Result<ClusterRequest> requestOf(const Session &session, const Snapshot &snapshot)
{
    ClusterRequest request;
    const auto fields = session.option(u"fields"_s);
    if (!fields)
        return usageError(Cli::tr("Name the fields to cluster by: --fields orders,revenue"));
    const auto parsed = parseFields(snapshot, *fields);
    LEADBOOK_TRY(parsed);
    request.fields = *parsed;
    const QString scale = session.option(u"scale"_s).value_or(u"zscore"_s);
    const auto known = std::ranges::find_if(kScales, [&](const auto &entry) { return entry.first == scale; });
    if (known == kScales.end() && scale != u"auto")
        return usageError(Cli::tr("--scale takes none, zscore, log, rank or auto."));
    request.scale = known == kScales.end() ? std::nullopt : std::optional(known->second);
    if (session.option(u"k"_s).value_or(u"auto"_s) != u"auto") {
        const auto count = session.number(u"k"_s, 2, 2);
        LEADBOOK_TRY(count);
        if (static_cast<std::size_t>(*count) > kMostClusters)
            return usageError(Cli::tr("--k takes auto or a number from 2 to %1.").arg(kMostClusters));
        request.count = static_cast<std::size_t>(*count);
    }
    const auto seed = session.number(u"seed"_s, 1);
    LEADBOOK_TRY(seed);
    request.seed = static_cast<std::uint64_t>(*seed);
    if (session.option(u"starts"_s)) {
        const auto starts = session.number(u"starts"_s, kStarts, 1);
        LEADBOOK_TRY(starts);
        request.starts = *starts;
    }
    if (const auto path = session.option(u"centres"_s)) {
        auto centres = readCentres(*path, request.fields.size());
        LEADBOOK_TRY(centres);
        request.centres = *std::move(centres);
    }
    return request;
}

Status writeTable(const QString &path, const Snapshot &snapshot, const ClusterAnalysis &analysis)
{
    QStringList headers{u"customer"_s, u"cluster"_s};
    for (const ScoreField &field : analysis.table.fields)
        headers << QString::fromStdString(field.key);
    auto file = CsvFile::create(path, headers);
    LEADBOOK_TRY(file);
    for (std::size_t i = 0; i < analysis.customers.size(); ++i) {
        CsvWriter &cells = file->cells();
        cells.addText(exportedName(snapshot, analysis.customers[i]));
        cells.addValue(std::to_string(analysis.fit.labels[i] + 1));
        for (const ScoreField &field : analysis.table.fields) {
            if (field.isNumber())
                cells.addValue(
                    QByteArray::number(field.number[i], 'g', QLocale::FloatingPointShortest).toStdString());
            else
                cells.addText(field.level[field.code[i]]);
        }
        LEADBOOK_TRY(file->endRow());
    }
    return file->commit();
}

QString ruleText(const Snapshot &snapshot, const ClusterAnalysis &analysis, const TreeRule &rule)
{
    return toText(ruleFilter(snapshot, analysis, rule));
}

QJsonArray rulesJson(const Snapshot &snapshot, const ClusterAnalysis &analysis)
{
    QJsonArray rules;
    for (const TreeRule &rule : analysis.rules.rules)
        rules.append(QJsonObject{{u"cluster"_s, qint64(rule.label) + 1},
                                 {u"rule"_s, ruleText(snapshot, analysis, rule)},
                                 {u"customers"_s, qint64(rule.rows)},
                                 {u"share"_s, rule.share},
                                 {u"purity"_s, rule.purity},
                                 {u"stability"_s, rule.jaccard}});
    return rules;
}

/// For each cluster its centre: a number or the most frequent value of each field.
QJsonArray centresJson(const ClusterAnalysis &analysis)
{
    const std::size_t fields = analysis.request.fields.size();
    std::size_t numbers = 0;
    for (const ScoreField &field : analysis.table.fields)
        numbers += field.isNumber() ? 1 : 0;
    QJsonArray centres;
    for (std::size_t cluster = 0; cluster < analysis.fit.count(); ++cluster) {
        QJsonArray centre;
        for (std::size_t field = 0, number = 0; field < fields; ++field) {
            const ScoreField &own = analysis.table.fields[field];
            const std::uint32_t level = analysis.profile.clusters[cluster][field].level;
            if (own.isNumber())
                centre.append(analysis.fit.centres[cluster * numbers + number++]);
            else if (level == ChoiceCodes::kOther)
                centre.append(QJsonValue());
            else
                centre.append(QString::fromStdString(own.level[level]));
        }
        centres.append(centre);
    }
    return centres;
}

QJsonObject toJson(const Snapshot &snapshot, const ClusterAnalysis &analysis, double seconds)
{
    QJsonArray sizes;
    QJsonArray jaccard;
    for (const auto size : analysis.fit.sizes)
        sizes.append(qint64(size));
    for (const double one : analysis.stability.jaccard)
        jaccard.append(one);
    QJsonArray tried;
    for (const TriedCount &one : analysis.tried)
        tried.append(QJsonObject{{u"k"_s, qint64(one.count)},
                                 {u"inertia"_s, one.inertia},
                                 {u"silhouette"_s, one.silhouette.mean},
                                 {u"spread"_s, one.silhouette.spread}});
    QStringList keys;
    for (const ScoreField &field : analysis.table.fields)
        keys << QString::fromStdString(field.key);
    const std::vector<ClusterField> named = clusterFields(snapshot, analysis.request.fields, analysis.table);
    const QStringList names = clusterNames(named, analysis.profile);
    const bool isJudged = analysis.verdict != ClusterVerdict::NotJudged;
    const auto judged = [isJudged](double value) { return isJudged ? QJsonValue(value) : QJsonValue(); };
    return {{u"fields"_s, QJsonArray::fromStringList(keys)},
            {u"scale"_s, kScales[static_cast<std::size_t>(analysis.scale)].first},
            {u"gamma"_s, analysis.gamma > 0 ? QJsonValue(analysis.gamma) : QJsonValue()},
            {u"k"_s, qint64(analysis.fit.count())},
            {u"names"_s, QJsonArray::fromStringList(names)},
            {u"customers"_s, qint64(analysis.customers.size())},
            {u"missing"_s, qint64(analysis.missing)},
            {u"inertia"_s, analysis.fit.inertia},
            {u"silhouette"_s, analysis.silhouette.mean},
            {u"silhouetteSpread"_s, analysis.silhouette.spread},
            {u"silhouetteExact"_s, analysis.silhouette.isExact},
            {u"iterations"_s, analysis.fit.iterations},
            {u"sizes"_s, sizes},
            {u"centres"_s, centresJson(analysis)},
            {u"tried"_s, tried},
            {u"rules"_s, rulesJson(snapshot, analysis)},
            {u"fidelity"_s, judged(analysis.rules.fidelity)},
            {u"stability"_s, judged(analysis.stability.mean)},
            {u"clusterStability"_s, jaccard},
            {u"verdict"_s, kVerdicts[static_cast<std::size_t>(analysis.verdict)]},
            {u"startsSampled"_s, analysis.isStartSampled},
            {u"fitSeconds"_s, analysis.fitSeconds},
            {u"seconds"_s, seconds}};
}

QStringList noteLines(const ClusterAnalysis &analysis)
{
    QStringList lines;
    if (!analysis.tried.empty())
        lines << countSentence(analysis.fit.count(), analysis.silhouette.mean);
    lines << Cli::tr("Inertia %1, silhouette %2, %3 customers")
                 .arg(QString::number(analysis.fit.inertia, 'f', 6),
                      QString::number(analysis.silhouette.mean, 'f', 6))
                 .arg(analysis.customers.size());
    lines << verdictSentence(analysis.verdict);
    if (analysis.isStartSampled)
        lines << Cli::tr("Starts were tried on a sample of %1 customers.").arg(kStartRows);
    lines << missingSentence(analysis.missing);
    lines.removeAll(QString());
    return lines;
}

QStringList toLines(const Snapshot &snapshot, const ClusterAnalysis &analysis)
{
    constexpr auto kRight = TextTable::Align::Right;
    std::vector<TextTable::Column> columns{
        {Cli::tr("Cluster")}, {Cli::tr("Customers"), kRight}, {Cli::tr("Stability"), kRight}};
    for (const FieldRef field : analysis.request.fields)
        columns.push_back({listFieldLabel(snapshot, field), kRight});
    TextTable table(columns);
    const std::vector<ClusterField> named = clusterFields(snapshot, analysis.request.fields, analysis.table);
    const QStringList names = clusterNames(named, analysis.profile);
    for (std::size_t cluster = 0; cluster < analysis.fit.count(); ++cluster) {
        QString stability;
        if (analysis.verdict != ClusterVerdict::NotJudged)
            stability = analysis.stability.isStable(cluster)
                            ? QString::number(analysis.stability.jaccard[cluster], 'f', 2)
                            : Cli::tr("not stable");
        QStringList cells{u"%1 %2"_s.arg(cluster + 1).arg(names[static_cast<qsizetype>(cluster)]),
                          QString::number(analysis.fit.sizes[cluster]), stability};
        for (std::size_t field = 0; field < named.size(); ++field) {
            const ProfileCell &cell = analysis.profile.clusters[cluster][field];
            cells << (named[field].isNumber()
                          ? QString::number(cell.mean, 'f', 2)
                          : named[field].levelLabel(cell.level) + u' ' + percentText(cell.share));
        }
        table.addRow(cells);
    }
    QStringList lines = table.lines() + noteLines(analysis);
    if (analysis.rules.isTelling)
        lines << fidelitySentence(analysis.rules.fidelity);
    for (const TreeRule &rule : analysis.rules.rules)
        lines << Cli::tr("%1: %2 (%3 customers, %4 pure)")
                     .arg(QString::number(rule.label + 1), ruleText(snapshot, analysis, rule),
                          QString::number(rule.rows), percentText(rule.purity));
    return lines;
}

} // namespace

Status runClusters(Session &session, const QStringList &)
{
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    if (session.option(u"explain"_s))
        return runExplained(session, **view);
    const auto request = requestOf(session, *(*view)->snapshot);
    LEADBOOK_TRY(request);
    const Stopwatch stopwatch;
    const auto analysis =
        await(session.workspace().run(Session::reportProgress(u"clusters"_s),
                                      [request = *request](const View &on, const Progress &progress) {
                                          return analyseClusters(on, request, progress);
                                      }));
    if (!analysis)
        return usageError(analysis.error().message);
    const double seconds = stopwatch.seconds();
    const Snapshot &snapshot = *(*view)->snapshot;
    if (const auto table = session.option(u"table"_s))
        LEADBOOK_TRY(writeTable(*table, snapshot, *analysis));
    session.print(toJson(snapshot, *analysis, seconds), toLines(snapshot, *analysis));
    return {};
}

} // namespace leadbook::cli
