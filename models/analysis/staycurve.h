// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace leadbook {

/// How a stay in a stage ended.
enum class StayEnd : std::uint8_t
{
    Open, ///< not yet: censored
    On,   ///< to a later stage, or won
    Back, ///< to an earlier stage
    Lost,
};

/// One stay of one deal in one stage.
struct Stay
{
    std::int32_t days = 0; ///< so far where open, 0 or more
    StayEnd end = StayEnd::Open;
};

/// The curves of many stays at one day on which some ended.
struct StayStep
{
    std::int32_t days = 0;
    double still = 1; ///< share still in the stage after that day (Kaplan & Meier 1958, any exit ends a stay)
    double on = 0;    ///< share moved on by that day, the other exits competing (Aalen & Johansen 1978)
    double back = 0;
    double lost = 0;
};

/// The steps of the curves, days rising; still + on + back + lost = 1 at each. Empty where no stay has ended.
std::vector<StayStep> stayCurve(std::span<const Stay> stays);

/// The day by which @p share of the stays have ended (0.5 = the median); where the curve lies exactly there
/// for a while, the midpoint of that while, as R's survfit. Absent where it is not reached.
std::optional<double> stayQuantile(std::span<const StayStep> curve, double share);

} // namespace leadbook
