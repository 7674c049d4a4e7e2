// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "domain/quicklog/textrange.h"

#include <QString>

#include <optional>
#include <vector>

namespace leadbook {

/// A feast or other fixed point of the year that a text names, with the day meant.
struct CalendarPoint
{
    TextRange at;
    Day day;

    friend bool operator==(const CalendarPoint &, const CalendarPoint &) = default;
};

/// Chinese New Year's Day of @p year, 2020 to 2050; absent for other years.
std::optional<Day> springFestival(int year);

/// Feasts (Spring Festival, National Day, Christmas, 中秋 …) and ends of month and year that @p text names in
/// English or Chinese, in their order: of each the first on or after @p today.
std::vector<CalendarPoint> calendarPoints(const QString &text, Day today);

} // namespace leadbook
