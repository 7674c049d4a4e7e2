// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/clusters/mixedclusters.h"

#include "workspace/parallel.h"

#include <QElapsedTimer>

namespace leadbook {

MixedClusters::MixedClusters(ClusterAnalysis &analysis, PointColumns numbers)
    : m_analysis(analysis)
{
    for (std::size_t field = 0; field < analysis.table.fields.size(); ++field) {
        if (analysis.table.fields[field].isNumber())
            continue;
        m_fields.push_back(field);
        m_codes.push_back(choiceCodes(analysis.table.fields[field]));
    }
    for (const ChoiceCodes &codes : m_codes)
        m_spans.emplace_back(codes.codes);
    m_points = {numbers, m_spans, chosenGamma(numbers)};
    m_analysis.gamma = m_points.gamma;
}

void MixedClusters::cluster(std::size_t mostTried, const Progress &progress)
{
    const ClusterRequest &request = m_analysis.request;
    const int starts = request.starts.value_or(kStarts);
    m_analysis.isStartSampled = m_points.rows() > kStartRows;
    QElapsedTimer timer;
    KPrototypesFit fit;
    if (request.count) {
        timer.start();
        fit = kPrototypes(m_points, *request.count, starts, request.seed, kStartRows, progress,
                          forEachParallel);
    } else {
        m_analysis.tried =
            chooseMixedCount(m_points, mostTried, starts, request.seed, progress, forEachParallel, fit);
        timer.start();
        if (!progress.isCancelled())
            fit = kPrototypesFrom(m_points, std::move(fit), progress, forEachParallel);
    }
    if (progress.isCancelled())
        return;
    constexpr double kNanoseconds = 1e9;
    m_analysis.fitSeconds = static_cast<double>(timer.nsecsElapsed()) / kNanoseconds;
    sortBySize(fit);
    m_analysis.fit = std::move(fit.fit);
}

void MixedClusters::judge(const Progress &progress)
{
    const std::uint64_t seed = m_analysis.request.seed;
    const std::size_t count = m_analysis.fit.count();
    m_analysis.silhouette =
        mixedSilhouette(m_points, m_analysis.fit.labels, count, seed, progress, forEachParallel);
    m_analysis.test = testMixedClusters(m_points, count, seed, progress, forEachParallel);
    progress.report(2, 4);
    m_analysis.stability = mixedStability(m_points, m_analysis.fit, seed, progress, forEachParallel);
}

void MixedClusters::describe()
{
    RandomDraws draws(m_analysis.request.seed);
    const std::vector<std::uint32_t> rows = sampleRows(m_points.rows(), ScatterSample::kRows, draws);
    const OwnedMixed sample(m_points, rows);
    const OwnedPoints numbers = asNumbers(sample.points());
    m_analysis.scatter = sampleForScatter(numbers.points(), m_analysis.request.seed);
    m_analysis.scatter.rows = rows;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        ChoiceProfile own = profileChoices(m_codes[i].codes, m_analysis.fit.labels, m_analysis.fit.count());
        own.whole.level = m_codes[i].levels[own.whole.level];
        for (ProfileCell &cell : own.clusters)
            cell.level = m_codes[i].levels[cell.level];
        m_analysis.profile.insert(m_fields[i], own);
    }
}

} // namespace leadbook
