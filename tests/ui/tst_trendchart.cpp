// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmap.h"
#include "ui/charts/trendchart.h"
#include "ui/widgets/format.h"

#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

QList<TrendPoint> threeQuarters()
{
    return {{u"Q1"_s, 0.2, -0.1, 0.5, 12, false},
            {u"<b>Q2</b>"_s, -0.4, -0.9, 0.3, 3, false},
            {u"Q3"_s, 1.0, 0.6, 1.0, 40, true}};
}

TrendChart::Figure percent()
{
    return [](double value, const QLocale &locale) { return formatPercent(value, locale); };
}

} // namespace

class TrendChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsPoints();
    void knownFiguresHaveNoIntervals();
    void keysGoFromPointToPoint();
    void drawsAnything_data();
    void drawsAnything();
    void heatMapMarksWhatIsNotOver();
};

void TrendChartTest::tellsItsPoints()
{
    TrendChart chart;
    chart.resize(420, 300);
    chart.setPoints(threeQuarters(), {-1, 1, u"Quarter"_s, u"NPS"_s, u"Answers"_s}, percent());
    const ChartTable table = chart.table();
    QCOMPARE(table.columns.first(), u"Quarter"_s);
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows[1][2].toDouble(), -0.9);
    QCOMPARE(table.rows[2][4].toLongLong(), 40);
    const QString tip = chart.parts().at(2).tip;
    QVERIFY(tip.contains(u"not over yet"_s));
    QVERIFY(tip.contains(u"Answers: 40"_s));
    QVERIFY(!chart.parts().at(0).tip.contains(u"not over yet"_s));
    // Parts lie beside each other, in their order.
    for (int i = 0; i < 3; ++i)
        QCOMPARE(chart.partAt(chart.parts().at(i).shape.boundingRect().center()), i);
}

/// Figures that are written down are no estimates: nothing is said of intervals and answers.
void TrendChartTest::knownFiguresHaveNoIntervals()
{
    TrendChart chart;
    chart.resize(420, 300);
    chart.setPoints(threeQuarters(), {-1, 1, u"Day"_s, u"Share"_s, {}}, percent());
    QCOMPARE(chart.table().columns, (QStringList{u"Day"_s, u"Share"_s}));
    QCOMPARE(chart.table().rows.size(), 3);
    QVERIFY(!chart.parts().at(0).tip.contains(u"between"_s));
    QVERIFY(chart.parts().at(0).tip.contains(u"Q1"_s));
    QVERIFY(!chart.grab().isNull());
}

void TrendChartTest::keysGoFromPointToPoint()
{
    TrendChart chart;
    chart.resize(420, 300);
    chart.setPoints(threeQuarters(), {-1, 1, {}, {}, {}}, percent());
    const QSignalSpy activated(&chart, &Chart::partActivated);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.currentPart(), 2);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentPart(), 0);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.at(0).at(0).toInt(), 0);
}

void TrendChartTest::drawsAnything_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::addColumn<QSize>("size");
    QTest::newRow("none") << 0 << 0.0 << 1.0 << QSize(300, 200);
    QTest::newRow("one") << 1 << 0.0 << 1.0 << QSize(300, 200);
    QTest::newRow("no range") << 3 << 1.0 << 1.0 << QSize(300, 200);
    QTest::newRow("no room") << 3 << -1.0 << 1.0 << QSize(12, 9);
    QTest::newRow("many") << 60 << -1.0 << 1.0 << QSize(300, 200);
}

void TrendChartTest::drawsAnything()
{
    QFETCH(int, points);
    QFETCH(double, lowest);
    QFETCH(double, highest);
    QFETCH(QSize, size);
    TrendChart chart;
    chart.resize(size);
    QList<TrendPoint> all;
    for (int i = 0; i < points; ++i)
        all << threeQuarters().at(i % 3);
    chart.setPoints(all, {lowest, highest, {}, u"NPS"_s, u"Answers"_s}, {});
    QCOMPARE(chart.parts().size(), points);
    const QImage picture = chart.picture(size, 1);
    QCOMPARE(picture.size(), size);
    QVERIFY(!chart.svg(size).isEmpty());
}

void TrendChartTest::heatMapMarksWhatIsNotOver()
{
    HeatMap chart;
    HeatMapValues values;
    values.rows << u"2026-01"_s;
    values.columns << u"0"_s << u"1"_s;
    values.cells << 1.0 << 0.5;
    const QSize size(200, 80);
    chart.resize(size);
    chart.setValues(values);
    const QImage before = chart.picture(size, 1);
    QVERIFY(chart.parts().at(1).tip.startsWith(u"2026-01"_s));
    values.unfinished << 1;
    values.tips << u"all of them"_s << u"half of them"_s;
    chart.setValues(values);
    QCOMPARE(chart.parts().at(1).tip, u"half of them"_s);
    QVERIFY(chart.picture(size, 1) != before);
}

QTEST_MAIN(TrendChartTest)
#include "tst_trendchart.moc"
