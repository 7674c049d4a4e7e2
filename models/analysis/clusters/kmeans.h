// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/clusters/pointcolumns.h"
#include "analysis/randomdraws.h"
#include "core/progress.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace leadbook {

/// Clusters at most.
inline constexpr std::size_t kMostClusters = 30;

/// Points in clusters round their means.
struct KMeansFit
{
    std::vector<double> centres;      ///< cluster after cluster, a value a field
    std::vector<std::uint8_t> labels; ///< by row
    std::vector<std::int64_t> sizes;  ///< by cluster; 0 where there are fewer different points than clusters
    double inertia = 0;               ///< squared distances of all points to their centres
    int iterations = 0;               ///< of the run that was kept

    std::size_t count() const { return sizes.size(); }
};

/// Centres to begin with: the greedy k-means++ of Arthur and Vassilvitskii (2007), each the best of 2 + ln k
/// candidates. @p points have a row.
std::vector<double> seedCentres(PointColumns points, std::size_t count, RandomDraws &draws);

/// Lloyd's algorithm from @p centres until no point changes its cluster, or @p mostIterations. Unfinished,
/// with whatever labels, where @p progress is cancelled. @p points have a row.
KMeansFit kMeansFrom(PointColumns points, std::vector<double> centres, const Progress &progress,
                     const ForEach &forEach, int mostIterations = 10'000);

/// The best of @p starts runs from seeded centres; the same for the same @p seed. Clusters are in no order.
/// Errors as kMeansFrom().
KMeansFit kMeans(PointColumns points, std::size_t count, int starts, std::uint64_t seed,
                 const Progress &progress, const ForEach &forEach);

/// Renumbers the clusters so that the largest comes first; of equal ones that with the lesser centre.
void sortBySize(KMeansFit &fit);

} // namespace leadbook
