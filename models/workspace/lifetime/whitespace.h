// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/progress.h"
#include "snapshot/snapshot.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace leadbook {

/// Customers of one group and one product.
struct WhiteSpaceCell
{
    std::int64_t buyers = 0;       ///< who bought it
    std::int64_t won = 0;          ///< deals of it that were won
    std::int64_t decided = 0;      ///< won or lost
    double penetration = 0;        ///< share of the group's customers who bought it
    std::optional<double> winRate; ///< of the group's decided deals, with at least five of them
    /// What the others of the group would bring if each got an offer: others × win rate (that of all groups
    /// where the group has none) × what a buyer of it has spent on it. Absent without any win rate.
    std::optional<double> potential;
};

/// Groups of customers by product: who bought what, and what is left open.
struct WhiteSpace
{
    std::vector<std::string> products;   ///< names, the one with the most revenue first
    std::vector<std::int64_t> customers; ///< of each group
    std::vector<WhiteSpaceCell> cells;   ///< group by group, products of each

    const WhiteSpaceCell &cell(std::size_t group, std::size_t product) const
    {
        return cells[group * products.size() + product];
    }
};

/// The table of the @p most products with the highest revenue up to @p asOf. @p group has a number below
/// @p groups for each customer row; others are left out. Pure; any thread. Empty where @p progress is
/// cancelled.
WhiteSpace whiteSpace(const Snapshot &snapshot, std::span<const std::uint32_t> group, std::size_t groups,
                      std::size_t most, Day asOf, const Progress &progress);

} // namespace leadbook
