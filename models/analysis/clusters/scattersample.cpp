// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clusters/scattersample.h"

#include "analysis/clusters/pointsample.h"

namespace leadbook {

ScatterSample sampleForScatter(PointColumns points, std::uint64_t seed)
{
    ScatterSample sample;
    RandomDraws draws(seed);
    const PointSample drawn(points, ScatterSample::kRows, draws);
    sample.rows = drawn.rows();
    sample.coordinates.resize(sample.rows.size());
    for (std::size_t i = 0; i < sample.rows.size(); ++i)
        for (const std::span<const double> column : points)
            sample.coordinates[i].push_back(column[sample.rows[i]]);
    sample.axes = principalAxes(points);
    return sample;
}

} // namespace leadbook
