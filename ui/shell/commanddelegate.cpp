// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commanddelegate.h"

#include "ui/shell/fonts.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/drawing.h"

#include <QIcon>
#include <QPainter>

namespace leadbook {

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QRect area = option.rect.adjusted(8, 0, -8, 0);
    if (option.state & QStyle::State_Selected)
        drawBox(*painter, option.rect, kControlRadius, toneColor(option.palette, Tone::Selection), QColor());
    qvariant_cast<QIcon>(index.data(Qt::DecorationRole))
        .paint(painter, QRect(area.x(), area.center().y() - 7, 16, 16));
    painter->setFont(option.font);
    const QString detail = index.data(kDetailRole).toString();
    const int detailWidth = option.fontMetrics.horizontalAdvance(detail);
    const QRect textArea = area.adjusted(26, 0, -detailWidth - 12, 0);
    painter->setPen(toneColor(option.palette, Tone::Text));
    painter->drawText(
        textArea, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, textArea.width()));
    const bool dark = isDark(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    painter->setPen(toneColor(option.palette, selected && dark ? Tone::Text : Tone::Muted));
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, detail);
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, scaledPixels(option.font, 32)};
}

} // namespace leadbook
