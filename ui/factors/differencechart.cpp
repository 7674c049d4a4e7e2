// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/factors/differencechart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace leadbook {

namespace {

constexpr double kStep = 26; // of a row, at most
constexpr double kGap = 8;
constexpr double kMostNames = 0.5; // of the width
constexpr double kDot = 4;
constexpr double kEnd = 4; // height of the ends of an interval

} // namespace

struct DifferenceChart::Plan
{
    double left = 0;
    double right = 0;
    double step = 0;
    double reach = 0.1; // the difference at either end
    double axis = 0;    // y below the rows

    double x(double difference) const
    {
        return left + (std::clamp(difference, -reach, reach) / reach + 1) / 2 * (right - left);
    }
};

void DifferenceChart::setRows(const QList<DifferenceRow> &rows, const QString &nameTitle,
                              const QString &valueTitle)
{
    m_rows = rows;
    m_nameTitle = nameTitle;
    m_valueTitle = valueTitle;
    updateGeometry();
    valuesChanged();
}

ChartTable DifferenceChart::table() const
{
    ChartTable table{{m_nameTitle, m_valueTitle, tr("At least"), tr("At most")}, {}};
    for (const DifferenceRow &row : m_rows)
        table.rows.append({row.name, row.difference * 100, row.low * 100, row.high * 100});
    return table;
}

QSize DifferenceChart::sizeHint() const
{
    const ChartStyle look = style();
    const QFontMetricsF notes(look.note);
    return {420, static_cast<int>(look.scaled(kStep) * double(std::max<qsizetype>(1, m_rows.size())) +
                                  2 * notes.height() + 8)};
}

DifferenceChart::Plan DifferenceChart::plan(const QSizeF &size, const ChartStyle &look) const
{
    Plan plan;
    const QFontMetricsF metrics(look.small);
    double names = 0;
    double reach = 0.05;
    for (const DifferenceRow &row : m_rows) {
        names = std::max(names, metrics.horizontalAdvance(row.name));
        reach = std::max({reach, std::abs(row.low), std::abs(row.high)});
    }
    constexpr double kTenth = 0.1;
    plan.reach = std::min(1.0, std::ceil(reach / kTenth) * kTenth);
    plan.left = std::min(names, size.width() * kMostNames) + 2 * kGap;
    plan.right = std::max(plan.left + 20, size.width() - 3 * kGap);
    const double room = size.height() - 2 * QFontMetricsF(look.note).height() - 6;
    plan.step = std::min(look.scaled(kStep), room / double(std::max<qsizetype>(1, m_rows.size())));
    plan.axis = plan.step * double(m_rows.size()) + 2;
    return plan;
}

QList<ChartPart> DifferenceChart::layOut(const QSizeF &size, const ChartStyle &look) const
{
    QList<ChartPart> parts;
    const Plan where = plan(size, look);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        QPainterPath path;
        path.addRect(QRectF(0, double(i) * where.step, size.width(), where.step));
        parts.append({static_cast<int>(i), path, m_rows[i].sentence});
    }
    return parts;
}

void DifferenceChart::draw(QPainter &painter, const QSizeF &size, const ChartStyle &look, int current) const
{
    if (m_rows.isEmpty() || size.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const Plan where = plan(size, look);
    const QFontMetricsF notes(look.note);
    painter.setFont(look.note);
    for (const double tick : {-where.reach, -where.reach / 2, 0.0, where.reach / 2, where.reach}) {
        painter.setPen(QPen(look.tone(tick == 0 ? Tone::Muted : Tone::Line), tick == 0 ? 1.5 : 1));
        painter.drawLine(QPointF(where.x(tick), 0), QPointF(where.x(tick), where.axis));
        painter.setPen(look.tone(Tone::Muted));
        const int points = static_cast<int>(std::lround(tick * 100));
        drawLabel(painter, QRectF(where.x(tick) - 30, where.axis + 2, 60, notes.height()), Qt::AlignCenter,
                  (points > 0 ? QStringLiteral("+") : QString()) + look.locale.toString(points));
    }
    drawLabel(painter,
              QRectF(where.left, where.axis + 3 + notes.height(), where.right - where.left, notes.height()),
              Qt::AlignCenter, m_valueTitle);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const DifferenceRow &row = m_rows[i];
        const double y = (double(i) + 0.5) * where.step;
        painter.setFont(look.small);
        painter.setPen(look.tone(Tone::Text));
        drawLabel(painter, QRectF(2, y - where.step / 2, where.left - kGap - 2, where.step),
                  Qt::AlignVCenter | Qt::AlignLeft, row.name);
        const QColor color = look.tone(row.tone);
        painter.setPen(QPen(color, i == current ? 3 : 1.8));
        painter.drawLine(QPointF(where.x(row.low), y), QPointF(where.x(row.high), y));
        for (const double end : {row.low, row.high})
            painter.drawLine(QPointF(where.x(end), y - kEnd), QPointF(where.x(end), y + kEnd));
        painter.setBrush(color);
        painter.drawEllipse(QPointF(where.x(row.difference), y), kDot, kDot);
    }
}

} // namespace leadbook
