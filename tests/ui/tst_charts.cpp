// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerycharts.h"
#include "ui/charts/barchart.h"
#include "ui/charts/boxplotchart.h"
#include "ui/charts/funnelchart.h"
#include "ui/charts/gradebars.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/sankey.h"
#include "ui/shell/systemscheme.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

using Make = std::function<QWidget *()>;

struct Sample
{
    const char *name;
    Make make;
    int parts;
    const char *tip;  ///< what the first part says
    const char *cell; ///< first row of the table, tab-separated
};

/// Every chart of the kit with the figures of the mock-ups.
QList<Sample> samples()
{
    return {
        {"funnel", sampleFunnel, 6, "First contact: 1,204", "First contact\t1204\t\t1"},
        {"heat map", sampleHeatMap, 25, "R5, F1: 18.3k\nmoney per customer",
         "R5\t18300\t36600\t54900\t73200\t97600"},
        {"retention", sampleRetention, 52, "2026-01, 0: 100 %", "2026-01\t1\t0.49\t0.38\t0.37\t0.28"},
        {"grade bars", sampleGradeBars, 4, "Grade A: 8,120 now, 9,866 with these settings", "A\t8120\t9866"},
        {"moves", sampleMoves, 7, "8,120 stay in A", "A\tA\t8120"},
        {"movement", sampleMovement, 6, "41,900 stay in Champions", "Champions\tChampions\t41900"},
        {"box plot", sampleBoxPlot, 5, "First contact: median 6 d, middle half 3 d to 11 d, from 1,204",
         "First contact\t1\t3\t6\t11\t18\t1204"},
        {"stay", sampleStay, 24, "By day 2: 10 % moved on, 2 % lost, 88 % still there",
         "2\t0.1\t0\t0.02\t0.88"},
        {"bars", [] { return sampleBars(false); }, 6, "Champions: 41.9k", "Champions\t41900"},
        {"lying bars", [] { return sampleBars(true); }, 6, "Champions: 41.9k", "Champions\t41900"},
    };
}

/// Reaches what only subclasses see.
struct Probe : Chart
{
    using Chart::draw;
    using Chart::style;
};

/// Draws @p chart into the middle of a larger picture and says whether it kept to its place.
bool keepsToItsPlace(const Chart &chart, const QSize &size)
{
    constexpr int kMargin = 60;
    QImage image(size + QSize(2 * kMargin, 2 * kMargin), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(kMargin, kMargin);
    (chart.*(&Probe::draw))(painter, size, (chart.*(&Probe::style))(), -1);
    painter.end();
    // One pixel of antialiasing may stick out.
    const QRect inside(kMargin - 1, kMargin - 1, size.width() + 2, size.height() + 2);
    bool drawn = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool ink = qAlpha(image.pixel(x, y)) > 24;
            drawn = drawn || ink;
            if (ink && !inside.contains(x, y))
                return false;
        }
    }
    return drawn;
}

QPointF innerPoint(const QPainterPath &shape)
{
    const QRectF box = shape.boundingRect();
    // A ribbon bends: look along its left edge.
    for (const double x : {0.5, 0.02, 0.98}) {
        for (double y = 0.05; y < 1; y += 0.02) {
            const QPointF at(box.x() + box.width() * x, box.y() + box.height() * y);
            if (shape.contains(at))
                return at;
        }
    }
    return box.center();
}

} // namespace

Q_DECLARE_METATYPE(Sample)

class ChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void values_data() { everySample(); }
    void values();
    void hits_data() { everySampleAndSize(); }
    void hits();
    void fits_data() { everySampleAndSize(); }
    void fits();
    void keyboard_data() { everySample(); }
    void keyboard();
    void axisIsWrittenOut();
    void narrowCellsSayLess();
    void emptyIsNoCrash();
    void figuresAreReadable();
    void sankeyDropsNonsense();
    void sankeyKeepsRibbonsWhereItIsLow();
    void axisTicksAreRound();

private:
    static void everySample();
    static void everySampleAndSize();
};

