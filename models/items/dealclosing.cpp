// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dealclosing.h"

#include "core/fiscalperiod.h"

namespace leadbook {

std::optional<Period> closingPeriod(DealClosing closing, Day today, int firstMonth)
{
    constexpr int kQuarter = 3;
    const Day month = fiscalBegin(today, 1);
    const Day quarter = fiscalBegin(today, kQuarter, firstMonth);
    const Day next = quarter.addMonths(kQuarter);
    switch (closing) {
    case DealClosing::ThisMonth:
        return Period{month, month.addMonths(1)};
    case DealClosing::ThisQuarter:
        return Period{quarter, next};
    case DealClosing::NextQuarter:
        return Period{next, next.addMonths(kQuarter)};
    case DealClosing::Overdue:
        return Period{{}, today};
    case DealClosing::Any:
    case DealClosing::NoDay:
        break;
    }
    return {};
}

} // namespace leadbook
