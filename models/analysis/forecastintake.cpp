// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/forecastintake.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leadbook {

namespace {

constexpr int kMonth = 30;
constexpr int kMostMonths = 24;
constexpr int kLookBack = kMonth * kMostMonths;
constexpr int kStep = 10;                  ///< days between the past days that are looked at
constexpr double kSlopeSpread = 0.04;      ///< growth a month that is thought likely of any book
constexpr double kPriceSlopeSpread = 0.02; ///< the same of what a deal is worth
constexpr double kLevelSpread = 2;         ///< of the logarithm of deals a month, about what was counted
constexpr double kMostOff = 4;             ///< that much at most a draw of it lies off the line
constexpr double kScatterWeight = 4;       ///< months by which the scatter is drawn to that of chance
constexpr std::size_t kFewPrices = 400;    ///< fewer are resampled, as they may not tell the whole
constexpr std::size_t kMostPrices = 5'000;

/// The place of a past month, in months before the day of learning.
double placeOf(std::size_t month)
{
    return -(static_cast<double>(month) + 0.5);
}

/// Fits counts (newest first) by Poisson regression on time, the slope held near 0 and the level near the
/// mean by what is thought likely.
LogTrend fitTrend(const std::vector<double> &counts)
{
    // Half a deal more than was counted: months without any say little, not that there will never be one.
    const double mean =
        (std::accumulate(counts.begin(), counts.end(), 0.0) + 0.5) / static_cast<double>(counts.size());
    const double likely = std::log(mean);
    LogTrend trend;
    trend.level = likely;
    constexpr int kRounds = 25;
    for (int round = 0; round < kRounds; ++round) {
        double aa = 1 / (kLevelSpread * kLevelSpread);
        double ab = 0;
        double bb = 1 / (kSlopeSpread * kSlopeSpread);
        double ga = (likely - trend.level) * aa;
        double gb = -trend.slope * bb;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const double x = placeOf(i);
            const double expected = std::exp(std::clamp(trend.level + trend.slope * x, -20.0, 20.0));
            aa += expected;
            ab += expected * x;
            bb += expected * x * x;
            ga += counts[i] - expected;
            gb += (counts[i] - expected) * x;
        }
        const double det = aa * bb - ab * ab;
        trend.level += std::clamp((bb * ga - ab * gb) / det, -2.0, 2.0);
        trend.slope += std::clamp((aa * gb - ab * ga) / det, -0.2, 0.2);
        trend.levelVariance = bb / det;
        trend.slopeVariance = aa / det;
        trend.covariance = -ab / det;
    }
    return trend;
}

/// Chi squared of the counts about the trend, for each degree of freedom, drawn to 1.
double dispersionOf(const std::vector<double> &counts, const LogTrend &trend)
{
    double chi = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double expected = std::exp(trend.level + trend.slope * placeOf(i));
        chi += (counts[i] - expected) * (counts[i] - expected) / std::max(expected, 1e-9);
    }
    const double free = std::max(0.0, static_cast<double>(counts.size()) - 2);
    return std::max(1.0, (free > 0 ? chi + kScatterWeight : 1 + kScatterWeight) /
                             (free > 0 ? free + kScatterWeight : 1 + kScatterWeight));
}

} // namespace

std::array<double, 2> LogTrend::draw(RandomDraws &random) const
{
    const double first = std::sqrt(levelVariance);
    const double shared = first > 0 ? covariance / first : 0;
    const double rest = std::sqrt(std::max(0.0, slopeVariance - shared * shared));
    const double one = random.normal();
    return {level + std::clamp(first * one, -kMostOff, kMostOff),
            slope + shared * one + rest * random.normal()};
}

ForecastIntake::ForecastIntake(const DealTracks &tracks, Day asOf, std::span<const DaysAhead> spans)
    : m_spans(spans.begin(), spans.end())
    , m_all(spans.size())
    , m_won(spans.size())
{
    countMonths(tracks, asOf);
    countShares(tracks, asOf);
    readPrices(tracks, asOf);
}

void ForecastIntake::countMonths(const DealTracks &tracks, Day asOf)
{
    const Day first = tracks.first();
    if (!first.isValid() || first > asOf)
        return;
    m_counts.assign(static_cast<std::size_t>(std::clamp((asOf - first + 1) / kMonth, 0, kMostMonths)), 0);
    for (std::size_t deal = 0; deal < tracks.deals(); ++deal) {
        const Day began = tracks.began(deal);
        if (!began.isValid() || began > asOf)
            continue;
        const auto month = static_cast<std::size_t>((asOf - began) / kMonth);
        if (month < m_counts.size())
            ++m_counts[month];
    }
    if (m_counts.empty())
        return;
    m_trend = fitTrend(m_counts);
    const double dispersion = dispersionOf(m_counts, m_trend);
    m_trend.levelVariance *= dispersion;
    m_trend.slopeVariance *= dispersion;
    m_trend.covariance *= dispersion;
    m_scatter = (dispersion - 1) / std::max(std::exp(m_trend.level), 0.05);
}

