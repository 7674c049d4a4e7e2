// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/rowmarks.h"

#include "ui/delegates/celldelegate.h"
#include "ui/shell/fonts.h"
#include "ui/widgets/drawing.h"

#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace leadbook {

void drawMark(QPainter &painter, const QPointF &center, bool ticked, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(center.x() - 4.5, center.y() - 4.5, 9, 9));
    if (ticked) {
        QPainterPath tick;
        tick.moveTo(center + QPointF(-2.5, 0));
        tick.lineTo(center + QPointF(-0.6, 2.2));
        tick.lineTo(center + QPointF(2.6, -2.6));
        painter.strokePath(tick, QPen(color, 1.4));
    }
    painter.restore();
}

RowMarks::RowMarks(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(false);
}

QSize RowMarks::sizeHint() const
{
    return {28, QHeaderView::sizeHint().height()};
}

void RowMarks::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const bool selected = selectionModel() && selectionModel()->isRowSelected(logicalIndex);
    CellDelegate::paintBackground(*painter, rect, logicalIndex, selected, palette());
    drawMark(*painter, QPointF(rect.x() + 14, rect.center().y() + 0.5), selected,
             toneColor(palette(), Tone::Text));
}

void RowMarks::mousePressEvent(QMouseEvent *event)
{
    const int row = logicalIndexAt(event->pos());
    if (event->button() != Qt::LeftButton || row < 0 || !selectionModel())
        return;
    const QModelIndex index = model()->index(row, 0, rootIndex());
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    selectionModel()->select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

void RowMarks::mouseMoveEvent(QMouseEvent *)
{
    // Neither resizes nor drags: the rows have one height.
}

SelectAllMark::SelectAllMark(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
}

void SelectAllMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneColor(palette(), Tone::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), toneColor(palette(), Tone::Line));
    drawMark(painter, QPointF(14, (height() - 1) / 2.0 + 0.5), isChecked(),
             toneColor(palette(), Tone::Muted));
    if (showsFocus(*this))
        drawFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), 3, toneColor(palette(), Tone::Accent));
}

} // namespace leadbook
