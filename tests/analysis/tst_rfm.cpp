// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/openfile.h"
#include "analysis/purchasetotals.h"
#include "analysis/rfm.h"
#include "domain/shippedschemes.h"

#include <QHash>
#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <random>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// The customers of R's package rfm 0.3, analysed on 2006-12-31 as its README does.
struct PackageData
{
    QHash<QByteArray, std::uint32_t> rows;
    PurchaseTotals totals;
    std::vector<std::int32_t> days;

    RfmColumns columns() const { return {days, totals.orders, totals.amount}; }
};

std::optional<PackageData> packageData()
{
    const auto file = openFile(u"sales/rfm_pkg/rfm_data_orders.csv"_s);
    if (!file)
        return {};
    PackageData data;
    std::vector<std::uint32_t> customer;
    std::vector<Day> day;
    std::vector<Money> amount;
    for (qsizetype i = 1; i < file->size(); ++i) {
        const auto &row = file->at(i);
        customer.push_back(codeOf(data.rows, row[0]));
        day.push_back(Day::fromIso(QString::fromLatin1(row[1])).value());
        amount.push_back(Money::fromDecimal(QString::fromLatin1(row[2])).value());
    }
    const std::vector<std::uint32_t> orders(customer.size(), kOwnOrder);
    const Day asOf = Day::fromIso(u"2006-12-31").value();
    const std::array chunks{PurchaseColumns{customer, day, amount, orders}};
    data.totals = purchaseTotals(chunks, static_cast<std::size_t>(data.rows.size()), asOf);
    data.days = data.totals.recencyDays(asOf);
    return data;
}

} // namespace

class RfmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printedCustomers_data();
    void printedCustomers();
    void cutPoints();
    void publishedCounts();
    void usualBoundary();
    void every125Cells();
    void equalValuesEqualScores();
    void frozenCutsMoveNobody();
    void emptyScores();
    void groupsNobodyReaches();
    void noPurchase();
    void otherBins();
    void groupTotals();
    void check();
};

void RfmTest::printedCustomers_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("orders");
    QTest::addColumn<int>("amount");
    QTest::addColumn<int>("score");
    QTest::newRow("1") << QByteArray("Abbey O'Reilly") << 205 << 6 << 472 << 343;
    QTest::newRow("2") << QByteArray("Add Senger") << 140 << 3 << 340 << 412;
    QTest::newRow("3") << QByteArray("Aden Lesch") << 194 << 4 << 405 << 323;
    QTest::newRow("4") << QByteArray("Aden Murphy") << 98 << 7 << 596 << 544;
    QTest::newRow("5") << QByteArray("Admiral Senger") << 132 << 5 << 448 << 433;
}

/// The rows printed in the README of R's package, by both boundaries.
void RfmTest::printedCustomers()
{
    const auto data = packageData();
    if (!data)
        QSKIP("the collection of real files is not here: set LEADBOOK_TEST_DATA");
    QFETCH(QByteArray, name);
    const std::size_t row = data->rows.value(name);
    QTEST(data->days[row], "days");
    QTEST(static_cast<int>(data->totals.orders[row]), "orders");
    QTEST(static_cast<int>(data->totals.amount[row].toDouble()), "amount");
    for (const auto &key : {u"default"_s, u"rfm-package"_s}) {
        const RfmScores scores = scoreRfm(shippedRfmScheme(key).value(), data->columns());
        QTEST(100 * scores.recency[row] + 10 * scores.frequency[row] + scores.monetary[row], "score");
    }
}

/// R prints the quantiles plus 1: 115 181 297.4 482, 4 5 6 8, 255.8 382 506.4 666.
void RfmTest::cutPoints()
{
    const auto data = packageData();
    if (!data)
        QSKIP("the collection of real files is not here: set LEADBOOK_TEST_DATA");
    const RfmCuts printed{{115, 181, 297.4, 482}, {4, 5, 6, 8}, {255.8, 382, 506.4, 666}};
    const RfmScores usual = scoreRfm(shippedRfmScheme().value(), data->columns());
    const RfmScores package = scoreRfm(shippedRfmScheme(u"rfm-package").value(), data->columns());
    for (const auto axis : {&RfmCuts::recency, &RfmCuts::frequency, &RfmCuts::monetary})
        for (std::size_t i = 0; i < 4; ++i) {
            QVERIFY(std::abs((usual.bounds.*axis)[i] + 1 - (printed.*axis)[i]) < 1e-9);
            QVERIFY(std::abs((package.bounds.*axis)[i] - (printed.*axis)[i]) < 1e-9);
            QCOMPARE((package.cuts.*axis)[i], (usual.cuts.*axis)[i]);
        }
}

