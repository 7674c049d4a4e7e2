// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "snapshot/snapshot.h"
#include "workspace/analysissettings.h"

#include <span>

namespace leadbook {

/// Fills the columns of orders, revenue, last purchase, scores and RFM segment of every customer, and settles
/// the scheme's cut points in @p settings where they are left to the data.
void deriveRfm(const Snapshot &snapshot, Day asOf, AnalysisSettings &settings, FieldColumns &derived);

/// The same for @p rows, with settled cut points.
void deriveRfmRows(const Snapshot &snapshot, Day asOf, const AnalysisSettings &settings,
                   std::span<const Row> rows, FieldColumns &derived);

} // namespace leadbook
