// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupcheck.h"
#include "support/loadedbook.h"
#include "support/openworkspace.h"
#include "workspace/segments/bandfilter.h"
#include "workspace/segments/breakdown.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = *Day::fromCivil(2026, 11, 21);

/// Answers, ratings, birthdays and fields of one's own, which the generator does not make.
Status addRest(Editor &editor, QRandomGenerator &random)
{
    RowWriter rows(editor);
    rows.add(RecordTable::CustomField,
             {{"entity", u"customer"_s}, {"slot", 1}, {"name", u"Income"_s}, {"type", u"real"_s}});
    rows.add(RecordTable::CustomField,
             {{"entity", u"customer"_s}, {"slot", 2}, {"name", u"学历"_s}, {"type", u"text"_s}});
    const QStringList schools{u"Bachelor"_s, u"bachelor"_s, u"Master \"of\" all"_s, u"大专"_s};
    const QStringList tags{u"fair;VIP"_s, u"VIP"_s, u"Fair"_s, u"new"_s};
    for (const std::int64_t id : rows.ask("SELECT id FROM customer ORDER BY id")) {
        if (random.bounded(3) == 0)
            rows.add(RecordTable::SurveyAnswer, {{"customer", qlonglong(id)},
                                                 {"kind", random.bounded(2) == 0 ? u"NPS"_s : u"CSAT"_s},
                                                 {"score", random.bounded(11)},
                                                 {"day", kToday.number() - random.bounded(300)}});
        std::vector<Cell> cells;
        if (random.bounded(2) == 0)
            cells.push_back({"influence", random.bounded(1, 6)});
        if (random.bounded(2) == 0)
            cells.push_back({"cooperation", random.bounded(1, 6)});
        if (random.bounded(2) == 0)
            cells.push_back({"tags", tags[random.bounded(int(tags.size()))]});
        if (!cells.empty())
            LEADBOOK_TRY(editor.update(RecordTable::Customer, id, cells));
        std::vector<Cell> own;
        if (random.bounded(2) == 0)
            own.push_back({"x001", double(random.bounded(200'000))});
        if (random.bounded(2) == 0)
            own.push_back({"x002", schools[random.bounded(int(schools.size()))]});
        if (!own.empty())
            LEADBOOK_TRY(editor.insertWithId(RecordTable::CustomerExtra, id, own));
    }
    return {};
}

/// Whom a filter lists, counted by asking as the list does.
std::int64_t counted(const View &view, const QString &where)
{
    return std::ssize(listedBy(view, where));
}

} // namespace

class CustomerGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyGroupIsItsFilter_data();
    void everyGroupIsItsFilter();
    void crossTableAddsUp_data();
    void crossTableAddsUp();
    void valuesThatFoldAlikeAreOne();
    void numbersAreCutAtRoundOnes();
    void wholeOfFewNumbers();
    void daysAreYears();
    void nothingKnown();
    void badBand();
    void readyGroupsAreFilters();
    void cancelled();

private:
    LoadedBook m_book{kToday};
    ViewPtr m_view;
};

void CustomerGroupsTest::initTestCase()
{
    m_book.generate(400);
    QRandomGenerator random(7);
    m_book.change([&random](Editor &editor) { return addRest(editor, random); });
    m_view = m_book.load();
}

void CustomerGroupsTest::everyGroupIsItsFilter_data()
{
    QTest::addColumn<QString>("key");
    for (const Dimension &dimension : shippedDimensions())
        QTest::newRow(qPrintable(dimension.key)) << dimension.key;
}

void CustomerGroupsTest::everyGroupIsItsFilter()
{
    QFETCH(QString, key);
    const auto divided = divideCustomers(*m_view, shipped(key), Progress());
    QVERIFY2(divided, divided ? "" : qPrintable(divided.error().message));
    QCOMPARE(faultOf(*m_view, *divided), QString());
}

void CustomerGroupsTest::crossTableAddsUp_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("bands by values") << u"size"_s << u"industry"_s;
    QTest::newRow("choices by choices") << u"lifeCycle"_s << u"grade"_s;
    QTest::newRow("ranges by bands") << u"averageOrder"_s << u"loyalty"_s;
    QTest::newRow("with itself") << u"city"_s << u"city"_s;
}

void CustomerGroupsTest::crossTableAddsUp()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const auto table = breakDown(*m_view, shipped(one), shipped(other), Progress());
    QVERIFY(table);
    QCOMPARE(table->all.customers, static_cast<std::int64_t>(m_view->snapshot->customers.aliveCount));
    GroupFigure all;
    for (std::size_t row = 0; row < table->rows.groups.size(); ++row) {
        GroupFigure sum;
        for (std::size_t column = 0; column < table->columns->groups.size(); ++column) {
            const GroupFigure &cell = table->cell(row, column);
            QCOMPARE(counted(*m_view, table->cellFilter(row, column)), cell.customers);
            sum += cell;
        }
        QCOMPARE(sum.customers, table->figures[row].customers);
        QCOMPARE(sum.buyers, table->figures[row].buyers);
        QCOMPARE(sum.orders, table->figures[row].orders);
        QCOMPARE(sum.revenue, table->figures[row].revenue);
        all += sum;
    }
    QCOMPARE(all.customers, table->all.customers);
    QCOMPARE(all.revenue, table->all.revenue);
    QVERIFY(all.revenue > Money(0) && all.orders > all.buyers);
}

