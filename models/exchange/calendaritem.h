// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

/// A to-do or an event of a calendar file (iCalendar, RFC 5545).
struct CalendarItem
{
    enum class Kind : std::uint8_t
    {
        ToDo,
        Event,
    };
    enum class Status : std::uint8_t
    {
        Open,
        Done,
        Cancelled,
    };

    Kind kind = Kind::ToDo;
    Status status = Status::Open;
    QString uid; ///< never empty as read: where the file has none it is made of what stands in the item
    QString summary;
    QString description; ///< lines end with \n
    QString location;
    QString contact;                    ///< name and whatever else is said of the person
    QString email;                      ///< of the first attendee, without "mailto:"
    QString categories;                 ///< as one text, "A, B"
    Day start;                          ///< of an event its day; of a to-do from when on, may be no day
    Day due;                            ///< of a to-do, may be no day; of an event its last day
    std::optional<std::int32_t> minute; ///< of the day of its due or start at which it is; absent: by day
    std::int32_t minutes = 0;           ///< how long it takes; 0: not told
    QString rule;              ///< RRULE as written, see parseRecurrence(); empty: it does not repeat
    std::vector<Day> moreDays; ///< days of RDATE, written for what no rule can say
    Day completed;             ///< of one that is done, may be no day
    std::int64_t customer = 0; ///< id of Leadbook's customer; 0: not told

    friend bool operator==(const CalendarItem &, const CalendarItem &) = default;
};

} // namespace leadbook
