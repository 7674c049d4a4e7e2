// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/calendarunit.h"

namespace leadbook {

namespace {

constexpr int kMonths = 12;

int monthsIn(CalendarUnit unit)
{
    return unit == CalendarUnit::Month ? 1 : 3;
}

/// Division that rounds down, so that years before 0 have pieces of the same length.
int floorOf(int number, int divisor)
{
    return number / divisor - (number % divisor < 0 ? 1 : 0);
}

} // namespace

int unitNumber(Day day, CalendarUnit unit)
{
    const Day::Civil civil = day.civil();
    return floorOf(civil.year * kMonths + civil.month - 1, monthsIn(unit));
}

Day unitBegin(int number, CalendarUnit unit)
{
    const int months = number * monthsIn(unit);
    const int year = floorOf(months, kMonths);
    return Day::fromCivil(year, months - year * kMonths + 1, 1).value_or(Day());
}

} // namespace leadbook
