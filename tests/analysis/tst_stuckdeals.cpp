// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/deals.h"
#include "analysis/stuckdeals.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace leadbook;
using namespace leadbook::test;

namespace {

constexpr Day kToday(400);

/// A deal that was won after @p days in the only stage.
void addWon(Deals &deals, int days)
{
    deals.add(0, DealOutcome::Won, Money(1), Day(100), Day(100 + days));
    deals.move(0, Day(100));
}

/// A deal that has been in stage @p stage for @p days.
void addOpen(Deals &deals, int days, std::uint16_t stage = 0)
{
    deals.add(stage, DealOutcome::Open, Money(1), kToday - days);
    deals.move(stage, kToday - days);
}

StuckDeals stuckOf(const Deals &deals, std::size_t stages = 1)
{
    return findStuckDeals(deals.columns(), deals.moves(), stages, kToday);
}

} // namespace

class StuckDealsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longerThanNineInTen();
    void tellsNothingOfFew();
    void lostDealsSetNoLimit();
    void unknownSinceWhen();
    void nineInTenOfRandomStays();
};

void StuckDealsTest::longerThanNineInTen()
{
    Deals deals;
    for (int days = 10; days <= 100; days += 10)
        addWon(deals, days);
    addOpen(deals, 90);
    addOpen(deals, 91);
    const StuckDeals stuck = stuckOf(deals);
    QCOMPARE(stuck.limit[0], std::optional(90));
    QCOMPARE(stuck.wonStays[0], 10);
    QCOMPARE(stuck.days[10], 90);
    QVERIFY(!stuck.isStuck(10, 0));
    QVERIFY(stuck.isStuck(11, 0));
    QVERIFY(!stuck.isStuck(0, 1)); // won deals stand past the last stage
    QCOMPARE(stuck.days[0], -1);
}

void StuckDealsTest::tellsNothingOfFew()
{
    Deals deals;
    for (int i = 0; i < kFewestWonStays - 1; ++i)
        addWon(deals, 5);
    addOpen(deals, 300);
    const StuckDeals stuck = stuckOf(deals);
    QVERIFY(!stuck.limit[0]);
    QVERIFY(!stuck.isStuck(deals.stage.size() - 1, 0));
}

void StuckDealsTest::lostDealsSetNoLimit()
{
    Deals deals;
    for (int i = 0; i < 20; ++i) {
        addWon(deals, 10);
        deals.add(0, DealOutcome::Lost, Money(1), Day(100), Day(300));
        deals.move(0, Day(100));
    }
    addOpen(deals, 11);
    const StuckDeals stuck = stuckOf(deals);
    QCOMPARE(stuck.limit[0], std::optional(10));
    QVERIFY(stuck.isStuck(40, 0));
}

void StuckDealsTest::unknownSinceWhen()
{
    Deals deals;
    deals.add(1, DealOutcome::Open, Money(1), Day(10)); // came to the second stage on a day not known
    deals.move(0, Day(10));
    addOpen(deals, 30);
    deals.add(1, DealOutcome::Open, Money(1), kToday + 5); // not begun yet
    const StuckDeals stuck = stuckOf(deals, 2);
    QCOMPARE(stuck.days, (std::vector<std::int32_t>{-1, 30, -1}));
    QCOMPARE(stuck.unknown, 1);
}

/// The limit leaves at most one in ten of the won stays beyond it, and a day less would not.
void StuckDealsTest::nineInTenOfRandomStays()
{
    std::mt19937 random(5);
    for (int round = 0; round < 50; ++round) {
        Deals deals;
        std::vector<int> days;
        for (std::size_t i = 10 + random() % 40; i > 0; --i) {
            days.push_back(static_cast<int>(random() % 60));
            addWon(deals, days.back());
        }
        const int limit = *stuckOf(deals).limit[0];
        const auto within = [&](int most) {
            return double(std::ranges::count_if(days, [most](int d) { return d <= most; })) /
                   double(days.size());
        };
        QVERIFY(within(limit) >= 0.9);
        QVERIFY(within(limit - 1) < 0.9);
    }
}

QTEST_GUILESS_MAIN(StuckDealsTest)
#include "tst_stuckdeals.moc"