void ChartsTest::initTestCase()
{
    static SystemScheme scheme;
    static Theme theme(*qApp, scheme);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void ChartsTest::everySample()
{
    QTest::addColumn<Sample>("sample");
    for (const Sample &sample : samples())
        QTest::newRow(sample.name) << sample;
}

void ChartsTest::everySampleAndSize()
{
    QTest::addColumn<Sample>("sample");
    QTest::addColumn<QSize>("size");
    for (const Sample &sample : samples()) {
        for (const QSize &size : {QSize(280, 200), QSize(280, 320), QSize(600, 330), QSize(1100, 700)})
            QTest::addRow("%s %dx%d", sample.name, size.width(), size.height()) << sample << size;
    }
}

void ChartsTest::values()
{
    QFETCH(Sample, sample);
    const std::unique_ptr<QWidget> widget(sample.make());
    auto *chart = qobject_cast<Chart *>(widget.get());
    chart->resize(600, 330);
    QCOMPARE(chart->parts().size(), sample.parts);
    QCOMPARE(QString(chart->parts().first().tip).replace(QChar(0x00a0), u' '), QString::fromUtf8(sample.tip));
    const QString first = chart->table().toTsv().section(u'\n', 1, 1);
    QVERIFY2(first.startsWith(QString::fromUtf8(sample.cell)), qPrintable(first));
    // The figures are there for those who see none.
    QCOMPARE(chart->accessibleDescription(), chart->table().toSpeech(chart->locale()));
    QVERIFY(!chart->accessibleDescription().isEmpty());
    QVERIFY(!chart->accessibleName().isEmpty());
}

void ChartsTest::hits()
{
    QFETCH(Sample, sample);
    QFETCH(QSize, size);
    const std::unique_ptr<QWidget> widget(sample.make());
    auto *chart = qobject_cast<Chart *>(widget.get());
    chart->resize(size);
    QCOMPARE(chart->parts().size(), sample.parts);
    QSignalSpy activated(chart, &Chart::partActivated);
    for (const ChartPart &part : chart->parts()) {
        const QPointF at = innerPoint(part.shape);
        QVERIFY2(QRectF(QPointF(), size).contains(at), qPrintable(part.tip));
        // Ribbons may cross: what lies on top answers.
        if (chart->partAt(at) == part.id)
            QTest::mouseClick(chart, Qt::LeftButton, {}, at.toPoint());
    }
    QVERIFY2(activated.count() >= chart->parts().size() - 2, qPrintable(QString::number(activated.count())));
    QCOMPARE(chart->partAt(QPointF(-5, -5)), -1);
    QTest::mouseClick(chart, Qt::RightButton, {}, innerPoint(chart->parts().first().shape).toPoint());
    QVERIFY(activated.count() <= chart->parts().size());
}

void ChartsTest::fits()
{
    QFETCH(Sample, sample);
    QFETCH(QSize, size);
    const std::unique_ptr<QWidget> widget(sample.make());
    auto *chart = qobject_cast<Chart *>(widget.get());
    chart->resize(size);
    QVERIFY(keepsToItsPlace(*chart, size));
}

void ChartsTest::keyboard()
{
    QFETCH(Sample, sample);
    const std::unique_ptr<QWidget> widget(sample.make());
    auto *chart = qobject_cast<Chart *>(widget.get());
    chart->resize(600, 330);
    chart->show();
    QSignalSpy activated(chart, &Chart::partActivated);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(activated.count(), 0);
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(chart->currentPart(), chart->parts().first().id);
    QCOMPARE(chart->accessibleDescription(), chart->parts().first().tip);
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(chart->currentPart(), chart->parts().last().id);
    // Neither other room nor the pointer, which the tool tip drives off, takes the keyboard's place away.
    chart->resize(590, 330);
    QCOMPARE(chart->currentPart(), chart->parts().last().id);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(chart, &leave);
    QCOMPARE(chart->currentPart(), chart->parts().last().id);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toInt(), chart->parts().last().id);
    QTest::keyClick(chart, Qt::Key_Escape);
    QCOMPARE(chart->currentPart(), -1);
    QCOMPARE(chart->accessibleDescription(), chart->table().toSpeech(chart->locale()));
}

void ChartsTest::axisIsWrittenOut()
{
    BarChart chart(Qt::Horizontal);
    chart.setBars({{u"Potential loyal"_s, 29e6}, {u"At risk"_s, 155e3}}, {}, u"Revenue"_s);
    const auto written = [&chart](const QSize &size) { return QString::fromUtf8(chart.svg(size)); };
    chart.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    for (const QString &text :
         {u">30M<"_s, u">29M<"_s, u">155k<"_s, u">Potential loyal<"_s, u">At risk<"_s, u">Revenue<"_s})
        QVERIFY2(written({420, 300}).contains(text), qPrintable(text));
    // Nobody is half a customer.
    chart.setBars({{u"New"_s, 1}}, {}, u"Customers"_s);
    QVERIFY(!written({420, 300}).contains(u">0.5<"_s));
}

