// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/deals.h"

#include <cmath>
#include <random>

namespace leadbook::test {

/// How a made-up company sells.
struct SalesBook
{
    int months = 24;        ///< of history
    double perMonth = 20;   ///< deals that come in at the end of it
    double growth = 0.02;   ///< of that, a month
    double priceGrowth = 0; ///< of what deals are worth, a month
    double spread = 1.2;    ///< standard deviation of the logarithm of amounts
    bool isPareto = false;  ///< amounts with a tail as heavy as 1/x^2.2 instead
    double shock = 0.1;     ///< the same of what a month brings beside the trend
    double passes = 0.72;   ///< share of deals that pass a stage; later stages more
    double stay = 18;       ///< mean days in a stage
};

/// A company of any kind: with growth or decline, few deals or many, heavy tails.
inline SalesBook anySalesBook(std::mt19937_64 &random)
{
    std::uniform_real_distribution<double> even(0, 1);
    SalesBook book;
    book.months = 12 + static_cast<int>(even(random) * 19);
    book.perMonth = std::exp(std::log(8) + even(random) * std::log(8));
    book.growth = -0.02 + 0.06 * even(random);
    book.priceGrowth = 0.015 * even(random);
    book.spread = 0.8 + 0.7 * even(random);
    book.isPareto = even(random) < 0.3;
    book.shock = 0.2 * even(random);
    book.passes = 0.6 + 0.2 * even(random);
    book.stay = 8 + 22 * even(random);
    return book;
}

inline constexpr std::size_t kSalesStages = 4;

/// Lets @p book sell up to and beyond @p today: deals go on until @p last, so that what comes is there to
/// judge by.
inline Deals sell(const SalesBook &book, Day today, Day last, std::mt19937_64 &random)
{
    Deals deals;
    std::uniform_real_distribution<double> even(0, 1);
    std::normal_distribution<double> normal;
    std::exponential_distribution<double> stay(1 / book.stay);
    double luck = 0;
    for (Day day = today - book.months * 30; day <= last; day = day + 1) {
        const int at = day - today;
        if (at % 30 == 0)
            luck = std::exp(book.shock * normal(random) - book.shock * book.shock / 2);
        const double months = at / 30.0;
        std::poisson_distribution<int> arrivals(book.perMonth / 30 * std::exp(book.growth * months) * luck);
        for (int i = arrivals(random); i > 0; --i) {
            const double tail =
                book.isPareto ? std::pow(1 - even(random), -1 / 2.2) : std::exp(book.spread * normal(random));
            const Money amount = Money::fromDouble(20'000 * tail * std::exp(book.priceGrowth * months));
            Day moved = day;
            DealOutcome outcome = DealOutcome::Won;
            std::vector<Day> entered;
            for (std::size_t stage = 0; stage < kSalesStages; ++stage) {
                entered.push_back(moved);
                moved = moved + 1 + static_cast<int>(stay(random));
                if (even(random) > book.passes + 0.05 * static_cast<double>(stage)) {
                    outcome = DealOutcome::Lost;
                    break;
                }
            }
            const bool isOpen = moved > last;
            std::erase_if(entered, [last](Day on) { return on > last; });
            deals.add(static_cast<std::uint16_t>(entered.size() - 1), isOpen ? DealOutcome::Open : outcome,
                      amount, day, isOpen ? Day() : moved);
            for (std::size_t stage = 0; stage < entered.size(); ++stage)
                deals.move(static_cast<std::uint16_t>(stage), entered[stage]);
        }
    }
    return deals;
}

} // namespace leadbook::test
