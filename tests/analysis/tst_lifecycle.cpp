// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lifecycle.h"
#include "analysis/purchaselines.h"
#include "analysis/quantile.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace leadbook;
using namespace leadbook::test;

/// Orders of one customer as days before the day asked for and amounts in whole units.
using Orders = std::vector<std::pair<int, int>>;
Q_DECLARE_METATYPE(Orders)

namespace {

constexpr Day kAsOf(20000);

std::vector<PurchaseLine> linesOf(const Orders &orders)
{
    std::vector<PurchaseLine> lines;
    std::uint32_t number = 0;
    for (const auto &[ago, amount] : orders)
        lines.push_back({kAsOf - ago, Money::fromUnits(amount), ++number});
    return lines;
}

std::vector<PurchaseLine> linesOfCustomer(const std::vector<BookLine> &book, std::uint32_t customer)
{
    std::vector<PurchaseLine> lines;
    for (const BookLine &line : book) {
        if (line.customer == customer)
            lines.push_back({line.day, Money::fromUnits(line.amount), line.order});
    }
    return lines;
}

} // namespace

class LifeCycleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void limit_data();
    void limit();
    void gapsAreBetweenDifferentDays();
    void ordersInYear();
    void readingInTurn_data();
    void readingInTurn();
    void longGapIsOfAllCustomers();
};

void LifeCycleTest::states_data()
{
    QTest::addColumn<Orders>("orders");
    QTest::addColumn<double>("longGap");
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, const Orders &orders, LifeCycle state, double longGap = kNoGap) {
        QTest::newRow(name) << orders << longGap << static_cast<int>(state);
    };
    row("nothing bought", {}, LifeCycle::Potential);
    row("only a return", {{10, -50}}, LifeCycle::Potential);
    row("one order today", {{0, 50}}, LifeCycle::Initial);
    row("one order 180 days ago", {{180, 50}}, LifeCycle::Initial);
    row("one order 181 days ago", {{181, 50}}, LifeCycle::Churned);
    row("one order 181 days ago in a slow book", {{181, 50}}, LifeCycle::Initial, 200.0);
    row("one order 201 days ago in a slow book", {{201, 50}}, LifeCycle::Churned, 200.0);
    row("two orders, the first 89 days ago", {{89, 50}, {10, 50}}, LifeCycle::Initial);
    row("two orders, the first 90 days ago", {{90, 50}, {10, 50}}, LifeCycle::Growth);
    row("as much as before", {{200, 50}, {10, 50}}, LifeCycle::Mature);
    row("less than before", {{200, 60}, {10, 50}}, LifeCycle::Mature);
    row("more than before", {{200, 40}, {10, 50}}, LifeCycle::Growth);
    row("179 days ago is recent, 180 is before", {{180, 40}, {179, 50}}, LifeCycle::Growth);
    row("360 days ago counts no more", {{360, 999}, {179, 50}}, LifeCycle::Growth);
    row("359 days ago still counts", {{359, 999}, {179, 50}}, LifeCycle::Mature);
    row("a return takes off", {{200, 40}, {10, 50}, {5, -20}}, LifeCycle::Mature);
    row("own gap of 100 days, silent for 300", {{400, 50}, {300, 50}}, LifeCycle::Mature);
    row("own gap of 100 days, silent for 301", {{401, 50}, {301, 50}}, LifeCycle::Churned);
    row("own gaps go before those of the book", {{401, 50}, {301, 50}}, LifeCycle::Churned, 900.0);
    row("short gaps wait 180 days", {{190, 50}, {180, 50}}, LifeCycle::Mature);
    row("short gaps, 181 days", {{191, 50}, {181, 50}}, LifeCycle::Churned);
    row("twice on one day has no gap", {{190, 50}, {190, 50}}, LifeCycle::Mature, 200.0);
    row("what is to come does not count", {{-1, 50}}, LifeCycle::Potential);
}

void LifeCycleTest::states()
{
    QFETCH(Orders, orders);
    QFETCH(double, longGap);
    QFETCH(int, state);
    const Buying buying = buyingOf(linesOf(orders), kAsOf);
    QCOMPARE(static_cast<int>(lifeCycleOf(buying, kAsOf, longGap)), state);
}

void LifeCycleTest::limit_data()
{
    QTest::addColumn<double>("own");
    QTest::addColumn<double>("book");
    QTest::addColumn<double>("expected");
    QTest::newRow("nothing known") << kNoGap << kNoGap << 180.0;
    QTest::newRow("fast book") << kNoGap << 30.0 << 180.0;
    QTest::newRow("slow book") << kNoGap << 250.0 << 250.0;
    QTest::newRow("own fast") << 10.0 << 250.0 << 180.0;
    QTest::newRow("own slow") << 70.5 << 30.0 << 211.5;
}

