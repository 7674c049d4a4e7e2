// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/funnelscope.h"
#include "analysis/stagetimes.h"
#include "core/money.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

/// One stage of a funnel. entered(k) = entered(k + 1) + open(k) + lost(k), where a won deal has entered all
/// stages and entered(last + 1) = won.
struct FunnelStep
{
    std::int64_t entered = 0;          ///< deals whose furthest stage is this one or a later one
    std::int64_t visited = 0;          ///< deals recorded in this very stage
    std::int64_t open = 0;             ///< open deals whose furthest stage is this one
    std::int64_t lost = 0;             ///< lost deals whose furthest stage is this one
    Money value = Money(0);            ///< of the open deals
    std::optional<double> stepRate;    ///< share of entered that got further; absent where none entered
    std::optional<double> overallRate; ///< entered as a share of entered in the first stage
    std::optional<double> visitedRate; ///< share of visited that later got further
};

/// The decided and open deals of one group code.
struct FunnelGroup
{
    std::uint32_t group = 0;
    std::int64_t won = 0;
    std::int64_t lost = 0;
    std::int64_t open = 0;
    Money wonValue = Money(0);
    std::optional<double> winRate;
};

/// A funnel.
struct Funnel
{
    std::vector<FunnelStep> stages; ///< in pipeline order
    std::int64_t won = 0;
    std::int64_t lost = 0;
    std::int64_t open = 0;
    Money wonValue = Money(0);
    Money lostValue = Money(0);
    std::optional<double> winRate;             ///< won of won and lost
    std::optional<double> medianCycleDays;     ///< from began to closed, of decided deals
    std::optional<double> meanWonCycleDays;    ///< of won deals
    std::optional<double> meanClosedCycleDays; ///< of decided deals
    std::int64_t unknownCycles = 0;  ///< decided deals without both days, or closed before they began
    std::int64_t wonAmounts = 0;     ///< won deals whose amount is known
    std::int64_t undated = 0;        ///< deals left out because a period is asked for and they have no day
    std::vector<FunnelGroup> groups; ///< by won value, then won, falling, then code
    /// Of the deals counted; for FunnelCount::Current of all there were at the end, since those that are
    /// still open tell nothing of how long a stage takes.
    StageTimes times;
    /// By deal: furthest stage it is counted with, number of stages for won, -1 where it is not counted.
    std::vector<std::int32_t> counted;
    /// By deal: DealOutcome at the end; where counted.
    std::vector<std::uint8_t> outcomes;

    std::int64_t deals() const { return won + lost + open; } ///< counted
    Money openValue() const;                                 ///< of all stages
    /// Money won a day: open deals × win rate × mean value of a won deal / mean days to win it. Absent where
    /// one of them is not known or nothing takes a day.
    std::optional<double> velocity() const;
};

/// One bar of a funnel, or a part of it.
enum class FunnelPart : std::uint8_t
{
    Reached,  ///< entered of a stage; the stage behind the last one is won
    Recorded, ///< visited of a stage
    Open,     ///< open, with that furthest stage
    Lost,     ///< lost, with that furthest stage
    AnyOpen,  ///< open, whatever the stage
    AnyLost,  ///< lost, whatever the stage
};

/// Computes a funnel of a pipeline of @p stages stages. Sums leave out amounts that are not known.
Funnel computeFunnel(const DealColumns &deals, const DealMoves &moves, std::size_t stages,
                     const FunnelQuestion &question);

/// The deals (rows in @p deals) behind @p part of stage @p stage, rising; as many as computeFunnel() says.
std::vector<std::uint32_t> funnelDeals(const DealColumns &deals, const DealMoves &moves, std::size_t stages,
                                       const FunnelQuestion &question, FunnelPart part, std::size_t stage);

} // namespace leadbook
