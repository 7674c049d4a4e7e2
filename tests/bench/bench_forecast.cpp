// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/forecast.h"
#include "analysis/forecasterrors.h"
#include "analysis/salesbook.h"
#include "bench/stopwatch.h"

using namespace leadbook;

int main()
{
    std::mt19937_64 random(1);
    test::SalesBook book;
    book.perMonth = 5'200;
    book.stay = 60;
    const Day today(20'500);
    const test::Deals deals = test::sell(book, today, today, random);
    std::printf("%zu deals, %zu moves\n", deals.stage.size(), deals.moveDeal.size());
    const DealTracks kept(deals.columns(), deals.moves(), test::kSalesStages);
    bench::measure("forecast of four months, deals read", 9, [&] {
        const DealTracks tracks(deals.columns(), deals.moves(), test::kSalesStages);
        if (computeForecast(tracks, today, forecastMonths(today, 4), Progress()).open == 0)
            std::puts("nothing open");
    });
    bench::measure("errors of the forecasts of twelve months", 3, [&] {
        if (pastForecasts(kept, today, 12, Progress()).empty())
            std::puts("no past forecasts");
    });
    return 0;
}
