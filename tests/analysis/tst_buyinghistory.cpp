// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lifetime/buyinghistory.h"
#include "analysis/lifetime/holdout.h"
#include "analysis/purchaselines.h"
#include "analysis/summaryfile.h"
#include "support/testdata.h"

#include <QTest>

#include <cmath>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kStart(20'000);

BookLine line(std::uint32_t customer, int day, std::int64_t amount, std::uint32_t order = kOwnOrder)
{
    return {customer, kStart + day, amount, order};
}

/// cdnowElog.csv as purchase lines, by customer 0 to 2356.
struct Elog
{
    std::vector<std::uint32_t> customer;
    std::vector<Day> day;
    std::vector<Money> amount;
    std::vector<std::uint32_t> order;

    explicit Elog(const QString &path)
    {
        auto table = readNumbers(path);
        for (std::size_t i = 0; i < table[u"sampleid"_s].size(); ++i) {
            const int date = static_cast<int>(table[u"date"_s][i]);
            customer.push_back(static_cast<std::uint32_t>(table[u"sampleid"_s][i]) - 1);
            day.push_back(*Day::fromCivil(date / 10'000, date / 100 % 100, date % 100));
            amount.push_back(Money::fromDouble(table[u"sales"_s][i]));
            order.push_back(kOwnOrder);
        }
    }
    BuyingHistories histories() const
    {
        const std::array chunks{PurchaseColumns{customer, day, amount, order}};
        return buyingHistories(chunks, 2357, {7, *Day::fromCivil(1997, 9, 30), *Day::fromCivil(1998, 6, 30)},
                               Progress());
    }
};

} // namespace

/// What customers did up to a day, and a model held against what they did after it.
class BuyingHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCounts_data();
    void whatCounts();
    void daysAsUnit();
    void nothing();
    void publishedColumns();
    void publishedHoldOut();
    void publishedTracking();
    void holdOutNeedsTime();
};

void BuyingHistoryTest::whatCounts_data()
{
    QTest::addColumn<std::vector<BookLine>>("lines");
    QTest::addColumn<QString>("expected"); // x t_x T mean first later; empty: not a customer
    using Lines = std::vector<BookLine>;
    QTest::newRow("one day is one") << Lines{line(0, 0, 10), line(0, 14, 5), line(0, 14, 7)}
                                    << u"1 2 10 12 10 0"_s;
    QTest::newRow("days in any order")
        << Lines{line(0, 21, 6), line(0, 7, 10), line(0, 14, 4)} << u"2 2 9 5 10 0"_s;
    QTest::newRow("later ones are later")
        << Lines{line(0, 0, 10), line(0, 70, 2), line(0, 71, 5), line(0, 80, 5), line(0, 141, 9)}
        << u"1 10 10 2 10 2"_s;
    QTest::newRow("first bought later") << Lines{line(0, 71, 10)} << QString();
    QTest::newRow("a return is no purchase") << Lines{line(0, 0, 10), line(0, 7, -10)} << u"0 0 10 0 10 0"_s;
    QTest::newRow("a return lowers") << Lines{line(0, 0, 10), line(0, 7, 20), line(0, 9, -8)}
                                     << u"1 1 10 12 10 0"_s;
    QTest::newRow("a return before") << Lines{line(0, 0, -4), line(0, 7, 20)} << u"0 0 9 0 20 0"_s;
    QTest::newRow("an order taken back")
        << Lines{line(0, 0, 10), line(0, 7, 20, 5), line(0, 7, -20, 5)} << u"0 0 10 0 10 0"_s;
    QTest::newRow("a free order counts") << Lines{line(0, 0, 10), line(0, 7, 0)} << u"1 1 10 0 10 0"_s;
    QTest::newRow("a row of an order does not")
        << Lines{line(0, 0, 10), line(0, 7, 0, 4)} << u"0 0 10 0 10 0"_s;
    QTest::newRow("somebody else") << Lines{line(1, 0, 10)} << QString();
    QTest::newRow("nobody") << Lines{line(kNoCustomer, 0, 10)} << QString();
}

void BuyingHistoryTest::whatCounts()
{
    QFETCH(std::vector<BookLine>, lines);
    const PurchaseLines all(lines);
    const BuyingHistories histories =
        buyingHistories(all.columns(), 2, {7, kStart + 70, kStart + 140}, Progress());
    QString told;
    if (histories.size() > 0 && histories.customer[0] == 0)
        told = u"%1 %2 %3 %4 %5 %6"_s.arg(histories.repeats[0])
                   .arg(histories.last[0])
                   .arg(histories.age[0])
                   .arg(histories.spend[0])
                   .arg(histories.firstSpend[0])
                   .arg(histories.later[0]);
    QTEST(told, "expected");
}

void BuyingHistoryTest::daysAsUnit()
{
    PurchaseLines lines({line(0, 0, 10), line(0, 3, 5), line(0, 8, 5)});
    lines.addTombstone(0, kStart + 5);
    const BuyingHistories histories =
        buyingHistories(lines.columns(), 1, {1, kStart + 9, kStart + 9}, Progress());
    QCOMPARE(histories.size(), std::size_t{1});
    QCOMPARE(histories.repeats[0], 2U);
    QCOMPARE(histories.last[0], 8.0);
    QCOMPARE(histories.age[0], 9.0);
    QCOMPARE(histories.squares[0], 34.0);
    QCOMPARE(histories.firstDay[0], kStart);
    QCOMPARE(histories.repeatsByDay, (std::vector<std::uint32_t>{0, 0, 0, 1, 0, 0, 0, 0, 1, 0}));
}

