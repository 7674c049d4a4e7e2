// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/purchasetotals.h"
#include "analysis/rfm.h"
#include "bench/stopwatch.h"
#include "domain/shippedschemes.h"
#include "workspace/bookloader.h"
#include "workspace/rfmanalysis.h"
#include "workspace/rfmtrial.h"

#include <array>
#include <cmath>
#include <random>

using namespace leadbook;

namespace {

/// The parts of the analysis one by one, in one thread, on drawn purchases.
int measureParts()
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

/// The whole analysis of an open book, and its scheme tried anew while a slider moves.
int measureBook(const QString &path)
{
    constexpr int kRounds = 51;
    const auto snapshot = BookLoader(path).loadAll(Progress());
    const auto scheme = shippedRfmScheme();
    if (!snapshot || !scheme)
        return 1;
    View view;
    const auto settings = std::make_shared<AnalysisSettings>();
    settings->rfm = *scheme;
    view.settings = settings;
    view.asOf = Day(20'778); // 2026-11-21
    view.snapshot = *snapshot;
    std::int64_t customers = 0;
    bench::measure("sums of the purchases", 9,
                   [&] { customers += sumPurchases(**snapshot, view.asOf).orders.front(); });
    bench::measure("RFM of the book", 9,
                   [&] { customers += analyseRfm(**snapshot, view.asOf, *scheme, Progress()).customers; });
    const RfmTrial trial(view, Progress());
    const auto ask = [&](const RfmScheme &tried) { customers += trial.answer(tried, Progress())->moving; };
    RfmScheme tried = *scheme;
    tried.cuts = trial.answer(*scheme, Progress())->scheme.cuts;
    bench::measure("a cut point of recency moves", kRounds, [&] {
        tried.cuts->recency[1] += 0.1;
        ask(tried);
    });
    bench::measure("a cut point of money moves", kRounds, [&] {
        tried.cuts->monetary[2] += 1;
        ask(tried);
    });
    bench::measure("a segment's box changes", kRounds, [&] {
        tried.segments.front().recency.low = tried.segments.front().recency.low == 4 ? 5 : 4;
        ask(tried);
    });
    RfmScheme other = *scheme;
    bench::measure("other bins, cut points from the data", RfmScheme::kMostBins - 3, [&] {
        other.bins = other.bins % RfmScheme::kMostBins + 1;
        other.bins = std::max(other.bins, RfmScheme::kFewestBins);
        ask(other);
    });
    return customers == 0 ? 1 : 0;
}

} // namespace

/// bench_rfm [FILE.leadbook]: on a book where one is named.
int main(int argc, char **argv)
{
    return argc > 1 ? measureBook(QString::fromLocal8Bit(argv[1])) : measureParts();
}