void LifeCycleTest::limit()
{
    QFETCH(double, own);
    QFETCH(double, book);
    QFETCH(double, expected);
    QCOMPARE(silenceLimit(own, book), expected);
}

void LifeCycleTest::gapsAreBetweenDifferentDays()
{
    const auto gapOf = [](std::initializer_list<int> agos) {
        Orders orders;
        for (const int ago : agos)
            orders.emplace_back(ago, 5);
        return buyingOf(linesOf(orders), kAsOf).medianGap;
    };
    QCOMPARE(gapOf({15, 15, 12, 12, 2, 1}), 3.0);
    QVERIFY(std::isnan(gapOf({7, 7})));
    QVERIFY(std::isnan(gapOf({})));
}

void LifeCycleTest::ordersInYear()
{
    const Day asOf = *Day::fromCivil(2024, 2, 29);
    const std::vector<PurchaseLine> lines{{*Day::fromCivil(2023, 2, 28), Money::fromUnits(1), 1},
                                          {*Day::fromCivil(2023, 3, 1), Money::fromUnits(1), 2},
                                          {*Day::fromCivil(2023, 3, 1), Money::fromUnits(1), 3},
                                          {*Day::fromCivil(2024, 2, 29), Money::fromUnits(-1), 4}};
    const Buying buying = buyingOf(lines, asOf);
    QCOMPARE(buying.ordersInYear, 2U);
    QCOMPARE(buying.orders, 3U);
    QCOMPARE(buying.firstDay, *Day::fromCivil(2023, 2, 28));
    QCOMPARE(buying.lastDay, *Day::fromCivil(2023, 3, 1));
}

void LifeCycleTest::readingInTurn_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1U, 2U, 3U})
        QTest::addRow("seed %u", seed) << seed;
}

/// Read one after the other each is as read alone, and what is the sum of many is as all purchases say it.
void LifeCycleTest::readingInTurn()
{
    QFETCH(unsigned, seed);
    constexpr std::uint32_t kCustomers = 120;
    const PurchaseLines lines = randomLines(seed, kCustomers, kAsOf + 5, 700, 600);
    const PurchaseTotals totals = purchaseTotals(lines.columns(), kCustomers, kAsOf);
    BuyingReader reader(kAsOf);
    for (std::uint32_t customer = 0; customer < kCustomers; ++customer)
        reader.read(linesOfCustomer(lines.lines(), customer));
    std::set<LifeCycle> met;
    BuyingReader again(kAsOf);
    for (std::uint32_t customer = 0; customer < kCustomers; ++customer) {
        const auto own = linesOfCustomer(lines.lines(), customer);
        const Buying inTurn = again.read(own);
        const Buying alone = buyingOf(own, kAsOf);
        QCOMPARE(inTurn.firstDay, alone.firstDay);
        QCOMPARE(inTurn.lastDay, totals.lastDay[customer]);
        QCOMPARE(inTurn.orders, totals.orders[customer]);
        QCOMPARE(inTurn.ordersInYear, alone.ordersInYear);
        QCOMPARE(inTurn.quarter, alone.quarter);
        QCOMPARE(inTurn.recent, alone.recent);
        QCOMPARE(inTurn.before, alone.before);
        QVERIFY(inTurn.medianGap == alone.medianGap ||
                (std::isnan(inTurn.medianGap) && std::isnan(alone.medianGap)));
        met.insert(lifeCycleOf(inTurn, kAsOf, reader.longGap()));
    }
    QCOMPARE(met.size(), 5U);
    QCOMPARE(again.longGap(), reader.longGap());
}

void LifeCycleTest::longGapIsOfAllCustomers()
{
    BuyingReader reader(kAsOf);
    QVERIFY(std::isnan(reader.longGap()));
    Orders many;
    for (int i = 0; i < 8; ++i)
        many.emplace_back(40 - i, 5);
    for (const Orders &orders : {Orders{{100, 5}, {90, 5}, {70, 5}}, Orders{{300, 5}}, many})
        reader.read(linesOf(orders));
    std::vector<int> gaps{10, 20, 1, 1, 1, 1, 1, 1, 1};
    QCOMPARE(reader.gaps(), gaps.size());
    QCOMPARE(reader.longGap(), quantile7(std::span(gaps), 0.9));
}

QTEST_APPLESS_MAIN(LifeCycleTest)
#include "tst_lifecycle.moc"
