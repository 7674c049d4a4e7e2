// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trackingchart.h"

#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// @p weeks weeks, the first @p learnt of which the expectation knows.
QList<TrackingValue> weeksOf(int weeks, int learnt)
{
    QList<TrackingValue> values;
    for (int i = 0; i < weeks; ++i)
        values << TrackingValue{u"<b>W%1</b>"_s.arg(i + 1), 10.0 * i, 11.0 * i, i < learnt};
    return values;
}

} // namespace

class TrackingChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsValues();
    void stripsEndWithTheirValue();
    void keysGoThroughTime();
    void drawsAnything_data();
    void drawsAnything();
};

void TrackingChartTest::tellsItsValues()
{
    TrackingChart chart;
    chart.resize(420, 300);
    chart.setValues(weeksOf(3, 2), u"Purchases"_s);
    const ChartTable table = chart.table();
    QCOMPARE(table.columns.size(), 4);
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows[2][1].toDouble(), 20.0);
    QCOMPARE(table.rows[2][2].toDouble(), 22.0);
    QVERIFY(table.rows[1][3] != table.rows[2][3]);
    QCOMPARE(chart.parts().size(), 3);
    QVERIFY(chart.parts().at(2).tip.contains(u"20 made, 22 expected"_s));
    QVERIFY(chart.parts().at(2).tip.contains(u"without having seen"_s));
    QVERIFY(!chart.parts().at(1).tip.contains(u"without having seen"_s));
}

void TrackingChartTest::stripsEndWithTheirValue()
{
    TrackingChart chart;
    chart.resize(420, 300);
    chart.setValues(weeksOf(78, 39), u"Purchases"_s);
    QCOMPARE(chart.parts().size(), 24);
    QVERIFY(chart.parts().last().tip.contains(u"W78"_s));
    for (int i = 0; i < 24; ++i)
        QCOMPARE(chart.partAt(chart.parts().at(i).shape.boundingRect().center()), i);
}

void TrackingChartTest::keysGoThroughTime()
{
    TrackingChart chart;
    chart.resize(420, 300);
    chart.setValues(weeksOf(5, 3), u"Purchases"_s);
    const QSignalSpy activated(&chart, &Chart::partActivated);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentPart(), 1);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toInt(), 1);
}

void TrackingChartTest::drawsAnything_data()
{
    QTest::addColumn<int>("weeks");
    QTest::addColumn<int>("learnt");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isBlank");
    QTest::newRow("nothing") << 0 << 0 << QSize(420, 300) << true;
    QTest::newRow("one") << 1 << 1 << QSize(420, 300) << false;
    QTest::newRow("a year and a half") << 78 << 39 << QSize(420, 300) << false;
    QTest::newRow("ten years") << 520 << 350 << QSize(800, 400) << false;
    QTest::newRow("little room") << 78 << 39 << QSize(70, 50) << false;
}

void TrackingChartTest::drawsAnything()
{
    QFETCH(int, weeks);
    QFETCH(int, learnt);
    QFETCH(QSize, size);
    QFETCH(bool, isBlank);
    TrackingChart empty;
    TrackingChart chart;
    chart.setValues(weeksOf(weeks, learnt), u"Purchases"_s);
    const QImage picture = chart.picture(size);
    QVERIFY(!picture.isNull());
    QCOMPARE(picture == empty.picture(size), isBlank);
}

QTEST_MAIN(TrackingChartTest)
#include "tst_trackingchart.moc"
