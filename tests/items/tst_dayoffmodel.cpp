// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/holidays.h"
#include "items/dayoffmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// The table of days off.
class DayOffModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows();
    void empty();
    void rowFrom_data();
    void rowFrom();
};

void DayOffModelTest::rows()
{
    DayOffModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto days = shippedDaysOff(u"CN", 2026);
    std::ranges::reverse(days);
    model.setDays(days);
    QCOMPARE(model.rowCount(), int(days.size()));
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, DayOffModel::DayColumn), u"2026-01-01"_s);
    QCOMPARE(text(0, DayOffModel::Weekday), QLocale().standaloneDayName(4, QLocale::ShortFormat));
    QCOMPARE(text(0, DayOffModel::Name), u"New Year’s Day"_s);
    QCOMPARE(text(0, DayOffModel::Kind), u"off"_s);
    QCOMPARE(text(3, DayOffModel::Kind), u"worked in exchange"_s);
    for (int column = 0; column < DayOffModel::Columns; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    QVERIFY(!model.index(0, 0).data(Qt::DecorationRole).isValid());
    model.setDays({});
    QCOMPARE(model.rowCount(), 0);
}

void DayOffModelTest::empty()
{
    DayOffModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), int(DayOffModel::Columns));
    QCOMPARE(model.rowFrom(Day(0)), -1);
}

void DayOffModelTest::rowFrom_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("row");
    QTest::newRow("before") << 0 << 0;
    QTest::newRow("on the first") << 10 << 0;
    QTest::newRow("between") << 11 << 1;
    QTest::newRow("on the last") << 20 << 1;
    QTest::newRow("behind") << 21 << -1;
}

void DayOffModelTest::rowFrom()
{
    QFETCH(int, day);
    DayOffModel model;
    model.setDays({{1, Day(20), u"b"_s, false}, {2, Day(10), u"a"_s, false}});
    QTEST(model.rowFrom(Day(day)), "row");
}

QTEST_GUILESS_MAIN(DayOffModelTest)
#include "tst_dayoffmodel.moc"
