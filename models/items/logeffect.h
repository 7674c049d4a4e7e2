// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/gradereason.h"
#include "workspace/logging/loggedcontact.h"

namespace leadbook {

/// What a customer's grade is and what it becomes by a contact that is not written yet.
struct LogEffect
{
    GradeReason before;
    GradeReason after;
};

/// Grades customer row @p customer of @p view as it stands and with @p said in it, by the view's own scheme.
/// @p needLevel is the level of need after it, where something was said of it. Absent where the customer has
/// no grade. Pure; any thread.
std::optional<LogEffect> logEffect(const View &view, Row customer, const QuickLog &said,
                                   std::optional<int> needLevel);

} // namespace leadbook
