// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cohorts.h"
#include "snapshot/snapshot.h"

#include <QString>

#include <vector>

namespace leadbook {

/// The purchase lines of @p snapshot, chunk by chunk; as long as it.
std::vector<PurchaseColumns> purchaseColumns(const Snapshot &snapshot);

/// The last day up to @p today on which a customer has a line; no day where there is none.
Day lastPurchaseDay(const Snapshot &snapshot, Day today);

/// The day on which cohorts end unless told: @p today, or the end of the last month or quarter with a
/// purchase where that is over, as in a book of old data.
Day cohortDay(const Snapshot &snapshot, Day today, CalendarUnit unit);

/// The cohorts of the customers of @p snapshot, by customer row.
Cohorts cohortsOf(const Snapshot &snapshot, const CohortQuestion &question);

/// A filter that lists the customers of one cell of @p cohorts: of the cohort that begins on @p start, those
/// active @p after months or quarters later. On a view of the day asked for it lists exactly the cell's
/// number, while no customer was left out as too old.
QString cohortFilter(const CohortQuestion &question, Day start, int after);

/// The words inside bought( … ) for a purchase by @p rule from @p begin to @p last; either may be no day.
QString purchaseFilter(CohortRule rule, Day begin, Day last);

} // namespace leadbook
