// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/forecastchances.h"

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kStep = 10;         ///< days between the past days that are looked at
constexpr int kLookBack = 730;    ///< days: what is older says little of today
constexpr double kDraw = 8;       ///< a cell is drawn to its stage, a stage to all, as by that many deals
constexpr double kPriorWon = 0.2; ///< what is thought of a book without history: a win in five, hardly sure
constexpr double kPriorLost = 0.8;
constexpr double kLeastInStage = 5; ///< a stage with fewer says nothing of its own

/// Calls @p each(past day, stage, age) for the past days on which deals were open.
template <typename Each> void eachPastDay(const DealTracks &tracks, Day asOf, Each &&each)
{
    for (std::size_t deal = 0; deal < tracks.deals(); ++deal) {
        const Day began = tracks.began(deal);
        if (!began.isValid() || began >= asOf)
            continue;
        const Day closed = tracks.closed(deal);
        const int newest = closed.isValid() && closed <= asOf ? asOf - closed + 1 : 1;
        const int oldest = std::min(asOf - began, kLookBack);
        for (int back = (newest + kStep - 1) / kStep * kStep; back <= oldest; back += kStep)
            each(deal, asOf - back, (asOf - back) - began);
    }
}

} // namespace

ForecastChances::ForecastChances(const DealTracks &tracks, Day asOf, std::span<const DaysAhead> spans)
    : m_spans(spans.size())
    , m_stages(tracks.stages() + 1)
    , m_cuts(m_stages * 2)
    , m_counts(m_stages * kAges * m_spans)
{
    cutAges(tracks, asOf);
    count(tracks, asOf, spans);
}

void ForecastChances::cutAges(const DealTracks &tracks, Day asOf)
{
    std::vector<std::vector<int>> ages(m_stages);
    eachPastDay(tracks, asOf, [&](std::size_t deal, Day day, int age) {
        const std::uint16_t stage = tracks.stageOn(deal, day);
        if (stage < m_stages - 1)
            ages[stage].push_back(age);
        ages.back().push_back(age);
    });
    for (std::size_t stage = 0; stage < m_stages; ++stage) {
        std::vector<int> &all = ages[stage];
        for (std::size_t third = 1; third < 3 && !all.empty(); ++third) {
            const auto cut = all.begin() + static_cast<std::ptrdiff_t>(all.size() * third / 3);
            std::nth_element(all.begin(), cut, all.end());
            m_cuts[stage * 2 + third - 1] = *cut;
        }
    }
}

void ForecastChances::count(const DealTracks &tracks, Day asOf, std::span<const DaysAhead> spans)
{
    const auto all = static_cast<std::uint16_t>(m_stages - 1);
    const auto add = [&](std::uint16_t stage, int age, int back, int wonAfter) {
        const std::size_t thirds = std::size_t{stage} * 2;
        const std::size_t cell =
            stage * kAges + (age >= m_cuts[thirds] ? 1U : 0U) + (age >= m_cuts[thirds + 1] ? 1U : 0U);
        for (std::size_t i = 0; i < m_spans; ++i) {
            if (spans[i].until > back)
                continue;
            // Days closer together than the span is long see the same wins again.
            const double weight = std::min(1.0, double(kStep) / std::max(1, spans[i].length()));
            at(cell, i).all += weight;
            if (wonAfter > spans[i].after && wonAfter <= spans[i].until)
                at(cell, i).won += weight;
        }
    };
    eachPastDay(tracks, asOf, [&](std::size_t deal, Day day, int age) {
        const Day won = tracks.won(deal);
        const int wonAfter = won.isValid() && won <= asOf ? won - day : -1;
        const std::uint16_t stage = tracks.stageOn(deal, day);
        if (stage < all)
            add(stage, age, asOf - day, wonAfter);
        add(all, age, asOf - day, wonAfter);
    });
    // Of an age that is not known the stage alone speaks.
    for (std::size_t stage = 0; stage < m_stages; ++stage)
        for (std::size_t age = 0; age + 1 < kAges; ++age)
            for (std::size_t i = 0; i < m_spans; ++i) {
                at(stage * kAges + kAges - 1, i).all += at(stage * kAges + age, i).all;
                at(stage * kAges + kAges - 1, i).won += at(stage * kAges + age, i).won;
            }
}

std::size_t ForecastChances::cell(std::uint16_t stage, int age) const
{
    std::size_t place = m_stages - 1;
    if (stage < place && m_spans > 0 && at(stage * kAges + kAges - 1, 0).all >= kLeastInStage)
        place = stage;
    if (age < 0)
        return place * kAges + kAges - 1;
    return place * kAges + (age >= m_cuts[place * 2] ? 1U : 0U) + (age >= m_cuts[place * 2 + 1] ? 1U : 0U);
}

/// @p share(won, lost) makes a chance of how many were won and lost.
template <typename Share> void ForecastChances::fill(std::vector<double> &chances, Share &&share) const
{
    chances.resize(m_counts.size());
    const auto draw = [&share](double to, const Count &count) {
        return share(count.won + kDraw * to, std::max(0.0, count.all - count.won) + kDraw * (1 - to));
    };
    constexpr double kNever = 1e-6;
    for (std::size_t i = 0; i < m_spans; ++i) {
        const Count &all = at((m_stages - 1) * kAges + kAges - 1, i);
        const double overall = std::clamp(
            share(all.won + kPriorWon, std::max(0.0, all.all - all.won) + kPriorLost), kNever, 1 - kNever);
        for (std::size_t stage = 0; stage < m_stages; ++stage) {
            const bool isAll = stage == m_stages - 1;
            const double own = std::clamp(isAll ? overall : draw(overall, at(stage * kAges + kAges - 1, i)),
                                          kNever, 1 - kNever);
            for (std::size_t age = 0; age + 1 < kAges; ++age)
                chances[(stage * kAges + age) * m_spans + i] = draw(own, at(stage * kAges + age, i));
            chances[(stage * kAges + kAges - 1) * m_spans + i] = own;
        }
    }
}

std::vector<double> ForecastChances::mean() const
{
    std::vector<double> chances;
    fill(chances, [](double won, double lost) { return won / (won + lost); });
    return chances;
}

void ForecastChances::draw(RandomDraws &random, std::vector<double> &chances) const
{
    fill(chances, [&random](double won, double lost) { return random.beta(won, lost); });
}

} // namespace leadbook
