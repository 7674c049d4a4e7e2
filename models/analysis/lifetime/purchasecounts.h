// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lifetime/bgnbd.h"

#include <cstdint>
#include <optional>

namespace leadbook {

/// How many purchases a customer may make within a time.
struct PurchaseCounts
{
    double alive = 1;    ///< chance to be a customer still
    double expected = 0; ///< mean of their number
    double variance = 0; ///< of their number
    /// The range that holds them in at least 80 of 100 cases: the least numbers with 10 % and 90 % at or
    /// below.
    std::uint32_t low = 0;
    std::uint32_t high = 0;
};

/// By the BG/NBD model, for a customer with that history.
PurchaseCounts purchaseCounts(const BgNbd &model, std::uint32_t repeats, double last, double age,
                              double time);

/// The rhythm of a customer who buys regularly.
struct Rhythm
{
    double gap = 0;       ///< mean time between purchases
    double variation = 0; ///< coefficient of variation of those times
    double dropOut = 0;   ///< chance to drop out after a purchase, 0-1
};

inline constexpr std::uint32_t kFewestRegularOrders = 4;
inline constexpr double kMostRegularVariation = 0.5;

/// The rhythm of somebody with @p repeats times between purchases, of which @p sum and @p squares are the sum
/// and the sum of squares, @p dropOut being the chance to drop out. Absent with fewer than four purchases or
/// a coefficient of variation from 0.5.
std::optional<Rhythm> regularRhythm(std::uint32_t repeats, double sum, double squares, double dropOut);

/// The same for a regular customer: times between purchases are gamma with that mean and variation, and
/// @p silence has passed since the last one.
PurchaseCounts purchaseCounts(const Rhythm &rhythm, double silence, double time);

} // namespace leadbook
