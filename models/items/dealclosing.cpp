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

std::optional<Period> closingPeriod(DealClosing closing, Day today)
{
    constexpr int kQuarter = 3;
    const Period quarter = monthsFrom(today, kQuarter);
    switch (closing) {
    case DealClosing::ThisMonth:
        return monthsFrom(today, 1);
    case DealClosing::ThisQuarter:
        return quarter;
    case DealClosing::NextQuarter:
        return Period{quarter.end, quarter.end.addMonths(kQuarter)};
    case DealClosing::Overdue:
        return Period{{}, today};
    case DealClosing::Any:
    case DealClosing::NoDay:
        break;
    }
    return {};
}

} // namespace leadbook
