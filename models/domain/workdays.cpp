// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workdays.h"

#include "domain/recurrence.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace leadbook {

namespace {

constexpr int kFriday = 5;
constexpr int kMostSearched = 366;

} // namespace

Workdays::Workdays(std::vector<DayOff> daysOff)
    : m_daysOff(std::move(daysOff))
{
    std::ranges::stable_sort(m_daysOff, [](const DayOff &a, const DayOff &b) {
        return a.day != b.day ? a.day < b.day : a.works && !b.works;
    });
}

bool Workdays::isWorkday(Day day) const
{
    const auto found = std::ranges::lower_bound(m_daysOff, day, {}, &DayOff::day);
    if (found != m_daysOff.end() && found->day == day)
        return found->works;
    return weekdayOf(day) <= kFriday;
}

Day Workdays::nextWorkday(Day day) const
{
    if (!day.isValid())
        return day;
    for (int behind = 0; behind < kMostSearched; ++behind) {
        if (isWorkday(day + behind))
            return day + behind;
    }
    return day;
}

Day Workdays::addWorkdays(Day day, int count) const
{
    if (!day.isValid() || count == 0)
        return nextWorkday(day);
    const int step = count > 0 ? 1 : -1;
    for (int left = std::abs(count), free = 0; left > 0 && free < kMostSearched;) {
        day = day + step;
        free = isWorkday(day) ? 0 : free + 1;
        left -= free == 0 ? 1 : 0;
    }
    return day;
}

} // namespace leadbook
