// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/purchasetotals.h"
#include "analysis/rfm.h"
#include "core/day.h"
#include "core/progress.h"
#include "snapshot/snapshot.h"
#include "workspace/listcolumn.h"
#include "workspace/rfmscoring.h"

#include <array>
#include <cstdint>
#include <vector>

namespace leadbook {

/// Recency, frequency and money of every customer as of a day, by customer row, and the groups summed.
struct RfmAnalysis
{
    Day asOf;
    RfmScheme scheme;                      ///< as used; its cut points are in scores.cuts
    PurchaseTotals totals;                 ///< by customer row
    std::vector<std::int32_t> recencyDays; ///< by customer row, kNoRecency = no counting purchase
    RfmScores scores;                      ///< by customer row
    std::vector<RfmGroupTotal> groups;     ///< in the order of scheme.groups(), "no purchase" last
    std::array<std::int64_t, RfmScheme::kCells> cells{}; ///< customers by label scores

    /// Over the scored customers.
    std::int64_t customers = 0;
    std::int64_t orders = 0;
    Money revenue = Money(0);
    /// Customers left out because a number kept for them is larger than the analysis can hold.
    std::int64_t outOfRange = 0;
};

/// Scores the customers of @p snapshot as of @p asOf by @p scheme, from their purchases. Pure; any thread.
/// Nothing is scored where @p progress is cancelled.
RfmAnalysis analyseRfm(const Snapshot &snapshot, Day asOf, const RfmScheme &scheme, const Progress &progress);

/// Fields that keep each customer's totals, where a book has those instead of purchases.
struct RfmFields
{
    FieldRef recency; ///< a day, or a number of days
    FieldRef frequency;
    FieldRef monetary;
};

/// The same from @p fields of the customers of @p view; one without a value in each of them, or without an
/// order, is not scored; one with a number out of range is counted in outOfRange.
RfmAnalysis analyseRfm(const View &view, Day asOf, const RfmScheme &scheme, const RfmFields &fields);

/// The scheme by which an analysis of another day goes: the book's own with its frozen cut points, or the
/// shipped one with cut points of that day.
RfmScheme rfmSchemeFor(const AnalysisSettings &settings);

} // namespace leadbook
