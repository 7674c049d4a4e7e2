// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/forecast.h"

#include "analysis/forecastchances.h"
#include "analysis/forecastintake.h"
#include "analysis/quantile.h"

#include <algorithm>
#include <cmath>

namespace leadbook {

namespace {

constexpr std::uint64_t kSeed = 20261121;
constexpr std::size_t kMostRuns = 2'000;
constexpr std::size_t kLeastRuns = 500;
constexpr std::size_t kDrawsInAll = 10'000'000; ///< of open deals; with more of them fewer runs are made
constexpr std::size_t kRunsOfOneDraw = 4;       ///< of what chances and trends may be
constexpr double kLow = 0.1;
constexpr double kHigh = 0.9;

/// The open deals of one cell.
struct OpenCell
{
    std::size_t cell = 0;
    std::vector<float> amounts; ///< units, never below 0; NaN where not known
};

std::vector<DaysAhead> spansOf(Day asOf, std::span<const Period> periods)
{
    std::vector<DaysAhead> spans;
    for (const Period &period : periods) {
        const int after = std::max(0, period.begin - 1 - asOf);
        spans.push_back({after, std::max(after, period.end - 1 - asOf)});
    }
    return spans;
}

/// One book, ready to be simulated.
class Simulation
{
public:
    Simulation(const DealTracks &tracks, Day asOf, std::span<const DaysAhead> spans)
        : m_spans(spans)
        , m_chances(tracks, asOf, spans)
        , m_intake(tracks, asOf, spans)
        , m_cells(m_chances.cells())
    {
        for (std::size_t deal = 0; deal < tracks.deals(); ++deal) {
            if (!tracks.isOpenOn(deal, asOf))
                continue;
            const Day began = tracks.began(deal);
            const std::size_t cell =
                m_chances.cell(tracks.openStageOn(deal, asOf), began.isValid() ? asOf - began : -1);
            const Money amount = tracks.amount(deal);
            m_cells[cell].amounts.push_back(
                amount.isKnown() ? std::max(0.0F, static_cast<float>(amount.toDouble())) : NAN);
            ++m_open;
        }
        for (std::size_t cell = 0; cell < m_cells.size(); ++cell)
            m_cells[cell].cell = cell;
        std::erase_if(m_cells, [](const OpenCell &cell) { return cell.amounts.empty(); });
    }

    std::size_t open() const { return m_open; }
    int months() const { return m_intake.months(); }
    /// The best guess of what open deals, and deals to come, bring in the span.
    double weighted(std::size_t span) const;
    double unopened(std::size_t span) const
    {
        return m_spans[span].length() > 0 ? m_intake.wins(span) * m_intake.price(span) : 0;
    }
    /// What each of many runs brings: by span, then by run.
    std::vector<std::vector<double>> run(std::size_t runs, const Progress &progress);

private:
    void runOpen(RandomDraws &random, std::size_t run);
    void runToCome(RandomDraws &random, std::size_t run);

