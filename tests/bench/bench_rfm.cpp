// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/purchasetotals.h"
#include "analysis/rfm.h"
#include "bench/stopwatch.h"
#include "domain/shippedschemes.h"

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
    std::uint32_t code = 0;
    for (std::size_t i = 0; i < kPurchases; ++i) {
        // Half the lines go on with the order before; few customers buy much.
        const bool isNew = i == 0 || uniform(random) < 0.5;
        code += isNew ? 1 : 0;
        customer[i] =
            isNew ? static_cast<std::uint32_t>(std::pow(uniform(random), 2) * kCustomers) : customer[i - 1];
        day[i] = isNew ? Day(19'000 + static_cast<int>(1500 * uniform(random))) : day[i - 1];
        amount[i] = Money::fromDouble(uniform(random) < 0.04 ? -money(random) : money(random));
        order[i] = code;
    }
    const Day asOf(20'500);
    const std::array chunks{PurchaseColumns{customer, day, amount, order}};
    PurchaseTotals totals;
    bench::measure("totals of 5,000,000 lines, 1,000,000 rows", 5,
                   [&] { totals = purchaseTotals(chunks, kCustomers, asOf); });
    const auto scheme = shippedRfmScheme();
    if (!scheme)
        return 1;
    const auto days = totals.recencyDays(asOf);
    const RfmColumns columns{days, totals.orders, totals.amount};
    RfmScores scores;
    bench::measure("RFM scores of 1,000,000", 9, [&] { scores = scoreRfm(*scheme, columns); });
    bench::measure("group totals with median recency", 9, [&] {
        if (rfmGroupTotals(scores, columns, 12).empty())
            std::puts("no totals");
    });
    RfmScheme frozen = *scheme;
    frozen.cuts = scores.cuts;
    bench::measure("RFM scores with frozen cut points", 9, [&] { scores = scoreRfm(frozen, columns); });
    return 0;
}
