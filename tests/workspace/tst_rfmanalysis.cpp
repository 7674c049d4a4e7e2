// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/snapshotbuilder.h"

#include "workspace/rfmanalysis.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// RFM of a snapshot as of a day.
class RfmAnalysisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsOrders();
    void codesFromTheTopAreOrdersToo();
    void asOfLooksBack();
    void cancelledScoresNobody();
    void fromFields();
    void numbersOutOfRange_data();
    void numbersOutOfRange();
    void frozenCutPointsStay();
};

namespace {

constexpr Day kToday(20'778);

RfmScheme threeBins()
{
    RfmScheme scheme = shippedRfmScheme().value();
    scheme.bins = 3;
    return scheme;
}

} // namespace

void RfmAnalysisTest::sumsOrders()
{
    SnapshotBuilder builder;
    const Row a = builder.customer({{FieldId::Name, "a"}});
    const Row b = builder.customer({{FieldId::Name, "b"}});
    const Row c = builder.customer({{FieldId::Name, "c"}});
    builder.purchase(a, kToday - 10, 100, 1);
    builder.purchase(a, kToday - 10, 20, 1);
    builder.purchase(a, kToday - 5, 7);
    builder.purchase(b, kToday - 3, -40, 2);
    builder.purchase(kNoRow, kToday, 999, 3);
    builder.purchase(c, kToday - 50, 30, 4);
    const RfmAnalysis analysis = analyseRfm(*builder.view()->snapshot, kToday, threeBins(), Progress());
    QCOMPARE(analysis.customers, 2);
    QCOMPARE(analysis.orders, 3);
    QCOMPARE(analysis.revenue, Money::fromUnits(157));
    QCOMPARE(analysis.recencyDays, (std::vector<std::int32_t>{5, kNoRecency, 50}));
    QCOMPARE(analysis.scores.group[b], kNoRfmGroup);
    QCOMPARE(analysis.totals.unlinked, std::size_t(1));
}

void RfmAnalysisTest::codesFromTheTopAreOrdersToo()
{
    SnapshotBuilder builder;
    const Row a = builder.customer({{FieldId::Name, "a"}});
    builder.purchase(a, kToday, 5, 3);
    builder.purchase(a, kToday, 5, 0xffffffff);
    builder.purchase(a, kToday, 5, 0xffffffff);
    builder.purchase(a, kToday, 5, 0xfffffffe);
    const PurchaseTotals totals = sumPurchases(*builder.view()->snapshot, kToday);
    QCOMPARE(totals.orders[a], 3U);
    QCOMPARE(totals.amount[a], Money::fromUnits(20));
}

void RfmAnalysisTest::asOfLooksBack()
{
    SnapshotBuilder builder;
    const Row a = builder.customer({{FieldId::Name, "a"}});
    builder.purchase(a, Day(20'000), 5, 1);
    builder.purchase(a, Day(20'100), 50, 2);
    const RfmAnalysis before = analyseRfm(*builder.view()->snapshot, Day(20'050), threeBins(), Progress());
    QCOMPARE(before.orders, 1);
    QCOMPARE(before.recencyDays.front(), 50);
    QCOMPARE(before.revenue, Money::fromUnits(5));
}

void RfmAnalysisTest::cancelledScoresNobody()
{
    SnapshotBuilder builder;
    builder.purchase(builder.customer({{FieldId::Name, "a"}}), kToday, 5, 1);
    Progress progress;
    progress.cancel();
    QCOMPARE(analyseRfm(*builder.view()->snapshot, kToday, threeBins(), progress).customers, 0);
}

void RfmAnalysisTest::fromFields()
{
    SnapshotBuilder builder;
    Column<double> amounts;
    for (const double amount : {10.5, 20.0, std::numeric_limits<double>::quiet_NaN(), 5.0})
        amounts.append(amount);
    builder.addCustom("Spent", "real", amounts);
    for (const char *orders : {"3", "1", "2", "0"})
        builder.customer({{FieldId::LastContact, "2026-11-11"}, {FieldId::Employees, orders}});
    const RfmFields fields{FieldId::LastContact, FieldId::Employees, FieldRef::ofCustom(1)};
    const RfmAnalysis analysis = analyseRfm(*builder.view(), kToday, threeBins(), fields);
    QCOMPARE(analysis.customers, 2); // one has no amount, one no order
    QCOMPARE(analysis.orders, 4);
    QCOMPARE(analysis.revenue, Money::fromDouble(30.5));
    QCOMPARE(analysis.recencyDays.front(), 10);
}

void RfmAnalysisTest::numbersOutOfRange_data()
{
    QTest::addColumn<double>("days");
    QTest::addColumn<double>("orders");
    QTest::addColumn<double>("amount");
    QTest::addColumn<int>("scored"); // of two customers, the other one ordinary
    QTest::addColumn<int>("outOfRange");
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    QTest::newRow("ordinary") << 10.0 << 2.0 << 5.0 << 2 << 0;
    QTest::newRow("the most days") << 2147483647.0 << 2.0 << 5.0 << 2 << 0;
    QTest::newRow("too many days") << 2147483648.0 << 2.0 << 5.0 << 1 << 1;
    QTest::newRow("endless days") << kInfinity << 2.0 << 5.0 << 1 << 1;
    QTest::newRow("days to come") << -1e300 << 2.0 << 5.0 << 1 << 0;
    QTest::newRow("the most orders") << 10.0 << 4294967295.0 << 5.0 << 2 << 0;
    QTest::newRow("too many orders") << 10.0 << 4294967296.0 << 5.0 << 1 << 1;
    QTest::newRow("no order") << 10.0 << -1e300 << 5.0 << 1 << 0;
    QTest::newRow("too large an amount") << 10.0 << 2.0 << 1e30 << 1 << 1;
    QTest::newRow("too large a debt") << 10.0 << 2.0 << -1e30 << 1 << 1;
    QTest::newRow("too large a sum") << 10.0 << 2.0 << 9.1e14 << 1 << 1;
}

void RfmAnalysisTest::numbersOutOfRange()
{
    SnapshotBuilder builder;
    const auto column = [](double ordinary, double tried) {
        Column<double> numbers;
        numbers.append(ordinary);
        numbers.append(tried);
        return numbers;
    };
    QFETCH(double, days);
    QFETCH(double, orders);
    QFETCH(double, amount);
    builder.addCustom("Days", "real", column(3, days));
    builder.addCustom("Orders", "real", column(1, orders));
    builder.addCustom("Spent", "real", column(1.3e13, amount));
    builder.customer({{FieldId::Name, "ordinary"}});
    builder.customer({{FieldId::Name, "tried"}});
    const RfmFields fields{FieldRef::ofCustom(1), FieldRef::ofCustom(2), FieldRef::ofCustom(3)};
    const RfmAnalysis analysis = analyseRfm(*builder.view(), kToday, threeBins(), fields);
    QTEST(int(analysis.customers), "scored");
    QTEST(int(analysis.outOfRange), "outOfRange");
}

void RfmAnalysisTest::frozenCutPointsStay()
{
    AnalysisSettings settings;
    settings.rfm = threeBins();
    settings.rfm.cuts = RfmCuts{{1, 2}, {1, 2}, {1, 2}};
    QVERIFY(!rfmSchemeFor(settings).cuts);
    settings.rfmIsSaved = true;
    QCOMPARE(rfmSchemeFor(settings).cuts, settings.rfm.cuts);
}

QTEST_GUILESS_MAIN(RfmAnalysisTest)
#include "tst_rfmanalysis.moc"
