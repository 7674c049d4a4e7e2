// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/openfile.h"
#include "analysis/purchasetotals.h"

#include <QHash>
#include <QTest>

#include <algorithm>
#include <limits>
#include <random>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

using Lines = std::vector<PurchaseLine>;
Q_DECLARE_METATYPE(Lines)
Q_DECLARE_METATYPE(leadbook::PurchaseTotal)

namespace {

/// Purchases of a book, grown line by line.
struct Book
{
    std::vector<std::uint32_t> customer;
    std::vector<Day> day;
    std::vector<Money> amount;
    std::vector<std::uint32_t> order;

    void add(std::uint32_t who, const PurchaseLine &line)
    {
        customer.push_back(who);
        day.push_back(line.day);
        amount.push_back(line.amount);
        order.push_back(line.order);
    }
    /// In chunks of at most @p rows lines.
    std::vector<PurchaseColumns> columns(std::size_t rows = 50) const
    {
        std::vector<PurchaseColumns> chunks;
        for (std::size_t i = 0; i < day.size(); i += rows) {
            const std::size_t n = std::min(rows, day.size() - i);
            chunks.push_back({std::span(customer).subspan(i, n), std::span(day).subspan(i, n),
                              std::span(amount).subspan(i, n), std::span(order).subspan(i, n)});
        }
        return chunks;
    }
};

PurchaseTotal totalOf(const PurchaseTotals &totals, std::size_t row)
{
    return {totals.lastDay[row], totals.orders[row], totals.amount[row]};
}

constexpr Day kAsOf(1000);

} // namespace

class PurchaseTotalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void leftOut();
    void oneOrderNumberOfSeveralCustomers();
    void bulkEqualsSingle();
    void onlineRetail();
};

void PurchaseTotalsTest::rules_data()
{
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<PurchaseTotal>("expected");
    const auto units = [](std::int64_t amount) { return Money::fromUnits(amount); };
    const auto total = [units](int day, std::uint32_t orders, std::int64_t amount) {
        return PurchaseTotal{day > 0 ? Day(day) : Day(), orders, units(amount)};
    };
    QTest::newRow("nothing") << Lines{} << total(0, 0, 0);
    QTest::newRow("two orders of their own")
        << Lines{{Day(900), units(10), 0}, {Day(950), units(20), 0}} << total(950, 2, 30);
    QTest::newRow("two lines of one order")
        << Lines{{Day(900), units(10), 7}, {Day(950), units(20), 7}} << total(950, 1, 30);
    QTest::newRow("a return lowers the amount only")
        << Lines{{Day(900), units(10), 1}, {Day(990), units(-4), 2}} << total(900, 1, 6);
    QTest::newRow("a return within an order does not refresh it")
        << Lines{{Day(900), units(10), 1}, {Day(990), units(-4), 1}} << total(900, 1, 6);
    QTest::newRow("an order returned whole does not count")
        << Lines{{Day(800), units(5), 1}, {Day(900), units(10), 2}, {Day(900), units(-10), 2}}
        << total(800, 1, 5);
    QTest::newRow("only returns are no purchase") << Lines{{Day(900), units(-10), 1}} << total(0, 0, -10);
    QTest::newRow("a price of nothing is no purchase") << Lines{{Day(900), units(0), 1}} << total(0, 0, 0);
    QTest::newRow("a free line does not refresh an order")
        << Lines{{Day(900), units(10), 1}, {Day(990), units(0), 1}} << total(900, 1, 10);
    QTest::newRow("on the day asked for") << Lines{{kAsOf, units(1), 0}} << total(1000, 1, 1);
    QTest::newRow("after the day asked for")
        << Lines{{Day(900), units(10), 3}, {Day(1001), units(20), 3}} << total(900, 1, 10);
    QTest::newRow("without a day or amount")
        << Lines{{Day(), units(10), 0}, {Day(900), Money(), 0}} << total(0, 0, 0);
    constexpr std::int64_t kMuch = 600'000'000'000'000;
    QTest::newRow("more than can be written")
        << Lines{{Day(900), units(kMuch), 1}, {Day(910), units(kMuch), 1}, {Day(920), units(kMuch), 0}}
        << PurchaseTotal{Day(920), 2, Money(std::numeric_limits<std::int64_t>::max())};
}

void PurchaseTotalsTest::rules()
{
    QFETCH(Lines, lines);
    QFETCH(PurchaseTotal, expected);
    QVERIFY(purchaseTotal(lines, kAsOf) == expected);
    Book book;
    for (const PurchaseLine &line : lines)
        book.add(1, line);
    const PurchaseTotals totals = purchaseTotals(book.columns(), 2, kAsOf);
    QVERIFY(totalOf(totals, 1) == expected);
    QVERIFY(totalOf(totals, 0) == PurchaseTotal{});
    QCOMPARE(totals.recencyDays(kAsOf)[1], expected.orders > 0 ? kAsOf - expected.lastDay : kNoRecency);
}

