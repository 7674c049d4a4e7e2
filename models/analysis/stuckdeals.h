// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dealpath.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace leadbook {

/// Won deals that must have left a stage before it is said what is long there.
inline constexpr std::int64_t kFewestWonStays = 10;

/// The least number of days within which nine in ten of @p won, the stays of won deals in a stage, had ended;
/// absent where they are fewer than kFewestWonStays. Puts them into another order.
std::optional<std::int32_t> longStay(std::span<std::int32_t> won);

/// Which open deals have been in their stage for longer than nine in ten of the won deals were.
struct StuckDeals
{
    std::vector<std::int64_t> wonStays; ///< by stage: stays of won deals that the limit comes from
    /// By stage: days within which nine in ten stays of won deals had ended; absent below kFewestWonStays.
    std::vector<std::optional<std::int32_t>> limit;
    /// By deal: days in the stage it is in; -1 where it is not open, or since when is not known.
    std::vector<std::int32_t> days;
    std::int64_t unknown = 0; ///< open deals of which it is not known since when they are in their stage

    /// Whether deal @p deal, which is in stage @p stage, is stuck.
    bool isStuck(std::size_t deal, std::size_t stage) const
    {
        return stage < limit.size() && limit[stage] && days[deal] > *limit[stage];
    }
};

/// Looks for stuck deals in a pipeline of @p stages stages as it stood at the end of @p day.
StuckDeals findStuckDeals(const DealColumns &deals, const DealMoves &moves, std::size_t stages, Day day);

} // namespace leadbook
