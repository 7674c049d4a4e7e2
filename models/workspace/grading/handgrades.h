// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/grader.h"
#include "core/day.h"
#include "snapshot/snapshot.h"

#include <span>

namespace leadbook {

/// The grade that a person set for @p customer and that holds on @p day: the one that began last; null where
/// the rules hold. It lives as long as the snapshot.
const OverrideRow *overrideOn(const Snapshot &snapshot, Row customer, Day day);

/// Puts the grades that hold on @p day by hand in the place of those by the rules; the points stay.
/// @p grading is of the customers @p rows, in their order, or of every row where it is empty. A grade that
/// @p scheme does not have holds for nobody, so that a scheme with other grades goes by its rules.
void applyOverrides(const Snapshot &snapshot, Day day, const GradeScheme &scheme, std::span<const Row> rows,
                    Grading &grading);

} // namespace leadbook
