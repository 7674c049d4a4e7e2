// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "workspace/filtering.h"
#include "workspace/ownership/assignmentrules.h"
#include "workspace/ownership/ownerfigures.h"
#include "workspace/ownership/ruletext.h"

#include <QTest>

#include <numeric>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = *Day::fromIso(u"2026-11-21");

qint64 daysAgo(int days)
{
    return kToday.number() - days;
}

/// Owners 1 Mei and 2 Tom, 3 is inactive; customers 1-5 are nobody's, 6-10 are Mei's.
Status fill(Editor &editor)
{
    const auto insert = [&editor](RecordTable table, std::int64_t id, const std::vector<Cell> &cells) {
        if (!editor.insertWithId(table, id, cells))
            qFatal("not inserted");
    };
    insert(RecordTable::Owner, 1, {{"name", u"mei"_s}, {"region", u"East"_s}});
    insert(RecordTable::Owner, 2, {{"name", u"Tom"_s}});
    insert(RecordTable::Owner, 3, {{"name", u"Ann"_s}, {"active", 0}});
    const std::array regions{u"East"_s, u"East"_s, u"West"_s, u"华东"_s, QString()};
    for (int i = 0; i < 5; ++i)
        insert(RecordTable::Customer, i + 1,
               {{"name", u"A"_s},
                {"region", regions[std::size_t(i)]},
                {"industry", i == 2 ? u"Steel"_s : u"IT"_s}});
    for (const auto &[id, created] : {std::pair(6, 400), {7, 400}, {8, 400}, {9, 400}, {10, 5}})
        insert(RecordTable::Customer, id,
               {{"name", u"B"_s}, {"owner", 1}, {"created_day", daysAgo(created)}});
    for (const auto &[customer, days] : {std::pair(6, 31), {7, 30}, {8, 200}})
        insert(
            RecordTable::Interaction, customer,
            {{"customer", customer}, {"kind", 0}, {"day", daysAgo(days)}, {"direction", 0}, {"answered", 1}});
    insert(RecordTable::Pipeline, 1, {{"name", u"Sales"_s}, {"position", 0}});
    insert(RecordTable::Deal, 1,
           {{"customer", 8},
            {"owner", 1},
            {"pipeline", 1},
            {"amount", QVariant::fromValue(Money::fromUnits(100))}});
    insert(RecordTable::Deal, 2, {{"customer", 9}, {"owner", 2}, {"pipeline", 1}, {"outcome", 2}});
    for (const auto &[id, owner, due] :
         {std::tuple(1, QVariant(2), 1), {2, QVariant(), 1}, {3, QVariant(1), 0}, {4, QVariant(1), 5}})
        insert(RecordTable::Task, id,
               {{"customer", 6}, {"owner", owner}, {"due_day", daysAgo(due)}, {"title", u"Call"_s}});
    return {};
}

QString textOf(const AssignmentPlan &plan)
{
    QStringList shares;
    for (const Assignment::Share &share : plan.assignment.shares) {
        QStringList ids;
        for (const std::int64_t id : share.customers)
            ids << QString::number(id);
        shares << u"%1: %2"_s.arg(share.owner).arg(ids.join(u' '));
    }
    return shares.join(u"; "_s) + u" +%1"_s.arg(plan.unmatched);
}

} // namespace

/// Who of the pool would get whom, who is proposed for it, and what owners have in their hands.
class AssignmentRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void plans_data();
    void plans();
    void kept();
    void unreadable_data();
    void unreadable();
    void refusesFilter();
    void releases_data();
    void releases();
    void untouched_data();
    void untouched();
    void figures();
    void textOfRules_data();
    void textOfRules();
    void refusesText_data();
    void refusesText();

private:
    std::unique_ptr<LoadedBook> m_book;
    ViewPtr m_view;
};

void AssignmentRulesTest::init()
{
    m_book = std::make_unique<LoadedBook>(kToday);
    m_book->change(&fill);
    m_view = m_book->load();
}

