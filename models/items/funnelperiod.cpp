// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/funnelperiod.h"

namespace leadbook {

Period periodOf(PeriodChoice choice, Day today)
{
    constexpr int kQuarter = 3;
    constexpr int kYear = 12;
    const Day::Civil civil = today.civil();
    const Day end = today + 1;
    // The first of a month exists in every year.
    const auto firstOf = [&civil](int month) { return *Day::fromCivil(civil.year, month, 1); };
    switch (choice) {
    case PeriodChoice::ThisYear:
        return {firstOf(1), end};
    case PeriodChoice::LastTwelveMonths:
        return {end.addMonths(-kYear), end};
    case PeriodChoice::ThisQuarter:
        return {firstOf((civil.month - 1) / kQuarter * kQuarter + 1), end};
    case PeriodChoice::AllTime:
        break;
    }
    return {};
}

} // namespace leadbook
