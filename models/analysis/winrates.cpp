// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/winrates.h"

#include <algorithm>
#include <cmath>

namespace leadbook {

namespace {

constexpr double kZ95 = 1.959963984540054;

double logFactorial(double n)
{
    // std::lgamma writes a global sign; arguments here are positive, the sign is not asked for.
    return std::lgamma(n + 1);
}

/// log of the ways to choose @p k of @p n.
double logWays(double n, double k)
{
    return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/// How much more @p layer's first kind won than its share of all wins, and the variance of that.
struct Excess
{
    double sum = 0;
    double variance = 0;
};

void addLayer(const WinLayer &layer, Excess &excess)
{
    const auto one = static_cast<double>(layer.one.all);
    const auto all = one + static_cast<double>(layer.other.all);
    const auto won = static_cast<double>(layer.one.won + layer.other.won);
    excess.sum += static_cast<double>(layer.one.won) - one * won / all;
    excess.variance += one * (all - one) * won * (all - won) / (all * all * (all - 1));
}

} // namespace

RateInterval wilsonInterval(const WinCount &count)
{
    if (count.all <= 0)
        return {};
    const auto n = static_cast<double>(count.all);
    const double rate = count.rate();
    const double square = kZ95 * kZ95;
    const double centre = (rate + square / (2 * n)) / (1 + square / n);
    const double half = kZ95 / (1 + square / n) * std::sqrt(rate * (1 - rate) / n + square / (4 * n * n));
    return {count.won == 0 ? 0 : std::max(0.0, centre - half),
            count.won == count.all ? 1 : std::min(1.0, centre + half)};
}

double chanceAlone(const WinCount &one, const WinCount &other)
{
    if (one.all <= 0 || other.all <= 0)
        return 1;
    const auto all = static_cast<double>(one.all + other.all);
    const auto won = static_cast<double>(one.won + other.won);
    const double ways = logWays(all, won);
    double sum = 0;
    for (std::int64_t k = one.won; k <= std::min(one.all, one.won + other.won); ++k) {
        const auto wins = static_cast<double>(k);
        const double term = std::exp(logWays(static_cast<double>(one.all), wins) +
                                     logWays(static_cast<double>(other.all), won - wins) - ways);
        sum += term;
        // Beyond the peak the terms fall ever faster.
        if (wins * all > won * static_cast<double>(one.all) && term < 1e-15 * sum)
            break;
    }
    return std::min(sum, 1.0);
}

WinVerdict compareWins(const WinCount &one, const WinCount &other)
{
    if (std::min(one.all, other.all) < kLeastCompared)
        return WinVerdict::TooFew;
    // Of whole numbers, so that equal rates are equal.
    if (one.won * other.all > other.won * one.all)
        return chanceAlone(one, other) <= kVerdictLevel ? WinVerdict::Better : WinVerdict::MaybeBetter;
    return chanceAlone(other, one) <= kVerdictLevel ? WinVerdict::Worse : WinVerdict::NoMore;
}

WinVerdict compareWithin(std::span<const WinLayer> layers)
{
    Excess excess;
    std::int64_t one = 0;
    std::int64_t other = 0;
    for (const WinLayer &layer : layers) {
        if (layer.one.all <= 0 || layer.other.all <= 0)
            continue;
        one += layer.one.all;
        other += layer.other.all;
        addLayer(layer, excess);
    }
    if (std::min(one, other) < kLeastCompared)
        return WinVerdict::TooFew;
    constexpr double kContinuity = 0.5;
    const bool isClear =
        excess.variance > 0 && (std::abs(excess.sum) - kContinuity) / std::sqrt(excess.variance) >= kZ95;
    if (excess.sum > 1e-9)
        return isClear ? WinVerdict::Better : WinVerdict::MaybeBetter;
    return isClear ? WinVerdict::Worse : WinVerdict::NoMore;
}

} // namespace leadbook
