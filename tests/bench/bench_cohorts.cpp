// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cohorts.h"
#include "analysis/grouprevenue.h"
#include "analysis/repeatrate.h"
#include "bench/stopwatch.h"

#include <array>
#include <cmath>
#include <random>

using namespace leadbook;

int main()
{
    constexpr std::size_t kCustomers = 1'000'000;
    constexpr std::size_t kPurchases = 5'000'000;
    std::mt19937_64 random(1);
    std::uniform_real_distribution<double> uniform;
    std::lognormal_distribution<double> money(6, 1);
    std::vector<std::uint32_t> customer(kPurchases);
    std::vector<Day> day(kPurchases);
    std::vector<Money> amount(kPurchases);
    std::vector<std::uint32_t> order(kPurchases);
    std::vector<std::uint32_t> group(kCustomers);
    std::uint32_t code = 0;
    for (std::size_t i = 0; i < kPurchases; ++i) {
        // Half the lines go on with the order before; few customers buy much.
        const bool isNew = i == 0 || uniform(random) < 0.5;
        code += isNew ? 1 : 0;
        customer[i] =
            isNew ? static_cast<std::uint32_t>(std::pow(uniform(random), 2) * kCustomers) : customer[i - 1];
        day[i] = isNew ? Day(18'500 + static_cast<int>(2000 * uniform(random))) : day[i - 1];
        amount[i] = Money::fromDouble(uniform(random) < 0.04 ? -money(random) : money(random));
        order[i] = code;
    }
    for (std::size_t i = 0; i < kCustomers; ++i)
        group[i] = static_cast<std::uint32_t>(i % 11);
    const Day asOf(20'499);
    const std::array chunks{PurchaseColumns{customer, day, amount, order}};
    std::size_t seen = 0;
    for (const auto &[name, unit, rule] :
         {std::tuple{"cohorts by month, all rows", CalendarUnit::Month, CohortRule::All},
          std::tuple{"cohorts by month, orders above 0", CalendarUnit::Month, CohortRule::Positive},
          std::tuple{"cohorts by quarter, orders above 0", CalendarUnit::Quarter, CohortRule::Positive}})
        bench::measure(name, 5, [&] {
            seen += computeCohorts(chunks, kCustomers, {unit, rule, asOf}).cohorts.size();
        });
    constexpr std::array kDays{30, 60, 90, 180, 365};
    bench::measure("repeat rate", 5,
                   [&] { seen += repeatRate(chunks, kCustomers, asOf, kDays).points.size(); });
    bench::measure("revenue of 11 groups", 5,
                   [&] { seen += groupRevenue(chunks, group, 11, spansOf(asOf, 12)).size(); });
    bench::measure("revenue by month", 5,
                   [&] { seen += unitRevenue(chunks, CalendarUnit::Month, asOf, 24).size(); });
    std::printf("%zu answers\n", seen);
    return 0;
}
