// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/quantile.h"
#include "analysis/rfmtally.h"
#include "domain/shippedschemes.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <random>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// Customers as columns, of whom the first may not have bought.
struct Customers
{
    std::vector<std::int32_t> days;
    std::vector<std::uint32_t> orders;
    std::vector<Money> amount;

    RfmColumns columns() const { return {days, orders, amount}; }
    void add(std::int32_t recency, std::uint32_t count, std::int64_t spent)
    {
        days.push_back(recency);
        orders.push_back(count);
        amount.push_back(Money(spent));
    }
};

/// @p count customers of whom every seventh bought nothing.
Customers randomCustomers(unsigned seed, int count, int mostDays)
{
    std::mt19937 random(seed);
    std::lognormal_distribution<double> money(12, 3);
    Customers customers;
    for (int i = 0; i < count; ++i) {
        if (random() % 7 == 0)
            customers.add(-1, 0, -std::int64_t(random() % 1000));
        else
            customers.add(std::int32_t(random() % unsigned(mostDays)), 1 + std::uint32_t(random() % 12),
                          std::int64_t(money(random)) - 50'000);
    }
    return customers;
}

} // namespace

/// Cut points, scores and sums of stretches are those of everybody at once.
class RfmTallyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutPoints_data();
    void cutPoints();
    void sumsOfStretches_data();
    void sumsOfStretches();
    void countsMoves();
};

void RfmTallyTest::cutPoints_data()
{
    using Make = std::function<Customers()>;
    QTest::addColumn<Make>("make");
    QTest::newRow("nobody") << Make([] { return Customers(); });
    QTest::newRow("nobody bought") << Make([] {
        Customers customers;
        customers.add(-1, 0, 0);
        return customers;
    });
    QTest::newRow("one") << Make([] {
        Customers customers;
        customers.add(12, 3, 45'678);
        return customers;
    });
    QTest::newRow("all alike") << Make([] {
        Customers customers;
        for (int i = 0; i < 100; ++i)
            customers.add(12, 3, -45'678);
        return customers;
    });
    QTest::newRow("the ends of the numbers") << Make([] {
        Customers customers;
        constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
        for (int i = 0; i < 50; ++i)
            customers.add(std::numeric_limits<std::int32_t>::max() - i, 4'294'967'295U - unsigned(i),
                          i % 2 == 0 ? kMost - i : -kMost + i);
        return customers;
    });
    QTest::newRow("one far away") << Make([] {
        Customers customers = randomCustomers(3, 500, 400);
        customers.add(400, 20, 1'000'000'000'000'000);
        return customers;
    });
    for (const int count : {2, 5, 11, 1000, 4999})
        QTest::addRow("%d at random", count) << Make([count] { return randomCustomers(7, count, 900); });
}

/// The same numbers to the last bit as from values in order.
void RfmTallyTest::cutPoints()
{
    QFETCH(std::function<Customers()>, make);
    const Customers customers = make();
    for (int bins = RfmScheme::kFewestBins; bins <= RfmScheme::kMostBins; ++bins) {
        std::vector<std::int32_t> days;
        std::vector<std::uint32_t> orders;
        std::vector<std::int64_t> amounts;
        for (std::size_t row = 0; row < customers.days.size(); ++row) {
            if (customers.days[row] < 0)
                continue;
            days.push_back(customers.days[row]);
            orders.push_back(customers.orders[row]);
            amounts.push_back(customers.amount[row].tenThousandths());
        }
        RfmCuts sorted{cutPoints7(std::span(days), bins), cutPoints7(std::span(orders), bins),
                       cutPoints7(std::span(amounts), bins)};
        for (double &cut : sorted.monetary)
            cut /= Money::kScale;
        QVERIFY(rfmCuts(customers.columns(), bins) == sorted);
    }
}

void RfmTallyTest::sumsOfStretches_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<int>("bins");
    QTest::addColumn<int>("mostDays");
    for (const auto &scheme : {u"default"_s, u"rfm-package"_s, u"tiers"_s})
        for (const int bins : {3, 5, 7, 10})
            QTest::addRow("%s %d", qPrintable(scheme), bins) << scheme << bins << 700;
    QTest::newRow("more days than can be counted") << u"default"_s << 5 << 1'000'000;
}

void RfmTallyTest::sumsOfStretches()
{
    QFETCH(QString, scheme);
    QFETCH(int, bins);
    QFETCH(int, mostDays);
    const Customers customers = randomCustomers(11, 6000, mostDays);
    const RfmColumns columns = customers.columns();
    RfmScheme used = shippedRfmScheme(scheme).value();
    used.bins = bins;
    const RfmScores scores = scoreRfm(used, columns);
    const auto groups = static_cast<std::size_t>(used.groups().size());
    const std::vector<RfmGroupTotal> totals = rfmGroupTotals(scores, columns, groups);

    const RfmScorer scorer(used, scores.cuts);
    const std::int64_t highest = rfmExtent(columns, RfmAxis::Recency).highest;
    RfmTally tally(scorer, highest);
    RfmTally rest(scorer, highest);
    RfmScores written = unscored(used, scores.cuts, columns.recencyDays.size(), scores.scored);
    const std::size_t middle = 2345;
    tally.add(columns, {}, 0, middle);
    rest.add(columns, {}, middle, columns.recencyDays.size());
    tally.merge(rest);
    scorer.score(columns, middle, columns.recencyDays.size(), written);
    scorer.score(columns, 0, middle, written);
    QCOMPARE(written.group, scores.group);
    QCOMPARE(written.monetary, scores.monetary);

    const std::vector<RfmGroupTotal> summed = tally.groups();
    QCOMPARE(summed.size(), totals.size());
    for (std::size_t group = 0; group < groups; ++group) {
        QCOMPARE(summed[group].customers, totals[group].customers);
        QCOMPARE(summed[group].orders, totals[group].orders);
        QCOMPARE(summed[group].revenue, totals[group].revenue);
        QCOMPARE(summed[group].medianRecency, totals[group].medianRecency);
    }
    QCOMPARE(summed.back().customers, totals.back().customers);
    QCOMPARE(summed.back().revenue, totals.back().revenue);
}

/// From group to group, counted one by one.
void RfmTallyTest::countsMoves()
{
    const Customers customers = randomCustomers(5, 3000, 500);
    const RfmColumns columns = customers.columns();
    const RfmScheme before = shippedRfmScheme().value();
    RfmScheme after = shippedRfmScheme(u"high-low"_s).value();
    after.bins = 4;
    const std::vector<std::uint8_t> from = scoreRfm(before, columns).group;
    const RfmScores to = scoreRfm(after, columns);
    const auto groupsBefore = static_cast<std::size_t>(before.groups().size());
    const auto groupsAfter = static_cast<std::size_t>(after.groups().size());
    std::vector<std::int64_t> expected((groupsBefore + 1) * (groupsAfter + 1));
    for (std::size_t row = 0; row < from.size(); ++row)
        ++expected[std::min<std::size_t>(from[row], groupsBefore) * (groupsAfter + 1) +
                   std::min<std::size_t>(to.group[row], groupsAfter)];
    const RfmScorer scorer(after, to.cuts);
    RfmTally tally(scorer, 500, groupsBefore);
    RfmTally rest(scorer, 500, groupsBefore);
    tally.add(columns, from, 0, 1000);
    rest.add(columns, from, 1000, from.size());
    tally.merge(rest);
    QCOMPARE(tally.moves(), expected);
}

QTEST_GUILESS_MAIN(RfmTallyTest)
#include "tst_rfmtally.moc"