void CustomerGroupsTest::valuesThatFoldAlikeAreOne()
{
    const auto divided = divideCustomers(*m_view, shipped(u"education"_s), Progress());
    QVERIFY(divided && divided->isKnown);
    QStringList names;
    for (const CustomerGroup &group : divided->groups) {
        if (group.kind == GroupKind::Value)
            names << group.name.toLower();
    }
    QCOMPARE(names.count(u"bachelor"_s), 1);
    QCOMPARE(names.size(), 3);
}

void CustomerGroupsTest::numbersAreCutAtRoundOnes()
{
    const auto divided = divideCustomers(*m_view, shipped(u"income"_s), Progress());
    QVERIFY(divided && divided->isKnown);
    QCOMPARE(divided->groups.size(), std::size_t{5}); // four quarters and the unknown
    for (std::size_t i = 0; i + 1 < divided->groups.size(); ++i) {
        QCOMPARE(divided->groups[i].kind, GroupKind::Range);
        // About a quarter of some 200.
        QVERIFY(divided->groups[i].customers > 35 && divided->groups[i].customers < 65);
        if (i > 0)
            QCOMPARE(divided->groups[i].low, divided->groups[i - 1].high);
    }
}

void CustomerGroupsTest::wholeOfFewNumbers()
{
    const Dimension dimension{u"i"_s, u"I"_s, DimensionTopic::Who, {u"influence"_s}, {}, false};
    const auto divided = divideCustomers(*m_view, dimension, Progress());
    QVERIFY(divided);
    QCOMPARE(divided->groups.size(), std::size_t{6});
    for (int value = 1; value <= 5; ++value) {
        const CustomerGroup &group = divided->groups[static_cast<std::size_t>(value - 1)];
        QCOMPARE(group.low, double(value));
        QCOMPARE(counted(*m_view, u"influence = %1"_s.arg(value)), group.customers);
    }
}

void CustomerGroupsTest::daysAreYears()
{
    const Dimension dimension{u"b"_s, u"B"_s, DimensionTopic::Who, {u"birthday"_s}, {}, false};
    const auto divided = divideCustomers(*m_view, dimension, Progress());
    QVERIFY(divided);
    QVERIFY(divided->groups.size() > 10);
    std::int64_t sum = 0;
    for (const CustomerGroup &group : divided->groups) {
        QCOMPARE(counted(*m_view, group.where), group.customers);
        sum += group.customers;
    }
    QCOMPARE(sum, static_cast<std::int64_t>(m_view->snapshot->customers.aliveCount));
}

void CustomerGroupsTest::nothingKnown()
{
    const auto divided = divideCustomers(*m_view, shipped(u"lifestyle"_s), Progress());
    QVERIFY(divided && !divided->isKnown);
    QCOMPARE(divided->groups.size(), std::size_t{1});
    QCOMPARE(divided->groups[0].kind, GroupKind::Unknown);
    QCOMPARE(divided->groups[0].customers, static_cast<std::int64_t>(m_view->snapshot->customers.aliveCount));
}

void CustomerGroupsTest::badBand()
{
    const Dimension dimension{u"x"_s, u"X"_s, DimensionTopic::Who, {}, {{u"Odd"_s, u"nobody = 3"_s}}, false};
    const auto divided = divideCustomers(*m_view, dimension, Progress());
    QVERIFY(!divided);
    QVERIFY(divided.error().message.contains(u"nobody"_s));
}

void CustomerGroupsTest::readyGroupsAreFilters()
{
    for (const DimensionBand &group : readyGroups()) {
        const std::int64_t customers = counted(*m_view, bandFilter(*m_view, group.where));
        QVERIFY2(customers >= 0, qPrintable(group.where));
    }
    QVERIFY(counted(*m_view, bandFilter(*m_view, readyGroups()[1].where)) > 0);
}

void CustomerGroupsTest::cancelled()
{
    Progress progress;
    progress.cancel();
    const auto divided = divideCustomers(*m_view, shipped(u"city"_s), progress);
    QVERIFY(divided);
    QVERIFY(std::ranges::all_of(divided->group, [](std::uint32_t group) { return group == kNoGroup; }));
}

QTEST_GUILESS_MAIN(CustomerGroupsTest)
#include "tst_customergroups.moc"
