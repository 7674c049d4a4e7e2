// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/sharebardelegate.h"

#include "ui/delegates/cellroles.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/legenddot.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kBar = 8;
constexpr int kSwatch = 18; // the square and the space behind it

} // namespace

ShareBarDelegate::ShareBarDelegate(Tone bar, QObject *parent)
    : CellDelegate(parent)
    , m_bar(bar)
{
}

void ShareBarDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QString shown = text(index, option.locale);

    const int words = shown.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(shown) + kPadding;
    const double share = std::clamp(index.data(ShareRole).toDouble(), 0.0, 1.0);
    const double width = share * std::max(0, area.width() - words);
    if (width > 0)
        drawBox(painter, QRectF(area.x(), area.center().y() - kBar / 2, std::max(width, 2.0), kBar), kBar / 2,
                toneColor(option.palette, m_bar), QColor());
    painter.setPen(color(option, Tone::Muted));
    drawText(painter, area, Qt::AlignRight, option.font, shown);
}

int ShareBarDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return 80 + CellDelegate::contentWidth(option, index);
}

void SwatchDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QVariant series = index.data(SeriesRole);
    const auto colors = seriesOf(option.palette);
    if (series.isValid())
        drawSwatch(painter, QPointF(area.x() + 5, area.center().y() + 0.5),
                   QColor::fromRgb(colors[static_cast<std::size_t>(series.toInt()) % colors.size()]));
    else
        drawBox(painter, QRectF(area.x(), area.center().y() - 4.5, 10, 10), 3, QColor(),
                color(option, Tone::Muted));
    CellDelegate::paintContent(painter, area.adjusted(kSwatch, 0, 0, 0), option, index);
}

int SwatchDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return kSwatch + CellDelegate::contentWidth(option, index);
}

} // namespace leadbook
