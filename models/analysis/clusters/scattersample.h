// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/clusters/pointcolumns.h"
#include "analysis/clusters/principalaxes.h"

#include <cstdint>
#include <vector>

namespace leadbook {

/// As many points as can be drawn at once, and the directions all points spread in.
struct ScatterSample
{
    static constexpr std::size_t kRows = 2000;

    std::vector<std::uint32_t> rows;              ///< places among the points, ascending
    std::vector<std::vector<double>> coordinates; ///< by row drawn: its values by field, in scaled units
    PrincipalAxes axes;                           ///< of all points
};

/// A simple random sample of kRows of @p points, all of them where there are no more; the same for the same
/// @p seed. @p points have a row.
ScatterSample sampleForScatter(PointColumns points, std::uint64_t seed);

} // namespace leadbook
