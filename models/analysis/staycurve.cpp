// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/staycurve.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace leadbook {

std::vector<StayStep> stayCurve(std::span<const Stay> stays)
{
    std::vector<Stay> sorted(stays.begin(), stays.end());
    std::ranges::sort(sorted, {}, &Stay::days);
    std::vector<StayStep> steps;
    StayStep now;
    for (std::size_t i = 0; i < sorted.size();) {
        // A stay still open on a day counts as at risk on that day.
        const auto atRisk = static_cast<double>(sorted.size() - i);
        now.days = sorted[i].days;
        std::array<double, 4> ended{};
        for (; i < sorted.size() && sorted[i].days == now.days; ++i)
            ++ended[static_cast<std::size_t>(sorted[i].end)];
        const double left = ended[1] + ended[2] + ended[3];
        if (left == 0)
            continue;
        now.on += now.still * ended[1] / atRisk;
        now.back += now.still * ended[2] / atRisk;
        now.lost += now.still * ended[3] / atRisk;
        now.still *= 1 - left / atRisk;
        steps.push_back(now);
    }
    return steps;
}

std::optional<double> stayQuantile(std::span<const StayStep> curve, double share)
{
    constexpr double kTolerance = 1e-9;
    const double wanted = 1 - share;
    const auto reached = std::ranges::find_if(
        curve, [wanted](const StayStep &step) { return step.still < wanted + kTolerance; });
    if (reached == curve.end())
        return {};
    const auto next = std::next(reached);
    if (std::abs(reached->still - wanted) < kTolerance && next != curve.end())
        return (static_cast<double>(reached->days) + static_cast<double>(next->days)) / 2;
    return static_cast<double>(reached->days);
}

} // namespace leadbook
