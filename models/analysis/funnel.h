// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dealpath.h"
#include "core/day.h"
#include "core/money.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

/// Which deals a funnel counts.
enum class FunnelCount : std::uint8_t
{
    Entered, ///< with anything dated in the period, as they stood at its end; without a period all there are
    Current, ///< open at the end of the period, by the stage they were in then
    Cohort,  ///< begun in the period (opened, else first dated move), with all that became of them since
};

/// What is asked of a funnel.
struct FunnelQuestion
{
    FunnelCount count = FunnelCount::Entered;
    Period period = {}; ///< both ends absent: no period
    Day asOf;           ///< what is dated later has not happened; must be a day
};

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
    std::optional<double> medianDays;  ///< of stays, the open ones censored; absent where not reached
    std::optional<double> p75Days;
    std::optional<double> p10Days; ///< the same of one stay in ten, in four; nine in ten
    std::optional<double> p25Days;
    std::optional<double> p90Days;
    std::int64_t stays = 0;        ///< stays the two figures come from
    std::int64_t unknownStays = 0; ///< left out, because the day of entry or exit is not known
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
    std::int64_t undated = 0;        ///< deals left out because a period is asked for and they have no day
    std::vector<FunnelGroup> groups; ///< by won value, then won, falling, then code
    /// By deal: furthest stage it is counted with, number of stages for won, -1 where it is not counted; the
    /// people behind every bar.
    std::vector<std::int32_t> counted;
};

/// Computes a funnel of a pipeline of @p stages stages. Sums leave out amounts that are not known.
Funnel computeFunnel(const DealColumns &deals, const DealMoves &moves, std::size_t stages,
                     const FunnelQuestion &question);

} // namespace leadbook
