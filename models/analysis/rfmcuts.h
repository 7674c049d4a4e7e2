// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rfm.h"

#include <cstdint>
#include <vector>

namespace leadbook {

/// The smallest and the largest of what is scored, in whole numbers: days, orders or 1/10,000 of a unit of
/// money.
struct RfmExtent
{
    std::int64_t lowest = 0;
    std::int64_t highest = -1; ///< below `lowest`: nobody is scored
    std::size_t count = 0;     ///< customers with scores

    friend bool operator==(const RfmExtent &, const RfmExtent &) = default;
};

/// What the scored customers have on @p axis. O(n).
RfmExtent rfmExtent(const RfmColumns &columns, RfmAxis axis);

/// The type-7 quantiles that cut the scored customers of @p axis into @p bins, bins - 1 of them in days,
/// orders or units of money, exactly as cutPoints7(); empty where nobody is scored. Counts in place of
/// sorting: two passes, and one more over those near a cut point. The three axes are independent of each
/// other.
std::vector<double> rfmAxisCuts(const RfmColumns &columns, RfmAxis axis, int bins);
/// The same where rfmExtent() is known.
std::vector<double> rfmAxisCuts(const RfmColumns &columns, RfmAxis axis, int bins, const RfmExtent &extent);

} // namespace leadbook
