// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/intervalchart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace leadbook {

namespace {

constexpr double kMostNames = 0.32; // of the width
constexpr double kMostNotes = 0.3;
constexpr double kGap = 8;
constexpr double kStep = 30; // of a row, at most
constexpr double kPoint = 4.5;

} // namespace

struct IntervalChart::Plan
{
    double left = 0; // x of the axis' ends
    double right = 0;
    double step = 0; // height of a row
    double axis = 0; // y below the rows

    double middle() const { return (left + right) / 2; }
    double x(double part) const { return middle() + std::clamp(part, -1.0, 1.0) * (right - left) / 2; }
};

void IntervalChart::setRows(const QList<IntervalRow> &rows, const QString &nameTitle)
{
    m_rows = rows;
    m_nameTitle = nameTitle;
    updateGeometry();
    valuesChanged();
}

ChartTable IntervalChart::table() const
{
    ChartTable table{{m_nameTitle, tr("Difference"), tr("At least"), tr("At most"), tr("Verdict")}, {}};
    for (const IntervalRow &row : m_rows) {
        const auto known = [&row](const QString &text) { return row.isKnown ? QVariant(text) : QVariant(); };
        table.rows.append(
            {row.name, known(row.valueText), known(row.lowText), known(row.highText), row.note});
    }
    return table;
}

QSize IntervalChart::sizeHint() const
{
    const ChartStyle look = style();
    return {420, static_cast<int>(look.scaled(kStep) * double(std::max<qsizetype>(1, m_rows.size())) +
                                  QFontMetricsF(look.note).height() + 8)};
}

IntervalChart::Plan IntervalChart::plan(const QSizeF &size, const ChartStyle &look) const
{
    Plan plan;
    const QFontMetricsF metrics(look.small);
    double names = 0;
    double notes = 0;
    for (const IntervalRow &row : m_rows) {
        names = std::max(names, metrics.horizontalAdvance(row.name));
        notes = std::max(notes, metrics.horizontalAdvance(row.note));
    }
    plan.left = std::min(names, size.width() * kMostNames) + 2 * kGap;
    plan.right =
        std::max(plan.left + 40, size.width() - std::min(notes, size.width() * kMostNotes) - 2 * kGap);
    const double room = size.height() - QFontMetricsF(look.note).height() - 6;
    plan.step = std::min(look.scaled(kStep), room / double(std::max<qsizetype>(1, m_rows.size())));
    plan.axis = plan.step * double(m_rows.size()) + 2;
    return plan;
}

QList<ChartPart> IntervalChart::layOut(const QSizeF &size, const ChartStyle &look) const
{
    QList<ChartPart> parts;
    const Plan where = plan(size, look);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const IntervalRow &row = m_rows[i];
        QPainterPath path;
        path.addRect(QRectF(0, double(i) * where.step, size.width(), where.step));
        const QString tip = row.isKnown
                                ? tr("%1: %2, likely between %3 and %4. %5")
                                      .arg(row.name, row.valueText, row.lowText, row.highText, row.note)
                                : tr("%1: not known. %2").arg(row.name, row.note);
        parts.append({static_cast<int>(i), path, tip});
    }
    return parts;
}

void IntervalChart::drawRow(QPainter &painter, const Plan &plan, const ChartStyle &look,
                            const IntervalRow &row, double y, bool current)
{
    const QColor ink = look.tone(row.tone);
    painter.setPen(QPen(ink, current ? 4 : 2.5, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(plan.x(row.low / row.scale), y), QPointF(plan.x(row.high / row.scale), y));
    painter.setPen(QPen(ink, 1.5));
    for (const double end : {row.low, row.high})
        painter.drawLine(QPointF(plan.x(end / row.scale), y - 4), QPointF(plan.x(end / row.scale), y + 4));
    painter.setPen(current ? QPen(look.tone(Tone::Text), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(plan.x(row.value / row.scale), y), kPoint, kPoint);
}

void IntervalChart::draw(QPainter &painter, const QSizeF &size, const ChartStyle &look, int current) const
{
    if (m_rows.isEmpty() || size.isEmpty())
        return;
    const Plan where = plan(size, look);
    const QFontMetricsF notes(look.note);
    painter.setPen(QPen(look.tone(Tone::Line), 1.5));
    painter.drawLine(QPointF(where.middle(), 0), QPointF(where.middle(), where.axis));
    painter.setFont(look.note);
    painter.setPen(look.tone(Tone::Muted));
    const double half = where.middle() - where.left;
    drawLabel(painter, QRectF(where.left, where.axis + 2, half - kGap, notes.height()), Qt::AlignRight,
              tr("less"));
    drawLabel(painter, QRectF(where.middle() + kGap, where.axis + 2, half - kGap, notes.height()),
              Qt::AlignLeft, tr("more"));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QRectF row(0, double(i) * where.step, size.width(), where.step);
        painter.setFont(look.small);
        painter.setPen(look.tone(Tone::Text));
        drawLabel(painter, QRectF(2, row.y(), where.left - kGap - 2, row.height()),
                  Qt::AlignVCenter | Qt::AlignLeft, m_rows[i].name);
        if (m_rows[i].isKnown)
            drawRow(painter, where, look, m_rows[i], row.center().y(), i == current);
        painter.setFont(look.small);
        painter.setPen(look.tone(Tone::Muted));
        drawLabel(painter,
                  QRectF(where.right + kGap, row.y(), size.width() - where.right - kGap, row.height()),
                  Qt::AlignVCenter | Qt::AlignLeft, m_rows[i].note);
    }
}

} // namespace leadbook
