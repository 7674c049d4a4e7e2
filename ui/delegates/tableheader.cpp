// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/tableheader.h"

#include "ui/delegates/celldelegate.h"
#include "ui/shell/fonts.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kArrow = 15; // the arrow and the space before it
constexpr int kMostKeys = 2;

void drawArrow(QPainter &painter, QPointF center, Qt::SortOrder order, bool first, const QColor &color)
{
    const double up = order == Qt::AscendingOrder ? -1 : 1;
    QPainterPath path;
    path.moveTo(center + QPointF(-5, -up * 4));
    path.lineTo(center + QPointF(5, -up * 4));
    path.lineTo(center + QPointF(0, up * 4));
    path.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // The second key is an outline.
    if (first)
        painter.fillPath(path, color);
    else
        painter.strokePath(path, QPen(color, 1.2));
    painter.restore();
}

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setMinimumSectionSize(28);
    setMouseTracking(true);
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) {
        sortBy(column, QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
}

QFont TableHeader::textFont() const
{
    QFont font = roleFont(this->font(), TextRole::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

int TableHeader::keyOf(int column) const
{
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        if (m_keys[i].column == column)
            return static_cast<int>(i);
    }
    return -1;
}

void TableHeader::setSortKeys(const QList<ColumnSort> &keys)
{
    m_keys = keys.first(std::min(keys.size(), qsizetype(kMostKeys)));
    viewport()->update();
}

void TableHeader::sortBy(int column, bool asSecond)
{
    const int at = keyOf(column);
    const Qt::SortOrder order =
        at >= 0 && m_keys[at].order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    QList<ColumnSort> keys = m_keys;
    if (asSecond && !keys.isEmpty() && at != 0)
        keys = {keys.first(), {column, order}};
    else if (asSecond && at == 0)
        keys[0].order = order;
    else
        keys = {{column, order}};
    setSortKeys(keys);
    Q_EMIT sortChanged(m_keys);
}

void TableHeader::setInset(int inset)
{
    m_inset = inset;
    viewport()->update();
}

int TableHeader::leftPadding(int column) const
{
    return CellDelegate::kPadding + (visualIndex(column) == 0 ? m_inset : 0);
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const int arrow = keyOf(logicalIndex) >= 0 ? kArrow : 0;
    const int padding = leftPadding(logicalIndex) + CellDelegate::kPadding;
    return {QFontMetrics(textFont()).horizontalAdvance(text) + padding + arrow + 1, scaledPixels(font(), 29)};
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), scaledPixels(font(), 29)};
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), toneColor(palette(), Tone::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), toneColor(palette(), Tone::Line));
    painter.end();
    QHeaderView::paintEvent(event);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const int at = keyOf(logicalIndex);
    const QRect area = rect.adjusted(leftPadding(logicalIndex), 0, -CellDelegate::kPadding, -1);
    painter->fillRect(rect, toneColor(palette(), Tone::Surface));
    painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), toneColor(palette(), Tone::Line));
    const QColor ink = toneColor(palette(), Tone::Muted);
    painter->setFont(textFont());
    painter->setPen(ink);
    const QFontMetrics metrics(painter->font());
    const int room = area.width() - (at >= 0 ? kArrow : 0);
    const QString text = metrics.elidedText(model()->headerData(logicalIndex, Qt::Horizontal).toString(),
                                            Qt::ElideRight, room);
    const QVariant alignment = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole);
    const bool right = alignment.isValid() && (alignment.toInt() & Qt::AlignRight);
    const int width = metrics.horizontalAdvance(text);
    const int x = right ? area.right() + 1 - width - (at >= 0 ? kArrow : 0) : area.x();
    painter->drawText(QRect(x, area.y(), width + 2, area.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
    if (at >= 0)
        drawArrow(*painter, QPointF(x + width + kArrow - 5, area.center().y() + 0.5), m_keys[at].order,
                  at == 0, ink);
}

} // namespace leadbook
