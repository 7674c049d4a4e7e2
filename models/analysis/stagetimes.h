// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dealpath.h"
#include "analysis/staycurve.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace leadbook {

/// How long deals stay: in one stage, or from begun to decided. A stay ends by any exit; those still open are
/// censored (statistics as in staycurve.h).
struct StayTimes
{
    std::vector<StayStep> curve; ///< shares still there, moved on, moved back and lost, by days
    std::optional<double> p10;   ///< days by which one stay in ten has ended; absent where not reached
    std::optional<double> p25;
    std::optional<double> median;
    std::optional<double> p75;
    std::optional<double> p90;
    std::int64_t stays = 0;   ///< all of the below, open ones included
    std::int64_t open = 0;    ///< not ended yet
    std::int64_t on = 0;      ///< ended by moving on, or won
    std::int64_t back = 0;    ///< ended by moving back
    std::int64_t lost = 0;    ///< ended by being lost
    std::int64_t unknown = 0; ///< left out, because the day of entry or exit is not known

    /// The shares at the end of the curve: absent where no stay has ended.
    std::optional<StayStep> last() const
    {
        return curve.empty() ? std::nullopt : std::optional(curve.back());
    }
};

/// The times of @p stays, of which @p unknown more are not known.
StayTimes stayTimes(std::span<const Stay> stays, std::int64_t unknown);

/// The times of a pipeline.
struct StageTimes
{
    std::vector<StayTimes> stages; ///< in pipeline order
    StayTimes cycle;               ///< from begun to won (on) or lost
};

/// Gathers the stays of deals, one by one.
class StageTally
{
public:
    explicit StageTally(std::size_t stages);

    /// Takes in a deal that stood as @p standing at the end of @p day.
    void add(const DealStanding &standing, Day day);
    StageTimes times() const;

private:
    void addCycle(const DealStanding &standing, Day day);

    std::vector<std::vector<Stay>> m_stays;
    std::vector<std::int64_t> m_unknown;
    std::vector<Stay> m_cycles;
    std::int64_t m_unknownCycles = 0;
};

} // namespace leadbook