void AssignmentRulesTest::plans_data()
{
    QTest::addColumn<AssignmentRules>("rules");
    QTest::addColumn<QString>("plan");
    QTest::newRow("no rules") << AssignmentRules() << u" +5"_s;
    QTest::newRow("one region") << AssignmentRules{{u"region = East"_s, {2}}} << u"2: 1 2 +3"_s;
    QTest::newRow("Chinese") << AssignmentRules{{u"region = 华东"_s, {1}}} << u"1: 4 +4"_s;
    QTest::newRow("in turn") << AssignmentRules{{{}, {1, 2}}} << u"1: 1 3 5; 2: 2 4 +0"_s;
    QTest::newRow("first counts") << AssignmentRules{{u"industry = Steel"_s, {2}}, {{}, {1}}}
                                  << u"2: 3; 1: 1 2 4 5 +0"_s;
    QTest::newRow("shares grow together")
        << AssignmentRules{{u"region = East"_s, {1, 2}}, {u"industry = Steel"_s, {1}}}
        << u"1: 1 3; 2: 2 +2"_s;
}

void AssignmentRulesTest::plans()
{
    QFETCH(AssignmentRules, rules);
    const auto plan = planAssignment(*m_view, rules, Progress());
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    QTEST(textOf(*plan), "plan");
}

void AssignmentRulesTest::kept()
{
    const AssignmentRules rules{{u"region = \"East\""_s, {1, 2}}, {{}, {2}}};
    QVERIFY(readAssignmentRules(m_book->path())->empty());
    m_book->change(keepAssignmentRules(rules));
    QVERIFY(*readAssignmentRules(m_book->path()) == rules);
    m_book->change(keepAssignmentRules({{{}, {1}}}));
    QCOMPARE(readAssignmentRules(m_book->path())->size(), 1U);
    QVERIFY(awaited(m_book->workspace().undo()));
    QVERIFY(*readAssignmentRules(m_book->path()) == rules);
    m_book->change(keepAssignmentRules({}));
    QVERIFY(readAssignmentRules(m_book->path())->empty());
}

void AssignmentRulesTest::unreadable_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("nobody") << QByteArray(R"({"rules":[{"where":"","owners":[]}]})");
    QTest::newRow("a name") << QByteArray(R"({"rules":[{"where":"","owners":["Mei"]}]})");
}

void AssignmentRulesTest::unreadable()
{
    QFETCH(QByteArray, json);
    const auto rules = assignmentRulesFrom(json);
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, ErrorCode::Invalid);
}

void AssignmentRulesTest::refusesFilter()
{
    const auto plan = planAssignment(*m_view, {{u"no such field = 1"_s, {1}}}, Progress());
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Invalid);
    Progress progress;
    progress.cancel();
    QCOMPARE(planAssignment(*m_view, {{{}, {1}}}, progress).error().code, ErrorCode::Cancelled);
}

void AssignmentRulesTest::releases_data()
{
    QTest::addColumn<std::int64_t>("from");
    QTest::addColumn<AssignmentRules>("rules");
    QTest::addColumn<QString>("plan");
    const std::int64_t mei = 1;
    QTest::newRow("no rules") << mei << AssignmentRules() << u" +5"_s;
    QTest::newRow("to another") << mei << AssignmentRules{{{}, {2}}} << u"2: 6 7 8 9 10 +0"_s;
    QTest::newRow("never back") << mei << AssignmentRules{{{}, {1, 2}}} << u"2: 6 7 8 9 10 +0"_s;
    QTest::newRow("nor to who is inactive or gone")
        << mei << AssignmentRules{{u"created < -100d"_s, {3, 99}}, {u"created < -100d"_s, {2}}}
        << u"2: 6 7 8 9 +1"_s;
    QTest::newRow("rules that know the owner")
        << mei << AssignmentRules{{u"owner = mei"_s, {2}}} << u"2: 6 7 8 9 10 +0"_s;
    QTest::newRow("who has nobody") << std::int64_t{2} << AssignmentRules{{{}, {1}}} << u" +0"_s;
    QTest::newRow("who is gone") << std::int64_t{99} << AssignmentRules{{{}, {1}}} << u" +0"_s;
}

