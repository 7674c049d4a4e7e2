// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scatterchart.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// @p points points of three groups along a curve.
ScatterValues valuesOf(int points, ScatterScale scale = ScatterScale::Linear)
{
    ScatterValues values;
    values.x = {u"Orders"_s, scale};
    values.y = {u"Revenue"_s, scale};
    values.groups = {u"<b>few</b>"_s, u"some"_s, u"many"_s};
    values.tips = {u"tip 0"_s, u"tip 1"_s, u"tip 2"_s};
    for (int i = 0; i < points; ++i)
        values.points << ScatterPoint{double(i), double(i) * i - 5, i * 3 / points, u"name %1"_s.arg(i)};
    return values;
}

} // namespace

class ScatterChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsGroups();
    void pointsLieByTheirValues_data();
    void pointsLieByTheirValues();
    void keysGoThroughGroups();
    void pointsAnswerThePointer();
    void axisWithoutMarks();
    void groupWithoutPoints();
    void drawsAnything_data();
    void drawsAnything();
};

void ScatterChartTest::tellsItsGroups()
{
    ScatterChart chart;
    chart.resize(420, 300);
    chart.setValues(valuesOf(9));
    const ChartTable table = chart.table();
    QCOMPARE(table.columns.size(), 4);
    QVERIFY(table.columns[2].contains(u"Orders"_s));
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows[0][0].toString(), u"<b>few</b>"_s);
    QCOMPARE(table.rows[0][1].toInt(), 3);
    QCOMPARE(table.rows[1][2].toDouble(), 4.0);
    QCOMPARE(table.rows[1][3].toDouble(), 11.0);
    QVERIFY(chart.accessibleDescription().contains(u"many"_s));
}

void ScatterChartTest::pointsLieByTheirValues_data()
{
    QTest::addColumn<ScatterScale>("scale");
    QTest::newRow("linear") << ScatterScale::Linear;
    QTest::newRow("log") << ScatterScale::Log;
    QTest::newRow("rank") << ScatterScale::Rank;
}

/// Larger values lie further right and further up, within the chart; steps are even on the scale.
void ScatterChartTest::pointsLieByTheirValues()
{
    QFETCH(ScatterScale, scale);
    ScatterChart chart;
    chart.resize(420, 300);
    chart.setValues(valuesOf(20, scale));
    const QList<ChartPart> &parts = chart.parts();
    QCOMPARE(parts.size(), 23);
    QList<QPointF> places;
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(parts[i].id, ScatterChart::kPoints + i);
        places << parts[i].shape.boundingRect().center();
        QVERIFY(QRectF(chart.rect()).contains(places.last()));
        QVERIFY(i == 0 || (places[i].x() > places[i - 1].x() && places[i].y() < places[i - 1].y()));
    }
    const double first = places[1].x() - places[0].x();
    const double last = places[19].x() - places[18].x();
    const double expected = scale == ScatterScale::Log ? std::log(20.0 / 19.0) / std::log(2.0) : 1.0;
    QVERIFY2(std::abs(last / first - expected) < 0.01, qPrintable(QString::number(last / first)));
}

void ScatterChartTest::keysGoThroughGroups()
{
    ScatterChart chart;
    chart.resize(420, 300);
    chart.setValues(valuesOf(30));
    const QSignalSpy activated(&chart, &Chart::partActivated);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentPart(), 0);
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(chart.currentPart(), 1);
    QTest::keyClick(&chart, Qt::Key_Return);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Up);
    QCOMPARE(chart.currentPart(), 2); // from the first to the last
    QTest::keyClick(&chart, Qt::Key_Space);
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated[0][0].toInt(), 1);
    QCOMPARE(activated[1][0].toInt(), 2);
    QCOMPARE(chart.accessibleDescription(), u"tip 2"_s);
}

