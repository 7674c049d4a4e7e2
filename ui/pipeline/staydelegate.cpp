// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/staydelegate.h"

#include "items/cellroles.h"
#include "ui/pipeline/dealwords.h"
#include "ui/shell/fonts.h"
#include "ui/shell/icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kSign = 13;
constexpr int kGap = 6;

} // namespace

QString StayDelegate::text(const QModelIndex &index, const QLocale &) const
{
    const QVariant days = index.data(CountRole);
    return days.isValid() ? stayText(days.toInt()) : QString();
}

void StayDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    FigureDelegate::paintContent(painter, area, option, index);
    if (!index.data(OverdueRole).toBool())
        return;
    const int sign = scaledPixels(option.font, kSign);
    drawIcon(painter, u"warning"_s,
             QRectF(area.right() - contentWidth(option, index) - kGap - sign,
                    area.y() + (area.height() - sign) / 2.0, sign, sign),
             color(option, Tone::Bad));
}

} // namespace leadbook
