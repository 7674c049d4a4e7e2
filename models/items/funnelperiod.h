// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"

#include <cstdint>

namespace leadbook {

/// The spans of time a page offers, as seen from one day.
enum class PeriodChoice : std::uint8_t
{
    AllTime,
    ThisYear,         ///< from the first day of the fiscal year
    LastTwelveMonths, ///< the day itself is the last one
    ThisQuarter,      ///< from the first day of the quarter of that year
    LastQuarter,      ///< the quarter before
    LastYear,         ///< the fiscal year before
    Own,              ///< days told one by one
};

/// What a period is compared with.
enum class PeriodComparison : std::uint8_t
{
    None,
    Before, ///< the one before: the quarter, the year, as many days
    YearBefore,
};

/// The days @p choice means on @p today, today included; without ends for AllTime, @p own for Own. Years
/// begin with month @p firstMonth.
Period periodOf(PeriodChoice choice, Day today, const Period &own = {}, int firstMonth = 1);
/// The days that @p period, made by @p choice, is compared with: a quarter to date with the quarter before up
/// to the same day. Without ends where nothing is compared or a beginning or an end is missing.
Period comparedPeriod(PeriodChoice choice, const Period &period, PeriodComparison than);

} // namespace leadbook
