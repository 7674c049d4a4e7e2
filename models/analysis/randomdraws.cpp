// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/randomdraws.h"

#include <algorithm>
#include <numbers>

namespace leadbook {

double RandomDraws::normal()
{
    const double radius = std::sqrt(-2 * std::log(1 - uniform()));
    return radius * std::cos(2 * std::numbers::pi * uniform());
}

double RandomDraws::gamma(double shape)
{
    if (shape < 1)
        return gamma(shape + 1) * std::pow(1 - uniform(), 1 / shape);
    const double d = shape - 1.0 / 3;
    const double c = 1 / std::sqrt(9 * d);
    while (true) {
        const double z = normal();
        const double v = (1 + c * z) * (1 + c * z) * (1 + c * z);
        if (v > 0 && std::log(1 - uniform()) < 0.5 * z * z + d - d * v + d * std::log(v))
            return d * v;
    }
}

double RandomDraws::beta(double won, double lost)
{
    const double a = gamma(won);
    const double b = gamma(lost);
    return a + b > 0 ? a / (a + b) : won / (won + lost);
}

std::int64_t RandomDraws::poisson(double mean)
{
    constexpr double kPart = 20;
    constexpr double kMany = 400;
    if (!(mean > 0))
        return 0;
    if (mean > kMany)
        return std::max<std::int64_t>(0, std::llround(mean + std::sqrt(mean) * normal()));
    std::int64_t count = 0;
    // In parts, as e to the power of a large mean is nothing.
    for (double left = mean; left > 0; left -= kPart) {
        const double least = std::exp(-std::min(left, kPart));
        for (double product = uniform(); product > least; product *= uniform())
            ++count;
    }
    return count;
}

} // namespace leadbook