    std::span<const DaysAhead> m_spans;
    ForecastChances m_chances;
    ForecastIntake m_intake;
    std::vector<OpenCell> m_cells;
    std::size_t m_open = 0;
    std::vector<double> m_drawn;
    ForecastIntake::Draw m_toCome;
    std::vector<std::vector<double>> m_sums;
};

double Simulation::weighted(std::size_t span) const
{
    if (m_spans[span].length() <= 0)
        return 0;
    const auto chances = m_chances.mean();
    double sum = 0;
    for (const OpenCell &cell : m_cells) {
        double worth = 0;
        for (const float amount : cell.amounts)
            worth += std::isnan(amount) ? m_intake.price(span) : double{amount};
        sum += worth * chances[cell.cell * m_spans.size() + span];
    }
    return sum;
}

void Simulation::runOpen(RandomDraws &random, std::size_t run)
{
    std::vector<double> upTo(m_spans.size());
    for (const OpenCell &cell : m_cells) {
        double sum = 0;
        for (std::size_t i = 0; i < m_spans.size(); ++i) {
            sum += m_spans[i].length() > 0 ? m_drawn[cell.cell * m_spans.size() + i] : 0;
            upTo[i] = sum;
        }
        const double scale = std::max(1.0, sum);
        for (const float amount : cell.amounts) {
            const double at = random.uniform() * scale;
            if (at >= sum)
                continue;
            const auto span = static_cast<std::size_t>(std::ranges::upper_bound(upTo, at) - upTo.begin());
            m_sums[span][run] +=
                std::isnan(amount) ? m_intake.drawPrice(random, m_toCome, span) : double{amount};
        }
    }
}

void Simulation::runToCome(RandomDraws &random, std::size_t run)
{
    for (std::size_t span = 0; span < m_spans.size(); ++span) {
        const std::int64_t wins = random.poisson(m_toCome.wins[span]);
        for (std::int64_t i = 0; i < wins; ++i)
            m_sums[span][run] += m_intake.drawPrice(random, m_toCome, span);
    }
}

std::vector<std::vector<double>> Simulation::run(std::size_t runs, const Progress &progress)
{
    m_sums.assign(m_spans.size(), std::vector<double>(runs));
    RandomDraws random(kSeed);
    for (std::size_t run = 0; run < runs && !progress.isCancelled(); ++run) {
        if (run % kRunsOfOneDraw == 0) {
            m_chances.draw(random, m_drawn);
            m_intake.draw(random, m_toCome);
        }
        runOpen(random, run);
        runToCome(random, run);
    }
    return std::move(m_sums);
}

} // namespace

bool Forecast::isEnough() const
{
    return won >= kLeastForecastWins && decided > won && months >= kLeastForecastMonths;
}

std::vector<Period> forecastMonths(Day asOf, int count)
{
    const Day first = asOf - (asOf.civil().day - 1);
    std::vector<Period> periods;
    for (int i = 0; i < count; ++i)
        periods.push_back({first.addMonths(i), first.addMonths(i + 1)});
    return periods;
}

std::vector<Money> wonIn(const DealTracks &tracks, Day asOf, std::span<const Period> periods)
{
    std::vector<Money> sums(periods.size(), Money(0));
    for (std::size_t deal = 0; deal < tracks.deals(); ++deal) {
        const Day won = tracks.won(deal);
        if (!won.isValid() || won > asOf || !tracks.amount(deal).isKnown())
            continue;
        for (std::size_t i = 0; i < periods.size(); ++i)
            if (periods[i].contains(won))
                sums[i] += tracks.amount(deal);
    }
    return sums;
}

Forecast computeForecast(const DealTracks &tracks, Day asOf, std::span<const Period> periods,
                         const Progress &progress)
{
    const auto spans = spansOf(asOf, periods);
    const auto won = wonIn(tracks, asOf, periods);
    Simulation simulation(tracks, asOf, spans);
    Forecast forecast;
    forecast.asOf = asOf;
    forecast.open = static_cast<std::int64_t>(simulation.open());
    forecast.months = simulation.months();
    for (std::size_t deal = 0; deal < tracks.deals(); ++deal) {
        forecast.decided += tracks.closed(deal).isValid() && tracks.closed(deal) <= asOf ? 1 : 0;
        forecast.won += tracks.won(deal).isValid() && tracks.won(deal) <= asOf ? 1 : 0;
    }
    const std::size_t runs =
        std::clamp(kDrawsInAll / std::max<std::size_t>(1, simulation.open()), kLeastRuns, kMostRuns);
    auto sums = simulation.run(runs, progress);
    for (std::size_t i = 0; i < periods.size(); ++i) {
        ForecastPeriod period{.days = periods[i], .won = won[i]};
        period.weighted = Money::fromDouble(simulation.weighted(i));
        period.unopened = Money::fromDouble(simulation.unopened(i));
        period.expected = period.won + period.weighted + period.unopened;
        const double low = quantile7(std::span(sums[i]), kLow);
        const double high = quantile7(std::span(sums[i]), kHigh);
        // Of few large deals the mean may lie outside of what is likely.
        period.low = std::min(period.won + Money::fromDouble(low), period.expected);
        period.high = std::max(period.won + Money::fromDouble(high), period.expected);
        forecast.periods.push_back(period);
    }
    return forecast;
}

} // namespace leadbook
