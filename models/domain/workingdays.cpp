// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workingdays.h"

namespace leadbook {

namespace {

constexpr int kDaysInWeek = 7;
constexpr int kWeekdays = 5;
constexpr int kEpochIsThursday = 3;
constexpr int kMostMarked = 366; ///< days in a row that nobody works: a book that says so is not followed

} // namespace

bool WorkingDays::isWorking(Day day) const
{
    if (const auto found = m_marked.find(day); found != m_marked.end())
        return found->second;
    const int weekday = ((day.number() + kEpochIsThursday) % kDaysInWeek + kDaysInWeek) % kDaysInWeek;
    return weekday < kWeekdays;
}

Day WorkingDays::after(Day from, int days) const
{
    Day day = from;
    const auto toWorking = [this, &day] {
        for (int passed = 0; passed < kMostMarked && !isWorking(day); ++passed)
            day = day + 1;
    };
    if (days <= 0) {
        toWorking();
        return day;
    }
    for (int i = 0; i < days; ++i) {
        day = day + 1;
        toWorking();
    }
    return day;
}

} // namespace leadbook
