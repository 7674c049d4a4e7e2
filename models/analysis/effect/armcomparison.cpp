// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/effect/armcomparison.h"

#include "analysis/randomdraws.h"
#include "analysis/winfactors.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

namespace leadbook {

namespace {

constexpr double kTwoSided = 1.959963984540054; // of 5 %
constexpr double kPower = 0.8416212335729143;   // of 80 %

/// The mean of a side and how customers scatter around it.
struct Scatter
{
    std::int64_t customers = 0;
    double figure = 0;
    double variance = 0;       ///< of one customer's share in the figure
    std::vector<double> apart; ///< those shares less their mean, ascending
};

Scatter scatterOf(std::span<const Measured> arm)
{
    const ArmFigure figure = armFigure(arm);
    Scatter scatter{figure.customers, figure.figure, 0, {}};
    if (figure.customers < 2)
        return scatter;
    double weights = 0;
    for (const Measured &each : arm)
        weights += each.weight;
    const auto n = static_cast<double>(figure.customers);
    const double weight = weights / n;
    for (const Measured &each : arm) {
        if (each.weight > 0)
            scatter.apart.push_back((each.value - figure.figure * each.weight) / weight);
    }
    std::ranges::sort(scatter.apart);
    for (const double apart : scatter.apart)
        scatter.variance += apart * apart;
    scatter.variance /= n - 1;
    return scatter;
}

bool isYesOrNo(const Measured &each)
{
    return each.weight == 0 || (each.weight == 1 && (each.value == 0 || each.value == 1));
}

bool areYesOrNo(std::span<const Measured> arm)
{
    return std::ranges::all_of(arm, isYesOrNo);
}

WinCount countOf(std::span<const Measured> arm)
{
    WinCount count;
    for (const Measured &each : arm) {
        count.all += each.weight > 0 ? 1 : 0;
        count.won += each.weight > 0 && each.value > 0 ? 1 : 0;
    }
    return count;
}

/// Between which values Welch's statistic lies in 95 % of cases where nothing differs.
struct Quantiles
{
    double low = 0;
    double high = 0;
};

Quantiles studentQuantiles(const Scatter &one, const Scatter &other)
{
    const auto n = static_cast<double>(one.customers);
    const auto m = static_cast<double>(other.customers);
    const double first = one.variance / n;
    const double second = other.variance / m;
    const double high = studentQuantile((first + second) * (first + second) /
                                        (first * first / (n - 1) + second * second / (m - 1)));
    return {-high, high};
}

/// Deals all out to two sides anew and again, of which the first has @p first.
std::vector<double> drawnStatistics(std::vector<double> &all, std::size_t first)
{
    constexpr std::uint64_t kSeed = 20'000;
    constexpr int kDraws = 399;
    double sum = 0;
    double squares = 0;
    for (const double each : all) {
        sum += each;
        squares += each * each;
    }
    const auto n = static_cast<double>(first);
    const auto m = static_cast<double>(all.size() - first);
    RandomDraws draws(kSeed);
    std::vector<double> statistics;
    for (int draw = 0; draw < kDraws; ++draw) {
        double own = 0;
        double ownSquares = 0;
        for (std::size_t i = 0; i < first; ++i) {
            std::swap(all[i], all[i + draws.below(all.size() - i)]);
            own += all[i];
            ownSquares += all[i] * all[i];
        }
        const double rest = sum - own;
        const double variance = std::max(0.0, ownSquares - own * own / n) / (n - 1) / n +
                                std::max(0.0, squares - ownSquares - rest * rest / m) / (m - 1) / m;
        statistics.push_back(variance > 0 ? (own / n - rest / m) / std::sqrt(variance) : 0);
    }
    std::ranges::sort(statistics);
    return statistics;
}

/// The same as dealing out shows it: the 10th and the 390th of 399.
Quantiles drawnQuantiles(const Scatter &one, const Scatter &other)
{
    constexpr std::size_t kTail = 9;
    const bool isSmaller = one.customers <= other.customers;
    std::vector<double> all = isSmaller ? one.apart : other.apart;
    const std::vector<double> &rest = isSmaller ? other.apart : one.apart;
    const std::size_t first = all.size();
    all.insert(all.end(), rest.begin(), rest.end());
    const std::vector<double> drawn = drawnStatistics(all, first);
    const double low = drawn[kTail];
    const double high = drawn[drawn.size() - 1 - kTail];
    return isSmaller ? Quantiles{low, high} : Quantiles{-high, -low};
}

void estimateMeans(const Scatter &treated, const Scatter &control, EffectEstimate &effect)
{
    const double error = std::sqrt(treated.variance / static_cast<double>(treated.customers) +
                                   control.variance / static_cast<double>(control.customers));
    if (!(error > 0))
        return;
    const Quantiles quantiles = treated.customers + control.customers > kMostDrawn
                                    ? studentQuantiles(treated, control)
                                    : drawnQuantiles(treated, control);
    effect.isKnown = true;
    effect.low = effect.estimate - error * quantiles.high;
    effect.high = effect.estimate - error * quantiles.low;
}

double smallestEffect(double base, Indicator indicator)
{
    return traitsOf(indicator).isShare ? kShareThatMatters : kPartThatMatters * std::abs(base);
}

} // namespace

double EffectEstimate::size() const
{
    if (treated.customers == 0 || control.customers == 0)
        return 0;
    return 2 / (1 / static_cast<double>(treated.customers) + 1 / static_cast<double>(control.customers));
}

ArmFigure armFigure(std::span<const Measured> arm)
{
    ArmFigure figure;
    double weights = 0;
    for (const Measured &each : arm) {
        if (each.weight <= 0)
            continue;
        ++figure.customers;
        figure.figure += each.value;
        weights += each.weight;
    }
    if (weights > 0)
        figure.figure /= weights;
    return figure;
}

EffectEstimate compareArms(std::span<const Measured> treated, std::span<const Measured> control,
                           Indicator indicator)
{
    EffectEstimate effect;
    effect.treated = armFigure(treated);
    effect.control = armFigure(control);
    effect.estimate = effect.treated.figure - effect.control.figure;
    effect.smallest = smallestEffect(effect.control.figure, indicator);
    effect.needed = neededInArm(control, indicator);
    if (std::min(effect.treated.customers, effect.control.customers) < kLeastInArm)
        return effect;
    if (traitsOf(indicator).isShare && areYesOrNo(treated) && areYesOrNo(control)) {
        const RateInterval interval = differenceInterval(countOf(treated), countOf(control));
        effect.isKnown = true;
        effect.low = interval.low;
        effect.high = interval.high;
    } else {
        estimateMeans(scatterOf(treated), scatterOf(control), effect);
    }
    return effect;
}

std::int64_t neededInArm(std::span<const Measured> base, Indicator indicator)
{
    const Scatter scatter = scatterOf(base);
    const double smallest = smallestEffect(scatter.figure, indicator);
    if (scatter.customers < kLeastInArm || !(smallest > 0))
        return 0;
    const bool isShare = traitsOf(indicator).isShare;
    double needed = 0;
    if (isShare && areYesOrNo(base)) {
        const double p = scatter.figure;
        const bool isUp = p + smallest <= 1 && (!traitsOf(indicator).lessIsBetter || p < smallest);
        const double q = isUp ? p + smallest : p - smallest;
        const double mean = (p + q) / 2;
        const double root =
            kTwoSided * std::sqrt(2 * mean * (1 - mean)) + kPower * std::sqrt(p * (1 - p) + q * (1 - q));
        needed = root * root / (smallest * smallest);
    } else {
        const double growth = isShare ? 1 : (1 + kPartThatMatters) * (1 + kPartThatMatters);
        const double sum = kTwoSided + kPower;
        needed = sum * sum * scatter.variance * (1 + growth) / (smallest * smallest);
    }
    constexpr double kMost = 1e12;
    return static_cast<std::int64_t>(std::ceil(std::clamp(needed, double(kLeastInArm), kMost)));
}

} // namespace leadbook
