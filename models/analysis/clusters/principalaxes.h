// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/clusters/pointcolumns.h"

#include <span>
#include <vector>

namespace leadbook {

/// Directions in which points spread, widest first.
struct PrincipalAxes
{
    std::vector<double> mean;                    ///< by field
    std::vector<double> variance;                ///< by axis, divided by the number of rows
    std::vector<std::vector<double>> directions; ///< by axis: a unit vector, its largest part above 0

    /// Share of the whole spread that lies along @p axis, 0-1; 0 where there is none.
    double share(std::size_t axis) const;
    /// How far along @p axis the point @p values lies from the mean.
    double along(std::size_t axis, std::span<const double> values) const;
};

/// The eigenvectors of the covariances of @p points (Jacobi's method); as many axes as fields. @p points have
/// a row.
PrincipalAxes principalAxes(PointColumns points);

} // namespace leadbook
