// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendchart.h"

#include "ui/widgets/format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr double kGap = 8;
constexpr double kDot = 4.5;
constexpr double kWhisker = 4;
constexpr int kTicks = 4;       // steps of the axis
constexpr double kWidest = 110; // of a point's column

} // namespace

struct TrendChart::Plan
{
    QRectF plot;
    double step = 0; // width of a point's column
    double line = 0; // height of a line of words
    int nameLines = 1;
    double lowest = 0;
    double highest = 1;

    double x(qsizetype at) const { return plot.left() + (double(at) + 0.5) * step; }
    double y(double value) const
    {
        const double share = (value - lowest) / (highest - lowest);
        return plot.bottom() - std::clamp(share, 0.0, 1.0) * plot.height();
    }
};

TrendChart::TrendChart(QWidget *parent)
    : Chart(parent)
{
}

void TrendChart::setPoints(const QList<TrendPoint> &points, const TrendScale &scale, Figure figure)
{
    m_points = points;
    m_scale = scale;
    m_figure = std::move(figure);
    valuesChanged();
}

QString TrendChart::figure(double value, const QLocale &locale) const
{
    return m_figure ? m_figure(value, locale) : formatShort(value, locale);
}

ChartTable TrendChart::table() const
{
    if (!isEstimated()) {
        ChartTable plain{{m_scale.nameTitle, m_scale.valueTitle}, {}};
        for (const TrendPoint &point : m_points)
            plain.rows.append({point.name, point.value});
        return plain;
    }
    ChartTable table{
        {m_scale.nameTitle, m_scale.valueTitle, tr("At least"), tr("At most"), m_scale.countTitle}, {}};
    for (const TrendPoint &point : m_points)
        table.rows.append({point.name, point.value, point.low, point.high, qlonglong{point.count}});
    return table;
}

TrendChart::Plan TrendChart::plan(const QSizeF &size, const ChartStyle &look) const
{
    Plan plan;
    const QFontMetricsF notes(look.note);
    plan.line = notes.height() + 3;
    plan.lowest = m_scale.lowest;
    plan.highest = std::max(m_scale.highest, m_scale.lowest + 1e-9);
    double ticks = 0;
    for (int tick = 0; tick <= kTicks; ++tick)
        ticks =
            std::max(ticks, notes.horizontalAdvance(figure(
                                plan.lowest + (plan.highest - plan.lowest) * tick / kTicks, look.locale)));
    const double left = ticks + kGap;
    const double width = std::max(1.0, size.width() - left - kGap);
    plan.step = std::min(width / double(std::max<qsizetype>(1, m_points.size())), look.scaled(kWidest));
    for (const TrendPoint &point : m_points) {
        if (notes.horizontalAdvance(point.name) > plan.step - 4)
            plan.nameLines = 2;
    }
    // Above the plot the title of the axis and room for the highest figure, below it the names and how many
    // each comes from.
    const double top = 2 * plan.line + kGap;
    plan.plot =
        QRectF(left, top, width, std::max(1.0, size.height() - top - (plan.nameLines + 1) * plan.line - 6));
    return plan;
}

QList<ChartPart> TrendChart::layOut(const QSizeF &size, const ChartStyle &look) const
{
    QList<ChartPart> parts;
    const Plan where = plan(size, look);
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const TrendPoint &point = m_points[i];
        QPainterPath path;
        path.addRect(QRectF(where.x(i) - where.step / 2, where.plot.top(), where.step,
                            size.height() - where.plot.top()));
        QString tip = tr("%1: %2").arg(point.name, figure(point.value, look.locale));
        if (isEstimated()) {
            tip = tr("%1: %2, likely between %3 and %4")
                      .arg(point.name, figure(point.value, look.locale), figure(point.low, look.locale),
                           figure(point.high, look.locale));
            tip += u'\n' + tr("%1: %2").arg(m_scale.countTitle, formatCount(point.count, look.locale));
        }
        if (point.isUnfinished)
            tip += u'\n' + tr("not over yet");
        parts.append({static_cast<int>(i), path, tip});
    }
    return parts;
}

