// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/openage.h"

#include <algorithm>
#include <cmath>

namespace leadbook {

namespace {

std::vector<int> sorted(std::span<const int> days)
{
    std::vector<int> result;
    result.reserve(days.size());
    for (const int day : days)
        result.push_back(std::max(day, 0));
    std::ranges::sort(result);
    return result;
}

double longerThan(const std::vector<int> &sortedDays, int days)
{
    return static_cast<double>(sortedDays.end() - std::ranges::upper_bound(sortedDays, days));
}

} // namespace

OpenAge::OpenAge(std::span<const int> won, std::span<const int> lost)
    : m_won(sorted(won))
    , m_lost(sorted(lost))
{
    std::vector<int> all(m_won.size() + m_lost.size());
    std::ranges::merge(m_won, m_lost, all.begin());
    if (all.size() > kLeastLonger)
        m_last = all[all.size() - kLeastLonger] - 1;
}

double OpenAge::logOdds(int days) const
{
    constexpr double kDrawn = 10; // deals' worth of what holds for both
    const int age = std::min(days, m_last);
    if (age < 0 || m_won.empty() || m_lost.empty())
        return 0;
    const double wonLonger = longerThan(m_won, age);
    const double lostLonger = longerThan(m_lost, age);
    const auto won = static_cast<double>(m_won.size());
    const auto lost = static_cast<double>(m_lost.size());
    const double both = (wonLonger + lostLonger) / (won + lost);
    return std::log((wonLonger + kDrawn * both) / (won + kDrawn)) -
           std::log((lostLonger + kDrawn * both) / (lost + kDrawn));
}

double shiftedChance(double chance, double logOdds)
{
    if (!(chance > 0) || chance >= 1)
        return chance;
    return 1 / (1 + (1 - chance) / chance * std::exp(-logOdds));
}

} // namespace leadbook
