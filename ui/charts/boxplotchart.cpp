// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/boxplotchart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

struct BoxPlotChart::Plan
{
    double left = 0; // x of zero
    double right = 0;
    double step = 0; // height of a row
    double axis = 0; // y of the axis
    double largest = 0;
    QList<double> ticks;

    double x(double value) const { return left + (largest > 0 ? value / largest : 0) * (right - left); }
};

void BoxPlotChart::setRows(const QList<BoxPlotRow> &rows, const QString &unitFigure, const QString &axisTitle)
{
    m_rows = rows;
    m_unitFigure = unitFigure;
    m_axisTitle = axisTitle;
    valuesChanged();
}

ChartTable BoxPlotChart::table() const
{
    ChartTable table{{tr("Group"), tr("Low"), tr("Lower quartile"), tr("Median"), tr("Upper quartile"),
                      tr("High"), tr("Count")},
                     {}};
    const auto cell = [](const std::optional<double> &value) {
        return value ? QVariant(*value) : QVariant();
    };
    for (const BoxPlotRow &row : m_rows)
        table.rows.append({row.name, cell(row.low), cell(row.lowerQuartile), cell(row.median),
                           cell(row.upperQuartile), cell(row.high), qlonglong(row.count)});
    return table;
}

QString BoxPlotChart::figure(const std::optional<double> &value, const QLocale &locale) const
{
    if (!value)
        return tr("not reached");
    const bool whole = *value == static_cast<double>(static_cast<qint64>(*value));
    return m_unitFigure.arg(locale.toString(*value, 'f', whole ? 0 : 1));
}

BoxPlotChart::Plan BoxPlotChart::plan(const QSizeF &size, const ChartStyle &style) const
{
    Plan plan;
    const QFontMetricsF metrics(style.small);
    double names = 0;
    double figures = 0;
    for (const BoxPlotRow &row : m_rows) {
        names = std::max(names, metrics.horizontalAdvance(row.name));
        figures = std::max(figures, metrics.horizontalAdvance(figure(row.median, style.locale)));
        for (const auto &value : {row.low, row.lowerQuartile, row.median, row.upperQuartile, row.high})
            plan.largest = std::max(plan.largest, value.value_or(0));
    }
    plan.left = std::min(names, size.width() * 0.34) + 16;
    plan.right = std::max(plan.left + 20, size.width() - figures - 18);
    plan.ticks = axisTicks(plan.largest, plan.right - plan.left < style.scaled(160) ? 3 : 6);
    plan.largest = std::max(plan.largest, plan.ticks.last());
    const QFontMetricsF notes(style.note);
    plan.axis = size.height() - 2 * notes.height() - 8;
    plan.step = std::min(style.scaled(58), plan.axis / double(std::max<qsizetype>(1, m_rows.size())));
    plan.axis = std::min(plan.axis, plan.step * double(m_rows.size()) + 4);
    return plan;
}

QList<ChartPart> BoxPlotChart::layOut(const QSizeF &size, const ChartStyle &style) const
{
    QList<ChartPart> parts;
    const Plan where = plan(size, style);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const BoxPlotRow &row = m_rows[i];
        QPainterPath path;
        path.addRect(QRectF(0, double(i) * where.step, size.width(), where.step));
        const QString tip =
            tr("%1: median %2, middle half %3 to %4, from %5")
                .arg(row.name, figure(row.median, style.locale), figure(row.lowerQuartile, style.locale),
                     figure(row.upperQuartile, style.locale), style.locale.toString(qlonglong(row.count)));
        parts.append({static_cast<int>(i), path, tip});
    }
    return parts;
}

void BoxPlotChart::drawAxis(QPainter &painter, const Plan &plan, const ChartStyle &style) const
{
    const QFontMetricsF notes(style.note);
    painter.setFont(style.note);
    for (const double tick : plan.ticks) {
        painter.setPen(style.tone(Tone::Line));
        painter.drawLine(QPointF(plan.x(tick), 0), QPointF(plan.x(tick), plan.axis));
        painter.setPen(style.tone(Tone::Muted));
        painter.drawText(QRectF(plan.x(tick) - 30, plan.axis + 2, 60, notes.height()), Qt::AlignCenter,
                         style.locale.toString(tick, 'g', 4));
    }
    drawLabel(painter,
              QRectF(plan.left, plan.axis + 3 + notes.height(), plan.right - plan.left, notes.height()),
              Qt::AlignCenter, m_axisTitle);
}

void BoxPlotChart::drawBoxPlot(QPainter &painter, const Plan &plan, const ChartStyle &style,
                               const BoxPlotRow &row, double y, bool current)
{
    const double height = std::min(24.0, plan.step * 0.6);
    const auto lower = row.lowerQuartile ? row.lowerQuartile : row.median;
    // A quartile nobody reached yet lies beyond the axis.
    const double from = lower.value_or(plan.largest);
    const double to = row.upperQuartile.value_or(plan.largest);
    painter.setPen(QPen(style.tone(Tone::Muted), 1));
    painter.drawLine(QPointF(plan.x(row.low.value_or(from)), y), QPointF(plan.x(row.high.value_or(to)), y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.soft(Tone::Accent, current ? 0.55 : 0.35));
    painter.drawRoundedRect(
        QRectF(plan.x(from), y - height / 2, std::max(2.0, plan.x(to) - plan.x(from)), height), 4, 4);
    if (row.median)
        painter.fillRect(QRectF(plan.x(*row.median) - 1.5, y - height / 2, 3, height),
                         style.tone(Tone::Accent));
}

void BoxPlotChart::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const
{
    const Plan where = plan(size, style);
    drawAxis(painter, where, style);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QRectF row(0, double(i) * where.step, size.width(), where.step);
        painter.setFont(style.small);
        painter.setPen(style.tone(Tone::Text));
        drawLabel(painter, QRectF(2, row.y(), where.left - 14, row.height()),
                  Qt::AlignVCenter | Qt::AlignLeft, m_rows[i].name);
        if (m_rows[i].lowerQuartile || m_rows[i].median)
            drawBoxPlot(painter, where, style, m_rows[i], row.center().y(), i == current);
        painter.setFont(style.small);
        painter.setPen(style.tone(Tone::Muted));
        drawLabel(painter, QRectF(where.right + 8, row.y(), size.width() - where.right - 10, row.height()),
                  Qt::AlignVCenter | Qt::AlignRight, figure(m_rows[i].median, style.locale));
    }
}

} // namespace leadbook
