// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dealclosing.h"

namespace leadbook {

namespace {

/// The @p months from the month or quarter that holds @p today on.
Period monthsFrom(Day today, int months)
{
    const Day::Civil civil = today.civil();
    // The first of a month exists in every year.
    const Day begin = *Day::fromCivil(civil.year, (civil.month - 1) / months * months + 1, 1);
    return {begin, begin.addMonths(months)};
}

} // namespace

bool closesIn(DealClosing closing, Day expected, Day today)
{
    constexpr int kQuarter = 3;
    const Period quarter = monthsFrom(today, kQuarter);
    switch (closing) {
    case DealClosing::ThisMonth:
        return monthsFrom(today, 1).contains(expected);
    case DealClosing::ThisQuarter:
        return quarter.contains(expected);
    case DealClosing::NextQuarter:
        return Period{quarter.end, quarter.end.addMonths(kQuarter)}.contains(expected);
    case DealClosing::Overdue:
        return expected.isValid() && expected < today;
    case DealClosing::NoDay:
        return !expected.isValid();
    case DealClosing::Any:
        break;
    }
    return true;
}

} // namespace leadbook
