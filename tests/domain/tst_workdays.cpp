// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/holidays.h"
#include "domain/lunarday.h"
#include "domain/recurrence.h"
#include "support/tstranslator.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// Days off, workdays and festivals.
class WorkdaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weekends();
    void next_data();
    void next();
    void add_data();
    void add();
    void addAgreesWithIsWorkday();
    void withoutAnyWorkday();
    void announced_data();
    void announced();
    void laterYears();
    void otherCountries();
    void festivalsOf2026();
    void festivalsOfEveryYear();
    void festivalNamesInChinese();
};

namespace {

Day iso(const QString &text)
{
    return text.isEmpty() ? Day() : *Day::fromIso(text);
}

Workdays china(int from, int to)
{
    std::vector<DayOff> days;
    for (int year = from; year <= to; ++year)
        std::ranges::copy(shippedDaysOff(u"CN", year), std::back_inserter(days));
    return Workdays(days);
}

} // namespace

void WorkdaysTest::weekends()
{
    const Workdays plain;
    QVERIFY(plain.isWorkday(iso(u"2026-11-20"_s)));
    QVERIFY(!plain.isWorkday(iso(u"2026-11-21"_s)));
    QVERIFY(!plain.isWorkday(iso(u"2026-11-22"_s)));
    QVERIFY(plain.isWorkday(iso(u"2026-11-23"_s)));
}

void WorkdaysTest::next_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("next");
    QTest::newRow("a workday") << u"2026-11-20"_s << u"2026-11-20"_s;
    QTest::newRow("Saturday") << u"2026-11-21"_s << u"2026-11-23"_s;
    QTest::newRow("National Day") << u"2026-10-01"_s << u"2026-10-08"_s;
    QTest::newRow("worked Saturday") << u"2026-10-10"_s << u"2026-10-10"_s;
    QTest::newRow("Sunday behind it") << u"2026-10-11"_s << u"2026-10-12"_s;
    QTest::newRow("Spring Festival") << u"2026-02-15"_s << u"2026-02-24"_s;
    QTest::newRow("before it, worked") << u"2026-02-14"_s << u"2026-02-14"_s;
    QTest::newRow("no day") << QString() << QString();
}

void WorkdaysTest::next()
{
    QFETCH(QString, day);
    const Workdays workdays = china(2025, 2027);
    QTEST(workdays.nextWorkday(iso(day)).toIso(), "next");
    QCOMPARE(workdays.addWorkdays(iso(day), 0), workdays.nextWorkday(iso(day)));
}

void WorkdaysTest::add_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("result");
    QTest::newRow("within a week") << u"2026-11-16"_s << 3 << u"2026-11-19"_s;
    QTest::newRow("over a weekend") << u"2026-11-20"_s << 1 << u"2026-11-23"_s;
    QTest::newRow("from a Saturday") << u"2026-11-21"_s << 1 << u"2026-11-23"_s;
    QTest::newRow("over National Day") << u"2026-09-30"_s << 2 << u"2026-10-09"_s;
    QTest::newRow("on to a worked Saturday") << u"2026-09-30"_s << 3 << u"2026-10-10"_s;
    QTest::newRow("back") << u"2026-10-08"_s << -1 << u"2026-09-30"_s;
}

void WorkdaysTest::add()
{
    QFETCH(QString, day);
    QFETCH(int, count);
    QTEST(china(2026, 2026).addWorkdays(iso(day), count).toIso(), "result");
}

void WorkdaysTest::addAgreesWithIsWorkday()
{
    const Workdays workdays = china(2025, 2027);
    for (Day day = iso(u"2025-01-01"_s); day < iso(u"2027-12-01"_s); day = day + 1) {
        const Day fifth = workdays.addWorkdays(day, 5);
        int passed = 0;
        for (Day at = day + 1; at <= fifth; at = at + 1)
            passed += workdays.isWorkday(at) ? 1 : 0;
        QCOMPARE(passed, 5);
        QVERIFY(workdays.isWorkday(fifth));
        if (workdays.isWorkday(day))
            QCOMPARE(workdays.addWorkdays(fifth, -5), day);
    }
}

void WorkdaysTest::withoutAnyWorkday()
{
    std::vector<DayOff> all;
    for (int day = 0; day < 1'000; ++day)
        all.push_back({0, Day(day), {}, false});
    const Workdays never(all);
    QCOMPARE(never.nextWorkday(Day(10)), Day(10));
    QVERIFY(never.addWorkdays(Day(10), 3).isValid());
    const Workdays twice({{0, Day(2), u"off"_s, false}, {0, Day(2), u"on"_s, true}});
    QVERIFY(twice.isWorkday(Day(2)));
}

void WorkdaysTest::announced_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("off");
    QTest::addColumn<QStringList>("worked");
    QTest::newRow("2025") << 2025 << 28
                          << QStringList{u"2025-01-26"_s, u"2025-02-08"_s, u"2025-04-27"_s, u"2025-09-28"_s,
                                         u"2025-10-11"_s};
    QTest::newRow("2026") << 2026 << 33 << QStringList{u"2026-01-04"_s, u"2026-02-14"_s, u"2026-02-28"_s,
                                                       u"2026-05-09"_s, u"2026-09-20"_s, u"2026-10-10"_s};
}

