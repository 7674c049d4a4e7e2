// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/deals.h"
#include "analysis/funnel.h"
#include "analysis/stuckdeals.h"
#include "bench/stopwatch.h"

#include <random>

using namespace leadbook;

int main()
{
    std::mt19937 random(1);
    test::Deals deals;
    for (int i = 0; i < 100'000; ++i) {
        const auto furthest = static_cast<std::uint16_t>(random() % 5);
        const auto outcome = static_cast<DealOutcome>(random() % 3);
        const int opened = 19'000 + static_cast<int>(random() % 1400);
        const Day closed = outcome == DealOutcome::Open ? Day() : Day(opened + 100);
        deals.add(furthest, outcome, Money::fromUnits(static_cast<int>(random() % 90'000)), Day(opened),
                  closed, static_cast<std::uint32_t>(random() % 50));
        for (std::uint16_t stage = 0; stage <= furthest; ++stage)
            deals.move(stage, Day(opened + 15 * stage));
    }
    bench::measure("funnel and times of 100,000 deals, 300,000 moves", 9, [&] {
        if (computeFunnel(deals.columns(), deals.moves(), 5, {.asOf = Day(20'500)}).won == 0)
            std::puts("nothing won");
    });
    bench::measure("stuck deals among them", 9, [&] {
        if (findStuckDeals(deals.columns(), deals.moves(), 5, Day(20'500)).unknown < 0)
            std::puts("fewer than none");
    });
    bench::measure("the deals behind one bar", 9, [&] {
        if (funnelDeals(deals.columns(), deals.moves(), 5, {.asOf = Day(20'500)}, FunnelPart::Reached, 2)
                .empty())
            std::puts("nobody");
    });
    return 0;
}
