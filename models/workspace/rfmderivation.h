// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "snapshot/snapshot.h"
#include "workspace/analysissettings.h"

#include <span>

namespace leadbook {

/// Fills the columns of orders, revenue, purchase days, life cycle, preferences, scores and RFM segment of
/// every customer, and settles in @p settings the scheme's cut points, where they are left to the data, and
/// the long gap.
void deriveRfm(const Snapshot &snapshot, Day asOf, AnalysisSettings &settings, FieldColumns &derived);

/// The same for @p rows, with settled cut points.
void deriveRfmRows(const Snapshot &snapshot, Day asOf, const AnalysisSettings &settings,
                   std::span<const Row> rows, FieldColumns &derived);

} // namespace leadbook
