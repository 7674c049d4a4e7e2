// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/clusters/clusterstability.h"
#include "analysis/clusters/clustertest.h"
#include "analysis/clusters/countchoice.h"
#include "analysis/clusters/kprototypes.h"

namespace leadbook {

/// Up to so many rows the silhouette of mixed points is that of all; above it is that of a sample.
inline constexpr std::size_t kMixedSilhouetteRows = 3000;

/// The silhouette by how unlike points are: the square root of it is their distance. Otherwise as
/// silhouette().
Silhouette mixedSilhouette(const MixedPoints &points, std::span<const std::uint8_t> labels,
                           std::size_t clusters, std::uint64_t seed, const Progress &progress,
                           const ForEach &forEach);

/// Chooses the number of clusters as chooseCount() does; @p found gets the best of @p starts runs for it.
std::vector<TriedCount> chooseMixedCount(const MixedPoints &points, std::size_t most, int starts,
                                         std::uint64_t seed, const Progress &progress, const ForEach &forEach,
                                         KPrototypesFit &found);

/// As testClusters(); points without clusters have numbers as there, and choices as frequent as they are that
/// go with nothing.
ClusterTest testMixedClusters(const MixedPoints &points, std::size_t count, std::uint64_t seed,
                              const Progress &progress, const ForEach &forEach);

/// As clusterStability().
ClusterStability mixedStability(const MixedPoints &points, const KMeansFit &fit, std::uint64_t seed,
                                const Progress &progress, const ForEach &forEach);

} // namespace leadbook
