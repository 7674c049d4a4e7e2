// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/pasting/pastedelegate.h"

#include "items/pastepreviewmodel.h"
#include "ui/delegates/cellroles.h"
#include "ui/widgets/format.h"

#include <QPainter>

namespace leadbook {

namespace {

Tone toneOf(const QModelIndex &index)
{
    if (index.column() == PastePreviewModel::Before)
        return Tone::Muted;
    const auto kind = static_cast<PastePreviewModel::Kind>(index.data(KindRole).toInt());
    return kind == PastePreviewModel::Kind::Refused ? Tone::Bad : Tone::Text;
}

} // namespace

QString PasteDelegate::text(const QModelIndex &index, const QLocale &locale) const
{
    const QString value = CellDelegate::text(index, locale);
    return value.isEmpty() ? unknownText() : value;
}

void PasteDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    painter.setPen(color(option, toneOf(index)));
    drawText(painter, area, Qt::AlignLeft, option.font, lineOf(index, option.locale));
}

} // namespace leadbook
