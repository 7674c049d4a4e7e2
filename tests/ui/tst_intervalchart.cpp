// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/intervalchart.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// Differences with their intervals.
class IntervalChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table();
    void partsAreRows();
    void keyboard();
    void drawsWithinItself_data();
    void drawsWithinItself();
};

namespace {

QList<IntervalRow> someRows()
{
    return {
        {u"Retention"_s, true, 0.1, 0.02, 0.18, 0.2, u"+10"_s, u"+2"_s, u"+18"_s, u"Worked"_s, Tone::Good},
        {u"Churn"_s, true, -0.1, -0.3, 0.1, 0.2, u"−10"_s, u"−30"_s, u"+10"_s, u"−10"_s, Tone::Muted},
        {u"Signing"_s, false, 0, 0, 0, 1, {}, {}, {}, u"too few"_s, Tone::Muted}};
}

} // namespace

void IntervalChartTest::table()
{
    IntervalChart chart;
    chart.setRows(someRows(), u"Indicator"_s);
    const ChartTable table = chart.table();
    QCOMPARE(table.columns.size(), 5);
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows[0][1].toString(), u"+10"_s);
    QVERIFY(!table.rows[2][1].isValid());
    QCOMPARE(table.rows[2][4].toString(), u"too few"_s);
    QVERIFY(table.toSpeech(QLocale::c()).contains(u"Worked"));
}

void IntervalChartTest::partsAreRows()
{
    IntervalChart chart;
    chart.resize(500, 160);
    chart.setRows(someRows(), u"Indicator"_s);
    QCOMPARE(chart.parts().size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(chart.parts()[i].id, i);
        QCOMPARE(chart.partAt(chart.parts()[i].shape.boundingRect().center()), i);
        QVERIFY(chart.parts()[i].tip.contains(someRows()[i].name));
    }
    QVERIFY(chart.parts()[0].tip.contains(u"+18"));
}

void IntervalChartTest::keyboard()
{
    IntervalChart chart;
    chart.resize(500, 160);
    chart.setRows(someRows(), u"Indicator"_s);
    QSignalSpy activated(&chart, &Chart::partActivated);
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(chart.currentPart(), 1);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(activated.takeFirst().first().toInt(), 1);
}

void IntervalChartTest::drawsWithinItself_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small") << QSize(200, 120);
    QTest::newRow("wide") << QSize(900, 240);
    QTest::newRow("flat") << QSize(300, 30);
}

/// It draws something at every size, and another thing for other rows.
void IntervalChartTest::drawsWithinItself()
{
    QFETCH(QSize, size);
    IntervalChart chart;
    chart.setRows(someRows(), u"Indicator"_s);
    const QImage picture = chart.picture(size, 1);
    QCOMPARE(picture.size(), size);
    chart.setRows({}, u"Indicator"_s);
    QVERIFY(chart.picture(size, 1) != picture);
}

QTEST_MAIN(IntervalChartTest)
#include "tst_intervalchart.moc"
