// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/result.h"
#include "workspace/record/recordwork.h"

#include <QString>

#include <cstdint>

namespace leadbook {

class Editor;

/// The position of the step that stands for a strategy's cadence; those of its other steps are 0 and above.
inline constexpr int kCadencePosition = -1;

/// To be called in the change in which @p task is over, done or not needed, on @p today: where it repeats,
/// makes the next one, as it was, due on the rule's next day behind today or, if that is free, on the workday
/// behind it; the rule's own day is kept as the day it was due at first, so that the rule goes on from there.
/// A strategy's cadence counts from today instead. Nothing happens where the rule is at its end, the task
/// does not repeat, or has no day.
Status repeatTask(Editor &editor, std::int64_t task, Day today);

/// @p task repeats by @p rule, written as iCalendar does, from now on; empty: not any more. Invalid where the
/// rule cannot be followed, or the task is due on no day; NotFound where it is gone.
RecordWork setTaskRepeats(std::int64_t task, const QString &rule);

} // namespace leadbook
