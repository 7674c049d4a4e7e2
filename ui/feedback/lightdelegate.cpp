// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/lightdelegate.h"

#include "analysis/accounthealth.h"
#include "ui/delegates/cellroles.h"
#include "ui/shell/fonts.h"
#include "ui/widgets/drawing.h"

#include <QPainter>

namespace leadbook {

namespace {

constexpr int kDot = 10;
constexpr int kSpace = 6;

Tone toneOf(HealthLight light)
{
    switch (light) {
    case HealthLight::Green:
        return Tone::Good;
    case HealthLight::Amber:
        return Tone::Warning;
    case HealthLight::Red:
        return Tone::Bad;
    case HealthLight::Unknown:
        break;
    }
    return Tone::Muted;
}

} // namespace

void LightDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QVariant kind = index.data(KindRole);
    if (!kind.isValid())
        return;
    const auto light = static_cast<HealthLight>(kind.toInt());
    const QFont &font = textFont(option);
    const int side = scaledPixels(font, kDot);
    // As a badge, the dot keeps its colour in a selected row; the word beside it sees to the contrast.
    const QColor ink = toneColor(option.palette, toneOf(light));
    const QRect dot(area.x(), area.y() + (area.height() - side) / 2, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ink);
    // What is not known is a ring, so that it is no colour alone that tells them apart.
    painter.setBrush(light == HealthLight::Unknown ? QBrush(Qt::NoBrush) : QBrush(ink));
    painter.drawEllipse(dot);
    painter.setPen(color(option, light == HealthLight::Unknown ? Tone::Muted : Tone::Text));
    drawText(painter, area.adjusted(side + kSpace, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, font,
             text(index, option.locale));
    painter.restore();
}

int LightDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return scaledPixels(textFont(option), kDot) + kSpace + CellDelegate::contentWidth(option, index);
}

} // namespace leadbook
