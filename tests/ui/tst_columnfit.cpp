// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/columnfit.h"
#include "ui/delegates/tableview.h"

#include <QMouseEvent>
#include <QStandardItemModel>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

using Pairs = QList<std::pair<int, int>>;

/// Columns that are as wide as what stands in them.
class ColumnFitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widths_data();
    void widths();
    void table();
    void draggedStays();
};

void ColumnFitTest::widths_data()
{
    QTest::addColumn<Pairs>("columns"); // wished, needed
    QTest::addColumn<int>("room");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("none") << Pairs{} << 100 << QList<int>{};
    QTest::newRow("room for all") << Pairs{{50, 40}, {50, 70}} << 200 << QList<int>{50, 70};
    QTest::newRow("one gives to the other") << Pairs{{50, 30}, {50, 70}} << 100 << QList<int>{30, 70};
    QTest::newRow("half of what was wished for more")
        << Pairs{{50, 30}, {50, 70}} << 110 << QList<int>{40, 70};
    QTest::newRow("not all that is needed") << Pairs{{50, 30}, {50, 90}} << 100 << QList<int>{30, 70};
    QTest::newRow("two share") << Pairs{{40, 60}, {40, 80}} << 110 << QList<int>{55, 55};
    QTest::newRow("short ones first") << Pairs{{40, 50}, {40, 400}} << 200 << QList<int>{50, 150};
    QTest::newRow("no room") << Pairs{{50, 30}, {50, 90}} << 10 << QList<int>{30, 50};
}

void ColumnFitTest::widths()
{
    QFETCH(Pairs, columns);
    QFETCH(int, room);
    QList<ColumnRoom> rooms;
    for (const auto &[wished, needed] : columns)
        rooms << ColumnRoom{wished, needed};
    QTEST(fitColumns(rooms, room), "expected");
}

void ColumnFitTest::table()
{
    QStandardItemModel model(1, 3);
    model.setHorizontalHeaderLabels({u"Name"_s, u"A heading of many words"_s, u"C"_s});
    model.setItem(0, 0, new QStandardItem(u"x"_s));
    model.setItem(0, 2, new QStandardItem(u"a cell of many words"_s));
    TableView view;
    view.setModel(&model);
    ColumnFit fit(view);
    fit.setColumns({60, 30, 30}, 0);
    view.resize(900, 200);
    view.show();
    const TableHeader &header = view.header();
    const int heading = header.sectionSizeHint(1);
    const int cell = header.sectionSize(2);
    QCOMPARE(header.sectionSize(1), heading);
    QVERIFY(cell > header.sectionSizeHint(2));
    QCOMPARE(header.length(), view.viewport()->width());
    // Less room than is needed: the first keeps its own, and each of the others more than was wished for.
    view.resize(60 + (heading + cell) * 2 / 3, 200);
    QCoreApplication::processEvents();
    QVERIFY(header.sectionSize(1) < heading && header.sectionSize(1) > 30);
    QVERIFY(header.sectionSize(2) < cell && header.sectionSize(2) > 30);
    view.resize(900, 200);
    QCoreApplication::processEvents();
    QCOMPARE(header.sectionSize(1), heading);
    model.setHorizontalHeaderLabels({u"Name"_s, u"B"_s, u"C"_s});
    QTRY_COMPARE(header.sectionSize(1), header.sectionSizeHint(1));
    QVERIFY(header.sectionSize(1) < heading);
}

void ColumnFitTest::draggedStays()
{
    QStandardItemModel model(1, 3);
    model.setHorizontalHeaderLabels({u"Name"_s, u"A heading of many words"_s, u"C"_s});
    TableView view;
    view.setModel(&model);
    ColumnFit fit(view);
    view.resize(600, 200);
    view.show();
    fit.setColumns({60, 30, 30}, 0);
    const int before = view.header().sectionSize(1);
    QWidget *head = view.header().viewport();
    const QPoint edge(view.header().sectionPosition(2) - 1, head->height() / 2);
    QTest::mousePress(head, Qt::LeftButton, {}, edge);
    QMouseEvent move(QEvent::MouseMove, edge + QPoint(40, 0), head->mapToGlobal(edge + QPoint(40, 0)),
                     Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(head, &move);
    QTest::mouseRelease(head, Qt::LeftButton, {}, edge + QPoint(40, 0));
    QCOMPARE(view.header().sectionSize(1), before + 40);
    view.resize(610, 200);
    QCoreApplication::processEvents();
    QCOMPARE(view.header().sectionSize(1), before + 40);
    fit.setColumns({60, 30, 30}, 0);
    QCOMPARE(view.header().sectionSize(1), before);
}

QTEST_MAIN(ColumnFitTest)
#include "tst_columnfit.moc"
