// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lifetime/gammagamma.h"
#include "analysis/lifetime/holdout.h"
#include "analysis/lifetime/purchasecounts.h"
#include "analysis/randomdraws.h"
#include "bench/stopwatch.h"

#include <array>
#include <cmath>
#include <string>

using namespace leadbook;

namespace {

/// Purchases of customers as the model has them, over three years.
struct Book
{
    std::vector<std::uint32_t> customer;
    std::vector<Day> day;
    std::vector<Money> amount;
    std::vector<std::uint32_t> order;
};

constexpr int kBegin = 19'000;
constexpr int kDays = 1096;

Book bookOf(std::uint32_t customers)
{
    RandomDraws draws(customers);
    Book book;
    const auto add = [&](std::uint32_t who, double day, double spend) {
        book.customer.push_back(who);
        book.day.push_back(Day(kBegin + static_cast<int>(day)));
        book.amount.push_back(Money::fromDouble(spend));
        book.order.push_back(kOwnOrder);
    };
    for (std::uint32_t i = 0; i < customers; ++i) {
        const double rate = std::max(draws.gamma(0.6) / 60, 1e-9);
        const double dropOut = draws.beta(0.8, 2.5);
        const double mean = 100 / draws.gamma(4);
        for (double day = draws.uniform() * kDays; day < kDays; day -= std::log1p(-draws.uniform()) / rate) {
            add(i, day, mean * draws.gamma(6));
            if (draws.uniform() < dropOut)
                break;
        }
    }
    return book;
}

void run(std::uint32_t customers)
{
    const Book book = bookOf(customers);
    const std::array chunks{PurchaseColumns{book.customer, book.day, book.amount, book.order}};
    const Progress progress;
    const std::string size = std::to_string(customers) + " customers, ";
    BuyingHistories histories;
    bench::measure((size + "histories from purchases").c_str(), 3, [&] {
        histories =
            buyingHistories(chunks, customers, {7, Day(kBegin + kDays - 200), Day(kBegin + kDays)}, progress);
    });
    BgNbdFit fit;
    bench::measure((size + "BG/NBD fit").c_str(), 3,
                   [&] { fit = fitBgNbd(histories.columns(), progress).value_or(BgNbdFit{}); });
    double p = 0;
    bench::measure((size + "Gamma-Gamma fit").c_str(), 3, [&] {
        const auto spend = fitGammaGamma(histories.repeats, histories.spend, progress);
        p = spend ? spend->model.p : 0;
    });
    BuyingHoldOut check;
    bench::measure((size + "expectation and range of each").c_str(), 3,
                   [&] { check = holdOut(fit.model, histories, progress); });
    std::size_t weeks = 0;
    bench::measure((size + "tracking by week").c_str(), 3,
                   [&] { weeks = trackRepeats(fit.model, histories, 7, progress).size(); });
    std::printf("%zu purchases, r %.4f alpha %.4f a %.4f b %.4f in %d steps, p %.3f, coverage %.3f, "
                "%zu weeks\n",
                book.day.size(), fit.model.r, fit.model.alpha, fit.model.a, fit.model.b, fit.steps, p,
                check.coverage, weeks);
}

} // namespace

int main()
{
    run(100'000);
    run(1'000'000);
    return 0;
}
