// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/labellog.h"

#include <vector>

namespace leadbook {

/// The first day of the week of @p day, which is the weekday @p firstWeekday: 1 Monday to 7 Sunday.
Day weekBegin(Day day, int firstWeekday);

/// labelWeeks() by weeks that begin on the weekday @p firstWeekday.
std::vector<LabelWeek> labelWeeks(const LabelLog &log, const std::vector<bool> &isMember, int firstWeekday);

} // namespace leadbook
