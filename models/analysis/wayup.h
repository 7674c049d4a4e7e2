// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

class Grader;

/// One input of one customer changed for the better.
struct GradeChange
{
    std::size_t criterion = 0; ///< index in GradeScheme::criteria
    std::size_t band = 0;      ///< the band it then has
    QString field;             ///< the input, in Grader::fields()
    double from = 0;           ///< its value now, NaN = unknown
    double to = 0;             ///< its value then
    int steps = 0;             ///< bands climbed
};

/// Changes that together give a customer a better grade.
struct WayUp
{
    std::vector<GradeChange> changes; ///< one, or the fewest there is where no single one is enough
    double points = 0;                ///< after them
    std::uint8_t grade = 0;           ///< after them; better than now
};

/// The smallest realistic changes that lift one customer to the next grade, easiest first; empty at the best
/// grade and where nothing realistic does. A change is realistic within GradeField::reach (two stages on,
/// five more days of contact, twice the value), an unknown input may turn out to be anything. Of one
/// criterion only the smallest sufficient change of an input is named; pairs, then threes, only where nothing
/// smaller does.
/// @p values in the order of Grader::fields().
std::vector<WayUp> waysUp(const Grader &grader, std::span<const double> values);

/// The inputs once @p way is gone. A day of contact made now counts in the last 30 and in the last 90 days.
std::vector<double> applied(const Grader &grader, std::span<const double> values, const WayUp &way);

} // namespace leadbook
