// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/clusters/clusteranalysis.h"

#include "workspace/parallel.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace leadbook {

namespace {

constexpr std::size_t kMostTried = 10;
constexpr std::size_t kRulesEach = 4;
constexpr std::size_t kMostRules = 24;
constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
/// A day that is still to come.
constexpr double kLater = std::numeric_limits<double>::infinity();

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(ClusterAnalysis)
};

Error invalid(const QString &sentence)
{
    return Error{ErrorCode::Invalid, sentence, {}};
}

double numberOf(const CellValue &value, Day asOf)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*integer);
    if (const auto *real = std::get_if<double>(&value))
        return std::isfinite(*real) ? *real : kUnknown;
    if (const auto *money = std::get_if<Money>(&value))
        return money->isKnown() ? money->toDouble() : kUnknown;
    if (const auto *day = std::get_if<Day>(&value)) {
        if (!day->isValid())
            return kUnknown;
        return *day <= asOf ? asOf - *day : kLater;
    }
    return kUnknown;
}

/// Collects what rows lack.
class LeftOutRows
{
public:
    /// Whether the row at @p row lacks nothing.
    bool isWhole(const ScoreTable &table, Row row)
    {
        std::uint64_t lacking = 0;
        std::uint64_t later = 0;
        for (std::size_t field = 0; field < table.fields.size(); ++field) {
            const double value = table.fields[field].number[row];
            if (std::isfinite(value))
                continue;
            lacking |= std::uint64_t{1} << field;
            later |= std::uint64_t{std::isinf(value)} << field;
        }
        if (lacking != 0 && m_last != std::pair(lacking, later))
            m_known.insert(m_last = {lacking, later});
        return lacking == 0;
    }
    LackedValues take() const
    {
        LackedValues all;
        for (const auto &[lacking, later] : m_known) {
            auto &values = all.emplace_back();
            for (std::size_t field = 0; field < ClusterRequest::kMostFields; ++field) {
                if ((lacking >> field & 1) != 0)
                    values.push_back({field, (later >> field & 1) != 0});
            }
        }
        return all;
    }

private:
    std::set<std::pair<std::uint64_t, std::uint64_t>> m_known;
    std::pair<std::uint64_t, std::uint64_t> m_last;
};

std::vector<std::span<const double>> spansOf(const ScoreTable &table)
{
    std::vector<std::span<const double>> spans;
    for (const ScoreField &field : table.fields)
        spans.emplace_back(field.number);
    return spans;
}

/// Reads the fields and leaves out who lacks one.
void gather(const View &view, ClusterAnalysis &analysis)
{
    const Snapshot &snapshot = *view.snapshot;
    const std::size_t rows = snapshot.customers.rows();
    ScoreTable &table = analysis.table;
    table.fields.resize(analysis.request.fields.size());
    forEachParallel(table.fields.size(), [&](std::size_t field) {
        const ListColumn column(view, ListKind::Customers, analysis.request.fields[field]);
        table.fields[field].key = listFieldKey(snapshot, analysis.request.fields[field]).toStdString();
        std::vector<double> &numbers = table.fields[field].number;
        numbers.resize(rows);
        for (Row row = 0; row < rows; ++row)
            numbers[row] = numberOf(column.value(row), view.asOf);
    });
    LeftOutRows leftOut;
    for (Row row = 0; row < rows; ++row) {
        if (!snapshot.customers.isAlive(row))
            continue;
        if (leftOut.isWhole(table, row))
            analysis.customers.push_back(row);
        else
            ++analysis.missing;
    }
    analysis.leftOut = leftOut.take();
    for (ScoreField &field : table.fields) {
        for (std::size_t i = 0; i < analysis.customers.size(); ++i)
            field.number[i] = field.number[analysis.customers[i]];
        field.number.resize(analysis.customers.size());
    }
    table.rows = analysis.customers.size();
}

Status check(const View &view, const ClusterRequest &request)
{
    if (request.fields.empty())
        return invalid(Sentence::tr("Choose at least one field."));
    if (request.fields.size() > ClusterRequest::kMostFields)
        return invalid(
            Sentence::tr("Choose at most %1 fields.").arg(qulonglong{ClusterRequest::kMostFields}));
    for (const FieldRef field : request.fields) {
        if (!isClusterField(*view.snapshot, field))
            return invalid(Sentence::tr("“%1” holds no numbers; choose another field.")
                               .arg(listFieldLabel(*view.snapshot, field)));
    }
    const std::size_t fields = request.fields.size();
    const std::size_t given = request.centres.size() / fields;
    const bool isFitting = request.centres.size() % fields == 0 && given <= kMostClusters &&
                           (!request.count || given == 0 || *request.count == given);
    if (!isFitting)
        return invalid(Sentence::tr("The centres do not fit: one line for each cluster, a number for "
                                    "each field."));
    return {};
}

