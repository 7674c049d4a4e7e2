// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clusters/clusterstability.h"

#include "analysis/clusters/pointsample.h"

#include <algorithm>

namespace leadbook {

std::vector<double> bestJaccard(std::span<const std::uint8_t> labels, std::size_t groups,
                                std::span<const std::uint8_t> others, std::size_t otherGroups)
{
    std::vector<double> both(groups * otherGroups);
    std::vector<double> own(groups);
    std::vector<double> other(otherGroups);
    for (std::size_t row = 0; row < labels.size(); ++row) {
        both[labels[row] * otherGroups + others[row]] += 1;
        own[labels[row]] += 1;
        other[others[row]] += 1;
    }
    std::vector<double> best(groups);
    for (std::size_t group = 0; group < groups; ++group) {
        for (std::size_t second = 0; second < otherGroups; ++second) {
            const double shared = both[group * otherGroups + second];
            const double all = own[group] + other[second] - shared;
            best[group] = std::max(best[group], all > 0 ? shared / all : 0.0);
        }
    }
    return best;
}

ClusterStability clusterStability(PointColumns points, const KMeansFit &fit, std::uint64_t seed,
                                  const Progress &progress, const ForEach &forEach)
{
    constexpr int kStartsEach = 5;
    return clusterStability(
        pointRows(points), fit, seed, progress, forEach,
        [&](const std::vector<std::uint32_t> &drawn, std::uint64_t own) {
            const OwnedPoints resampled = pointsOf(points, drawn);
            return kMeans(resampled.points(), fit.count(), kStartsEach, own, progress, inTurn).labels;
        });
}

ClusterStability clusterStability(std::size_t all, const KMeansFit &fit, std::uint64_t seed,
                                  const Progress &progress, const ForEach &forEach,
                                  const Recluster &recluster)
{
    const std::size_t clusters = fit.count();
    RandomDraws draws(seed);
    const std::vector<std::uint32_t> rows = sampleRows(all, ClusterStability::kRows, draws);
    std::vector<std::vector<double>> found(ClusterStability::kResamples);
    forEach(found.size(), [&](std::size_t resample) {
        if (progress.isCancelled())
            return;
        RandomDraws own(RandomDraws(seed + 1 + resample).next());
        std::vector<std::uint32_t> drawn(rows.size());
        std::ranges::generate(drawn, [&] { return rows[own.below(rows.size())]; });
        std::ranges::sort(drawn);
        const std::vector<std::uint8_t> again = recluster(drawn, own.next());
        if (progress.isCancelled())
            return;
        // Each row once: one that was drawn often says no more.
        std::vector<std::uint8_t> before;
        std::vector<std::uint8_t> after;
        for (std::size_t i = 0; i < drawn.size(); ++i) {
            if (i > 0 && drawn[i] == drawn[i - 1])
                continue;
            before.push_back(fit.labels[drawn[i]]);
            after.push_back(again[i]);
        }
        found[resample] = bestJaccard(before, clusters, after, clusters);
    });
    ClusterStability stability;
    stability.rows = rows.size();
    stability.jaccard.resize(clusters);
    if (progress.isCancelled())
        return stability;
    std::int64_t customers = 0;
    for (std::size_t cluster = 0; cluster < clusters; ++cluster) {
        for (const std::vector<double> &resample : found)
            stability.jaccard[cluster] += resample[cluster];
        stability.jaccard[cluster] /= ClusterStability::kResamples;
        stability.mean += stability.jaccard[cluster] * static_cast<double>(fit.sizes[cluster]);
        customers += fit.sizes[cluster];
    }
    stability.mean /= static_cast<double>(customers);
    return stability;
}

} // namespace leadbook
