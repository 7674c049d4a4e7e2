// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barchart.h"

#include "ui/widgets/format.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QMarginsF>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace leadbook {

namespace {

constexpr double kBarShare = 0.64;  // of the room a bar has
constexpr int kTop = 14;            // for the figure over the highest bar
constexpr double kWordGap = 6;      // between an axis and its words
constexpr double kMostNames = 0.45; // of the width

void dress(QAbstractAxis &axis, const ChartStyle &look)
{
    // Qt Charts would cut names off and write figures as 1E+07: drawWords() has them instead.
    axis.setLabelsVisible(false);
    axis.setLinePenColor(look.tone(Tone::Line));
    axis.setGridLineColor(look.tone(Tone::Line));
}

/// @p name, a line for each of its words; a month of a year, which Chinese writes without a blank, in two.
QString inLines(QString name)
{
    const qsizetype year = name.indexOf(u'年');
    if (!name.contains(u' ') && year > 0 && year + 1 < name.size())
        return name.insert(year + 1, u'\n');
    return name.replace(u' ', u'\n');
}

} // namespace

/// A chart of Qt Charts for one size and style: a view of its own would animate and own the pointer.
struct BarChart::Scene
{
    QGraphicsScene scene;
    QChart *chart = nullptr;
    QValueAxis *values = nullptr;
    QList<double> ticks;
    QSizeF size;
    qint64 palette = 0;
    QFont font;
    QLocale locale;

    double largest() const { return values->max(); }
    QRectF plot() const { return chart->plotArea(); }
};

BarChart::BarChart(Qt::Orientation orientation, QWidget *parent)
    : Chart(parent)
    , m_orientation(orientation)
    , m_figure([](double value, const QLocale &locale) { return formatShort(value, locale); })
{
}

BarChart::~BarChart() = default;

void BarChart::setBars(const QList<BarValue> &bars, const QString &nameTitle, const QString &valueTitle)
{
    m_bars = bars;
    m_nameTitle = nameTitle;
    m_valueTitle = valueTitle;
    m_scene.reset();
    valuesChanged();
}

void BarChart::setFigure(Figure figure)
{
    m_figure = std::move(figure);
    m_isShort = false;
    valuesChanged();
}

void BarChart::setTone(Tone tone)
{
    m_tone = tone;
    m_scene.reset();
    update();
}

ChartTable BarChart::table() const
{
    ChartTable table{{m_nameTitle, m_valueTitle}, {}};
    for (const BarValue &bar : m_bars)
        table.rows.append({bar.name, bar.value});
    return table;
}

void BarChart::addBars(Scene &scene, const ChartStyle &look) const
{
    const bool horizontal = m_orientation == Qt::Horizontal;
    auto *set = new QBarSet(m_valueTitle);
    set->setColor(look.tone(m_tone));
    set->setBorderColor(Qt::transparent);
    QStringList names;
    // Qt Charts counts rows from the bottom.
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const BarValue &bar = m_bars[horizontal ? m_bars.size() - 1 - i : i];
        *set << bar.value;
        names << bar.name;
    }
    QAbstractBarSeries *series = horizontal ? static_cast<QAbstractBarSeries *>(new QHorizontalBarSeries)
                                            : static_cast<QAbstractBarSeries *>(new QBarSeries);
    series->append(set);
    series->setBarWidth(kBarShare);
    scene.chart->addSeries(series);
    auto *categories = new QBarCategoryAxis;
    categories->append(names);
    categories->setGridLineVisible(false);
    dress(*categories, look);
    scene.chart->addAxis(categories, horizontal ? Qt::AlignLeft : Qt::AlignBottom);
    scene.chart->addAxis(scene.values, horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(categories);
    series->attachAxis(scene.values);
}

QList<double> BarChart::ticks(const QSizeF &size, const ChartStyle &look) const
{
    double largest = 0;
    bool isCount = true;
    for (const BarValue &bar : m_bars) {
        largest = std::max(largest, bar.value);
        isCount = isCount && bar.value == std::floor(bar.value);
    }
    const double room = m_orientation == Qt::Horizontal ? size.width() : size.height();
    int most = room < look.scaled(300) ? 3 : 5;
    // There is no half a customer.
    if (isCount && largest >= 1)
        most = std::min(most, static_cast<int>(std::min(largest, 100.0)));
    QList<double> found = axisTicks(largest, most);
    // The figures below the axis stand clear of each other.
    const QFontMetricsF metrics(look.note);
    while (m_orientation == Qt::Horizontal && most > 1) {
        const QMarginsF around = margins(found, look);
        double widest = 0;
        for (const double tick : std::as_const(found))
            widest = std::max(widest, metrics.horizontalAdvance(tickText(tick, look)) + 10);
        if (widest * double(found.size() - 1) <= size.width() - around.left() - around.right())
            break;
        found = axisTicks(largest, --most);
    }
    return found;
}

QString BarChart::tickText(double tick, const ChartStyle &look) const
{
    const bool isFraction = m_isShort && tick != std::floor(tick) && tick < 1000;
    return isFraction ? look.locale.toString(tick, 'g', 4) : m_figure(tick, look.locale);
}

