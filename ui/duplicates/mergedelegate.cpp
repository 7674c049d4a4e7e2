// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/mergedelegate.h"

#include "ui/delegates/cellroles.h"

#include <QPainter>

namespace leadbook {

void MergeValueDelegate::paintContent(QPainter &painter, const QRect &area,
                                      const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(KindRole).toInt() == 1 && !isSelected(option))
        painter.fillRect(option.rect.adjusted(0, 0, 0, -1), toneColor(option.palette, Tone::AccentSoft));
    CellDelegate::paintContent(painter, area, option, index);
}

} // namespace leadbook
