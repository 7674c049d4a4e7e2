// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/forecastgroups.h"

#include "analysis/forecastchances.h"
#include "analysis/forecastintake.h"

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

constexpr int kYear = 365;

/// What each group won in the year up to @p asOf, as a share of what all of them won.
std::vector<double> sharesOf(const DealTracks &tracks, Day asOf, std::span<const std::uint32_t> group,
                             std::size_t groups)
{
    std::vector<double> shares(groups);
    double all = 0;
    for (std::size_t deal = 0; deal < tracks.deals(); ++deal) {
        const Day won = tracks.won(deal);
        if (!won.isValid() || won > asOf || asOf - won >= kYear || !tracks.amount(deal).isKnown())
            continue;
        const double amount = std::max(0.0, tracks.amount(deal).toDouble());
        shares[group[deal]] += amount;
        all += amount;
    }
    for (double &share : shares)
        share = all > 0 ? share / all : 0;
    return shares;
}

} // namespace

std::vector<GroupForecast> forecastGroups(const DealTracks &tracks, Day asOf, const Period &period,
                                          std::span<const std::uint32_t> group, std::size_t groups)
{
    const int after = std::max(0, period.begin - 1 - asOf);
    const std::array spans{DaysAhead{after, std::max(after, period.end - 1 - asOf)}};
    std::vector<GroupForecast> parts(groups);
    std::vector<double> weighted(groups);
    const ForecastChances chances(tracks, asOf, spans);
    const ForecastIntake intake(tracks, asOf, spans);
    const std::vector<double> mean = chances.mean();
    const bool isAhead = spans[0].length() > 0;
    for (std::size_t deal = 0; deal < tracks.deals(); ++deal) {
        const Day won = tracks.won(deal);
        const Money amount = tracks.amount(deal);
        if (won.isValid() && won <= asOf && period.contains(won) && amount.isKnown())
            parts[group[deal]].won += amount;
        if (!isAhead || !tracks.isOpenOn(deal, asOf))
            continue;
        const Day began = tracks.began(deal);
        const std::size_t cell =
            chances.cell(tracks.openStageOn(deal, asOf), began.isValid() ? asOf - began : -1);
        weighted[group[deal]] +=
            mean[cell] * (amount.isKnown() ? std::max(0.0, amount.toDouble()) : intake.price(0));
    }
    const double toCome = isAhead ? intake.wins(0) * intake.price(0) : 0;
    const auto shares = sharesOf(tracks, asOf, group, groups);
    for (std::size_t i = 0; i < groups; ++i) {
        parts[i].weighted = Money::fromDouble(weighted[i]);
        parts[i].unopened = Money::fromDouble(toCome * shares[i]);
    }
    return parts;
}

} // namespace leadbook
