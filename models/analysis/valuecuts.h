// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace leadbook {

/// From which value a customer's value is high and from which it is average, in units of the book's currency.
struct ValueCutPoints
{
    double high = 100'000;
    double average = 20'000;

    friend bool operator==(const ValueCutPoints &, const ValueCutPoints &) = default;
};

/// The cut points the default grading scheme proposes for a book: the 80th and 40th percentile (type 7) of
/// the known values, rounded to two significant digits, whatever their sign. 100,000 and 20,000 where fewer
/// than 50 are known or where both come out equal. @p values in units, NaN is unknown.
ValueCutPoints valueCutPoints(std::span<const double> values);

} // namespace leadbook
