// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/effect/effectjudging.h"
#include "analysis/effect/indicatorreader.h"
#include "analysis/randomdraws.h"
#include "domain/randomarm.h"

#include <cmath>
#include <numbers>
#include <vector>

namespace leadbook::test {

inline constexpr Day kEffectStart(20'000);
inline constexpr double kEffectGap = 60; ///< the long gap of the books

/// How the customers of the books may buy: any model is as good where only sides are compared.
inline constexpr ValueModel kEffectValues{{0.8, 6, 0.8, 3}, GammaGamma{2, 3, 300}};

/// What is done to the treated of an effect book; nothing, unless told.
struct Treatment
{
    double moreWins = 0;    ///< to the chance that a deal is won
    double extraChance = 0; ///< of one more order, of extraAmount
    double extraAmount = 0;
};

/// A customer of an effect book.
struct EffectCustomer
{
    std::vector<PurchaseLine> lines;
    std::vector<DecidedDeal> deals;
    std::vector<ScoredAnswer> answers;
    std::vector<ScoredAnswer> comparisons;
    std::vector<Day> engagements;
    std::vector<CampaignMessage> messages;
    bool isHeld = false;

    CustomerEvents events() { return {lines, deals, answers, comparisons, engagements, messages}; }
};

/// Customers who buy at rates of their own, more in season, more from year to year. Those who bought less
/// than usual of late come into a class, and so buy more afterwards whatever is done.
class EffectBook
{
public:
    EffectBook(std::uint64_t seed, std::size_t customers, double share, const Treatment &treatment = {})
        : m_draws(seed)
        , m_trend(0.6 * m_draws.uniform() - 0.1)
        , m_season(2 * std::numbers::pi * m_draws.uniform())
    {
        for (std::int64_t id = 1; inClass.size() < customers; ++id) {
            EffectCustomer customer = drawn();
            if (!cooled(customer))
                continue;
            customer.isHeld = isHeldOut(seed, id, share);
            if (!customer.isHeld)
                treat(customer, treatment);
            inClass.push_back(std::move(customer));
        }
    }

    /// Both sides from the start to @p end.
    EffectArms arms(Day end)
    {
        IndicatorReader reader(kEffectGap, true, kEffectValues);
        const DaySpan days{kEffectStart, end};
        EffectArms arms;
        for (EffectCustomer &customer : inClass) {
            (customer.isHeld ? arms.control : arms.treated).push_back(reader.read(customer.events(), days));
            (customer.isHeld ? arms.controlBefore : arms.treatedBefore)
                .push_back(reader.read(customer.events(), days.before()));
        }
        return arms;
    }

    std::vector<EffectCustomer> inClass;

private:
    static constexpr int kBefore = 196;
    static constexpr int kAfter = 196;

    double busy(int day) const
    {
        return (1 + m_trend * day / 365.0) *
               (1 + 0.4 * std::sin(m_season + day * 2 * std::numbers::pi / 365));
    }

    ScoredAnswer answered(Day at)
    {
        const double score = std::round(10 * m_draws.beta(4, 2));
        return {at, score / 10, score >= 9};
    }

    EffectCustomer drawn()
    {
        EffectCustomer customer;
        const double rate = 0.15 * (0.2 + m_draws.gamma(1.5)) * 7;
        const double spend = std::exp(5 + m_draws.normal());
        for (int day = -kBefore; day < kAfter; day += 7) {
            const Day at = kEffectStart + day;
            for (auto n = m_draws.poisson(rate * busy(day) * 0.25); n > 0; --n)
                customer.lines.push_back({at + int(m_draws.below(7)),
                                          Money::fromDouble(spend * std::exp(0.8 * m_draws.normal())),
                                          ++m_order});
            for (auto n = m_draws.poisson(rate * busy(day) * 0.3); n > 0; --n)
                customer.engagements.push_back(at + int(m_draws.below(7)));
            if (m_draws.uniform() < 0.06)
                customer.deals.push_back({at, m_draws.uniform() < 0.3, Money::fromUnits(100)});
            if (m_draws.uniform() < 0.04)
                customer.answers.push_back(answered(at));
            if (m_draws.uniform() < 0.04)
                customer.comparisons.push_back({at, std::round(4 * m_draws.beta(3, 2)) / 4});
            if (m_draws.uniform() < 0.05)
                customer.messages.push_back({at, m_draws.uniform() < 0.2 ? at + 3 : Day()});
        }
        return customer;
    }

    static bool cooled(const EffectCustomer &customer)
    {
        int late = 0;
        int all = 0;
        for (const PurchaseLine &line : customer.lines) {
            all += line.day < kEffectStart ? 1 : 0;
            late += line.day < kEffectStart && line.day >= kEffectStart - 60 ? 1 : 0;
        }
        return late * 6 < all;
    }

    void treat(EffectCustomer &customer, const Treatment &treatment)
    {
        for (DecidedDeal &deal : customer.deals) {
            if (deal.closed >= kEffectStart && !deal.isWon)
                deal.isWon = m_draws.uniform() < treatment.moreWins / 0.7;
        }
        if (m_draws.uniform() < treatment.extraChance)
            customer.lines.push_back({kEffectStart + int(m_draws.below(150)),
                                      Money::fromDouble(treatment.extraAmount), ++m_order});
    }

    RandomDraws m_draws;
    double m_trend;
    double m_season;
    std::uint32_t m_order = 0;
};

} // namespace leadbook::test
