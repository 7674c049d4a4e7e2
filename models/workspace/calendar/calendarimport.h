// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "exchange/icalreader.h"
#include "workspace/record/recordwork.h"
#include "workspace/view.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace leadbook {

/// A task as a calendar has it.
struct CalendarTask
{
    std::int64_t id = 0; ///< of the task it is in the book; 0: a new one
    std::int64_t customer = 0;
    CalendarItem item; ///< its due day is the one to write, its rule is canonical
};

/// An item, and what is to be said of it.
struct CalendarRemark
{
    QString summary;
    QString why; ///< a sentence
};

/// What an import of a calendar does.
struct CalendarPlan
{
    std::vector<CalendarTask> added;
    std::vector<CalendarTask> updated;
    std::size_t unchanged = 0;
    std::size_t own = 0; ///< birthdays and follow-ups that Leadbook wrote, which it knows by itself
    std::vector<CalendarRemark> skipped; ///< what makes no task
    std::vector<CalendarRemark> remarks; ///< what is taken over without its repetition
};

/// Compares @p file with the tasks of the book @p path, which @p view shows, by their UID. A to-do, and an
/// event from the view's day on, is a task of the customer whom it is about (CustomerMatch), or of @p
/// customer where that is not 0. A task that is over in the book stays so; one that is done or cancelled in
/// the file is then over in the book. In a worker. Errors: Io, Corrupt, Cancelled.
Result<CalendarPlan> planCalendar(const QString &path, const View &view, const CalendarFile &file,
                                  std::int64_t customer, const Progress &progress);

/// Writes @p plan as one change on @p today; planned again, the same file changes nothing.
RecordWork importCalendar(std::shared_ptr<const CalendarPlan> plan, Day today);

} // namespace leadbook
