// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/clusters/clusteranalysis.h"

#include "workspace/clusters/clustertable.h"
#include "workspace/clusters/explainingfields.h"
#include "workspace/clusters/mixedclusters.h"
#include "workspace/parallel.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace leadbook {

namespace {

constexpr std::size_t kMostTried = 10;
constexpr std::size_t kRulesEach = 4;
constexpr std::size_t kMostRules = 24;

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(ClusterAnalysis)
};

Error invalid(const QString &sentence)
{
    return Error{ErrorCode::Invalid, sentence, {}};
}

/// The columns of numbers.
std::vector<std::span<const double>> spansOf(const ScoreTable &table)
{
    std::vector<std::span<const double>> spans;
    for (const ScoreField &field : table.fields) {
        if (field.isNumber())
            spans.emplace_back(field.number);
    }
    return spans;
}

/// The place among all fields of the @p number-th of numbers.
std::size_t fieldOfNumber(const ScoreTable &table, std::size_t number)
{
    for (std::size_t field = 0; field < table.fields.size(); ++field) {
        if (table.fields[field].isNumber() && number-- == 0)
            return field;
    }
    return 0;
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
            return invalid(Sentence::tr("“%1” holds neither numbers nor choices; choose another field.")
                               .arg(listFieldLabel(*view.snapshot, field)));
    }
    const std::size_t fields = request.fields.size();
    const bool areNumbers = std::ranges::all_of(
        request.fields, [&view](FieldRef field) { return isNumberField(*view.snapshot, field); });
    if (!areNumbers && !request.centres.empty())
        return invalid(Sentence::tr("Centres can be given for fields of numbers only."));
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

/// Whether there are any, and whether they come again.
void judge(ClusterAnalysis &analysis, PointColumns points, const Progress &progress)
{
    const std::uint64_t seed = analysis.request.seed;
    const std::size_t count = analysis.fit.count();
    analysis.test = testClusters(points, count, seed, progress, forEachParallel);
    progress.report(2, 4);
    analysis.stability = clusterStability(points, analysis.fit, seed, progress, forEachParallel);
}

/// All of it for fields of numbers.
void analyseNumbers(ClusterAnalysis &analysis, PointColumns points, const Progress &progress)
{
    const ClusterRequest &request = analysis.request;
    cluster(analysis, points, progress);
    progress.report(1, 4);
    if (progress.isCancelled())
        return;
    analysis.silhouette = silhouette(points, analysis.fit.labels, analysis.fit.count(), request.seed,
                                     progress, forEachParallel);
    const bool isGivenWhole = !request.centres.empty() && analysis.customers.size() > kStartRows;
    if (isGivenWhole)
        return;
    judge(analysis, points, progress);
    analysis.verdict = analysis.test.isReal() ? ClusterVerdict::Real : ClusterVerdict::NotReal;
}

void analyseMixed(ClusterAnalysis &analysis, MixedClusters &mixed, const Progress &progress)
{
    mixed.cluster(kMostTried, progress);
    progress.report(1, 4);
    if (progress.isCancelled())
        return;
    mixed.judge(progress);
    analysis.verdict = analysis.test.isReal() ? ClusterVerdict::Real : ClusterVerdict::NotReal;
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
    if (!isNumberField(snapshot, field)) {
        const std::vector<FieldRef> choices = ruleFields(snapshot);
        return std::ranges::find(choices, field) != choices.end();
    }
    return field.custom != 0 || fieldOf(field.id).home == Home::Derived ||
           fieldOf(field.id).has(Field::Resident);
}

Result<ClusterAnalysis> analyseClusters(const View &view, const ClusterRequest &request,
                                        const Progress &progress)
{
    LEADBOOK_TRY(check(view, request));
    ClusterAnalysis analysis;
    analysis.request = request;
    auto read = readClusterTable(view, request.fields, progress);
    LEADBOOK_TRY(read);
    analysis.customers = std::move(read->customers);
    analysis.missing = read->missing;
    analysis.leftOut = std::move(read->leftOut);
    analysis.table = std::move(read->table);
    constexpr std::size_t kLeastRows = 10;
    if (analysis.customers.size() < std::max(kLeastRows, request.count.value_or(2) + 1))
        return invalid(Sentence::tr("Too few customers have a number in each of these fields; choose "
                                    "fewer fields, or import more."));
    analysis.advice = adviseScale(spansOf(analysis.table), progress);
    analysis.advice.field = fieldOfNumber(analysis.table, analysis.advice.field);
    analysis.scale = request.scale.value_or(analysis.advice.scale);
    if (progress.isCancelled())
        return cancelledError();
    ScoreTable scaled = analysis.table;
    forEachParallel(scaled.fields.size(), [&](std::size_t field) {
        if (scaled.fields[field].isNumber() && !progress.isCancelled())
            scaleColumn(scaled.fields[field].number, analysis.scale);
    });
    const std::vector<std::span<const double>> points = spansOf(scaled);
    std::optional<MixedClusters> mixed;
    if (points.size() < scaled.fields.size())
        analyseMixed(analysis, mixed.emplace(analysis, points), progress);
    else
        analyseNumbers(analysis, points, progress);
    if (progress.isCancelled())
        return cancelledError();
    progress.report(3, 4);
    const std::size_t count = analysis.fit.count();
    if (analysis.verdict != ClusterVerdict::NotJudged)
        analysis.rules =
            learnRules(analysis.table, analysis.fit.labels, count, std::min(kMostRules, count * kRulesEach),
                       request.seed, progress, forEachParallel);
    if (progress.isCancelled())
        return cancelledError();
    analysis.profile = profileClusters(spansOf(analysis.table), points, analysis.fit.labels, count, progress);
    if (progress.isCancelled())
        return cancelledError();
    if (mixed)
        mixed->describe();
    else
        analysis.scatter = sampleForScatter(points, request.seed);
    if (progress.isCancelled())
        return cancelledError();
    progress.report(4, 4);
    return analysis;
}

} // namespace leadbook
