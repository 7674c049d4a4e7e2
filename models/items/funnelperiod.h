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
    ThisYear,         ///< from 1 January
    LastTwelveMonths, ///< the day itself is the last one
    ThisQuarter,      ///< from the first day of the calendar quarter
};

/// The days @p choice means on @p today, today included; without ends for AllTime.
Period periodOf(PeriodChoice choice, Day today);

} // namespace leadbook