void BuyingHistoryTest::nothing()
{
    const BuyingHistories histories = buyingHistories({}, 5, {7, kStart, kStart}, Progress());
    QCOMPARE(histories.size(), std::size_t{0});
    QVERIFY(!histories.firstOfAll.isValid());
    QVERIFY(trackRepeats({}, histories, 7, Progress()).empty());
    Progress progress;
    progress.cancel();
    const PurchaseLines lines({line(0, 0, 10), line(0, 3, 5)});
    QCOMPARE(buyingHistories(lines.columns(), 1, {7, kStart + 9, kStart + 9}, progress).size(),
             std::size_t{0});
}

void BuyingHistoryTest::publishedColumns()
{
    LEADBOOK_REQUIRE_DATA(path, u"sales/btyd/cdnowElog.csv"_s);
    LEADBOOK_REQUIRE_DATA(summary, u"sales/btyd/cdnowSummary_cbs.csv"_s);
    const BuyingHistories histories = Elog(path).histories();
    auto table = readNumbers(summary);
    QCOMPARE(histories.size(), table[u"x"_s].size());
    for (std::size_t i = 0; i < histories.size(); ++i) {
        QCOMPARE(histories.customer[i] + 1.0, table[u"cust"_s][i]);
        QCOMPARE(double(histories.repeats[i]), table[u"x"_s][i]);
        QVERIFY(std::abs(histories.last[i] - table[u"t.x"_s][i]) < 1e-9);
        QVERIFY(std::abs(histories.age[i] - table[u"T.cal"_s][i]) < 1e-9);
        QCOMPARE(double(histories.later[i]), table[u"x.star"_s][i]);
        QVERIFY(std::abs(histories.spend[i] - table[u"m.x"_s][i]) < 1e-3);
    }
}

void BuyingHistoryTest::publishedHoldOut()
{
    LEADBOOK_REQUIRE_DATA(path, u"sales/btyd/cdnowElog.csv"_s);
    const BuyingHistories histories = Elog(path).histories();
    const auto fit = fitBgNbd(histories.columns(), Progress());
    QVERIFY(fit);
    const BuyingHoldOut result = holdOut(fit->model, histories, Progress());
    // BTYD walkthrough
    const std::array actual{.2367, .6970, 1.3925, 1.5600, 2.5323, 2.9474, 3.8621, 6.3594};
    const std::array expected{.2251, .5231, 1.0441, 1.5203, 2.1638, 2.6538, 3.5040, 6.1570};
    const std::array customers{1411, 439, 214, 100, 62, 38, 29, 64};
    QCOMPARE(result.rows.size(), actual.size());
    for (std::size_t i = 0; i < actual.size(); ++i) {
        QCOMPARE(result.rows[i].repeats, std::uint32_t(i));
        QCOMPARE(result.rows[i].customers, std::int64_t{customers[i]});
        QVERIFY(std::abs(result.rows[i].meanActual() - actual[i]) < 1e-4);
        QVERIFY(std::abs(result.rows[i].meanExpected() - expected[i]) < 1e-3);
    }
    QCOMPARE(result.customers, std::int64_t{2357});
    QVERIFY(result.coverage >= 0.8);
    QVERIFY(result.low < result.expected && result.expected < result.high);
}

void BuyingHistoryTest::publishedTracking()
{
    LEADBOOK_REQUIRE_DATA(path, u"sales/btyd/cdnowElog.csv"_s);
    LEADBOOK_REQUIRE_DATA(tracking, u"sales/btyd/cdnowSummary_cu_tracking.csv"_s);
    const BuyingHistories histories = Elog(path).histories();
    const auto fit = fitBgNbd(histories.columns(), Progress());
    QVERIFY(fit);
    const auto points = trackRepeats(fit->model, histories, 7, Progress());
    auto published = readNumbers(tracking);
    QCOMPARE(points.size(), std::size_t{78});
    for (std::size_t week = 0; week < points.size(); ++week)
        QCOMPARE(double(points[week].actual), published[u"cum_repeat"_s][week]);
    QCOMPARE(points.back().end, *Day::fromCivil(1998, 6, 30));
    // Both as the calibration ends: the model repeats what it learnt from.
    QVERIFY(std::abs(points[38].expected / static_cast<double>(points[38].actual) - 1) < 0.05);
    QVERIFY(std::is_sorted(points.begin(), points.end(),
                           [](const auto &a, const auto &b) { return a.expected < b.expected; }));
}

void BuyingHistoryTest::holdOutNeedsTime()
{
    const PurchaseLines lines({line(0, 0, 10), line(0, 3, 5), line(1, 8, 5)});
    const BuyingHistories none = buyingHistories(lines.columns(), 2, {7, kStart + 9, kStart + 9}, Progress());
    QVERIFY(holdOut({}, none, Progress()).rows.empty());
    const BuyingHistories some = buyingHistories(lines.columns(), 2, {7, kStart + 1, kStart + 9}, Progress());
    Progress progress;
    QCOMPARE(holdOut({}, some, progress).customers, std::int64_t{1});
    progress.cancel();
    QVERIFY(holdOut({}, some, progress).rows.empty());
}

QTEST_APPLESS_MAIN(BuyingHistoryTest)
#include "tst_buyinghistory.moc"