void ScatterChartTest::pointsAnswerThePointer()
{
    ScatterChart chart;
    chart.resize(420, 300);
    chart.setValues(valuesOf(9));
    const QSignalSpy activated(&chart, &Chart::partActivated);
    const ChartPart point = chart.parts()[8];
    QTest::mouseClick(&chart, Qt::LeftButton, {}, point.shape.boundingRect().center().toPoint());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].toInt(), ScatterChart::kPoints + 8);
    QVERIFY(point.tip.startsWith(u"name 8 (many)"_s));
    QVERIFY(point.tip.contains(u"Orders: 8"_s) && point.tip.contains(u"Revenue: 59"_s));
    // The mark of a group lies over its points.
    const QPointF middle = chart.parts()[10].shape.boundingRect().center();
    QCOMPARE(chart.partAt(middle), 1);
    QCOMPARE(chart.partAt({1, 1}), -1);
}

void ScatterChartTest::axisWithoutMarks()
{
    ScatterChart chart;
    chart.resize(420, 300);
    ScatterValues values = valuesOf(9);
    const QPointF before = [&] {
        chart.setValues(values);
        return chart.parts().first().shape.boundingRect().center();
    }();
    values.y = {{}, ScatterScale::Linear, true};
    chart.setValues(values);
    QVERIFY(chart.parts().first().shape.boundingRect().center().x() < before.x()); // no room for figures
    QVERIFY(!chart.parts().first().tip.contains(u"-5"_s));
}

void ScatterChartTest::groupWithoutPoints()
{
    ScatterChart chart;
    chart.resize(420, 300);
    ScatterValues values = valuesOf(9);
    values.groups << u"empty"_s;
    chart.setValues(values);
    QCOMPARE(chart.parts().size(), 12);
    QCOMPARE(chart.table().rows.size(), 4);
    QVERIFY(!chart.table().rows[3][2].isValid());
    QVERIFY(!chart.picture({420, 300}).isNull());
}

void ScatterChartTest::drawsAnything_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<ScatterScale>("scale");
    QTest::addColumn<double>("times");
    QTest::addColumn<QSize>("size");
    QTest::newRow("nothing") << 0 << ScatterScale::Linear << 1.0 << QSize(420, 300);
    QTest::newRow("one") << 1 << ScatterScale::Linear << 1.0 << QSize(420, 300);
    QTest::newRow("one, log") << 1 << ScatterScale::Log << 1.0 << QSize(420, 300);
    QTest::newRow("one, rank") << 1 << ScatterScale::Rank << 1.0 << QSize(420, 300);
    QTest::newRow("all alike") << 50 << ScatterScale::Linear << 0.0 << QSize(420, 300);
    QTest::newRow("all alike, log") << 50 << ScatterScale::Log << 0.0 << QSize(420, 300);
    QTest::newRow("large") << 2000 << ScatterScale::Log << 1e12 << QSize(900, 600);
    QTest::newRow("tiny") << 2000 << ScatterScale::Linear << 1e-9 << QSize(900, 600);
    QTest::newRow("below 0") << 200 << ScatterScale::Log << -1e4 << QSize(420, 300);
    QTest::newRow("little room") << 200 << ScatterScale::Rank << 1.0 << QSize(60, 40);
}

void ScatterChartTest::drawsAnything()
{
    QFETCH(int, points);
    QFETCH(ScatterScale, scale);
    QFETCH(double, times);
    QFETCH(QSize, size);
    ScatterChart empty;
    ScatterChart chart;
    ScatterValues values = valuesOf(points, scale);
    for (ScatterPoint &point : values.points) {
        point.x *= times;
        point.y *= times;
    }
    chart.setValues(values);
    const QImage picture = chart.picture(size);
    QVERIFY(!picture.isNull());
    QCOMPARE(picture == empty.picture(size), points == 0);
    chart.resize(size);
    for (const ChartPart &part : chart.parts())
        QVERIFY(std::isfinite(part.shape.boundingRect().x()) && std::isfinite(part.shape.boundingRect().y()));
    QVERIFY(!chart.svg(size).isEmpty());
}

QTEST_MAIN(ScatterChartTest)
#include "tst_scatterchart.moc"
