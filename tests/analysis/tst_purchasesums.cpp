// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/purchaselines.h"
#include "analysis/purchasesums.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;

/// Lines shared out to several sums are summed as if one had them all.
class PurchaseSumsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksScatteredOrders_data();
    void marksScatteredOrders();
    void risingCodesMeetOthers();
    void partsEqualTheWhole_data();
    void partsEqualTheWhole();
};

void PurchaseSumsTest::marksScatteredOrders_data()
{
    QTest::addColumn<QList<int>>("customers");
    QTest::addColumn<QList<int>>("orders");
    QTest::addColumn<bool>("scattered"); // order 7
    using L = QList<int>;
    QTest::newRow("together") << L{1, 1, 1, 2} << L{7, 7, 7, 8} << false;
    QTest::newRow("across chunks") << L{2, 1, 1, 1} << L{8, 7, 7, 7} << false;
    QTest::newRow("comes again") << L{1, 2, 1} << L{7, 8, 7} << true;
    QTest::newRow("after a line of its own") << L{1, 1, 1} << L{7, 0, 7} << true;
    QTest::newRow("of two customers") << L{1, 2} << L{7, 7} << true;
    QTest::newRow("not there") << L{1, 2} << L{6, 6} << false;
}

void PurchaseSumsTest::marksScatteredOrders()
{
    QFETCH(QList<int>, customers);
    QFETCH(QList<int>, orders);
    PurchaseLines lines;
    for (qsizetype i = 0; i < orders.size(); ++i)
        lines.add({std::uint32_t(customers[i]), Day(100), 5, std::uint32_t(orders[i])});
    OrderMarks marks;
    marks.add(lines.columns());
    QTEST(marks.isScattered(7), "scattered");
    // An order that two parts have is scattered, whatever each of them says.
    OrderMarks other;
    const std::vector<std::uint32_t> customer{1};
    const std::vector<Day> day{Day(100)};
    const std::vector<Money> amount{Money(5)};
    const std::vector<std::uint32_t> order{7};
    const std::array chunk{PurchaseColumns{customer, day, amount, order}};
    other.add(chunk);
    QVERIFY(!other.isScattered(7));
    other.merge(marks);
    QCOMPARE(other.isScattered(7), orders.contains(7));
    QVERIFY(!other.isScattered(4'000'000'000U));
}

/// Parts whose codes only rise need no bits until they meet: above one another, or in each other's way.
void PurchaseSumsTest::risingCodesMeetOthers()
{
    const auto linesOf = [](const QList<int> &orders) {
        PurchaseLines lines;
        for (const int order : orders)
            lines.add({1, Day(100), 5, std::uint32_t(order)});
        return lines;
    };
    const PurchaseLines low = linesOf({1, 2, 2, 3, 5});
    const PurchaseLines high = linesOf({6, 7, 7, 7, 9});
    const PurchaseLines between = linesOf({2, 4, 6});
    const PurchaseLines none = linesOf({});
    OrderMarks marks;
    marks.add(low.columns());
    OrderMarks above;
    above.add(high.columns());
    marks.merge(above);
    QVERIFY(marks.windows().empty());
    OrderMarks straddled;
    OrderMarks after;
    straddled.add(low.columns());
    const PurchaseLines onward = linesOf({5, 5, 8});
    after.add(onward.columns());
    straddled.merge(after);
    for (std::uint32_t code = 1; code <= 8; ++code)
        QCOMPARE(straddled.isScattered(code), code == 5);
    OrderMarks others;
    others.add(none.columns());
    marks.merge(others);
    QVERIFY(marks.windows().empty());
    OrderMarks crossing;
    crossing.add(between.columns());
    marks.merge(crossing);
    for (std::uint32_t code = 1; code <= 9; ++code)
        QCOMPARE(marks.isScattered(code), code == 2 || code == 6);
    QCOMPARE(marks.scatteredEnd(0), std::size_t{7});
}

void PurchaseSumsTest::partsEqualTheWhole_data()
{
    QTest::addColumn<int>("parts");
    for (const int parts : {1, 2, 3, 8})
        QTest::addRow("%d", parts) << parts;
}

void PurchaseSumsTest::partsEqualTheWhole()
{
    QFETCH(int, parts);
    constexpr std::uint32_t kCustomers = 40;
    const Day asOf(1000);
    for (unsigned seed = 0; seed < 20; ++seed) {
        const PurchaseLines lines = randomLines(seed, kCustomers, Day(1003), 200, 300);
        const std::vector<PurchaseColumns> chunks = lines.columns();
        std::vector<OrderMarks> marks(static_cast<std::size_t>(parts));
        std::vector<PurchaseSums> sums(marks.size(), PurchaseSums(kCustomers, asOf));
        const auto part = [&](std::size_t i) {
            const std::size_t first = chunks.size() * i / marks.size();
            return std::span(chunks).subspan(first, chunks.size() * (i + 1) / marks.size() - first);
        };
        for (std::size_t i = 0; i < marks.size(); ++i)
            marks[i].add(part(i));
        for (std::size_t i = 1; i < marks.size(); ++i)
            marks.front().merge(marks[i]);
        for (std::size_t i = 0; i < marks.size(); ++i)
            sums[i].addRuns(part(i), marks.front());
        for (const std::uint32_t window : marks.front().windows())
            sums[window % marks.size()].addScattered(chunks, marks.front(), window);
        PurchaseTotals totals(kCustomers);
        writeTotals(sums, 20, kCustomers, totals);
        writeTotals(sums, 0, 20, totals);

        std::size_t unlinked = 0;
        std::size_t later = 0;
        std::vector<std::vector<PurchaseLine>> of(kCustomers);
        for (const BookLine &line : lines.lines()) {
            if (line.customer == kNoCustomer)
                ++unlinked;
            else
                of[line.customer].push_back({line.day, Money::fromUnits(line.amount), line.order});
            later += line.customer != kNoCustomer && line.day > asOf ? 1 : 0;
        }
        for (std::size_t row = 0; row < kCustomers; ++row) {
            const PurchaseTotal expected = purchaseTotal(of[row], asOf);
            QCOMPARE(totals.orders[row], expected.orders);
            QCOMPARE(totals.amount[row], expected.amount);
            QCOMPARE(totals.lastDay[row], expected.lastDay);
        }
        QCOMPARE(totals.unlinked, unlinked);
        QCOMPARE(totals.later, later);
    }
}

QTEST_GUILESS_MAIN(PurchaseSumsTest)
#include "tst_purchasesums.moc"
