// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/taskkind.h"
#include "workspace/record/recordwork.h"

#include <optional>

namespace leadbook {

/// A task to set.
struct NewTask
{
    std::int64_t customer = 0;
    QString title;
    std::optional<TaskKind> kind;
    Day due; ///< may be no day
    std::int64_t deal = 0;
};

/// Sets @p task on @p today.
RecordWork planTask(const NewTask &task, Day today);

/// @p task was done on @p today. A call, a mail, a visit and the like is logged as a contact of its customer
/// as well, so that the cadence counts from that day. Where it repeats the next one is made, see
/// repeatTask().
RecordWork finishTask(std::int64_t task, Day today);

/// @p task is due on @p until instead; when it was due at first is kept.
RecordWork putOffTask(std::int64_t task, Day until);

/// @p task need not be done, because of @p reason (may be empty). Where it repeats the next one is made.
RecordWork dropTask(std::int64_t task, const QString &reason, Day today);

/// What @p task asks for, which was not set as a task yet, need not be done now, because of @p reason: that
/// is kept as a task that is over, and it comes up again when @p task is due.
RecordWork skipContact(const NewTask &task, const QString &reason, Day today);

} // namespace leadbook
