// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/purchasetotals.h"
#include "analysis/rfmtally.h"
#include "core/day.h"
#include "snapshot/snapshot.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// What every customer bought up to @p asOf, by customer row. Shared out to threads, as all that follows.
PurchaseTotals sumPurchases(const Snapshot &snapshot, Day asOf);

/// rfmExtent() of each axis.
RfmExtents rfmExtents(const RfmColumns &columns);
/// The cut points of @p scheme, or those of rfmCuts() where it leaves them to the data.
RfmCuts cutsOf(const RfmScheme &scheme, const RfmColumns &columns, const RfmExtents &extents);

/// Writes the scores of all rows to @p scores, which has a place for each, and sums all rows.
RfmTally scoreAndTally(const RfmScorer &scorer, const RfmColumns &columns, std::int64_t mostDays,
                       RfmScores &scores);

/// Sums all rows as @p scorer scores them; for @p mostDays, @p before and @p groupsBefore see RfmTally.
RfmTally tallyAll(const RfmScorer &scorer, const RfmColumns &columns, std::int64_t mostDays,
                  std::span<const std::uint8_t> before = {}, std::size_t groupsBefore = 0);

} // namespace leadbook
