// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/result.h"

#include <QString>
#include <QStringView>
#include <QTime>

#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

/// A day of the week as ISO 8601 counts: 1 Monday to 7 Sunday.
int weekdayOf(Day day);

/// A recurrence rule of iCalendar (RFC 5545, 3.3.10) for things that are due by day.
struct Recurrence
{
    enum class Frequency : std::uint8_t
    {
        Daily,
        Weekly,
        Monthly,
        Yearly,
    };

    /// A day of BYDAY.
    struct Weekday
    {
        int weekday = 1; ///< see weekdayOf()
        int ordinal = 0; ///< of the month or year, from the end where below 0; 0: every one

        friend bool operator==(const Weekday &, const Weekday &) = default;
        friend auto operator<=>(const Weekday &, const Weekday &) = default;
    };

    Frequency frequency = Frequency::Daily;
    int interval = 1;
    std::optional<int> count; ///< occurrences in all, the first included
    Day until;                ///< the last day on which it may fall; no day: without end
    int weekStart = 1;        ///< see weekdayOf()
    std::vector<Weekday> weekdays;
    std::vector<int> monthDays; ///< 1 to 31, -1 the month's last day
    std::vector<int> months;    ///< 1 to 12
    std::vector<int> yearDays;  ///< 1 to 366, -1 the year's last day
    std::vector<int> weeks;     ///< ISO weeks 1 to 53 of a year whose weeks begin on weekStart, -1 the last
    std::vector<int> positions; ///< which of the days of a period, -1 the last

    friend bool operator==(const Recurrence &, const Recurrence &) = default;
};

/// Reads "FREQ=WEEKLY;BYDAY=MO", also behind "RRULE:", in any case, with lists in any order. Where
/// UNTIL has a time, what begins at @p time, if there is one, does not fall on that day when it is later.
/// Invalid, with a sentence that names the part: what is no rule, and rules that repeat within a day (HOURLY,
/// BYHOUR and the like).
Result<Recurrence> parseRecurrence(QStringView text, QTime time = {});

/// The rule as iCalendar writes it: parts in a fixed order, lists sorted, what goes without saying left out.
/// Reading it back gives the same rule.
QString toRule(const Recurrence &rule);

/// The rule in the user's words: "every 2 weeks on Monday", "每2周的星期一". Where the rule leaves a day open
/// it is that of @p start, if there is one.
QString inWords(const Recurrence &rule, Day start = {});

/// The rules that are offered for what is due on @p due first: on workdays, every week, two weeks, month,
/// three months and year. What is due on the last day of a month stays on the last day.
std::vector<Recurrence> commonRecurrences(Day due);

/// The days on which @p rule falls from @p start on, in order and each once; at most @p most, and none more
/// than 400 years behind the first. Nothing comes from a start outside the years 1 to 9000.
std::vector<Day> occurrences(const Recurrence &rule, Day start, std::size_t most);

/// What comes next of something that is due on @p start by @p rule.
struct NextOccurrence
{
    Day day;
    Recurrence rule; ///< that goes on from @c day; its count is what is left
};

/// The first day behind both @p start and @p after on which @p rule falls, as counted from @p start; absent
/// where the rule is at its end.
std::optional<NextOccurrence> nextOccurrence(const Recurrence &rule, Day start, Day after);

} // namespace leadbook
