// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace leadbook {

/// What it says of an open deal that it is still open: how long decided ones took, won and lost apart.
class OpenAge
{
public:
    /// Fewer decided deals that took longer than this are too few to tell; their age is the last that can.
    static constexpr std::size_t kLeastLonger = 20;

    /// Days from opening to decision of won and of lost deals, in any order; negative ones count as 0.
    OpenAge(std::span<const int> won, std::span<const int> lost);

    /// What is added to the log odds of a deal that is open after @p days: the log of the share of won deals
    /// that took longer over the same share of lost ones, each drawn to both together. 0 where days < 0.
    double logOdds(int days) const;

private:
    std::vector<int> m_won; ///< ascending
    std::vector<int> m_lost;
    int m_last = 0; ///< the highest age that can be told
};

/// @p chance with @p logOdds added to its log odds.
double shiftedChance(double chance, double logOdds);

} // namespace leadbook
