// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"

#include <QString>

#include <optional>

namespace leadbook {

/// A day of the Chinese lunar calendar.
struct LunarDay
{
    int year = 0;  ///< the year of our era in which it begins
    int month = 0; ///< 1 to 12
    int day = 0;   ///< 1 to 30
    bool isLeap = false;

    friend bool operator==(const LunarDay &, const LunarDay &) = default;
};

/// The lunar years that are known: 31 January 1900 to 28 January 2101.
inline constexpr int kFirstKnownLunarYear = 1900;
inline constexpr int kLastKnownLunarYear = 2100;

/// The lunar day of @p day; absent outside the years that are known.
std::optional<LunarDay> toLunar(Day day);
/// The day of @p lunar; absent where the year is not known, has no such leap month, or the month ends before.
std::optional<Day> toSolar(const LunarDay &lunar);

/// The month of @p year that is followed by a leap month; 0: it has none, or the year is not known.
int leapMonthOf(int year);
/// The days of a month, 29 or 30; 0 where there is none.
int lunarMonthLength(int year, int month, bool isLeap);

/// "8th of the 12th lunar month", 农历腊月初八, without the year.
QString inWords(const LunarDay &lunar);

/// When the birthday of who was born on @p born is kept next by the lunar calendar, from @p from on. Of a
/// leap month it is kept in the ordinary month where the year has no such leap month, and of a 30th on the
/// 29th where the month is short. Absent where the lunar day of either cannot be told.
std::optional<Day> nextLunarBirthday(Day born, Day from);

} // namespace leadbook
