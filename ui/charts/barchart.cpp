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
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace leadbook {

namespace {

constexpr double kBarShare = 0.64; // of the room a bar has
constexpr int kTop = 14;           // for the figure over the highest bar

void dress(QAbstractAxis &axis, const ChartStyle &look, const QString &title)
{
    axis.setLabelsFont(look.note);
    axis.setLabelsColor(look.tone(Tone::Muted));
    axis.setLinePenColor(look.tone(Tone::Line));
    axis.setGridLineColor(look.tone(Tone::Line));
    axis.setTitleText(title);
    axis.setTitleVisible(!title.isEmpty());
    axis.setTitleFont(look.note);
    axis.setTitleBrush(look.tone(Tone::Muted));
}

} // namespace

/// A chart of Qt Charts for one size and style: a view of its own would animate and own the pointer.
struct BarChart::Scene
{
    QGraphicsScene scene;
    QChart *chart = nullptr;
    QValueAxis *values = nullptr;
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
    categories->setLabelsVisible(horizontal);
    dress(*categories, look, horizontal ? m_nameTitle : QString());
    scene.chart->addAxis(categories, horizontal ? Qt::AlignLeft : Qt::AlignBottom);
    scene.chart->addAxis(scene.values, horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(categories);
    series->attachAxis(scene.values);
}

QValueAxis *BarChart::valueAxis(const QSizeF &size, const ChartStyle &look) const
{
    double largest = 0;
    for (const BarValue &bar : m_bars)
        largest = std::max(largest, bar.value);
    const double room = m_orientation == Qt::Horizontal ? size.width() : size.height();
    const QList<double> ticks = axisTicks(largest, room < look.scaled(300) ? 3 : 5);
    auto *values = new QValueAxis;
    values->setRange(0, std::max(ticks.last(), 1e-9));
    values->setTickCount(static_cast<int>(std::max<qsizetype>(2, ticks.size())));
    values->setLabelFormat(QStringLiteral("%.6g"));
    dress(*values, look, m_valueTitle);
    return values;
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
    chart->setMargins(QMargins(0, kTop, 8, static_cast<int>(std::ceil(namesHeight(look)))));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setLocale(look.locale);
    chart->setLocalizeNumbers(true);
    m_scene->values = valueAxis(size, look);
    addBars(*m_scene, look);
    chart->resize(size);
    chart->layout()->activate();
    m_scene->scene.setSceneRect(QRectF(QPointF(), size));
    return *m_scene;
}

double BarChart::namesHeight(const ChartStyle &look) const
{
    // Qt Charts would cut the names off; under upright bars they are wrapped into two lines instead.
    const double line = QFontMetricsF(look.note).height();
    return m_orientation == Qt::Horizontal ? 0 : 2 * line + 4 + (m_nameTitle.isEmpty() ? 0 : line + 2);
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
    painter.setPen(look.tone(Tone::Muted));
    const QRectF area(box.center().x() - step / 2 + 1, plot.bottom() + 4, step - 2, 2 * metrics.height());
    double longest = 0; // a word that does not fit cannot be wrapped
    const QStringList words = value.name.split(u' ');
    for (const QString &word : words)
        longest = std::max(longest, metrics.horizontalAdvance(word));
    const bool oneLine = metrics.horizontalAdvance(value.name) <= area.width() || longest > area.width();
    if (oneLine)
        drawLabel(painter, area.adjusted(0, 0, 0, -metrics.height()), Qt::AlignCenter, value.name);
    else
        painter.drawText(area, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, value.name);
}

void BarChart::drawLying(QPainter &painter, const QRectF &box, double right, const ChartStyle &look,
                         const BarValue &value) const
{
    const QString figure = m_figure(value.value, look.locale);
    const double width = QFontMetricsF(look.note).horizontalAdvance(figure);
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
    if (m_orientation == Qt::Vertical && !m_nameTitle.isEmpty()) {
        const double line = QFontMetricsF(look.note).height();
        painter.setPen(look.tone(Tone::Muted));
        drawLabel(painter, QRectF(plot.x(), size.height() - line - 1, plot.width(), line), Qt::AlignCenter,
                  m_nameTitle);
    }
}

} // namespace leadbook