void ForecastIntake::countShares(const DealTracks &tracks, Day asOf)
{
    for (std::size_t deal = 0; deal < tracks.deals(); ++deal) {
        const Day began = tracks.began(deal);
        if (!began.isValid() || began > asOf || asOf - began > kLookBack)
            continue;
        const Day won = tracks.won(deal);
        for (std::size_t i = 0; i < m_spans.size(); ++i) {
            const DaysAhead span = m_spans[i];
            // Past days from which it is a deal to come, with the span over by the day of learning.
            const int newest = std::max(span.until, asOf - began + 1);
            const double weight = std::min(1.0, double(kStep) / std::max(1, span.until));
            for (int back = (newest + kStep - 1) / kStep * kStep; back < asOf - began + 1 + span.until;
                 back += kStep) {
                const Day day = asOf - back;
                if (began - day > span.until)
                    continue;
                m_all[i] += weight;
                if (won.isValid() && won <= asOf && won - day > span.after && won - day <= span.until)
                    m_won[i] += weight;
            }
        }
    }
}

void ForecastIntake::readPrices(const DealTracks &tracks, Day asOf)
{
    std::vector<double> places;
    for (std::size_t deal = 0; deal < tracks.deals(); ++deal) {
        const Day won = tracks.won(deal);
        const Money amount = tracks.amount(deal);
        if (!won.isValid() || won > asOf || asOf - won > kLookBack || !amount.isKnown() || amount <= Money(0))
            continue;
        m_prices.push_back(amount.toDouble());
        places.push_back(-static_cast<double>(asOf - won) / kMonth);
    }
    const auto count = static_cast<double>(m_prices.size());
    if (m_prices.empty())
        return;
    double meanPlace = 0;
    double meanLog = 0;
    for (std::size_t i = 0; i < m_prices.size(); ++i) {
        meanPlace += places[i] / count;
        meanLog += std::log(m_prices[i]) / count;
    }
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (std::size_t i = 0; i < m_prices.size(); ++i) {
        const double x = places[i] - meanPlace;
        const double y = std::log(m_prices[i]) - meanLog;
        xx += x * x;
        xy += x * y;
        yy += y * y;
    }
    const double variance = std::max(yy / std::max(1.0, count - 1), 1e-6);
    const double precision = xx / variance + 1 / (kPriceSlopeSpread * kPriceSlopeSpread);
    m_priceSlope = xy / variance / precision;
    m_priceSlopeError = std::sqrt(1 / precision);
    for (std::size_t i = 0; i < m_prices.size(); ++i)
        m_prices[i] *= std::exp(-m_priceSlope * places[i]);
    m_meanPrice = std::accumulate(m_prices.begin(), m_prices.end(), 0.0) / count;
    // A sample that is taken at even steps, so that no draw is needed.
    if (m_prices.size() > kMostPrices) {
        for (std::size_t i = 0; i < kMostPrices; ++i)
            m_prices[i] = m_prices[i * m_prices.size() / kMostPrices];
        m_prices.resize(kMostPrices);
    }
}

double ForecastIntake::arrivals(std::size_t span, double level, double slope) const
{
    const double months = static_cast<double>(m_spans[span].until) / kMonth;
    constexpr double kMostGrowth = 3;
    const double growth = std::clamp(slope * months, -kMostGrowth, kMostGrowth);
    const double mean = std::abs(growth) < 1e-9 ? 1 : std::expm1(growth) / growth;
    return std::exp(std::clamp(level, -20.0, 20.0)) * months * mean;
}

double ForecastIntake::wins(std::size_t span) const
{
    if (m_counts.empty() || m_all[span] <= 0)
        return 0;
    return arrivals(span, m_trend.level, m_trend.slope) * m_won[span] / m_all[span];
}

double ForecastIntake::price(std::size_t span) const
{
    const double months = 0.5 * (m_spans[span].after + m_spans[span].until) / kMonth;
    return m_meanPrice * std::exp(m_priceSlope * months);
}

void ForecastIntake::draw(RandomDraws &random, Draw &draw) const
{
    draw.wins.assign(m_spans.size(), 0);
    draw.priceSlope = m_priceSlope + m_priceSlopeError * random.normal();
    draw.prices.clear();
    if (m_prices.size() < kFewPrices)
        for (std::size_t i = 0; i < m_prices.size(); ++i)
            draw.prices.push_back(m_prices[random.below(m_prices.size())]);
    if (m_counts.empty())
        return;
    const auto [level, slope] = m_trend.draw(random);
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        if (m_all[i] <= 0 || m_spans[i].length() <= 0)
            continue;
        constexpr double kHalf = 0.5; // Jeffreys' prior
        const double share =
            m_won[i] > 0 || m_all[i] > 0 ? random.beta(m_won[i] + kHalf, m_all[i] - m_won[i] + kHalf) : 0;
        const double months = std::max(1.0, static_cast<double>(m_spans[i].length()) / kMonth);
        const double scatter = m_scatter / months;
        const double luck = scatter > 1e-9 ? random.gamma(1 / scatter) * scatter : 1;
        draw.wins[i] = arrivals(i, level, slope) * share * luck;
    }
}

double ForecastIntake::drawPrice(RandomDraws &random, const Draw &draw, std::size_t span) const
{
    const std::vector<double> &from = draw.prices.empty() ? m_prices : draw.prices;
    if (from.empty())
        return 0;
    const double months = 0.5 * (m_spans[span].after + m_spans[span].until) / kMonth;
    return from[random.below(from.size())] * std::exp(draw.priceSlope * months);
}

} // namespace leadbook
