// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"

namespace leadbook {

/// The first day of the month, quarter or year (@p months 1, 3 or 12) that @p day lies in, where years begin
/// with month @p firstMonth (1-12; any other counts as 1). No day: no day.
Day fiscalBegin(Day day, int months, int firstMonth = 1);
/// The calendar year in which the fiscal year of @p day begins; @p day must be one.
int fiscalYear(Day day, int firstMonth);
/// The quarter of its fiscal year that @p day lies in, 1-4; @p day must be one.
int fiscalQuarter(Day day, int firstMonth);

} // namespace leadbook
