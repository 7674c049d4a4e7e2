// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/clusters/kmeans.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace leadbook {

/// Whether clusters come again when others of the same kind of customers are looked at.
struct ClusterStability
{
    static constexpr int kResamples = 20;
    static constexpr double kStable = 0.6;
    static constexpr std::size_t kRows = 5000;

    std::vector<double> jaccard; ///< by cluster: mean likeness to the most alike one of each resample, 0-1
    double mean = 0;             ///< over the rows
    std::size_t rows = 0;        ///< that were looked at: a sample of kRows above that many

    bool isStable(std::size_t cluster) const { return jaccard[cluster] >= kStable; }
};

/// Clusters kResamples samples with replacement afresh and compares by Jaccard's coefficient (Hennig 2007,
/// "Cluster-wise assessment of cluster stability"). The same for the same @p seed. Unfinished where
/// @p progress is cancelled; @p points have a row.
ClusterStability clusterStability(PointColumns points, const KMeansFit &fit, std::uint64_t seed,
                                  const Progress &progress, const ForEach &forEach);

/// Makes clusters afresh of the rows drawn, ascending, each as often as it was: labels in their order.
using Recluster =
    std::function<std::vector<std::uint8_t>(const std::vector<std::uint32_t> &rows, std::uint64_t seed)>;

/// The same of clusters that are made otherwise, of @p rows rows.
ClusterStability clusterStability(std::size_t rows, const KMeansFit &fit, std::uint64_t seed,
                                  const Progress &progress, const ForEach &forEach,
                                  const Recluster &recluster);

/// How alike the groups that @p labels make are to those of @p others: by group below @p groups the largest
/// Jaccard coefficient with one of @p otherGroups. Rows of both at the same place; 0 for a group without
/// rows.
std::vector<double> bestJaccard(std::span<const std::uint8_t> labels, std::size_t groups,
                                std::span<const std::uint8_t> others, std::size_t otherGroups);

} // namespace leadbook
