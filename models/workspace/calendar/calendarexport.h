// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "exchange/calendaritem.h"
#include "workspace/view.h"

#include <QString>
#include <QStringView>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace leadbook {

/// How the UIDs of Leadbook's own items begin; an id follows.
inline constexpr QStringView kTaskUid = u"leadbook-task-";
inline constexpr QStringView kBirthdayUid = u"leadbook-birthday-";
inline constexpr QStringView kFollowUpUid = u"leadbook-followup-";

/// What is put into a calendar.
struct CalendarAsk
{
    std::optional<std::string> owner; ///< name, empty: nobody's; absent: everybody's
    Day from;                         ///< no day: also what is overdue
    Day until;                        ///< no day: all tasks, and what comes in kCalendarDays days
    bool asEvents = false;            ///< tasks as events, for calendars that show no to-dos
};

inline constexpr int kCalendarDays = 365;
/// At most so many birthdays and so many follow-ups, the next ones.
inline constexpr std::size_t kMostCalendarOthers = 10'000;

/// The items of a calendar with what they are.
struct CalendarContent
{
    std::vector<CalendarItem> items; ///< tasks, follow-ups, birthdays, each by day
    std::size_t tasks = 0;
    std::size_t followUps = 0; ///< of the day's queue that no task asks for
    std::size_t birthdays = 0;
    std::size_t leftOut = 0; ///< birthdays and follow-ups beyond kMostCalendarOthers
};

/// The open tasks of @p view's customers, those without a day only where no span is asked for; whom the queue
/// asks to contact; and birthdays, each year by the calendar they are kept by (lunar ones on the days of the
/// next ten years). Who wants no contact is in it for tasks alone. In a worker; errors: Io, Corrupt,
/// Cancelled.
Result<CalendarContent> calendarContent(const QString &path, const View &view, const CalendarAsk &ask,
                                        const Progress &progress);

/// Writes @p content to the file @p path, which is replaced as a whole; @p atMs is the moment it is written.
/// Io with a sentence.
Status writeCalendarFile(const CalendarContent &content, const QString &path, std::int64_t atMs);

} // namespace leadbook