/// Of the names below upright bars, a line for each of their words: those of other scripts are higher than
/// what the font says of itself.
double BarChart::nameHeight(const ChartStyle &look) const
{
    const QFontMetricsF metrics(look.note);
    double height = 2 * metrics.height();
    for (const BarValue &bar : m_bars) {
        const QString lines = inLines(bar.name);
        height =
            std::max(height, metrics.boundingRect(QRectF(0, 0, 1e5, 1e5), Qt::AlignLeft, lines).height());
    }
    return std::ceil(height);
}

/// How many upright bars share the room of one name, for even the longest of its words to fit.
qsizetype BarChart::nameStride(double step, const ChartStyle &look) const
{
    const QFontMetricsF metrics(look.note);
    double longest = 0; // a word that does not fit cannot be wrapped
    for (const BarValue &bar : m_bars) {
        for (const QString &word : inLines(bar.name).split(u'\n'))
            longest = std::max(longest, metrics.horizontalAdvance(word));
    }
    const auto most = std::max<qsizetype>(1, m_bars.size());
    return std::clamp<qsizetype>(static_cast<qsizetype>(std::ceil((longest + 2) / step)), 1, most);
}

QMarginsF BarChart::margins(const QList<double> &ticks, const ChartStyle &look) const
{
    const QFontMetricsF metrics(look.note);
    const double line = metrics.height();
    const auto titled = [line](const QString &title) { return title.isEmpty() ? 0 : line + 2; };
    double figures = 0;
    for (const double tick : ticks)
        figures = std::max(figures, metrics.horizontalAdvance(tickText(tick, look)));
    if (m_orientation == Qt::Vertical)
        return {figures + kWordGap + titled(m_valueTitle), kTop, 8,
                nameHeight(look) + 4 + titled(m_nameTitle)};
    double names = 0;
    for (const BarValue &bar : m_bars)
        names = std::max(names, metrics.horizontalAdvance(bar.name));
    return {names + kWordGap + titled(m_nameTitle), kTop, figures / 2 + 2,
            kWordGap + line + titled(m_valueTitle)};
}

const BarChart::Scene &BarChart::scene(const QSizeF &size, const ChartStyle &look) const
{
    const bool kept = m_scene && m_scene->size == size && m_scene->palette == look.palette.cacheKey() &&
                      m_scene->font == look.note && m_scene->locale == look.locale;
    if (kept)
        return *m_scene;
    m_scene = std::make_unique<Scene>();
    m_scene->size = size;
    m_scene->palette = look.palette.cacheKey();
    m_scene->font = look.note;
    m_scene->locale = look.locale;
    auto *chart = new QChart;
    m_scene->chart = chart;
    m_scene->scene.addItem(chart);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    m_scene->ticks = ticks(size, look);
    QMarginsF around = margins(m_scene->ticks, look);
    around.setLeft(std::min(around.left(), size.width() * kMostNames));
    chart->setMargins(
        QMargins(static_cast<int>(std::ceil(around.left())), static_cast<int>(std::ceil(around.top())),
                 static_cast<int>(std::ceil(around.right())), static_cast<int>(std::ceil(around.bottom()))));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_scene->values = new QValueAxis;
    m_scene->values->setRange(0, std::max(m_scene->ticks.last(), 1e-9));
    m_scene->values->setTickCount(static_cast<int>(std::max<qsizetype>(2, m_scene->ticks.size())));
    dress(*m_scene->values, look);
    addBars(*m_scene, look);
    chart->resize(size);
    chart->layout()->activate();
    m_scene->scene.setSceneRect(QRectF(QPointF(), size));
    return *m_scene;
}

QRectF BarChart::bar(const QRectF &plot, double largest, qsizetype at) const
{
    const auto count = static_cast<double>(m_bars.size());
    const double share = largest > 0 ? m_bars[at].value / largest : 0;
    if (m_orientation == Qt::Horizontal) {
        const double step = plot.height() / count;
        return {plot.x(), plot.y() + (double(at) + (1 - kBarShare) / 2) * step, share * plot.width(),
                step * kBarShare};
    }
    const double step = plot.width() / count;
    const double height = share * plot.height();
    return {plot.x() + (double(at) + (1 - kBarShare) / 2) * step, plot.bottom() - height, step * kBarShare,
            height};
}

QList<ChartPart> BarChart::layOut(const QSizeF &size, const ChartStyle &look) const
{
    QList<ChartPart> parts;
    if (m_bars.isEmpty() || size.isEmpty())
        return parts;
    const Scene &made = scene(size, look);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        QPainterPath path;
        path.addRect(bar(made.plot(), made.largest(), i).adjusted(-2, -2, 2, 2));
        parts.append({static_cast<int>(i), path,
                      tr("%1: %2").arg(m_bars[i].name, m_figure(m_bars[i].value, look.locale))});
    }
    return parts;
}

