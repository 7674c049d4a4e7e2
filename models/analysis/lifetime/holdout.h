// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lifetime/buyinghistory.h"
#include "core/progress.h"

#include <cstdint>
#include <vector>

namespace leadbook {

/// Customers with the same number of repeats, and what they did after the calibration.
struct HoldOutRow
{
    std::uint32_t repeats = 0; ///< kMostHoldOutRepeats: as many or more
    std::int64_t customers = 0;
    std::int64_t actual = 0;  ///< purchases of all of them after it
    double expected = 0;      ///< of all of them by the model
    std::int64_t covered = 0; ///< customers whose purchases lie in their 80 % range

    double meanActual() const { return static_cast<double>(actual) / static_cast<double>(customers); }
    double meanExpected() const { return expected / static_cast<double>(customers); }
};

inline constexpr std::uint32_t kMostHoldOutRepeats = 7;

/// A model that learnt from a calibration held against what happened after it.
struct BuyingHoldOut
{
    std::vector<HoldOutRow> rows; ///< 0, 1 … 7 or more repeats; those with a customer
    std::int64_t customers = 0;
    std::int64_t actual = 0;
    double expected = 0;
    double low = 0; ///< 80 % range of all purchases, the model being right
    double high = 0;
    double coverage = 0; ///< share of the customers whose purchases lie in their 80 % range, 0-1
};

/// Holds @p model against what @p histories have after the calibration. Empty where that is no time at all or
/// @p progress is cancelled.
BuyingHoldOut holdOut(const BgNbd &model, const BuyingHistories &histories, const Progress &progress);

/// All repeat purchases so far, as they were and by the model.
struct TrackingPoint
{
    Day end; ///< the last day counted
    std::int64_t actual = 0;
    double expected = 0;
};

/// Repeat purchases since the beginning, week by week (@p days = 7) up to the day of @p histories; the last
/// point may be a part of a week.
std::vector<TrackingPoint> trackRepeats(const BgNbd &model, const BuyingHistories &histories, int days,
                                        const Progress &progress);

} // namespace leadbook
