// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dealtracks.h"
#include "analysis/forecastchances.h"
#include "analysis/randomdraws.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// A straight line through logarithms, and how surely it is known.
struct LogTrend
{
    double level = 0; ///< at the day of learning
    double slope = 0; ///< a month of 30 days
    double levelVariance = 0;
    double slopeVariance = 0;
    double covariance = 0;

    /// One draw of what the line may be: {level, slope}.
    std::array<double, 2> draw(RandomDraws &random) const;
};

/// Deals that are not there yet: how many come in (a trend of past months, with as much scatter as these
/// had), which share of them is won within each span ahead, and what they are worth (won deals, their own
/// trend taken out and put back). Nothing dated after the day of learning is used.
class ForecastIntake
{
public:
    ForecastIntake(const DealTracks &tracks, Day asOf, std::span<const DaysAhead> spans);

    /// One draw of what governs the deals to come.
    struct Draw
    {
        std::vector<double> wins; ///< by span: how many are to be expected
        double priceSlope = 0;
        std::vector<double> prices; ///< what won deals may be worth now; empty: those of the book
    };

    /// Whole months of 30 days, up to two years, in which deals began.
    int months() const { return static_cast<int>(m_counts.size()); }
    /// Won deals whose amount is known.
    std::size_t prices() const { return m_prices.size(); }
    /// The best guess: how many wins of deals to come in each span, and the mean worth of a deal won in it.
    double wins(std::size_t span) const;
    double price(std::size_t span) const;

    void draw(RandomDraws &random, Draw &draw) const;
    /// What one won deal is worth, won in the middle of @p span.
    double drawPrice(RandomDraws &random, const Draw &draw, std::size_t span) const;

private:
    void countMonths(const DealTracks &tracks, Day asOf);
    void countShares(const DealTracks &tracks, Day asOf);
    void readPrices(const DealTracks &tracks, Day asOf);
    /// Deals that come in up to the end of @p span where the line is @p level, @p slope.
    double arrivals(std::size_t span, double level, double slope) const;

    std::vector<DaysAhead> m_spans;
    std::vector<double> m_counts; ///< deals begun in each past month, newest first
    LogTrend m_trend;
    double m_scatter =
        0; ///< variance of a month about the trend beyond what chance makes, as a share squared
    std::vector<double> m_all;    ///< by span: deals begun within it, on past days
    std::vector<double> m_won;    ///< those of them won in it
    std::vector<double> m_prices; ///< units, brought to the day of learning
    double m_meanPrice = 0;
    double m_priceSlope = 0; ///< of the logarithm, a month
    double m_priceSlopeError = 0;
};

} // namespace leadbook
