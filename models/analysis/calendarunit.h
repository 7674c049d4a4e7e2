// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"

#include <cstdint>

namespace leadbook {

/// By what time is cut into pieces.
enum class CalendarUnit : std::uint8_t
{
    Month,
    Quarter,
};

/// The months or quarters from the year 0 to that of @p day, which must be a day; consecutive pieces have
/// consecutive numbers.
int unitNumber(Day day, CalendarUnit unit);
/// The first day of that piece.
Day unitBegin(int number, CalendarUnit unit);
/// The first day of the piece that @p day lies in.
inline Day unitBegin(Day day, CalendarUnit unit)
{
    return unitBegin(unitNumber(day, unit), unit);
}
/// The last day of the piece with that number.
inline Day unitEnd(int number, CalendarUnit unit)
{
    const Day next = unitBegin(number + 1, unit);
    // The calendar of Day ends with the year 9999.
    return next.isValid() ? next - 1 : Day::fromCivil(9999, 12, 31).value_or(Day());
}
/// Whether the piece that @p asOf lies in goes on after that day.
inline bool isUnitRunning(Day asOf, CalendarUnit unit)
{
    return asOf < unitEnd(unitNumber(asOf, unit), unit);
}

} // namespace leadbook
