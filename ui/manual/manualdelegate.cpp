// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manualdelegate.h"

#include "items/manualmodel.h"
#include "ui/shell/fonts.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/format.h"

#include <QPainter>

namespace leadbook {

void ManualDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected) {
        const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
        drawBox(*painter, option.rect.adjusted(1, 1, -1, -1), kControlRadius,
                toneColor(option.palette, Tone::Selection),
                hasFocus ? toneColor(option.palette, Tone::Accent) : QColor());
    }
    const int hits = index.data(ManualModel::HitsRole).toInt();
    const QString figure = hits > 0 ? formatCount(hits, option.locale) : QString();
    const QRect area = option.rect.adjusted(10, 0, -10, 0);
    painter->setFont(option.font);
    const int room =
        area.width() - (figure.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(figure) + 10);
    painter->setPen(toneColor(option.palette, Tone::Text));
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room));
    const bool onSelection = isSelected && isDark(option.palette);
    painter->setPen(toneColor(option.palette, onSelection ? Tone::Text : Tone::Muted));
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, figure);
}

QSize ManualDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, scaledPixels(option.font, 30)};
}

} // namespace leadbook
