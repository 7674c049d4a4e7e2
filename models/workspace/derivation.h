// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "snapshot/snapshot.h"
#include "workspace/analysissettings.h"

#include <span>
#include <vector>

namespace leadbook {

/// Derives every customer's value, contacts, stage, orders, grade and RFM segment as of a day. Settles in
/// @p settings the cut points that its schemes leave to the data.
FieldColumns deriveAll(const Snapshot &snapshot, Day asOf, AnalysisSettings &settings);

/// Derives @p rows (ascending) again, with settled settings; the columns grow to the snapshot's customers.
void deriveRows(const Snapshot &snapshot, Day asOf, const AnalysisSettings &settings,
                std::span<const Row> rows, FieldColumns &derived);

/// Only the facts that grades are made of (value, contacts, stage, open deals) of @p rows, in @p derived that
/// has a row for each customer.
void deriveFacts(const Snapshot &snapshot, Day asOf, std::span<const Row> rows, FieldColumns &derived);

/// Amounts in units of the book's currency, NaN where not known.
std::vector<double> valuesInUnits(const Column<Money> &values);

} // namespace leadbook
