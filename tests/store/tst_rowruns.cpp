// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowruns.h"
#include "store/touchedset.h"

#include <QTest>

using namespace leadbook;

using Runs = std::vector<RowRuns::Run>;

/// Sets of ids as runs, and the net of a change's rows.
class RowRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsInAnyOrder();
    void removesAndIntersects();
    void countsAndContains();
    void netOfAChange();
};

void RowRunsTest::addsInAnyOrder()
{
    RowRuns runs;
    runs.add(5);
    runs.add(6);
    runs.add(9, 12);
    QCOMPARE(runs.runs(), (Runs{{5, 6}, {9, 12}}));
    runs.add(1, 2);
    runs.add(7, 8);
    QCOMPARE(runs.runs(), (Runs{{1, 2}, {5, 12}}));
    runs.add(3, 2); // none
    runs.add(2, 20);
    runs.add(30);
    QCOMPARE(runs.runs(), (Runs{{1, 20}, {30, 30}}));
    runs.add(30);
    QCOMPARE(runs.count(), 21);
}

void RowRunsTest::removesAndIntersects()
{
    RowRuns runs;
    runs.add(10, 20);
    runs.add(30, 40);
    RowRuns holes;
    holes.add(1, 10);
    holes.add(15);
    holes.add(18, 33);
    holes.add(40, 50);
    QCOMPARE(runs.intersected(holes).runs(), (Runs{{10, 10}, {15, 15}, {18, 20}, {30, 33}, {40, 40}}));
    runs.remove(holes);
    QCOMPARE(runs.runs(), (Runs{{11, 14}, {16, 17}, {34, 39}}));
    runs.remove(RowRuns());
    QCOMPARE(runs.count(), 12);
    runs.remove(runs);
    QVERIFY(runs.isEmpty());
}

void RowRunsTest::countsAndContains()
{
    RowRuns runs;
    QVERIFY(!runs.contains(0));
    runs.add(10, 20);
    runs.add(30);
    for (const std::int64_t id : {10, 15, 20, 30})
        QVERIFY(runs.contains(id));
    for (const std::int64_t id : {9, 21, 29, 31})
        QVERIFY(!runs.contains(id));
}

void RowRunsTest::netOfAChange()
{
    TouchedSet touched;
    touched.add(RecordTable::Deal, RowOperation::Update, 3, 3);
    touched.add(RecordTable::Customer, RowOperation::Insert, 100, 199);
    touched.add(RecordTable::Customer, RowOperation::Update, 90, 110);
    touched.add(RecordTable::Customer, RowOperation::Delete, 150, 150);
    touched.add(RecordTable::Customer, RowOperation::Delete, 95, 95);
    const std::vector<TouchedRows> expected{
        {RecordTable::Customer, RowOperation::Insert, 100, 149},
        {RecordTable::Customer, RowOperation::Insert, 151, 199},
        {RecordTable::Customer, RowOperation::Update, 90, 94},
        {RecordTable::Customer, RowOperation::Update, 96, 99},
        {RecordTable::Customer, RowOperation::Delete, 95, 95},
        {RecordTable::Deal, RowOperation::Update, 3, 3},
    };
    QCOMPARE(touched.net(), expected);
}

QTEST_GUILESS_MAIN(RowRunsTest)
#include "tst_rowruns.moc"
