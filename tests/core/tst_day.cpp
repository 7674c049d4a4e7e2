// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/day.h"

#include <QTest>

using leadbook::Day;
using leadbook::Period;
using namespace Qt::StringLiterals;

class DayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void iso_data();
    void iso();
    void addMonths_data();
    void addMonths();
    void noDay();
    void periodIsHalfOpen();
};

void DayTest::iso_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso"); // empty: refused
    QTest::addColumn<int>("number");
    QTest::newRow("epoch") << u"1970-01-01"_s << u"1970-01-01"_s << 0;
    QTest::newRow("before the epoch") << u"1969-12-31"_s << u"1969-12-31"_s << -1;
    QTest::newRow("leap day") << u"2024-02-29"_s << u"2024-02-29"_s << 19782;
    QTest::newRow("no leap year") << u"2023-02-29"_s << QString() << 0;
    QTest::newRow("no leap century") << u"1900-02-29"_s << QString() << 0;
    QTest::newRow("with time") << u"2010-12-01 08:26:00"_s << u"2010-12-01"_s << 14944;
    QTest::newRow("with T") << u"2010-12-01T08:26"_s << u"2010-12-01"_s << 14944;
    QTest::newRow("month 13") << u"2010-13-01"_s << QString() << 0;
    QTest::newRow("two digits of a year") << u"10-12-01"_s << QString() << 0;
    QTest::newRow("tail") << u"2010-12-011"_s << QString() << 0;
    QTest::newRow("letters") << u"2010-1a-01"_s << QString() << 0;
    QTest::newRow("empty") << QString() << QString() << 0;
}

void DayTest::iso()
{
    QFETCH(QString, text);
    QFETCH(QString, iso);
    QFETCH(int, number);
    const auto day = Day::fromIso(text);
    QCOMPARE(day.has_value(), !iso.isEmpty());
    if (!day)
        return;
    QCOMPARE(day->number(), number);
    QCOMPARE(day->toIso(), iso);
}

void DayTest::addMonths_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("to");
    QTest::newRow("plain") << u"2026-03-15"_s << 1 << u"2026-04-15"_s;
    QTest::newRow("clipped") << u"2026-01-31"_s << 1 << u"2026-02-28"_s;
    QTest::newRow("back over a year") << u"2026-02-28"_s << -12 << u"2025-02-28"_s;
    QTest::newRow("from a leap day") << u"2024-02-29"_s << -12 << u"2023-02-28"_s;
}

void DayTest::addMonths()
{
    QFETCH(QString, from);
    QFETCH(int, months);
    QFETCH(QString, to);
    QCOMPARE(Day::fromIso(from)->addMonths(months).toIso(), to);
}

void DayTest::noDay()
{
    const Day none;
    QVERIFY(!none.isValid());
    QCOMPARE(none.toIso(), QString());
    QVERIFY(none < Day(-100'000));
    QVERIFY(!none.addMonths(1).isValid());
}

void DayTest::periodIsHalfOpen()
{
    const Period week{Day(0), Day(7)};
    QVERIFY(week.contains(Day(0)));
    QVERIFY(week.contains(Day(6)));
    QVERIFY(!week.contains(Day(7)));
    QVERIFY(!week.contains(Day()));
    QVERIFY(Period{}.contains(Day(123)));
}

QTEST_GUILESS_MAIN(DayTest)
#include "tst_day.moc"
