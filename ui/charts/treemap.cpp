// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/treemap.h"

#include "ui/widgets/format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace leadbook {

namespace {

constexpr double kGap = 2;
constexpr double kInset = 6;

/// How far from a square the worst box of a row is that has @p sum, its least and its most, along @p side.
double worstRatio(double sum, double least, double most, double side)
{
    const double square = side * side;
    return std::max(square * most / (sum * sum), sum * sum / (square * least));
}

} // namespace

void Treemap::setValues(const QList<TreemapValue> &values, const QString &nameTitle,
                        const QString &valueTitle)
{
    m_values = values;
    m_nameTitle = nameTitle;
    m_valueTitle = valueTitle;
    valuesChanged();
}

ChartTable Treemap::table() const
{
    ChartTable table{{m_nameTitle, m_valueTitle}, {}};
    for (const TreemapValue &value : m_values)
        table.rows.append({value.name, value.value});
    return table;
}

QList<Treemap::Box> Treemap::boxes(const QSizeF &size) const
{
    QList<Box> boxes;
    double sum = 0;
    for (int i = 0; i < m_values.size(); ++i) {
        if (m_values[i].value > 0) {
            boxes << Box{i, {}};
            sum += m_values[i].value;
        }
    }
    std::ranges::stable_sort(boxes, [this](const Box &a, const Box &b) {
        return m_values[a.index].value > m_values[b.index].value;
    });
    if (boxes.isEmpty() || size.isEmpty())
        return {};
    const double scale = size.width() * size.height() / sum; // pixels of a unit
    QRectF free(QPointF(), size);
    for (qsizetype first = 0; first < boxes.size();) {
        const auto area = [&](qsizetype i) { return m_values[boxes[i].index].value * scale; };
        const double side = std::min(free.width(), free.height());
        double row = area(first);
        qsizetype end = first + 1;
        for (; end < boxes.size(); ++end) {
            if (worstRatio(row + area(end), area(end), area(first), side) >
                worstRatio(row, area(end - 1), area(first), side))
                break;
            row += area(end);
        }
        const bool isColumn = free.width() >= free.height(); // the row stands upright at the left
        const double depth = row / std::max(side, 1e-9);
        double along = isColumn ? free.top() : free.left();
        for (; first < end; ++first) {
            const double length = area(first) / std::max(depth, 1e-9);
            boxes[first].area = isColumn ? QRectF(free.left(), along, depth, length)
                                         : QRectF(along, free.top(), length, depth);
            along += length;
        }
        if (isColumn)
            free.setLeft(free.left() + depth);
        else
            free.setTop(free.top() + depth);
    }
    for (Box &box : boxes) {
        const double x = std::min(kGap / 2, box.area.width() / 4);
        const double y = std::min(kGap / 2, box.area.height() / 4);
        box.area.adjust(x, y, -x, -y);
    }
    return boxes;
}

QList<ChartPart> Treemap::layOut(const QSizeF &size, const ChartStyle &) const
{
    QList<ChartPart> parts;
    for (const Box &box : boxes(size)) {
        QPainterPath path;
        path.addRect(box.area);
        const TreemapValue &value = m_values[box.index];
        parts.append({box.index, path, value.tip.isEmpty() ? value.name : value.tip});
    }
    return parts;
}

void Treemap::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const
{
    const QFontMetricsF metrics(style.small);
    const QList<Box> all = boxes(size);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Box &box = all[i];
        if (box.area.isEmpty())
            continue;
        const QColor fill = mixed(style.series(box.index), style.tone(Tone::Surface), 0.82);
        painter.setBrush(fill);
        painter.setPen(i == current ? QPen(style.tone(Tone::Text), 1.5) : QPen(Qt::NoPen));
        painter.drawRoundedRect(box.area, 3, 3);
        const QRectF within = box.area.adjusted(kInset, kInset - 2, -kInset, -kInset + 2);
        // A name that would be cut to nothing is better left to the pointer.
        if (within.width() < style.scaled(28) || within.height() < metrics.height())
            continue;
        painter.setPen(readableOn(style.palette, fill));
        painter.setFont(style.small);
        drawLabel(painter, QRectF(within.topLeft(), QSizeF(within.width(), metrics.height())),
                  Qt::AlignLeft | Qt::AlignVCenter, m_values[box.index].name);
        // A figure that is cut off would be another figure.
        const QString figure = formatShort(m_values[box.index].value, style.locale);
        if (within.height() < 2 * metrics.height() ||
            QFontMetricsF(style.note).horizontalAdvance(figure) > within.width())
            continue;
        painter.setFont(style.note);
        drawLabel(painter,
                  QRectF(within.left(), within.top() + metrics.height(), within.width(), metrics.height()),
                  Qt::AlignLeft | Qt::AlignVCenter, figure);
    }
}

} // namespace leadbook
