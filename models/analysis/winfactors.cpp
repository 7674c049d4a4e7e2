// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/winfactors.h"

#include <algorithm>
#include <cmath>

namespace leadbook {

namespace {

constexpr double kAlarmShare = 0.95;
constexpr std::int64_t kAlarmDeals = 50;

/// Counts the deals of one factor: its levels, and all of them together.
void countLevels(std::span<const std::uint8_t> won, const FactorColumn &column, std::size_t factor,
                 std::vector<FactorLevel> &found)
{
    std::vector<WinCount> counts(column.levels);
    WinCount all;
    for (std::size_t deal = 0; deal < won.size(); ++deal) {
        const std::uint32_t level = column.level[deal];
        if (level >= counts.size())
            continue;
        for (WinCount *count : {&counts[level], &all}) {
            ++count->all;
            count->won += won[deal] != 0 ? 1 : 0;
        }
    }
    for (std::uint32_t level = 0; level < counts.size(); ++level) {
        if (counts[level].all == 0)
            continue;
        FactorLevel one;
        one.factor = factor;
        one.level = level;
        one.own = counts[level];
        one.rest = {all.all - one.own.all, all.won - one.own.won};
        one.difference = one.rest.all > 0 ? one.own.rate() - one.rest.rate() : 0;
        one.interval = differenceInterval(one.own, one.rest);
        one.isCompared = one.own.all >= kLeastCompared && one.rest.all >= kLeastCompared;
        one.mayKnowOutcome = one.own.all >= kAlarmDeals &&
                             (one.own.rate() >= kAlarmShare || one.own.rate() <= 1 - kAlarmShare);
        if (one.isCompared)
            one.chance =
                std::min(1.0, 2 * std::min(chanceAlone(one.own, one.rest), chanceAlone(one.rest, one.own)));
        found.push_back(one);
    }
}

/// The largest chance that passes: the k-th smallest of n must be at most k / n of kFalseShare.
double passingChance(const std::vector<FactorLevel> &levels)
{
    std::vector<double> chances;
    for (const FactorLevel &level : levels)
        if (level.isCompared)
            chances.push_back(level.chance);
    std::ranges::sort(chances);
    double passing = -1;
    for (std::size_t k = 0; k < chances.size(); ++k)
        if (chances[k] <= kFalseShare * static_cast<double>(k + 1) / static_cast<double>(chances.size()))
            passing = chances[k];
    return passing;
}

} // namespace

RateInterval differenceInterval(const WinCount &own, const WinCount &rest)
{
    const RateInterval one = wilsonInterval(own);
    const RateInterval other = wilsonInterval(rest);
    if (own.all == 0 || rest.all == 0)
        return {-1, 1};
    const double difference = own.rate() - rest.rate();
    return {difference - std::hypot(own.rate() - one.low, other.high - rest.rate()),
            difference + std::hypot(one.high - own.rate(), rest.rate() - other.low)};
}

std::vector<FactorLevel> winFactors(std::span<const std::uint8_t> won, std::span<const FactorColumn> factors)
{
    std::vector<FactorLevel> levels;
    for (std::size_t factor = 0; factor < factors.size(); ++factor)
        countLevels(won, factors[factor], factor, levels);
    const double passing = passingChance(levels);
    for (FactorLevel &level : levels)
        if (level.isCompared && level.chance <= passing && level.difference != 0)
            level.verdict = level.difference > 0 ? FactorVerdict::Winning : FactorVerdict::Losing;
    return levels;
}

} // namespace leadbook
