// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/forecasterrors.h"

#include <algorithm>
#include <cmath>

namespace leadbook {

std::vector<PastForecast> pastForecasts(const DealTracks &tracks, Day asOf, int months,
                                        const Progress &progress)
{
    std::vector<PastForecast> past;
    // The month of the day itself is over only on its last day.
    const Day month = forecastMonths(asOf + 1, 1).front().begin;
    const Day oldest = month.addMonths(-months);
    for (int back = months + kForecastLeads - 1; back >= 1 && !progress.isCancelled(); --back) {
        const Day eve = month.addMonths(-back) - 1;
        auto periods = forecastMonths(eve + 1, kForecastLeads);
        std::erase_if(periods, [&](const Period &period) { return period.end > month; });
        const Forecast forecast = computeForecast(tracks, eve, periods, progress);
        if (!forecast.isEnough())
            continue;
        const auto won = wonIn(tracks, asOf, periods);
        for (std::size_t i = 0; i < periods.size(); ++i) {
            const ForecastPeriod &period = forecast.periods[i];
            if (period.days.begin >= oldest)
                past.push_back(
                    {period.days, static_cast<int>(i) + 1, period.expected, period.low, period.high, won[i]});
        }
    }
    std::ranges::stable_sort(past, {}, &PastForecast::lead);
    return past;
}

std::vector<ForecastError> forecastErrors(const std::vector<PastForecast> &past)
{
    std::vector<ForecastError> errors;
    for (int lead = 1; lead <= kForecastLeads; ++lead) {
        ForecastError error;
        error.lead = lead;
        double expected = 0;
        double won = 0;
        double off = 0;
        int measured = 0;
        int within = 0;
        for (const PastForecast &one : past) {
            if (one.lead != lead)
                continue;
            ++error.months;
            within += one.isWithin() ? 1 : 0;
            expected += one.expected.toDouble();
            won += one.won.toDouble();
            if (one.won > Money(0)) {
                ++measured;
                off += std::abs(one.expected.toDouble() / one.won.toDouble() - 1);
            }
        }
        if (won > 0)
            error.bias = expected / won - 1;
        if (measured > 0)
            error.meanAbsolute = off / measured;
        if (error.months > 0)
            error.coverage = static_cast<double>(within) / error.months;
        errors.push_back(error);
    }
    return errors;
}

} // namespace leadbook
