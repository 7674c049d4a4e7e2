// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace leadbook {

/// One way in which what a number means may bend off a straight line.
class NumberBend
{
public:
    /// 1 at @p value, 0 elsewhere.
    static NumberBend apart(double value);
    /// A term of a restricted cubic spline, after Stone and Koo: 0 below @p from, a straight line above
    /// @p last, bent at these and at @p before, the knot before the last; divided by the square of @p width.
    static NumberBend spline(double from, double before, double last, double width);

    double at(double value) const;

private:
    bool m_isApart = false;
    double m_from = 0;
    double m_before = 0;
    double m_last = 0;
    double m_width = 1;
};

/// The bends for a number with the values @p sorted (ascending): the terms of a spline with knots at the 5th,
/// 27.5th, 50th, 72.5th and 95th percentile, those that are different, and where at least a tenth but less
/// than nine tenths share one value, that value. None where there are fewer than kLeastBent values
/// or no three different ones.
std::vector<NumberBend> numberBends(std::span<const double> sorted);

/// With fewer values a straight line is all that can be told.
inline constexpr std::size_t kLeastBent = 100;

} // namespace leadbook
