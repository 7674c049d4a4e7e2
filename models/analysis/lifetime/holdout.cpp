// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lifetime/holdout.h"

#include "analysis/lifetime/purchasecounts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace leadbook {

namespace {

constexpr std::size_t kRowsBetweenLooks = 512;
constexpr double kTenth = 1.2815515655446004; ///< standard deviations that leave out a tenth on either side

} // namespace

BuyingHoldOut holdOut(const BgNbd &model, const BuyingHistories &histories, const Progress &progress)
{
    BuyingHoldOut result;
    const double time = histories.units(histories.question.asOf - histories.question.calibrationEnd);
    if (!(time > 0))
        return result;
    std::array<HoldOutRow, kMostHoldOutRepeats + 1> rows{};
    double variance = 0;
    std::int64_t covered = 0;
    for (std::size_t i = 0; i < histories.size(); ++i) {
        if (i % kRowsBetweenLooks == 0 && progress.isCancelled())
            return {};
        const std::uint32_t repeats = histories.repeats[i];
        const PurchaseCounts counts =
            purchaseCounts(model, repeats, histories.last[i], histories.age[i], time);
        const std::uint32_t later = histories.later[i];
        const bool isCovered = later >= counts.low && later <= counts.high;
        HoldOutRow &row = rows[std::min(repeats, kMostHoldOutRepeats)];
        ++row.customers;
        row.actual += later;
        row.expected += counts.expected;
        row.covered += isCovered ? 1 : 0;
        variance += counts.variance;
        covered += isCovered ? 1 : 0;
    }
    for (std::uint32_t repeats = 0; repeats < rows.size(); ++repeats) {
        HoldOutRow &row = rows[repeats];
        row.repeats = repeats;
        result.customers += row.customers;
        result.actual += row.actual;
        result.expected += row.expected;
        if (row.customers > 0)
            result.rows.push_back(row);
    }
    const double spread = kTenth * std::sqrt(variance);
    result.low = std::max(0.0, result.expected - spread);
    result.high = result.expected + spread;
    if (result.customers > 0)
        result.coverage = static_cast<double>(covered) / static_cast<double>(result.customers);
    return result;
}

std::vector<TrackingPoint> trackRepeats(const BgNbd &model, const BuyingHistories &histories, int days,
                                        const Progress &progress)
{
    std::vector<TrackingPoint> points;
    const std::size_t all = histories.repeatsByDay.size();
    std::vector<std::int64_t> begun(all); // customers by the day of their first purchase
    for (const Day day : histories.firstDay)
        ++begun[static_cast<std::size_t>(day - histories.firstOfAll)];
    std::vector<double> expected(all); // by days since the first purchase
    for (std::size_t day = 0; day < all; ++day) {
        if (progress.isCancelled())
            return {};
        expected[day] = model.expected(histories.units(static_cast<int>(day)));
    }
    TrackingPoint point;
    for (std::size_t day = 0; day < all; ++day) {
        point.actual += histories.repeatsByDay[day];
        const bool isEnd = (day + 1) % static_cast<std::size_t>(days) == 0 || day + 1 == all;
        if (!isEnd)
            continue;
        point.end = histories.firstOfAll + static_cast<int>(day);
        point.expected = 0;
        for (std::size_t begin = 0; begin <= day; ++begin)
            point.expected += static_cast<double>(begun[begin]) * expected[day - begin];
        points.push_back(point);
    }
    return points;
}

} // namespace leadbook
