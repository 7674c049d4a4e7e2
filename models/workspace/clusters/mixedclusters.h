// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/clusters/mixedjudging.h"
#include "workspace/clusters/clusteranalysis.h"
#include "workspace/clusters/clustertable.h"

#include <vector>

namespace leadbook {

/// Clusters by numbers and choices together: what analyseClusters() does where there are choices.
class MixedClusters
{
public:
    /// @p numbers are the scaled columns of @p analysis that are numbers; both outlive it.
    MixedClusters(ClusterAnalysis &analysis, PointColumns numbers);

    /// The clusters themselves; how many is chosen where it is not told.
    void cluster(std::size_t mostTried, const Progress &progress);
    /// Silhouette, whether there are any, and whether they come again.
    void judge(const Progress &progress);
    /// What to draw, and what the clusters are like by their choices; that of the numbers is there already.
    void describe();

private:
    ClusterAnalysis &m_analysis;
    std::vector<std::size_t> m_fields; ///< of choices, by their places in the request
    std::vector<ChoiceCodes> m_codes;
    std::vector<std::span<const std::uint8_t>> m_spans;
    MixedPoints m_points;
};

} // namespace leadbook
