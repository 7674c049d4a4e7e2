// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/forecast.h"

#include <optional>
#include <vector>

namespace leadbook {

/// How far ahead past forecasts are looked at: 1 = on the eve of the month, 2 a month before that, and so on.
inline constexpr int kForecastLeads = 3;

/// What was forecast of a past month, and what came.
struct PastForecast
{
    Period days;
    int lead = 1; ///< months from the forecast to the month's end
    Money expected = Money(0);
    Money low = Money(0);
    Money high = Money(0);
    Money won = Money(0); ///< what was won in that month in the end

    bool isWithin() const { return low <= won && won <= high; }
};

/// How past forecasts of one lead did.
struct ForecastError
{
    int lead = 1;
    int months = 0;             ///< how many were looked at
    std::optional<double> bias; ///< expected in all over won in all, less 1; absent where nothing was won
    std::optional<double>
        meanAbsolute;               ///< mean share by which a month's was off; months without wins left out
    std::optional<double> coverage; ///< share of months within the 80 % range
};

/// The forecasts as they would have been made, from what was known then, of the last @p months whole months
/// before @p asOf; months for which there was too little history are left out. By lead, then month.
std::vector<PastForecast> pastForecasts(const DealTracks &tracks, Day asOf, int months,
                                        const Progress &progress);
/// Sums up @p past, one line for each of kForecastLeads.
std::vector<ForecastError> forecastErrors(const std::vector<PastForecast> &past);

} // namespace leadbook
