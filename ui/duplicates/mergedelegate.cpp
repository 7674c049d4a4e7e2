// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/mergedelegate.h"

#include "items/mergefieldmodel.h"
#include "ui/delegates/cellroles.h"

#include <QPainter>

namespace leadbook {

void MergeValueDelegate::paintContent(QPainter &painter, const QRect &area,
                                      const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int kind = index.data(KindRole).toInt();
    if ((kind & MergeFieldModel::Taken) != 0 && !isSelected(option))
        painter.fillRect(option.rect.adjusted(0, 0, 0, -1), toneColor(option.palette, Tone::AccentSoft));
    if ((kind & MergeFieldModel::Empty) == 0)
        return CellDelegate::paintContent(painter, area, option, index);
    painter.setPen(color(option, Tone::Muted));
    drawText(painter, area, Qt::AlignLeft, textFont(option), lineOf(index, option.locale));
}

} // namespace leadbook
