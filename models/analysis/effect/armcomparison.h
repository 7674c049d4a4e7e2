// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/effect/indicator.h"
#include "analysis/studentquantile.h"

#include <cstdint>
#include <span>

namespace leadbook {

/// With fewer customers that count on one side nothing is compared.
inline constexpr std::int64_t kLeastInArm = 20;
/// The smallest effect that matters: of shares so much more or less, of means so much of what they are.
inline constexpr double kShareThatMatters = 0.05;
inline constexpr double kPartThatMatters = 0.2;

/// What one side comes to.
struct ArmFigure
{
    std::int64_t customers = 0; ///< that count: with a weight
    double figure = 0;          ///< sum of values by sum of weights; 0 where nobody counts
};

/// Two sides compared.
struct EffectEstimate
{
    ArmFigure treated;
    ArmFigure control;
    bool isKnown = false; ///< false: fewer than kLeastInArm on a side, or nobody differs from anybody
    double estimate = 0;  ///< treated less control
    double low = 0;       ///< 95 % interval
    double high = 0;
    double smallest = 0;     ///< the smallest effect that matters
    std::int64_t needed = 0; ///< customers on each side to find it in 80 % of cases at 5 %; 0: not known

    /// As many on each side would tell as much: the harmonic mean.
    double size() const;
    bool isEnough() const { return needed > 0 && size() >= static_cast<double>(needed); }
    /// The interval leaves out 0.
    bool isTold() const { return isKnown && (low > 0 || high < 0); }
};

/// The sum of values by the sum of weights.
ArmFigure armFigure(std::span<const Measured> arm);

/// More customers than this on both sides together need no drawing of sides.
inline constexpr std::int64_t kMostDrawn = 10'000;

/// Compares two independent sides by @p indicator.
///
/// Where each customer counts as yes or no, the interval is Newcombe's (1998, method 10). Else the figures
/// are ratios of sums (Cochran 1977, 6.3; with weights of 1 plain means) and Welch's statistic (1947) is set
/// against what it is where customers are dealt out to the sides anew, 399 times, each less the mean of its
/// side (Janssen 1997; Chung and Romano 2013): amounts have long tails, which a small control group shows one
/// time and not another, and Student's t is not right for that. Above kMostDrawn customers it is Student's t.
/// The same customers in any order give the same bits.
EffectEstimate compareArms(std::span<const Measured> treated, std::span<const Measured> control,
                           Indicator indicator);

/// How many customers each side needs to find the smallest effect that matters in 80 % of cases at 5 %,
/// judged by @p base, which nothing was done for: for shares of yes and no as in Fleiss, Levin and Paik
/// (2003, 4.2, without the correction for continuity), for means from their spread, which is taken to grow
/// with the mean. 0 where @p base says nothing of it.
std::int64_t neededInArm(std::span<const Measured> base, Indicator indicator);

} // namespace leadbook
