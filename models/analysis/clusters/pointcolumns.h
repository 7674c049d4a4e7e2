// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/foreach.h"

#include <cstddef>
#include <span>

namespace leadbook {

/// Points column by column, in scaled units: one span of equal length for each field. No NaN.
using PointColumns = std::span<const std::span<const double>>;

inline std::size_t pointRows(PointColumns points)
{
    return points.empty() ? 0 : points.front().size();
}

} // namespace leadbook
