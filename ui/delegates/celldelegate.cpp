// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/celldelegate.h"

#include "ui/delegates/cellroles.h"
#include "ui/delegates/tableview.h"
#include "ui/shell/fonts.h"
#include "ui/widgets/drawing.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace leadbook {

namespace {

/// Badges, signs and figures may be wider than such a cell. Wider ones need no clip, which costs time.
constexpr int kNarrow = 100;

} // namespace

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QString CellDelegate::text(const QModelIndex &index, const QLocale &) const
{
    return index.data(Qt::DisplayRole).toString();
}

QString CellDelegate::lineOf(const QModelIndex &index, const QLocale &locale) const
{
    const QString whole = text(index, locale);
    return whole.contains(u'\n') || whole.contains(u'\r') ? whole.simplified() : whole;
}

int CellDelegate::leftPadding(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const TableView *>(option.widget);
    return table ? table->header().leftPadding(index.column()) : kPadding;
}

void CellDelegate::paintBackground(QPainter &painter, const QRect &rect, int row, bool selected,
                                   const QPalette &palette)
{
    const Tone background = selected ? Tone::Selection : row % 2 == 1 ? Tone::Zebra : Tone::Surface;
    painter.fillRect(rect, toneColor(palette, background));
    const QColor line = toneColor(palette, Tone::Line);
    const double ratio = painter.device()->devicePixelRatioF();
    if (ratio == std::floor(ratio))
        return painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), line);
    // A rectangle would be now one, now two pixels of the screen high.
    const QPen before = painter.pen();
    QPen pen(line, std::floor(ratio));
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    painter.setPen(before);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    paintBackground(*painter, option.rect, index.row(), isSelected(option), option.palette);
    const QRect area = option.rect.adjusted(leftPadding(option, index), 0, -kPadding, -1);
    if (option.rect.width() < kNarrow) {
        painter->save();
        painter->setClipRect(option.rect, Qt::IntersectClip);
        paintContent(*painter, area, option, index);
        painter->restore();
    } else {
        paintContent(*painter, area, option, index);
    }
    const bool focused =
        option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange;
    if (focused)
        drawFocusRing(*painter, QRectF(option.rect).adjusted(0, 0, 0, -1), 3,
                      toneColor(option.palette, Tone::Accent));
}

QColor CellDelegate::color(const QStyleOptionViewItem &option, Tone tone)
{
    return isSelected(option) ? toneOnSelection(option.palette, tone) : toneColor(option.palette, tone);
}

const QFont &CellDelegate::textFont(const QStyleOptionViewItem &option) const
{
    if (!m_bold)
        return option.font;
    if (!m_strong || m_base != option.font) {
        m_base = option.font;
        m_strong = roleFont(option.font, TextRole::Strong);
    }
    return *m_strong;
}

int CellDelegate::drawText(QPainter &painter, const QRect &area, Qt::Alignment alignment, const QFont &font,
                           const QString &text) const
{
    return m_texts.draw(painter, area, alignment, font, text);
}

int CellDelegate::drawNote(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                           const QFont &font, const QString &text) const
{
    painter.setPen(color(option, Tone::Muted));
    return m_notes.draw(painter, area, Qt::AlignLeft, font, text);
}

void CellDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    painter.setPen(color(option, m_tone));
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const bool right = alignment.isValid() && (alignment.toInt() & Qt::AlignRight);
    const QString line = lineOf(index, option.locale);
    const QVariant hits = index.data(HitsRole);
    // Of several lines on one, the places are others.
    if (!right && hits.isValid() && line == text(index, option.locale))
        drawHits(painter, area, option, textFont(option), line, hits.value<QList<int>>());
    const int used = drawText(painter, area, right ? Qt::AlignRight : Qt::AlignLeft, textFont(option), line);
    const QVariant second = index.data(SecondTextRole);
    if (!right && second.isValid())
        drawNote(painter, area.adjusted(used + kPadding, 0, 0, 0), option, option.font, second.toString());
}

void CellDelegate::drawHits(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                            const QFont &font, const QString &line, const QList<int> &hits)
{
    const QFontMetrics metrics(font);
    // Text is as readable on either as on the other; the line says it without colours.
    const QColor behind = toneColor(option.palette, isSelected(option) ? Tone::Surface : Tone::Selection);
    const QColor below = toneColor(option.palette, Tone::Accent);
    const int top = area.center().y() - metrics.height() / 2;
    for (qsizetype i = 0; i + 1 < hits.size(); i += 2) {
        const int from = area.x() + metrics.horizontalAdvance(line, hits[i]);
        const int end = area.x() + metrics.horizontalAdvance(line, hits[i] + hits[i + 1]);
        const QRect piece = QRect(from, top, end - from, metrics.height()).intersected(area);
        if (piece.isEmpty())
            continue;
        painter.fillRect(piece, behind);
        painter.fillRect(QRect(piece.x(), piece.bottom(), piece.width(), 1), below);
    }
}

int CellDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant second = index.data(SecondTextRole);
    const int behind =
        second.isValid() ? QFontMetrics(option.font).horizontalAdvance(second.toString()) + kPadding : 0;
    return QFontMetrics(textFont(option)).horizontalAdvance(lineOf(index, option.locale)) + 1 + behind;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {contentWidth(option, index) + leftPadding(option, index) + kPadding,
            scaledPixels(option.font, 30)};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    const int room = option.rect.width() - leftPadding(option, index) - kPadding;
    if (tip.isEmpty() && contentWidth(option, index) > room)
        tip = text(index, option.locale);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainToolTip(tip), view, option.rect);
    return true;
}

} // namespace leadbook
