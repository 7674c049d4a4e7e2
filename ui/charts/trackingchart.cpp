// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trackingchart.h"

#include "ui/widgets/format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace leadbook {

namespace {

constexpr int kMostStrips = 24;
constexpr int kMostTicks = 4;
constexpr double kLineWidth = 2;

} // namespace

struct TrackingChart::Plan
{
    QRectF plot;
    QList<double> ticks;
    double largest = 1;
    qsizetype values = 0;

    /// Where the end of the time of value @p at lies.
    double x(qsizetype at) const
    {
        return plot.left() + plot.width() * static_cast<double>(at + 1) / static_cast<double>(values);
    }
    double y(double value) const { return plot.bottom() - plot.height() * value / largest; }
};

void TrackingChart::setValues(const QList<TrackingValue> &values, const QString &title)
{
    m_values = values;
    m_title = title;
    valuesChanged();
}

ChartTable TrackingChart::table() const
{
    ChartTable table{{tr("Up to"), tr("Made"), tr("Expected"), tr("Learnt from")}, {}};
    for (const TrackingValue &value : m_values)
        table.rows.append({value.name, value.actual, value.expected, value.isLearnt ? tr("yes") : tr("no")});
    return table;
}

int TrackingChart::strips() const
{
    return static_cast<int>(std::min<qsizetype>(kMostStrips, m_values.size()));
}

qsizetype TrackingChart::valueOf(int strip, int strips) const
{
    return (strip + 1) * m_values.size() / strips - 1;
}

qsizetype TrackingChart::learnt() const
{
    return std::ranges::count_if(m_values, &TrackingValue::isLearnt);
}

TrackingChart::Plan TrackingChart::plan(const QSizeF &size, const ChartStyle &style) const
{
    Plan plan;
    double largest = 1;
    for (const TrackingValue &value : m_values)
        largest = std::max({largest, value.actual, value.expected});
    plan.ticks = axisTicks(largest, kMostTicks);
    plan.largest = plan.ticks.last();
    plan.values = m_values.size();
    const QFontMetricsF notes(style.note);
    double left = 0;
    for (const double tick : plan.ticks)
        left = std::max(left, notes.horizontalAdvance(formatShort(tick, style.locale)));
    const double top = notes.height() + 10;
    plan.plot = QRectF(left + 8, top, std::max(20.0, size.width() - left - 16),
                       std::max(20.0, size.height() - top - notes.height() - 8));
    return plan;
}

QList<ChartPart> TrackingChart::layOut(const QSizeF &size, const ChartStyle &style) const
{
    QList<ChartPart> parts;
    if (m_values.isEmpty())
        return parts;
    const Plan where = plan(size, style);
    const int all = strips();
    const double width = where.plot.width() / all;
    for (int i = 0; i < all; ++i) {
        const TrackingValue &value = m_values[valueOf(i, all)];
        QPainterPath path;
        path.addRect(QRectF(where.plot.left() + i * width, where.plot.top(), width, where.plot.height()));
        const QString tip = tr("Up to %1: %2 made, %3 expected")
                                .arg(value.name, formatCount(std::llround(value.actual), style.locale),
                                     formatCount(std::llround(value.expected), style.locale));
        parts.append({i, path, value.isLearnt ? tip : tr("%1 without having seen it").arg(tip)});
    }
    return parts;
}

void TrackingChart::drawAxes(QPainter &painter, const Plan &plan, const ChartStyle &style) const
{
    const QFontMetricsF notes(style.note);
    painter.setFont(style.note);
    for (const double tick : plan.ticks) {
        painter.setPen(QPen(style.tone(Tone::Line), 1));
        painter.drawLine(QPointF(plan.plot.left(), plan.y(tick)), QPointF(plan.plot.right(), plan.y(tick)));
        painter.setPen(style.tone(Tone::Muted));
        drawLabel(painter, QRectF(0, plan.y(tick) - notes.height() / 2, plan.plot.left() - 6, notes.height()),
                  Qt::AlignRight | Qt::AlignVCenter, formatShort(tick, style.locale));
    }
    // The first and the last day, and up to where the expectation was made from what came.
    const double wide = plan.plot.width() / 3;
    const double y = plan.plot.bottom() + 4;
    painter.setPen(style.tone(Tone::Muted));
    drawLabel(painter, QRectF(plan.plot.left(), y, wide, notes.height()), Qt::AlignLeft | Qt::AlignVCenter,
              m_values.first().name);
    drawLabel(painter, QRectF(plan.plot.right() - wide, y, wide, notes.height()),
              Qt::AlignRight | Qt::AlignVCenter, m_values.last().name);
    const qsizetype known = learnt();
    if (known == 0 || known == m_values.size())
        return;
    const double x = plan.x(known - 1);
    painter.setPen(QPen(style.tone(Tone::Muted), 1, Qt::DashLine));
    painter.drawLine(QPointF(x, plan.plot.top()), QPointF(x, plan.plot.bottom()));
    painter.setPen(style.tone(Tone::Muted));
    // Rising lines leave room above them, before the mark.
    drawLabel(painter,
              QRectF(plan.plot.left(), plan.plot.top() + 2, x - plan.plot.left() - 5, notes.height()),
              Qt::AlignRight | Qt::AlignVCenter, tr("learnt up to %1").arg(m_values[known - 1].name));
}

void TrackingChart::drawLegend(QPainter &painter, const Plan &plan, const ChartStyle &style) const
{
    const QFontMetricsF notes(style.note);
    painter.setFont(style.note);
    double x = plan.plot.left();
    const double y = notes.height() / 2;
    const auto entry = [&](const QPen &pen, const QString &name) {
        painter.setPen(pen);
        painter.drawLine(QPointF(x, y), QPointF(x + 16, y));
        painter.setPen(style.tone(Tone::Muted));
        const double wide = notes.horizontalAdvance(name);
        drawLabel(painter, QRectF(x + 21, 0, wide + 2, notes.height()), Qt::AlignLeft | Qt::AlignVCenter,
                  name);
        x += wide + 38;
    };
    entry(QPen(style.tone(Tone::Accent), kLineWidth), tr("%1 made").arg(m_title));
    entry(QPen(style.tone(Tone::Warning), kLineWidth, Qt::DashLine), tr("expected"));
}

void TrackingChart::drawLine(QPainter &painter, const Plan &plan, double TrackingValue::*value) const
{
    QPolygonF line{{plan.plot.left(), plan.plot.bottom()}};
    for (qsizetype i = 0; i < m_values.size(); ++i)
        line << QPointF(plan.x(i), plan.y(m_values[i].*value));
    painter.drawPolyline(line);
}

void TrackingChart::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const
{
    if (m_values.isEmpty())
        return;
    const Plan where = plan(size, style);
    drawLegend(painter, where, style);
    drawAxes(painter, where, style);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.tone(Tone::Accent), kLineWidth));
    drawLine(painter, where, &TrackingValue::actual);
    painter.setPen(QPen(style.tone(Tone::Warning), kLineWidth, Qt::DashLine));
    drawLine(painter, where, &TrackingValue::expected);
    if (current >= 0) {
        const double x = where.x(valueOf(current, strips()));
        painter.setPen(QPen(style.tone(Tone::Accent), 1));
        painter.drawLine(QPointF(x, where.plot.top()), QPointF(x, where.plot.bottom()));
    }
}

} // namespace leadbook
