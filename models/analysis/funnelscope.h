// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dealpath.h"
#include "core/day.h"

#include <cstdint>

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

    bool hasPeriod() const { return period.begin.isValid() || period.end.isValid(); }
    /// The day at whose end deals are looked at.
    Day end() const;
};

/// Whether a question takes in a deal.
enum class DealScope : std::uint8_t
{
    Out,
    Undated, ///< left out, because a period is asked for and the deal has no day
    In,
};

/// Whether @p question takes in a deal that stood as @p standing at the end of question.end().
DealScope scopeOf(const DealStanding &standing, const FunnelQuestion &question);

/// The stage a funnel counts a deal with: the furthest one, for FunnelCount::Current the one it is in; the
/// number of stages where won.
inline std::size_t countedStage(const DealStanding &standing, FunnelCount count)
{
    return count == FunnelCount::Current ? standing.now : standing.furthest;
}

} // namespace leadbook
