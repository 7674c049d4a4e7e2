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
    void districts();
    void districtsOfAddresses();
    void oneDistrictIsTheCity();
    void owners();
    void emptyBook();
};

namespace {

std::int64_t addIn(StrategyDesk &desk, const QString &name, const QString &city, const QString &region = {})
{
    const std::int64_t customer = desk.addCustomer(name, desk.today() - 300);
    desk.change([&](Editor &editor) {
        return editor.update(RecordTable::Customer, customer,
                             std::array{Cell{"city", city.isEmpty() ? QVariant() : QVariant(city)},
                                        Cell{"region", region.isEmpty() ? QVariant() : QVariant(region)}});
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
    return StrategyDesk::check(
        weekPlan(desk.path(), desk.view(), ask, weekBegin(desk.today()) + weeks * 7, Progress()));
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
    QCOMPARE(week.first, weekBegin(desk.today()));
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

/// Inside a city by region, spelled as most do; who is in none of them comes last.
void WeekPlanTest::districts()
{
    StrategyDesk desk;
    const Day monday = weekBegin(desk.today());
    const std::int64_t aha = addIn(desk, u"Aha"_s, u"上海"_s, u"Xuhui"_s);
    const std::int64_t bee = addIn(desk, u"Bee"_s, u"上海"_s, u"Pudong"_s);
    const std::int64_t cee = addIn(desk, u"Cee"_s, u"上海"_s, u"pudong"_s);
    const std::int64_t dee = addIn(desk, u"Dee"_s, u"上海"_s, u"Pudong"_s);
    const std::int64_t eff = addIn(desk, u"Eff"_s, u"上海"_s, u"上海"_s); // the city once more
    const std::int64_t gee = addIn(desk, u"Gee"_s, u"上海"_s);
    addTask(desk, aha, monday + 1);
    addTask(desk, bee, monday + 1);
    addTask(desk, bee, monday + 1, u"Call"_s);
    addTask(desk, cee, monday + 2);
    addTask(desk, dee, monday - 3);
    addTask(desk, eff, monday);
    addTask(desk, gee, monday);
    const WeekPlan week = plan(desk);
    QCOMPARE(week.cities.size(), 1U);
    const CityPlan &city = week.cities.front();
    QCOMPARE(city.planned(), 5U);
    QCOMPARE(city.districts.size(), 3U);
    QCOMPARE(city.districts[0].city, std::string("Pudong"));
    QCOMPARE(city.districts[0].days[1].size(), 1U);
    QCOMPARE(city.districts[0].planned(), 2U);
    QCOMPARE(city.districts[0].also.size(), 1U);
    QCOMPARE(city.districts[1].city, std::string("Xuhui"));
    QCOMPARE(city.districts[2].city, std::string());
    QCOMPARE(city.districts[2].days[0].size(), 2U);
    std::size_t all = 0;
    for (const CityPlan &district : city.districts)
        all += district.planned() + district.also.size();
    QCOMPARE(all, city.planned() + city.also.size());
}

/// An address that names a district counts before the region, which may be that of a whole province.
void WeekPlanTest::districtsOfAddresses()
{
    StrategyDesk desk;
    const Day monday = weekBegin(desk.today());
    const auto add = [&](const QString &name, const QString &address, const QString &region) {
        const std::int64_t customer = addIn(desk, name, u"广州"_s, region);
        desk.change([&](Editor &editor) {
            return editor.update(RecordTable::Customer, customer, std::array{Cell{"address", address}});
        });
        addTask(desk, customer, monday);
    };
    add(u"Aha"_s, u"广东省广州市天河区体育西路1号"_s, u"广东"_s);
    add(u"Bee"_s, u"天河区天河路2号"_s, u"广东"_s);
    add(u"Cee"_s, u"中山大道3号"_s, u"广东"_s);
    add(u"Dee"_s, {}, u"越秀区"_s);
    const WeekPlan week = plan(desk);
    QCOMPARE(week.cities.size(), 1U);
    QStringList told;
    for (const CityPlan &district : week.cities.front().districts)
        told << QString::fromStdString(district.city) + QString::number(district.planned());
    QCOMPARE(told, (QStringList{u"天河区2"_s, u"越秀区1"_s, u"1"_s}));
}

/// Where all are in the same region there is nothing to tell apart.
void WeekPlanTest::oneDistrictIsTheCity()
{
    StrategyDesk desk;
    for (const QString &name : {u"Aha"_s, u"Bee"_s})
        addTask(desk, addIn(desk, name, u"广州"_s, u"广东"_s), weekBegin(desk.today()));
    // Nor in a city that nobody knows.
    addTask(desk, addIn(desk, u"Cee"_s, {}, u"浙江"_s), weekBegin(desk.today()));
    addTask(desk, addIn(desk, u"Dee"_s, {}, u"江苏"_s), weekBegin(desk.today()));
    const WeekPlan week = plan(desk);
    QCOMPARE(week.cities.size(), 2U);
    QVERIFY(week.cities[0].districts.empty());
    QVERIFY(week.cities[1].districts.empty());
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