/// Each day that is worked is of a weekend, each festival lies within its days off, and the days that are off
/// on workdays are the 13 of the statute, less those at weekends, and one for each that is worked.
void WorkdaysTest::announced()
{
    QFETCH(int, year);
    QFETCH(int, off);
    const auto days = shippedDaysOff(u"CN", year);
    QStringList worked;
    int free = 0;
    for (const DayOff &each : days) {
        QVERIFY(!each.name.isEmpty());
        QCOMPARE(each.day.civil().year, year);
        if (each.works) {
            QVERIFY(weekdayOf(each.day) > 5);
            worked << each.day.toIso();
        } else {
            ++free;
        }
    }
    QCOMPARE(free, off);
    QTEST(worked, "worked");
    QVERIFY(std::ranges::is_sorted(days, {}, &DayOff::day));
    QVERIFY(std::ranges::adjacent_find(days, {}, &DayOff::day) == days.end());
    const Workdays workdays(days);
    for (const LunarDay lunar :
         {LunarDay{year, 1, 1, false}, LunarDay{year, 1, 2, false}, LunarDay{year, 1, 3, false},
          LunarDay{year, 5, 5, false}, LunarDay{year, 8, 15, false}})
        QVERIFY(!workdays.isWorkday(*toSolar(lunar)));
    QVERIFY(!workdays.isWorkday(*toSolar({year, 1, 1, false}) - 1));
}

void WorkdaysTest::laterYears()
{
    QStringList days;
    for (const DayOff &each : shippedDaysOff(u"cn", 2027)) {
        QVERIFY(!each.works);
        days << each.day.toIso();
    }
    QCOMPARE(days,
             (QStringList{u"2027-01-01"_s, u"2027-02-05"_s, u"2027-02-06"_s, u"2027-02-07"_s, u"2027-02-08"_s,
                          u"2027-04-05"_s, u"2027-05-01"_s, u"2027-05-02"_s, u"2027-06-09"_s, u"2027-09-15"_s,
                          u"2027-10-01"_s, u"2027-10-02"_s, u"2027-10-03"_s}));
    // Mid-Autumn on 3 October counts once.
    QCOMPARE(shippedDaysOff(u"CN", 2028).size(), std::size_t(12));
    for (int year = kLastAnnouncedYear + 1; year <= 2099; ++year) {
        const std::size_t count = shippedDaysOff(u"CN", year).size();
        QVERIFY(count == 12 || count == 13);
    }
}

void WorkdaysTest::otherCountries()
{
    QVERIFY(shippedDaysOff(u"DE", 2026).empty());
    QVERIFY(shippedDaysOff(u"", 2026).empty());
    QVERIFY(shippedDaysOff(u"CN", 2024).empty());
    QVERIFY(shippedDaysOff(u"CN", 2100).empty());
}

void WorkdaysTest::festivalsOf2026()
{
    QStringList found;
    for (const Festival &each : festivals(iso(u"2026-01-01"_s), iso(u"2026-12-31"_s)))
        found << each.day.toIso().mid(5) + (each.isLunar ? u"* "_s : u" "_s) + each.name;
    QCOMPARE(
        found,
        (QStringList{u"01-01 New Year’s Day"_s, u"02-14 Valentine’s Day"_s, u"02-16* Lunar New Year’s Eve"_s,
                     u"02-17* Spring Festival"_s, u"03-03* Lantern Festival"_s, u"03-08 Women’s Day"_s,
                     u"04-05 Qingming Festival"_s, u"05-01 Labour Day"_s, u"06-01 Children’s Day"_s,
                     u"06-19* Dragon Boat Festival"_s, u"08-19* Qixi Festival"_s, u"09-10 Teachers’ Day"_s,
                     u"09-25* Mid-Autumn Festival"_s, u"10-01 National Day"_s,
                     u"10-18* Double Ninth Festival"_s, u"12-25 Christmas Day"_s}));
    QVERIFY(festivals(Day(), iso(u"2026-01-01"_s)).empty());
    QVERIFY(festivals(iso(u"2026-01-02"_s), iso(u"2026-01-01"_s)).empty());
    QCOMPARE(festivals(iso(u"2026-12-25"_s), iso(u"2027-01-01"_s)).size(), std::size_t(2));
}

void WorkdaysTest::festivalsOfEveryYear()
{
    for (int year = 2000; year < 2100; ++year) {
        const auto found = festivals(*Day::fromCivil(year, 1, 1), *Day::fromCivil(year, 12, 31));
        QCOMPARE(found.size(), std::size_t(16));
        QVERIFY(std::ranges::is_sorted(found, {}, &Festival::day));
    }
}

void WorkdaysTest::festivalNamesInChinese()
{
    const test::TsTranslator chinese(u"leadbook_zh_CN.ts"_s);
    QStringList names;
    for (const Festival &each : festivals(iso(u"2026-01-01"_s), iso(u"2026-12-31"_s)))
        names << each.name;
    QCOMPARE(names.join(u' '),
             u"元旦 情人节 除夕 春节 元宵节 妇女节 清明节 劳动节 儿童节 端午节 七夕 教师节 中秋节 国庆节 "
             "重阳节 圣诞节"_s);
    QCOMPARE(shippedDaysOff(u"CN", 2026).at(3).name, u"元旦调休上班"_s);
}

QTEST_GUILESS_MAIN(WorkdaysTest)
#include "tst_workdays.moc"