void TrendChart::drawAxis(QPainter &painter, const Plan &plan, const ChartStyle &look) const
{
    painter.setFont(look.note);
    for (int tick = 0; tick <= kTicks; ++tick) {
        const double value = plan.lowest + (plan.highest - plan.lowest) * tick / kTicks;
        const double y = plan.y(value);
        painter.setPen(QPen(look.tone(Tone::Line), value == 0 ? 2 : 1));
        painter.drawLine(QPointF(plan.plot.left(), y), QPointF(plan.plot.right(), y));
        painter.setPen(look.tone(Tone::Muted));
        drawLabel(painter, QRectF(0, y - plan.line / 2, plan.plot.left() - kGap, plan.line),
                  Qt::AlignVCenter | Qt::AlignRight, figure(value, look.locale));
    }
    drawLabel(painter, QRectF(0, 0, plan.plot.right(), plan.line), Qt::AlignLeft,
              !isEstimated() ? m_scale.valueTitle
                             : tr("%1 · n: %2", "what the figures are, and what they come from")
                                   .arg(m_scale.valueTitle, m_scale.countTitle));
}

void TrendChart::drawPoint(QPainter &painter, const Plan &plan, const ChartStyle &look, qsizetype at,
                           bool isCurrent) const
{
    const TrendPoint &point = m_points[at];
    const QPointF middle(plan.x(at), plan.y(point.value));
    painter.setPen(QPen(look.tone(Tone::Muted), 1.2));
    const double low = plan.y(point.low);
    const double high = plan.y(point.high);
    painter.drawLine(QPointF(middle.x(), low), QPointF(middle.x(), high));
    for (const double end : {low, high}) {
        if (isEstimated())
            painter.drawLine(QPointF(middle.x() - kWhisker, end), QPointF(middle.x() + kWhisker, end));
    }
    painter.setPen(QPen(look.tone(isCurrent ? Tone::Text : Tone::Accent), 2));
    painter.setBrush(look.tone(point.isUnfinished ? Tone::Surface : Tone::Accent));
    painter.drawEllipse(middle, kDot, kDot);
    const double left = plan.x(at) - plan.step / 2;
    painter.setFont(look.small);
    painter.setPen(look.tone(Tone::Text));
    drawLabel(painter, QRectF(left, std::min(high, middle.y() - kDot) - plan.line - 1, plan.step, plan.line),
              Qt::AlignCenter, figure(point.value, look.locale));
    painter.setFont(look.note);
    painter.setPen(look.tone(Tone::Muted));
    const double names = plan.nameLines * plan.line;
    const QRectF name(left, plan.plot.bottom() + 4, plan.step, names);
    if (plan.nameLines == 1)
        drawLabel(painter, name, Qt::AlignCenter, point.name);
    else
        painter.drawText(name, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, point.name);
    if (isEstimated())
        drawLabel(painter, QRectF(left, name.bottom(), plan.step, plan.line), Qt::AlignCenter,
                  tr("n %1").arg(formatCount(point.count, look.locale)));
}

void TrendChart::draw(QPainter &painter, const QSizeF &size, const ChartStyle &look, int current) const
{
    if (m_points.isEmpty() || size.isEmpty())
        return;
    const Plan where = plan(size, look);
    drawAxis(painter, where, look);
    painter.setPen(QPen(look.soft(Tone::Accent, 0.6), 1.6));
    for (qsizetype i = 1; i < m_points.size(); ++i)
        painter.drawLine(QPointF(where.x(i - 1), where.y(m_points[i - 1].value)),
                         QPointF(where.x(i), where.y(m_points[i].value)));
    for (qsizetype i = 0; i < m_points.size(); ++i)
        drawPoint(painter, where, look, i, i == current);
}

} // namespace leadbook