void ChartsTest::narrowCellsSayLess()
{
    HeatMap map;
    map.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    HeatMapValues values;
    values.rows = {u"R1"_s};
    values.columns = {u"F1"_s, u"F2"_s, u"F3"_s, u"F4"_s};
    values.cells = {28'900, 36'300, 11'000, 214'000};
    map.setValues(values);
    const auto written = [&map](int width) { return QString::fromUtf8(map.svg({width, 100})); };
    QVERIFY(written(420).contains(u">28.9k<"_s));
    // Fonts differ; somewhere on the way to narrow the figures get shorter and are still whole.
    bool isShortened = false;
    for (int width = 420; width > 60; width -= 4)
        isShortened = isShortened || (written(width).contains(u">29k<"_s) && !written(width).contains(u'…'));
    QVERIFY(isShortened);
}

void ChartsTest::emptyIsNoCrash()
{
    FunnelChart funnel;
    HeatMap map;
    GradeBars bars;
    Sankey sankey;
    BoxPlotChart boxes;
    BarChart chart(Qt::Vertical);
    funnel.setStages({{u"Nobody"_s, 0, {}, 0}}, {});
    for (Chart *each : QList<Chart *>{&funnel, &map, &bars, &sankey, &boxes, &chart}) {
        for (const QSize &size : {QSize(300, 200), QSize(1, 1), QSize(40, 10)})
            QCOMPARE(each->picture(size, 1).size(), size);
        QVERIFY(each->table().toCsv().endsWith(u"\r\n"_s));
    }
}

void ChartsTest::figuresAreReadable()
{
    for (const auto *tokens : {&kLightTokens, &kDarkTokens}) {
        const QPalette palette = paletteOf(*tokens);
        for (const Tone tone : {Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad}) {
            for (int step = 0; step <= 20; ++step) {
                const QColor fill =
                    mixed(toneColor(palette, tone), toneColor(palette, Tone::Surface), step / 20.0);
                QVERIFY(contrast(readableOn(palette, fill), fill) >= 4.5);
            }
        }
    }
}

void ChartsTest::sankeyDropsNonsense()
{
    Sankey sankey;
    sankey.setFlows({{u"A"_s, {}}, {u"B"_s, {}}}, {{0, 1, 5}, {0, 2, 5}, {-1, 0, 5}, {1, 1, 0}});
    sankey.resize(300, 200);
    QCOMPARE(sankey.parts().size(), 1);
    QCOMPARE(sankey.parts().first().tip, u"5 from A to B"_s);
}

/// Thirteen names leave little height; what is left goes to the ribbons rather than to gaps.
void ChartsTest::sankeyKeepsRibbonsWhereItIsLow()
{
    QList<SankeyNode> nodes;
    QList<SankeyFlow> flows;
    for (int i = 0; i < 13; ++i) {
        nodes << SankeyNode{u"Segment %1"_s.arg(i), {}, false};
        flows << SankeyFlow{i, i, 10};
    }
    for (const int height : {340, 400, 900}) {
        Sankey sankey;
        sankey.resize(360, height);
        sankey.setFlows(nodes, flows);
        double ribbons = 0;
        for (const ChartPart &part : sankey.parts())
            ribbons += part.shape.boundingRect().height();
        QVERIFY2(ribbons >= 0.25 * height && ribbons < height, qPrintable(QString::number(ribbons)));
    }
}

void ChartsTest::axisTicksAreRound()
{
    QCOMPARE(axisTicks(34, 6), (QList<double>{0, 10, 20, 30, 40}));
    QCOMPARE(axisTicks(120'455, 5), (QList<double>{0, 50'000, 100'000, 150'000}));
    QCOMPARE(axisTicks(1, 5), (QList<double>{0, 0.2, 0.4, 0.6, 0.8, 1.0}));
    QCOMPARE(axisTicks(0, 5), (QList<double>{0}));
    QCOMPARE(axisTicks(-3, 5), (QList<double>{0}));
}

QTEST_MAIN(ChartsTest)
#include "tst_charts.moc"