/// The clusters themselves; how many is chosen where it is not told.
void cluster(ClusterAnalysis &analysis, PointColumns points, const Progress &progress)
{
    const ClusterRequest &request = analysis.request;
    const bool areMany = analysis.customers.size() > kStartRows;
    const int starts = request.starts.value_or(kStarts);
    std::vector<double> centres = request.centres;
    if (!request.count && centres.empty()) {
        CountChoice choice = chooseCount(points, kMostTried, starts, request.seed, progress, forEachParallel);
        analysis.tried = std::move(choice.tried);
        centres = std::move(choice.centres);
        analysis.isStartSampled = areMany;
        if (progress.isCancelled())
            return;
    }
    QElapsedTimer timer;
    timer.start();
    if (!centres.empty()) {
        analysis.fit = kMeansFrom(points, std::move(centres), progress, forEachParallel);
    } else if (request.starts) {
        analysis.fit = kMeans(points, *request.count, starts, request.seed, progress, forEachParallel);
    } else {
        analysis.isStartSampled = areMany;
        analysis.fit = bestKMeans(points, *request.count, starts, request.seed, progress, forEachParallel);
    }
    constexpr double kNanoseconds = 1e9;
    analysis.fitSeconds = static_cast<double>(timer.nsecsElapsed()) / kNanoseconds;
    if (request.centres.empty() && !progress.isCancelled())
        sortBySize(analysis.fit);
}

/// Whether there are any, whether they come again, and rules.
void judge(ClusterAnalysis &analysis, PointColumns points, const Progress &progress)
{
    const std::uint64_t seed = analysis.request.seed;
    const std::size_t count = analysis.fit.count();
    analysis.test = testClusters(points, count, seed, progress, forEachParallel);
    analysis.verdict = analysis.test.isReal() ? ClusterVerdict::Real : ClusterVerdict::NotReal;
    progress.report(2, 4);
    analysis.stability = clusterStability(points, analysis.fit, seed, progress, forEachParallel);
    progress.report(3, 4);
    analysis.rules = learnRules(analysis.table, analysis.fit.labels, count,
                                std::min(kMostRules, count * kRulesEach), seed, progress);
}

} // namespace

std::optional<std::size_t> ClusterAnalysis::clusterOf(Row row) const
{
    const auto found = std::ranges::lower_bound(customers, row);
    if (found == customers.end() || *found != row)
        return std::nullopt;
    return fit.labels[static_cast<std::size_t>(found - customers.begin())];
}

Filter ruleFilter(const Snapshot &snapshot, const ClusterAnalysis &analysis, const TreeRule &rule)
{
    return ruleFilter(snapshot, analysis.request.fields, analysis.table, rule, analysis.leftOut);
}

bool isClusterField(const Snapshot &snapshot, FieldRef field)
{
    const FieldType type = listFieldType(snapshot, field);
    const bool isNumber = type == FieldType::Integer || type == FieldType::Real || type == FieldType::Money ||
                          type == FieldType::Day;
    return isNumber && (field.custom != 0 || fieldOf(field.id).home == Home::Derived ||
                        fieldOf(field.id).has(Field::Resident));
}

Result<ClusterAnalysis> analyseClusters(const View &view, const ClusterRequest &request,
                                        const Progress &progress)
{
    LEADBOOK_TRY(check(view, request));
    ClusterAnalysis analysis;
    analysis.request = request;
    gather(view, analysis);
    constexpr std::size_t kLeastRows = 10;
    if (analysis.customers.size() < std::max(kLeastRows, request.count.value_or(2) + 1))
        return invalid(Sentence::tr("Too few customers have a number in each of these fields; choose "
                                    "fewer fields, or import more."));
    analysis.advice = adviseScale(spansOf(analysis.table));
    analysis.scale = request.scale.value_or(analysis.advice.scale);
    ScoreTable scaled = analysis.table;
    forEachParallel(scaled.fields.size(),
                    [&](std::size_t field) { scaleColumn(scaled.fields[field].number, analysis.scale); });
    const std::vector<std::span<const double>> points = spansOf(scaled);
    cluster(analysis, points, progress);
    if (progress.isCancelled())
        return cancelledError();
    progress.report(1, 4);
    analysis.silhouette = silhouette(points, analysis.fit.labels, analysis.fit.count(), request.seed,
                                     progress, forEachParallel);
    const bool isGivenWhole = !request.centres.empty() && analysis.customers.size() > kStartRows;
    if (!isGivenWhole)
        judge(analysis, points, progress);
    analysis.scatter = sampleForScatter(points, request.seed);
    analysis.profile =
        profileClusters(spansOf(analysis.table), points, analysis.fit.labels, analysis.fit.count());
    if (progress.isCancelled())
        return cancelledError();
    progress.report(4, 4);
    return analysis;
}

} // namespace leadbook
