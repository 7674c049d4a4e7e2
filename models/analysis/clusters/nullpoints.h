// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/clusters/clustertest.h"
#include "analysis/clusters/pointsample.h"

#include <functional>
#include <vector>

namespace leadbook {

/// Draws points that are spread as given ones are and have no clusters.
class NullPoints
{
public:
    /// @p points have a row; there may be no fields.
    explicit NullPoints(PointColumns points);

    /// As many as were given, turned into the principal axes, which changes no distance.
    OwnedPoints draw(NullModel model, RandomDraws &draws) const;

private:
    struct Range
    {
        double low;
        double high;
    };

    std::size_t m_rows;
    std::vector<double> m_deviation; ///< by axis
    std::vector<Range> m_aligned;    ///< by axis
    std::vector<Range> m_fields;     ///< by field
};

/// The squared distances of all points from their mean.
double spreadOf(PointColumns points);

/// How tight clusters are.
struct Tightness
{
    double inertia = 0;
    double share = 1; ///< of the whole spread

    /// As tight in either way.
    bool isAtLeast(const Tightness &other) const { return inertia <= other.inertia || share <= other.share; }
};

/// Draws points without clusters and says how tight those are that are found in them.
using DrawTightness = std::function<Tightness(NullModel model, RandomDraws &draws)>;

/// Compares @p own with ClusterTest::kDraws draws of each model; see testClusters().
ClusterTest compareTightness(const Tightness &own, std::uint64_t seed, const Progress &progress,
                             const ForEach &forEach, const DrawTightness &draw);

} // namespace leadbook