void AssignmentRulesTest::releases()
{
    QFETCH(std::int64_t, from);
    QFETCH(AssignmentRules, rules);
    const auto plan = planRelease(*m_view, rules, from, Progress());
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    QTEST(textOf(*plan), "plan");
}

void AssignmentRulesTest::untouched_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<std::vector<Row>>("rows"); // customer's id - 1
    QTest::newRow("a month") << 30 << std::vector<Row>{5, 8};
    QTest::newRow("a day less") << 29 << std::vector<Row>{5, 6, 8};
    QTest::newRow("never contacted and new") << 3 << std::vector<Row>{5, 6, 8, 9};
    QTest::newRow("a year") << 365 << std::vector<Row>{8};
}

void AssignmentRulesTest::untouched()
{
    QFETCH(int, days);
    const auto filter = parseFilter(*m_view, untouchedFilter(days));
    QVERIFY2(filter, filter ? "" : qPrintable(filter.error().message));
    std::vector<Row> rows(10);
    std::iota(rows.begin(), rows.end(), Row{0});
    filterRows(*m_view, ListKind::Customers, *filter, rows, Progress());
    QTEST(rows, "rows");
}

void AssignmentRulesTest::figures()
{
    const std::vector<OwnerFigures> owners = ownerFigures(*m_view, 30, Progress());
    QCOMPARE(owners.size(), 4U);
    const OwnerFigures &mei = owners[0];
    QCOMPARE(mei.name, u"mei"_s);
    QCOMPARE(mei.region, u"East"_s);
    QCOMPARE(mei.customers, 5);
    QCOMPARE(mei.openDeals, 1);
    QCOMPARE(mei.openValue, Money::fromUnits(100));
    QCOMPARE(mei.overdue, 3); // whoever is to do them, the customer is hers
    QCOMPARE(mei.untouched, 2);
    QCOMPARE(owners[1].name, u"Tom"_s);
    QCOMPARE(owners[1].overdue, 0);
    QVERIFY(!owners[1].openValue.isKnown());
    QVERIFY(!owners[2].active);
    const OwnerFigures &pool = owners[3];
    QCOMPARE(pool.id, 0);
    QCOMPARE(pool.customers, 5);
    QCOMPARE(pool.overdue, 0);
}

void AssignmentRulesTest::textOfRules_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<AssignmentRules>("rules");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << u" \n"_s << AssignmentRules() << QString();
    QTest::newRow("two") << u"region = East -> mei\n\n-> mei, Tom"_s
                         << AssignmentRules{{u"region = East"_s, {1}}, {{}, {1, 2}}}
                         << u"region = East → mei\n→ mei, Tom"_s;
    QTest::newRow("Chinese") << u"region = 华东→Tom、mei"_s << AssignmentRules{{u"region = 华东"_s, {2, 1}}}
                             << u"region = 华东 → Tom, mei"_s;
}

void AssignmentRulesTest::textOfRules()
{
    QFETCH(QString, typed);
    const auto rules = rulesFromText(*m_view->snapshot, typed);
    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().message));
    QTEST(*rules, "rules");
    QTEST(rulesText(*m_view->snapshot, *rules), "shown");
}

void AssignmentRulesTest::refusesText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("no arrow") << u"region = East"_s;
    QTest::newRow("nobody") << u"region = East ->"_s;
    QTest::newRow("not known") << u"-> mei, Bob"_s;
    QTest::newRow("inactive") << u"-> Ann"_s;
}

void AssignmentRulesTest::refusesText()
{
    QFETCH(QString, typed);
    const auto rules = rulesFromText(*m_view->snapshot, typed);
    QVERIFY(!rules);
    QVERIFY(rules.error().message.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(AssignmentRulesTest)
#include "tst_assignmentrules.moc"
