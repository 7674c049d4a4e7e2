// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dealtracks.h"
#include "core/day.h"
#include "core/money.h"
#include "core/progress.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// The forecast of one period. expected = won + weighted + unopened; low <= expected <= high; low is never
/// under won.
struct ForecastPeriod
{
    Period days;
    Money won = Money(0);      ///< won in the period up to the day of the forecast
    Money weighted = Money(0); ///< open deals, each by its chance to be won in the rest of the period
    Money unopened = Money(0); ///< deals that are not there yet
    Money expected = Money(0);
    Money low = Money(0); ///< the 80 % range: one in ten ends below, one in ten above
    Money high = Money(0);
};

/// What a forecast says, and what it comes from.
struct Forecast
{
    Day asOf;
    std::vector<ForecastPeriod> periods;
    std::int64_t open = 0;    ///< deals open on the day
    std::int64_t decided = 0; ///< deals decided by the day on a known day
    std::int64_t won = 0;     ///< those of them that were won
    int months = 0;           ///< whole months of history, up to 24
    /// Enough was decided, over long enough, for the range to mean something.
    bool isEnough() const;
};

/// Fewer won deals, or months, make no forecast to go by.
inline constexpr std::int64_t kLeastForecastWins = 10;
inline constexpr int kLeastForecastMonths = 4;

/// @p count months beginning with that of @p asOf.
std::vector<Period> forecastMonths(Day asOf, int count);

/// Forecasts what will be won in each of @p periods as of the end of @p asOf: won so far, the open deals, and
/// deals to come, simulated deal by deal with a fixed seed; the same for the same deals. Only what had
/// happened by @p asOf is used. Periods end after @p asOf. Amounts that are not known count as those of won
/// deals. Cancelled, it is not whole.
Forecast computeForecast(const DealTracks &tracks, Day asOf, std::span<const Period> periods,
                         const Progress &progress);

/// What was won in each of @p periods up to and with @p asOf; amounts that are not known are left out.
std::vector<Money> wonIn(const DealTracks &tracks, Day asOf, std::span<const Period> periods);

} // namespace leadbook
