// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/view.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace leadbook {

/// Whether @p task is the work of @p owner (a name; empty: of nobody; absent: of anybody): its own owner's,
/// else its customer's. The task has a customer.
bool isTaskOf(const Snapshot &snapshot, const TaskRow &task, const std::optional<std::string> &owner);

/// Open tasks whose day has come.
struct DueTasks
{
    std::vector<std::int64_t> ids; ///< in the order of the book
    int overdue = 0;               ///< of them due before the view's day
};

/// The tasks of @p owner that are due on the day of @p view or before, with customers that are worked with:
/// the tasks of todayQueue(). Any thread; O(tasks).
DueTasks dueTasks(const View &view, const std::optional<std::string> &owner);

} // namespace leadbook
