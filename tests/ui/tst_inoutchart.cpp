// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/inoutchart.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

QList<InOutBar> threeWeeks()
{
    return {{u"2 Nov"_s, 12, 3, 109}, {u"<b>9 Nov</b>"_s, 0, 40, 69}, {u"16 Nov"_s, 5, 0, 74}};
}

/// How many pixels of column @p part have the colour @p tone.
int pixels(const InOutChart &chart, int part, Tone tone)
{
    const QImage picture = chart.picture(chart.size(), 1).convertToFormat(QImage::Format_RGB32);
    const QRect area = chart.parts().at(part).shape.boundingRect().toAlignedRect() & picture.rect();
    const QRgb colour = toneColor(chart.palette(), tone).rgb();
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            count += picture.pixel(x, y) == colour ? 1 : 0;
    return count;
}

} // namespace

class InOutChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsFigures();
    void barsAreAsLongAsTheyAreMany();
    void whereNobodyLeftTheBarsStandOnTheGround();
    void keysGoFromWeekToWeek();
    void drawsAnything_data();
    void drawsAnything();
};

void InOutChartTest::tellsItsFigures()
{
    InOutChart chart;
    chart.resize(420, 220);
    chart.setBars(threeWeeks(), u"Week of"_s);
    const ChartTable table = chart.table();
    QCOMPARE(table.columns.first(), u"Week of"_s);
    QCOMPARE(table.columns.size(), 4);
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows[1][0].toString(), u"<b>9 Nov</b>"_s);
    QCOMPARE(table.rows[1][2].toLongLong(), 40);
    QCOMPARE(table.rows[2][3].toLongLong(), 74);
    QCOMPARE(chart.parts().size(), 3);
    QVERIFY(chart.parts().at(0).tip.contains(u"12 entered"_s));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(chart.partAt(chart.parts().at(i).shape.boundingRect().center()), i);
}

void InOutChartTest::barsAreAsLongAsTheyAreMany()
{
    InOutChart chart;
    chart.resize(420, 220);
    chart.setBars(threeWeeks(), u"Week of"_s);
    const int entered = pixels(chart, 0, Tone::Good);
    QVERIFY(entered > 0);
    QCOMPARE(pixels(chart, 1, Tone::Good), 0);
    QCOMPARE(pixels(chart, 2, Tone::Bad), 0);
    QVERIFY(pixels(chart, 2, Tone::Good) < entered);
    // Both sides have one scale.
    QVERIFY(pixels(chart, 1, Tone::Bad) > 3 * entered);
}

void InOutChartTest::whereNobodyLeftTheBarsStandOnTheGround()
{
    InOutChart chart;
    chart.resize(420, 220);
    chart.setBars({{u"2 Nov"_s, 12, 0, 109}, {u"9 Nov"_s, 6, 0, 115}}, u"Week of"_s);
    const QImage picture = chart.picture(chart.size(), 1).convertToFormat(QImage::Format_RGB32);
    const QRect column = chart.parts().at(0).shape.boundingRect().toAlignedRect();
    const QRgb good = toneColor(chart.palette(), Tone::Good).rgb();
    QCOMPARE(picture.pixel(column.center().x(), column.bottom() - 3), good);
    QCOMPARE(picture.pixel(column.center().x(), column.top() + 3), good);
    QVERIFY(pixels(chart, 0, Tone::Good) > 1.8 * pixels(chart, 1, Tone::Good));
}

void InOutChartTest::keysGoFromWeekToWeek()
{
    InOutChart chart;
    chart.resize(420, 220);
    chart.setBars(threeWeeks(), u"Week of"_s);
    chart.show();
    chart.setFocus();
    QSignalSpy activated(&chart, &Chart::partActivated);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.front().front().toInt(), 1);
}

void InOutChartTest::drawsAnything_data()
{
    QTest::addColumn<QList<InOutBar>>("bars");
    QTest::newRow("none") << QList<InOutBar>{};
    QTest::newRow("nothing happened") << QList<InOutBar>{{u"2 Nov"_s, 0, 0, 5}};
    QTest::newRow("only exits") << QList<InOutBar>{{u"2 Nov"_s, 0, 1'000'000, 0}};
    QList<InOutBar> many;
    for (int i = 0; i < 120; ++i)
        many << InOutBar{u"a week with a long name"_s, i, 120 - i, i};
    QTest::newRow("many") << many;
}

void InOutChartTest::drawsAnything()
{
    QFETCH(QList<InOutBar>, bars);
    InOutChart chart;
    chart.setBars(bars, u"Week of"_s);
    for (const QSize size : {QSize(1, 1), QSize(200, 120), QSize(1600, 900)})
        QCOMPARE(chart.picture(size, 1).size(), size);
    QCOMPARE(chart.table().rows.size(), bars.size());
}

QTEST_MAIN(InOutChartTest)
#include "tst_inoutchart.moc"