void PurchaseTotalsTest::leftOut()
{
    Book book;
    book.add(kNoCustomer, {Day(900), Money(1), 0});
    book.add(kNoCustomer, {Day(900), Money(1), 4});
    book.add(kNoCustomer, {Day(), Money(1), 0});
    book.add(0, {Day(), Money(1), 0});
    book.add(0, {Day(900), Money(), 0});
    book.add(0, {Day(1001), Money(1), 0});
    const PurchaseTotals totals = purchaseTotals(book.columns(), 1, kAsOf);
    QCOMPARE(totals.unlinked, std::size_t{2});
    QCOMPARE(totals.undated, std::size_t{3});
    QCOMPARE(totals.later, std::size_t{1});
    QVERIFY(totalOf(totals, 0) == PurchaseTotal{});
}

/// An order is the lines of one customer with one order number: two customers may use the same number.
void PurchaseTotalsTest::oneOrderNumberOfSeveralCustomers()
{
    Book book;
    book.add(0, {Day(900), Money(10), 5});
    book.add(1, {Day(910), Money(20), 5});
    book.add(0, {Day(901), Money(-10), 5});
    book.add(1, {Day(911), Money(-5), 5});
    const PurchaseTotals totals = purchaseTotals(book.columns(), 2, kAsOf);
    QVERIFY(totalOf(totals, 0) == (PurchaseTotal{Day(), 0, Money(0)}));
    QVERIFY(totalOf(totals, 1) == (PurchaseTotal{Day(910), 1, Money(15)}));
}

void PurchaseTotalsTest::bulkEqualsSingle()
{
    std::mt19937 random(17);
    for (int round = 0; round < 100; ++round) {
        constexpr std::uint32_t kCustomers = 8;
        Book book;
        std::array<Lines, kCustomers> lines;
        for (int i = 0; i < 120; ++i) {
            const auto who = static_cast<std::uint32_t>(random() % kCustomers);
            const PurchaseLine line{random() % 20 == 0 ? Day() : Day(900 + static_cast<int>(random() % 120)),
                                    random() % 20 == 0 ? Money()
                                                       : Money(static_cast<int>(random() % 30) - 10),
                                    static_cast<std::uint32_t>(random() % 12)};
            book.add(who, line);
            lines[who].push_back(line);
        }
        // Codes far apart, up to the highest there are, take several sweeps.
        for (std::uint32_t &code : book.order)
            code =
                round % 50 == 0 && code % 3 == 1 ? 0xffffffff - code : code * (round % 50 == 0 ? 700'001 : 1);
        const PurchaseTotals totals = purchaseTotals(book.columns(), kCustomers, kAsOf);
        for (std::uint32_t who = 0; who < kCustomers; ++who)
            QVERIFY(totalOf(totals, who) == purchaseTotal(lines[who], kAsOf));
    }
}

/// UCI Online Retail: of 4,372 customers 4,338 have a purchase that counts, 33 only returns, one only lines
/// at price 0.
void PurchaseTotalsTest::onlineRetail()
{
    Book book;
    QHash<QByteArray, std::uint32_t> customers;
    QHash<QByteArray, std::uint32_t> orders;
    for (const auto &part : {u"2010-12_2011-06"_s, u"2011-07_2011-12"_s}) {
        const auto rows = openFile(u"sales/online_retail/online_retail_"_s + part + u".csv"_s);
        if (!rows)
            QSKIP("the collection of real files is not here: set LEADBOOK_TEST_DATA");
        for (qsizetype i = 1; i < rows->size(); ++i) {
            const auto &row = rows->at(i);
            const auto who = row[6].isEmpty() ? kNoCustomer : codeOf(customers, row[6]);
            const auto code = codeOf(orders, row[0], 1);
            book.add(who, {*Day::fromIso(QString::fromLatin1(row[4])),
                           Money::fromDouble(row[3].toDouble() * row[5].toDouble()), code});
        }
    }
    QCOMPARE(book.customer.size(), std::size_t{541'909});
    QCOMPARE(customers.size(), 4372);
    QCOMPARE(orders.size(), 25'900);
    const PurchaseTotals totals = purchaseTotals(
        book.columns(65'536), static_cast<std::size_t>(customers.size()), *Day::fromIso(u"2011-12-31"));
    QCOMPARE(totals.unlinked, std::size_t{135'080});
    QCOMPARE(std::ranges::count_if(totals.orders, [](std::uint32_t count) { return count > 0; }), 4338);
    int onlyReturns = 0;
    int onlyFree = 0;
    for (std::size_t row = 0; row < totals.orders.size(); ++row) {
        QCOMPARE(totals.lastDay[row].isValid(), totals.orders[row] > 0);
        onlyReturns += totals.orders[row] == 0 && totals.amount[row] < Money(0);
        onlyFree += totals.orders[row] == 0 && totals.amount[row] == Money(0);
    }
    QCOMPARE(onlyReturns + onlyFree, 34);
    qInfo("only returns %d, only free %d", onlyReturns, onlyFree);
}

QTEST_GUILESS_MAIN(PurchaseTotalsTest)
#include "tst_purchasetotals.moc"
