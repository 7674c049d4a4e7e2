// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/offerdelegate.h"

#include "ui/shell/fonts.h"
#include "ui/shell/tokens.h"

#include <QAbstractItemView>
#include <QPainter>

namespace leadbook {

namespace {

constexpr int kInset = 8;
constexpr int kAir = 4; // above and below

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

/// Where the note stands, below one line of text.
QRect noteArea(const QStyleOptionViewItem &option, const QString &note, const QRect &cell)
{
    const QFontMetrics metrics(roleFont(option.font, TextRole::Note));
    const int top = cell.top() + kAir + QFontMetrics(option.font).height();
    return metrics.boundingRect(QRect(cell.left() + kInset, top, widthOf(option) - 2 * kInset, 1 << 12),
                                Qt::TextWordWrap, note);
}

} // namespace

OfferDelegate::OfferDelegate(QHash<QString, QString> notes, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_notes(std::move(notes))
{
}

QSize OfferDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString note = m_notes.value(index.data().toString());
    if (note.isEmpty())
        return QStyledItemDelegate::sizeHint(option, index);
    const QRect area = noteArea(option, note, QRect());
    return {area.width() + 2 * kInset, area.bottom() + 1 + kAir};
}

void OfferDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const QString note = m_notes.value(text);
    if (note.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, toneColor(option.palette, isChosen ? Tone::Selection : Tone::Surface));
    painter->setFont(option.font);
    painter->setPen(toneColor(option.palette, Tone::Text));
    painter->drawText(option.rect.adjusted(kInset, kAir, -kInset, 0), Qt::AlignLeft | Qt::AlignTop, text);
    painter->setFont(roleFont(option.font, TextRole::Note));
    painter->setPen(toneOnSelection(option.palette, Tone::Muted));
    painter->drawText(noteArea(option, note, option.rect), Qt::TextWordWrap, note);
    painter->restore();
}

} // namespace leadbook
