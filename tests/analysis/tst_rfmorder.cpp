// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rfm.h"
#include "domain/shippedschemes.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// Customers as columns; some of them bought nothing, many of them alike.
struct Customers
{
    std::vector<std::int32_t> recency;
    std::vector<std::uint32_t> orders;
    std::vector<Money> amount;

    RfmColumns columns() const { return {recency, orders, amount}; }
    /// The customers @p rows in that order.
    Customers at(const std::vector<std::size_t> &rows) const
    {
        Customers chosen;
        for (const std::size_t row : rows) {
            chosen.recency.push_back(recency[row]);
            chosen.orders.push_back(orders[row]);
            chosen.amount.push_back(amount[row]);
        }
        return chosen;
    }
};

Customers draw(unsigned seed, std::size_t count)
{
    std::mt19937 random(seed);
    Customers customers;
    for (std::size_t i = 0; i < count; ++i) {
        const bool bought = random() % 6 != 0;
        customers.recency.push_back(bought ? std::int32_t(random() % 400) : -1);
        customers.orders.push_back(bought ? 1 + std::uint32_t(random() % 9) : 0);
        customers.amount.push_back(bought ? Money::fromUnits(std::int64_t(random() % 2'000)) : Money());
    }
    return customers;
}

} // namespace

/// Properties of scores whoever the customers are.
class RfmOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void betterIsNeverLower_data() { addCases(); }
    void betterIsNeverLower();
    void orderOfCustomersDoesNotMatter_data() { addCases(); }
    void orderOfCustomersDoesNotMatter();
    void totalsAreTheSums_data() { addCases(); }
    void totalsAreTheSums();

private:
    static void addCases();
    static RfmScheme scheme(int bins);
};

void RfmOrderTest::addCases()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("customers");
    QTest::addColumn<int>("bins");
    for (const int bins : {3, 5, 10}) {
        for (const int customers : {1, 4, 50, 700})
            QTest::addRow("%d customers, %d bins", customers, bins)
                << unsigned(customers + bins) << customers << bins;
    }
}

RfmScheme RfmOrderTest::scheme(int bins)
{
    RfmScheme scheme = shippedRfmScheme().value();
    scheme.bins = bins;
    scheme.cuts.reset();
    return scheme;
}

void RfmOrderTest::betterIsNeverLower()
{
    QFETCH(unsigned, seed);
    QFETCH(int, customers);
    QFETCH(int, bins);
    const Customers drawn = draw(seed, std::size_t(customers));
    const RfmScores scores = scoreRfm(scheme(bins), drawn.columns());
    for (std::size_t a = 0; a < scores.recency.size(); ++a) {
        const bool isScored = drawn.recency[a] >= 0;
        QCOMPARE(scores.recency[a] > 0, isScored);
        QCOMPARE(scores.group[a] != kNoRfmGroup, isScored);
        QVERIFY(std::max({scores.recency[a], scores.frequency[a], scores.monetary[a]}) <= bins);
        for (std::size_t b = 0; b < std::min<std::size_t>(a, 60); ++b) {
            if (!isScored || drawn.recency[b] < 0)
                continue;
            if (drawn.recency[a] < drawn.recency[b])
                QVERIFY(scores.recency[a] >= scores.recency[b]); // later is better
            if (drawn.orders[a] > drawn.orders[b])
                QVERIFY(scores.frequency[a] >= scores.frequency[b]);
            if (drawn.amount[a] > drawn.amount[b])
                QVERIFY(scores.monetary[a] >= scores.monetary[b]);
        }
    }
}

void RfmOrderTest::orderOfCustomersDoesNotMatter()
{
    QFETCH(unsigned, seed);
    QFETCH(int, customers);
    QFETCH(int, bins);
    const Customers drawn = draw(seed, std::size_t(customers));
    std::vector<std::size_t> order(drawn.recency.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::mt19937 random(seed);
    std::ranges::shuffle(order, random);
    const Customers shuffled = drawn.at(order);
    const RfmScores scores = scoreRfm(scheme(bins), drawn.columns());
    const RfmScores others = scoreRfm(scheme(bins), shuffled.columns());
    QCOMPARE(others.cuts, scores.cuts);
    QCOMPARE(others.scored, scores.scored);
    for (std::size_t i = 0; i < scores.group.size(); ++i) {
        QCOMPARE(others.group[i], scores.group[order[i]]);
        QCOMPARE(others.monetary[i], scores.monetary[order[i]]);
    }
}

void RfmOrderTest::totalsAreTheSums()
{
    QFETCH(unsigned, seed);
    QFETCH(int, customers);
    QFETCH(int, bins);
    const Customers drawn = draw(seed, std::size_t(customers));
    const RfmScheme used = scheme(bins);
    const auto groups = static_cast<std::size_t>(used.groups().size());
    const RfmScores scores = scoreRfm(used, drawn.columns());
    std::vector<RfmGroupTotal> expected(groups + 1);
    for (std::size_t i = 0; i < scores.group.size(); ++i) {
        RfmGroupTotal &total = expected[scores.group[i] == kNoRfmGroup ? groups : scores.group[i]];
        ++total.customers;
        total.orders += drawn.orders[i];
        if (drawn.amount[i].isKnown())
            total.revenue += drawn.amount[i];
    }
    if (scores.group.empty())
        expected.back().customers = customers;
    const auto totals = rfmGroupTotals(scores, drawn.columns(), groups);
    QCOMPARE(totals.size(), expected.size());
    for (std::size_t group = 0; group < groups; ++group) {
        QCOMPARE(totals[group].customers, expected[group].customers);
        QCOMPARE(totals[group].orders, expected[group].orders);
        QCOMPARE(totals[group].revenue, expected[group].revenue);
    }
    const auto cells = rfmCellCounts(scores, bins);
    QCOMPARE(std::reduce(cells.begin(), cells.end()), std::int64_t(scores.scored));
}

QTEST_GUILESS_MAIN(RfmOrderTest)
#include "tst_rfmorder.moc"
