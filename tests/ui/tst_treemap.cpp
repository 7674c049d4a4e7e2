// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/treemap.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

QList<TreemapValue> valuesOf(const QList<double> &numbers)
{
    QList<TreemapValue> values;
    for (qsizetype i = 0; i < numbers.size(); ++i)
        values << TreemapValue{u"box %1"_s.arg(i), numbers[i], u"tip %1"_s.arg(i)};
    return values;
}

} // namespace

class TreemapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boxesFillTheArea_data();
    void boxesFillTheArea();
    void leavesOutWhatHasNoSize();
    void keysAndTable();
};

void TreemapTest::boxesFillTheArea_data()
{
    QTest::addColumn<QList<double>>("numbers");
    QTest::addColumn<QSize>("size");
    QTest::newRow("one") << QList<double>{5} << QSize(300, 200);
    QTest::newRow("of the paper") << QList<double>{6, 6, 4, 3, 2, 2, 1} << QSize(600, 400);
    QTest::newRow("upright") << QList<double>{1, 2, 3, 4, 5, 6, 7, 8} << QSize(200, 640);
    QTest::newRow("one far larger") << QList<double>{1, 10'000, 1, 1} << QSize(400, 300);
}

/// Areas are in proportion to values, no box lies over another, and none leaves the chart.
void TreemapTest::boxesFillTheArea()
{
    QFETCH(QList<double>, numbers);
    QFETCH(QSize, size);
    Treemap map;
    map.resize(size);
    map.setValues(valuesOf(numbers), u"Name"_s, u"Value"_s);
    QCOMPARE(map.parts().size(), numbers.size());
    double sum = 0;
    for (const double number : numbers)
        sum += number;
    double worst = 1;
    for (const ChartPart &part : map.parts()) {
        const QRectF inner = part.shape.boundingRect();
        if (inner.width() < 2 || inner.height() < 2) { // its gap is smaller as well
            QVERIFY(QRectF(QPointF(), size).contains(inner) && inner.width() > 0 && inner.height() > 0);
            continue;
        }
        const QRectF box = inner.adjusted(-1, -1, 1, 1); // with its gap
        QVERIFY(QRectF(QPointF(), size).adjusted(-0.01, -0.01, 0.01, 0.01).contains(box));
        const double expected = numbers[part.id] / sum * size.width() * size.height();
        QVERIFY(std::abs(box.width() * box.height() - expected) < 0.01 * expected + 0.01 * size.width());
        if (numbers[part.id] > sum / 50)
            worst = std::max({worst, box.width() / box.height(), box.height() / box.width()});
        for (const ChartPart &other : map.parts()) {
            const QRectF common = box.intersected(other.shape.boundingRect());
            QVERIFY(other.id == part.id || common.width() < 1.01 || common.height() < 1.01);
        }
    }
    QVERIFY2(worst < 5, qPrintable(QString::number(worst)));
}

void TreemapTest::leavesOutWhatHasNoSize()
{
    Treemap map;
    map.resize(300, 200);
    map.setValues(valuesOf({0, 3, -5, 2}), u"Name"_s, u"Value"_s);
    QCOMPARE(map.parts().size(), 2);
    QCOMPARE(map.parts().first().id, 1);
    QCOMPARE(map.table().rows.size(), 4); // the table says them all
    QCOMPARE(map.table().rows.at(2).at(1).toDouble(), -5.0);
    map.setValues({}, u"Name"_s, u"Value"_s);
    QVERIFY(map.parts().isEmpty());
    QVERIFY(!map.picture({300, 200}).isNull());
    map.setValues(valuesOf({0, 0}), u"Name"_s, u"Value"_s);
    QVERIFY(map.parts().isEmpty());
}

void TreemapTest::keysAndTable()
{
    Treemap map;
    map.resize(300, 200);
    map.setValues(valuesOf({1, 9, 4}), u"Segment"_s, u"Revenue"_s);
    map.show();
    const QSignalSpy activated(&map, &Chart::partActivated);
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.at(0).at(0).toInt(), 1); // the largest comes first
    QCOMPARE(map.parts().first().tip, u"tip 1"_s);
    QCOMPARE(map.table().columns, (QStringList{u"Segment"_s, u"Revenue"_s}));
    QCOMPARE(map.partAt(map.parts().last().shape.boundingRect().center()), 0);
}

QTEST_MAIN(TreemapTest)
#include "tst_treemap.moc"
