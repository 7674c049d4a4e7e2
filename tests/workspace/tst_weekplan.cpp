// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/labellog.h"
#include "workspace/strategydesk.h"
#include "workspace/today/weekplan.h"

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// What is planned for the days of a week, and where.
class WeekPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void cities();
    void owners();
    void emptyBook();
};

namespace {

std::int64_t addIn(StrategyDesk &desk, const QString &name, const QString &city)
{
    const std::int64_t customer = desk.addCustomer(name, desk.today() - 300);
    desk.change([&](Editor &editor) {
        return editor.update(RecordTable::Customer, customer,
                             std::array{Cell{"city", city.isEmpty() ? QVariant() : QVariant(city)}});
    });
    return customer;
}

void addTask(StrategyDesk &desk, std::int64_t customer, Day due, const QString &title = u"Visit"_s)
{
    desk.change([&](Editor &editor) {
        RowWriter rows(editor);
        rows.add(RecordTable::Task,
                 {{"customer", qlonglong{customer}}, {"title", title}, {"due_day", due.number()}});
        return rows.status();
    });
}

WeekPlan plan(StrategyDesk &desk, int weeks = 0, const TodayAsk &ask = {})
{
    return weekPlan(desk.view(), ask, weekBegin(desk.today()) + weeks * 7, Progress());
}

QString name(const StrategyDesk &desk, Row customer)
{
    const auto text = desk.view().snapshot->customers.columns.text(FieldId::Name)[customer];
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

void WeekPlanTest::days_data()
{
    QTest::addColumn<int>("due"); // days after the Monday
    QTest::addColumn<int>("place");
    QTest::newRow("Monday") << 0 << 0;
    QTest::newRow("Sunday") << 6 << 6;
    QTest::newRow("the Sunday before") << -1 << -1;
    QTest::newRow("the next Monday") << 7 << 7;
}

void WeekPlanTest::days()
{
    QFETCH(int, due);
    QFETCH(int, place);
    StrategyDesk desk;
    const std::int64_t customer = addIn(desk, u"Aha"_s, u"上海"_s);
    addTask(desk, customer, weekBegin(desk.today()) + due);
    const WeekPlan week = plan(desk);
    QCOMPARE(week.monday, weekBegin(desk.today()));
    for (int day = 0; day < 7; ++day)
        QCOMPARE(week.days[std::size_t(day)].size(), day == place ? 1U : 0U);
    QCOMPARE(week.before.size(), place < 0 ? 1U : 0U);
    QCOMPARE(plan(desk, 1).days[0].size(), place == 7 ? 1U : 0U);
}

/// By city, spelled as most do; who is due there without an appointment is said; the unknown come last.
void WeekPlanTest::cities()
{
    StrategyDesk desk;
    const Day monday = weekBegin(desk.today());
    const std::int64_t aha = addIn(desk, u"Aha"_s, u"Berlin"_s);
    const std::int64_t bee = addIn(desk, u"Bee"_s, u"Berlin"_s);
    const std::int64_t cee = addIn(desk, u"Cee"_s, u"BERLIN"_s);
    const std::int64_t dee = addIn(desk, u"Dee"_s, u"Köln"_s);
    const std::int64_t eff = addIn(desk, u"Eff"_s, {});
    addTask(desk, aha, monday + 1);
    addTask(desk, aha, monday + 1, u"Call"_s); // still one customer to visit
    addTask(desk, bee, monday + 1);
    addTask(desk, cee, monday - 3); // is due, but not on a day of this week
    addTask(desk, dee, monday + 6);
    addTask(desk, eff, monday + 2);
    const WeekPlan week = plan(desk);
    QCOMPARE(week.cities.size(), 3U);
    QCOMPARE(week.cities[0].city, std::string("Berlin"));
    QCOMPARE(week.cities[0].days[1].size(), 2U);
    QCOMPARE(week.cities[0].planned(), 2U);
    QCOMPARE(week.cities[0].also.size(), 1U);
    QCOMPARE(name(desk, week.cities[0].also.front()), u"Cee"_s);
    QCOMPARE(week.cities[1].city, std::string("Köln"));
    QCOMPARE(week.cities[2].city, std::string());
    QCOMPARE(week.days[1].size(), 3U); // each task is there
}

void WeekPlanTest::owners()
{
    StrategyDesk desk;
    const std::int64_t aha = addIn(desk, u"Aha"_s, u"Berlin"_s);
    addTask(desk, aha, weekBegin(desk.today()));
    TodayAsk ask;
    ask.owner = "Wang";
    QVERIFY(plan(desk, 0, ask).days[0].empty());
    ask.owner = "";
    QCOMPARE(plan(desk, 0, ask).days[0].size(), 1U);
}

void WeekPlanTest::emptyBook()
{
    StrategyDesk desk;
    const WeekPlan week = plan(desk);
    QVERIFY(week.cities.empty() && week.before.empty());
}

QTEST_GUILESS_MAIN(WeekPlanTest)
#include "tst_weekplan.moc"
