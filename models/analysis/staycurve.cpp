// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/staycurve.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace leadbook {

namespace {

/// How many stays ended how on one day.
struct DayEnds
{
    std::int32_t days = 0;
    std::array<std::int64_t, 4> ends{};
};

/// Where days are few: a place for each of them, with nothing to sort.
std::vector<DayEnds> countByPlace(std::span<const Stay> stays, std::int32_t longest)
{
    std::vector<DayEnds> days(static_cast<std::size_t>(longest) + 1);
    for (std::size_t day = 0; day < days.size(); ++day)
        days[day].days = static_cast<std::int32_t>(day);
    for (const Stay &stay : stays)
        ++days[static_cast<std::size_t>(stay.days)].ends[static_cast<std::size_t>(stay.end)];
    return days;
}

std::vector<DayEnds> countSorted(std::span<const Stay> stays)
{
    std::map<std::int32_t, DayEnds> byDay;
    for (const Stay &stay : stays) {
        DayEnds &day = byDay[stay.days];
        day.days = stay.days;
        ++day.ends[static_cast<std::size_t>(stay.end)];
    }
    std::vector<DayEnds> days;
    for (const auto &entry : byDay)
        days.push_back(entry.second);
    return days;
}

std::vector<DayEnds> endsByDay(std::span<const Stay> stays)
{
    constexpr std::int32_t kFewDays = 1 << 16;
    std::int32_t longest = 0;
    for (const Stay &stay : stays)
        longest = std::max(longest, stay.days);
    return longest < kFewDays ? countByPlace(stays, longest) : countSorted(stays);
}

} // namespace

std::vector<StayStep> stayCurve(std::span<const Stay> stays)
{
    std::vector<StayStep> steps;
    StayStep now;
    auto left = static_cast<std::int64_t>(stays.size());
    for (const auto &[days, ends] : endsByDay(stays)) {
        // A stay still open on a day counts as at risk on that day.
        const auto atRisk = static_cast<double>(left);
        const std::int64_t exits = ends[1] + ends[2] + ends[3];
        left -= exits + ends[0];
        if (exits == 0)
            continue;
        now.days = days;
        now.on += now.still * static_cast<double>(ends[1]) / atRisk;
        now.back += now.still * static_cast<double>(ends[2]) / atRisk;
        now.lost += now.still * static_cast<double>(ends[3]) / atRisk;
        now.still *= 1 - static_cast<double>(exits) / atRisk;
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
