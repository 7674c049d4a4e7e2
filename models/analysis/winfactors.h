// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/winrates.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// "Not known": a deal of that level is left out of its factor.
inline constexpr std::uint32_t kNoFactorLevel = 0xffffffff;

/// One thing that may go with winning, measured of each decided deal at a fixed point of its life.
struct FactorColumn
{
    std::span<const std::uint32_t> level; ///< by deal; kNoFactorLevel where not known
    std::size_t levels = 0;
};

/// What a level says of winning. Never that it moves anything.
enum class FactorVerdict : std::uint8_t
{
    CannotTell, ///< too few, or chance alone may make such a difference
    Winning,    ///< its deals win more often than the others
    Losing,     ///< its deals win less often than the others
};

/// One level of one factor against the other levels of that factor.
struct FactorLevel
{
    std::size_t factor = 0;
    std::uint32_t level = 0;
    WinCount own;
    WinCount rest;
    double difference = 0;   ///< own rate less that of the rest
    RateInterval interval;   ///< of the difference, 95 % (Newcombe 1998, method 10), -1 to 1
    double chance = 1;       ///< Fisher's exact test, two-sided
    bool isCompared = false; ///< both have at least kLeastCompared
    FactorVerdict verdict = FactorVerdict::CannotTell;
    /// Nearly all of its many deals were won, or lost: it may have been written down after the outcome.
    bool mayKnowOutcome = false;
};

/// The share of named levels that may be named by chance.
inline constexpr double kFalseShare = 0.10;

/// Every level that any decided deal has, by factor and level. Of the levels that can be compared those are
/// named that the rule of Benjamini and Hochberg (1995) lets pass at kFalseShare, over all factors together.
/// @p won by deal, 1 or 0; columns of the same length.
std::vector<FactorLevel> winFactors(std::span<const std::uint8_t> won, std::span<const FactorColumn> factors);

/// The interval of the difference of two rates, 95 %.
RateInterval differenceInterval(const WinCount &own, const WinCount &rest);

} // namespace leadbook
