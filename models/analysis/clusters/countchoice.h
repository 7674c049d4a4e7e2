// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/clusters/kmeans.h"
#include "analysis/clusters/silhouette.h"

#include <cstdint>
#include <vector>

namespace leadbook {

/// Up to so many rows every start uses all of them; above, starts are tried on a sample of so many.
inline constexpr std::size_t kStartRows = 10'000;
/// Starts unless told.
inline constexpr int kStarts = 20;

/// One number of clusters that was tried.
struct TriedCount
{
    std::size_t count = 0;
    double inertia = 0; ///< of the rows it was tried on
    Silhouette silhouette;
};

/// How many clusters there are.
struct CountChoice
{
    std::size_t count = 2;
    std::vector<TriedCount> tried; ///< from 2 clusters on
    std::vector<double> centres;   ///< of the chosen one
};

/// The place among @p tried, which is not empty, of the number of clusters to take: that of the best
/// silhouette, or the fewest that come within its spread of it (rule 10 of the statistics).
std::size_t chosenCount(const std::vector<TriedCount> &tried);

/// The best of @p starts runs of k-means; with more than kStartRows rows the starts are tried on a sample and
/// the best goes on with all rows.
KMeansFit bestKMeans(PointColumns points, std::size_t count, int starts, std::uint64_t seed,
                     const Progress &progress, const ForEach &forEach);

/// Chooses among 2 to @p most clusters by silhouette, see chosenCount(). With more than kStartRows rows on a
/// sample; silhouettes from all rows. Unfinished where @p progress is cancelled; @p points have at least 3
/// rows.
CountChoice chooseCount(PointColumns points, std::size_t most, int starts, std::uint64_t seed,
                        const Progress &progress, const ForEach &forEach);

} // namespace leadbook