void RfmTest::publishedCounts()
{
    const auto data = packageData();
    if (!data)
        QSKIP("the collection of real files is not here: set LEADBOOK_TEST_DATA");
    QCOMPARE(data->rows.size(), 995);
    const RfmScheme scheme = shippedRfmScheme(u"rfm-package").value();
    const RfmScores scores = scoreRfm(scheme, data->columns());
    QCOMPARE(scores.scored, std::size_t{995});
    const QStringList names = scheme.groups();
    const auto totals = rfmGroupTotals(scores, data->columns(), static_cast<std::size_t>(names.size()));
    const std::map<QString, std::int64_t> published{
        {u"Champions"_s, 158}, {u"Loyal Customers"_s, 278}, {u"Potential Loyalist"_s, 229},
        {u"Lost"_s, 111},      {u"At Risk"_s, 86},          {u"About To Sleep"_s, 50},
        {u"Others"_s, 48},     {u"Need Attention"_s, 35}};
    std::int64_t customers = 0;
    std::int64_t orders = 0;
    Money revenue(0);
    for (std::size_t group = 0; group < totals.size(); ++group) {
        const QString name = names.value(static_cast<qsizetype>(group));
        const auto found = published.find(name);
        QCOMPARE(totals[group].customers, found == published.end() ? 0 : found->second);
        customers += totals[group].customers;
        orders += totals[group].orders;
        revenue += totals[group].revenue;
    }
    QCOMPARE(customers, 995);
    QCOMPARE(orders, 4906);
    QCOMPARE(revenue, Money::fromUnits(464'158));
    QCOMPARE(totals[0].orders, 1234);
    QCOMPARE(totals[0].revenue, Money::fromUnits(120'178));
}

/// With the usual boundary the package's scheme gives one Champion more and one Loyal Customer less.
void RfmTest::usualBoundary()
{
    const auto data = packageData();
    if (!data)
        QSKIP("the collection of real files is not here: set LEADBOOK_TEST_DATA");
    RfmScheme scheme = shippedRfmScheme(u"rfm-package").value();
    scheme.boundary = RfmBoundary::Right;
    const auto totals = rfmGroupTotals(scoreRfm(scheme, data->columns()), data->columns(), 11);
    QCOMPARE(totals[0].customers, 159);
    QCOMPARE(totals[1].customers, 277);
    QCOMPARE(totals[2].customers, 229);
}

void RfmTest::every125Cells()
{
    // 125 customers, one a cell: with these cut points a value of i scores i, recency the other way round.
    RfmScheme scheme = shippedRfmScheme().value();
    const std::vector<double> cuts{1, 2, 3, 4};
    scheme.cuts = RfmCuts{cuts, cuts, cuts};
    std::vector<std::int32_t> days;
    std::vector<std::uint32_t> orders;
    std::vector<Money> amount;
    for (int cell = 0; cell < 125; ++cell) {
        days.push_back(1 + cell / 25);
        orders.push_back(static_cast<std::uint32_t>(1 + cell / 5 % 5));
        amount.push_back(Money::fromUnits(1 + cell % 5));
    }
    const RfmColumns columns{days, orders, amount};
    const RfmScores scores = scoreRfm(scheme, columns);
    QVERIFY(scores.unreachable.empty());
    for (const std::int64_t count : rfmCellCounts(scores, scheme.bins))
        QCOMPARE(count, 1);
    const auto totals = rfmGroupTotals(scores, columns, 12);
    const std::vector<std::int64_t> perGroup{8, 22, 20, 5, 5, 9, 6, 8, 30, 6, 6, 0, 0};
    for (std::size_t group = 0; group < perGroup.size(); ++group)
        QCOMPARE(totals[group].customers, perGroup[group]);
}

void RfmTest::equalValuesEqualScores()
{
    std::mt19937 random(23);
    for (const auto boundary : {RfmBoundary::Right, RfmBoundary::RfmPackage})
        for (int bins = RfmScheme::kFewestBins; bins <= RfmScheme::kMostBins; ++bins) {
            std::vector<std::int32_t> days(400);
            std::vector<std::uint32_t> orders(400);
            std::vector<Money> amount(400);
            for (std::size_t i = 0; i < days.size(); ++i) {
                days[i] = static_cast<int>(random() % 40);
                orders[i] = static_cast<std::uint32_t>(1 + random() % 3);
                amount[i] = Money(static_cast<std::int64_t>(random() % 60) * 12'345 + 3);
            }
            RfmScheme scheme = shippedRfmScheme().value();
            scheme.bins = bins;
            scheme.boundary = boundary;
            const RfmScores scores = scoreRfm(scheme, {days, orders, amount});
            for (std::size_t i = 1; i < days.size(); ++i) {
                QVERIFY(days[i] != days[0] || scores.recency[i] == scores.recency[0]);
                QVERIFY(days[i] >= days[0] || scores.recency[i] >= scores.recency[0]);
                QVERIFY(orders[i] != orders[0] || scores.frequency[i] == scores.frequency[0]);
                QVERIFY(amount[i] != amount[0] || scores.monetary[i] == scores.monetary[0]);
                QVERIFY(amount[i] <= amount[0] || scores.monetary[i] >= scores.monetary[0]);
                QVERIFY(scores.monetary[i] >= 1 && scores.monetary[i] <= bins);
            }
        }
}

/// Scored again by the cut points it was scored with, nobody moves.
void RfmTest::frozenCutsMoveNobody()
{
    const auto data = packageData();
    if (!data)
        QSKIP("the collection of real files is not here: set LEADBOOK_TEST_DATA");
    for (const auto &key : {u"default"_s, u"rfm-package"_s}) {
        RfmScheme scheme = shippedRfmScheme(key).value();
        const RfmScores first = scoreRfm(scheme, data->columns());
        scheme.cuts = first.cuts;
        const auto read = RfmScheme::fromJson(scheme.toJson());
        QVERIFY(read);
        const RfmScores again = scoreRfm(*read, data->columns());
        QCOMPARE(again.recency, first.recency);
        QCOMPARE(again.frequency, first.frequency);
        QCOMPARE(again.monetary, first.monetary);
        QCOMPARE(again.group, first.group);
    }
}

void RfmTest::emptyScores()
{
    // Six in ten have one order, nobody bought twice as recently as the rest.
    const std::vector<std::int32_t> days{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    const std::vector<std::uint32_t> orders{1, 1, 1, 1, 1, 1, 2, 3, 4, 9};
    std::vector<Money> amount;
    for (int i = 0; i < 10; ++i)
        amount.push_back(Money::fromUnits(i < 9 ? 5 : 6));
    const RfmScores scores = scoreRfm(shippedRfmScheme().value(), {days, orders, amount});
    // Cut points 1 1 1.4 3.2: nothing is above 1 and at most 1, nothing above 1 and at most 1.4.
    QCOMPARE(scores.frequency, (std::vector<std::uint8_t>{1, 1, 1, 1, 1, 1, 4, 4, 5, 5}));
    const std::vector<RfmEmptyScore> expected{{RfmAxis::Frequency, 2},
                                              {RfmAxis::Frequency, 3},
                                              {RfmAxis::Monetary, 2},
                                              {RfmAxis::Monetary, 3},
                                              {RfmAxis::Monetary, 4}};
    QVERIFY(scores.unreachable == expected);
    std::vector<bool> meet;
    for (const RfmEmptyScore &score : expected)
        meet.push_back(cutsMeet(scores.bounds, score));
    QCOMPARE(meet, (std::vector<bool>{true, false, true, true, true})); // 1 and 1.4 do not
    QVERIFY(!cutsMeet({{5, 5, 9}, {}, {}}, {RfmAxis::Recency, 4})); // at the end there is one cut point only
    QVERIFY(cutsMeet({{5, 5, 9}, {}, {}}, {RfmAxis::Recency, 3}));
    QVERIFY(!cutsMeet({{5, 5, 9}, {}, {}}, {RfmAxis::Recency, 2}));
}

void RfmTest::groupsNobodyReaches()
{
    RfmScheme scheme = shippedRfmScheme().value();
    scheme.segments = {{u"Best"_s, {4, 5}, {4, 5}, {1, 5}},
                       {u"Often"_s, {1, 5}, {3, 3}, {1, 5}},
                       {u"Late"_s, {1, 1}, {1, 5}, {1, 5}}};
    QVERIFY(deadGroups(scheme).isEmpty());
    const std::vector<RfmEmptyScore> unreachable{{RfmAxis::Frequency, 3}, {RfmAxis::Frequency, 4}};
    QCOMPARE(deadGroups(scheme, unreachable), QStringList{u"Often"_s}); // Best still by a frequency of 5
    const std::vector<RfmEmptyScore> late{{RfmAxis::Recency, 1}};
    QCOMPARE(deadGroups(scheme, late), QStringList{u"Late"_s});
}

void RfmTest::noPurchase()
{
    const std::vector<std::int32_t> days{3, kNoRecency, 9};
    const std::vector<std::uint32_t> orders{1, 0, 2};
    const std::vector<Money> amount{Money::fromUnits(4), Money::fromUnits(-50), Money::fromUnits(8)};
    const RfmColumns columns{days, orders, amount};
    const RfmScores scores = scoreRfm(shippedRfmScheme().value(), columns);
    QCOMPARE(scores.scored, std::size_t{2});
    QCOMPARE(scores.group[1], kNoRfmGroup);
    QCOMPARE(scores.recency[1], 0);
    QCOMPARE(scores.cuts.recency.front(), 3 + 0.2 * 6);
    const auto totals = rfmGroupTotals(scores, columns, 12);
    QCOMPARE(totals.back().customers, 1);
    QCOMPARE(totals.back().revenue, Money::fromUnits(-50));

    const std::vector<std::int32_t> none{kNoRecency};
    const RfmScores nobody =
        scoreRfm(shippedRfmScheme().value(), {none, std::span(orders).first(1), std::span(amount).first(1)});
    QCOMPARE(nobody.scored, std::size_t{0});
    QVERIFY(nobody.bounds.recency.empty());
    QCOMPARE(nobody.recency, (std::vector<std::uint8_t>{0}));
}

void RfmTest::otherBins()
{
    RfmScheme scheme = shippedRfmScheme().value();
    scheme.bins = 3;
    const std::vector<std::int32_t> days{1, 50, 100};
    const std::vector<std::uint32_t> orders{9, 5, 1};
    const std::vector<Money> amount{Money(900), Money(500), Money(100)};
    const RfmScores scores = scoreRfm(scheme, {days, orders, amount});
    QCOMPARE(scores.recency, (std::vector<std::uint8_t>{3, 2, 1}));
    // Labels 5-5-5, 4-4-4 and 2-2-2.
    const QStringList names = scheme.groups();
    QCOMPARE(names[scores.group[0]], u"Champions"_s);
    QCOMPARE(names[scores.group[1]], u"Champions"_s);
    QCOMPARE(names[scores.group[2]], u"Hibernating"_s);
}

void RfmTest::groupTotals()
{
    const std::vector<std::int32_t> days{10, 20, 40, kNoRecency};
    const std::vector<std::uint32_t> orders{1, 1, 1, 0};
    const std::vector<Money> amount{Money::fromUnits(1), Money::fromUnits(2), Money::fromUnits(4), Money()};
    RfmScheme scheme;
    scheme.segments = {{u"All"_s, {}, {}, {}}};
    scheme.rest = u"Others"_s;
    const RfmColumns columns{days, orders, amount};
    const auto totals = rfmGroupTotals(scoreRfm(scheme, columns), columns, 2);
    QCOMPARE(totals[0].customers, 3);
    QCOMPARE(totals[0].medianRecency, 20.0);
    QCOMPARE(totals[0].revenue, Money::fromUnits(7));
    QCOMPARE(totals[1].customers, 0);
    QCOMPARE(totals[2].customers, 1);
}

void RfmTest::check()
{
    RfmScheme usual = shippedRfmScheme().value();
    const RfmCheck sound = checkRfm(usual);
    QCOMPARE(sound.unlabelled, 0);
    QCOMPARE(sound.several, 0);
    QVERIFY(sound.dead.isEmpty());
    // With three bins nobody has label score 1 or 3.
    usual.bins = 3;
    QCOMPARE(checkRfm(usual).dead,
             (QStringList{u"New"_s, u"Promising"_s, u"Need attention"_s, u"About to sleep"_s, u"Lost"_s}));
    const RfmCheck package = checkRfm(shippedRfmScheme(u"rfm-package").value());
    QCOMPARE(package.unlabelled, 36);
    QCOMPARE(package.several, 39);
    QCOMPARE(package.dead, (QStringList{u"New Customers"_s, u"Promising"_s, u"Can't Lose Them"_s}));
}

QTEST_GUILESS_MAIN(RfmTest)
#include "tst_rfm.moc"
