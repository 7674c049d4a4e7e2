// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/today/duetasks.h"

#include "workspace/contactable.h"

#include <algorithm>

namespace leadbook {

bool isTaskOf(const Snapshot &snapshot, const TaskRow &task, const std::optional<std::string> &owner)
{
    if (!owner)
        return true;
    if (task.owner == 0)
        return snapshot.customers.columns.code(FieldId::Owner)[task.customer] == *owner;
    const auto found = std::ranges::find(snapshot.owners, task.owner, &OwnerRow::id);
    return found != snapshot.owners.end() && found->name == *owner;
}

DueTasks dueTasks(const View &view, const std::optional<std::string> &owner)
{
    const Snapshot &snapshot = *view.snapshot;
    DueTasks due;
    for (const TaskRow &task : snapshot.tasks) {
        if (task.customer == kNoRow || !task.due.isValid() || task.due > view.asOf ||
            !isWorkedWith(snapshot, task.customer) || !isTaskOf(snapshot, task, owner))
            continue;
        due.ids.push_back(task.id);
        due.overdue += task.due < view.asOf ? 1 : 0;
    }
    return due;
}

} // namespace leadbook