void BarChart::drawUpright(QPainter &painter, const QRectF &plot, const QRectF &box, const ChartStyle &look,
                           const BarValue &value) const
{
    const QFontMetricsF metrics(look.note);
    const double step = plot.width() / double(m_bars.size());
    const QString figure = m_figure(value.value, look.locale);
    const double width = metrics.horizontalAdvance(figure);
    painter.setPen(look.tone(Tone::Text));
    if (width <= step)
        drawLabel(
            painter,
            QRectF(box.center().x() - width / 2, box.y() - metrics.height() - 1, width + 1, metrics.height()),
            Qt::AlignCenter, figure);
}

/// The names below upright bars, in two lines where they need them; only every second, third … where even so
/// they do not fit, as on an axis.
void BarChart::drawNames(QPainter &painter, const Scene &made, const ChartStyle &look) const
{
    const QFontMetricsF metrics(look.note);
    const QRectF plot = made.plot();
    const double step = plot.width() / double(m_bars.size());
    const qsizetype stride = nameStride(step, look);
    const double width = step * double(stride) - 2;
    const bool hasLines = std::ranges::any_of(
        m_bars, [&](const BarValue &bar) { return metrics.horizontalAdvance(bar.name) > width; });
    painter.setPen(look.tone(Tone::Muted));
    for (qsizetype i = 0; i < m_bars.size(); i += stride) {
        const double middle = bar(plot, made.largest(), i).center().x();
        const QRectF area(middle - width / 2, plot.bottom() + 4, width, nameHeight(look));
        const QString name = m_bars[i].name;
        const QString lines = inLines(name);
        if (hasLines && lines.contains(u'\n'))
            painter.drawText(area, Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip, lines);
        else
            drawLabel(painter, QRectF(area.topLeft(), QSizeF(width, metrics.height())), Qt::AlignCenter,
                      name);
    }
}

void BarChart::drawLying(QPainter &painter, const QRectF &box, double right, const ChartStyle &look,
                         const BarValue &value) const
{
    const QString figure = m_figure(value.value, look.locale);
    const double width = QFontMetricsF(look.note).horizontalAdvance(figure);
    painter.setPen(look.tone(Tone::Muted));
    const double beside = m_nameTitle.isEmpty() ? 0 : QFontMetricsF(look.note).height() + 2;
    drawLabel(painter, QRectF(beside, box.y(), box.x() - kWordGap - beside, box.height()),
              Qt::AlignVCenter | Qt::AlignRight, value.name);
    const bool outside = box.right() + 6 + width <= right;
    painter.setPen(outside ? look.tone(Tone::Text) : readableOn(look.palette, look.tone(m_tone)));
    drawLabel(painter,
              QRectF(outside ? box.right() + 5 : box.right() - width - 5, box.y(), width + 1, box.height()),
              Qt::AlignVCenter | Qt::AlignLeft, figure);
}

void BarChart::draw(QPainter &painter, const QSizeF &size, const ChartStyle &look, int current) const
{
    if (m_bars.isEmpty() || size.isEmpty())
        return;
    const Scene &made = scene(size, look);
    m_scene->scene.render(&painter, QRectF(QPointF(), size), QRectF(QPointF(), size));
    const QRectF plot = made.plot();
    painter.setFont(look.note);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const QRectF box = bar(plot, made.largest(), i);
        if (i == current) {
            painter.setPen(QPen(look.tone(Tone::Text), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
        }
        if (m_orientation == Qt::Vertical)
            drawUpright(painter, plot, box, look, m_bars[i]);
        else
            drawLying(painter, box, size.width(), look, m_bars[i]);
    }
    if (m_orientation == Qt::Vertical)
        drawNames(painter, made, look);
    drawWords(painter, made, size, look);
}

void BarChart::drawWords(QPainter &painter, const Scene &made, const QSizeF &size,
                         const ChartStyle &look) const
{
    const bool horizontal = m_orientation == Qt::Horizontal;
    const QRectF plot = made.plot();
    const double line = QFontMetricsF(look.note).height();
    painter.setPen(look.tone(Tone::Muted));
    for (const double tick : std::as_const(made.ticks)) {
        const double share = tick / made.largest();
        const double x = plot.x() + share * plot.width();
        const double y = plot.bottom() - share * plot.height();
        if (horizontal)
            drawLabel(painter, QRectF(x - 40, plot.bottom() + kWordGap, 80, line), Qt::AlignCenter,
                      tickText(tick, look));
        else
            drawLabel(painter, QRectF(0, y - line / 2, plot.x() - kWordGap, line), Qt::AlignRight,
                      tickText(tick, look));
    }
    const QString &below = horizontal ? m_valueTitle : m_nameTitle;
    drawLabel(painter, QRectF(plot.x(), size.height() - line - 1, plot.width(), line), Qt::AlignCenter,
              below);
    const QString &beside = horizontal ? m_nameTitle : m_valueTitle;
    painter.save();
    painter.translate(0, plot.center().y());
    painter.rotate(-90);
    drawLabel(painter, QRectF(-plot.height() / 2, 0, plot.height(), line), Qt::AlignCenter, beside);
    painter.restore();
}

} // namespace leadbook
