// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/segmentcolours.h"

#include "ui/shell/tokens.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

std::span<const SegmentColour> segmentColours()
{
    static const std::array<SegmentColour, 9> kColours{{
        {{}, QT_TRANSLATE_NOOP("SegmentColours", "none")},
        {u"#12805c"_s, QT_TRANSLATE_NOOP("SegmentColours", "green")},
        {u"#2563eb"_s, QT_TRANSLATE_NOOP("SegmentColours", "blue")},
        {u"#7c4fd0"_s, QT_TRANSLATE_NOOP("SegmentColours", "violet")},
        {u"#2f9fb3"_s, QT_TRANSLATE_NOOP("SegmentColours", "turquoise")},
        {u"#b7791f"_s, QT_TRANSLATE_NOOP("SegmentColours", "ochre")},
        {u"#c2362b"_s, QT_TRANSLATE_NOOP("SegmentColours", "red")},
        {u"#d9773c"_s, QT_TRANSLATE_NOOP("SegmentColours", "orange")},
        {u"#626b7a"_s, QT_TRANSLATE_NOOP("SegmentColours", "grey")},
    }};
    return kColours;
}

QString segmentColourLabel(const SegmentColour &colour)
{
    return QCoreApplication::translate("SegmentColours", colour.label);
}

int segmentSeries(const QString &code)
{
    const auto colours = segmentColours();
    const auto known = std::ranges::find(colours, code, &SegmentColour::code);
    return known == colours.end() || code.isEmpty() ? -1 : static_cast<int>(known - colours.begin()) - 1;
}

QIcon swatchIcon(const QString &code, const QWidget &widget)
{
    const int series = segmentSeries(code);
    const QColor colour =
        series < 0 ? QColor(code) : QColor(seriesOf(widget.palette())[static_cast<std::size_t>(series)]);
    if (code.isEmpty() || !colour.isValid())
        return {};
    constexpr int kSide = 12;
    constexpr double kRadius = 3;
    QPixmap picture(QSize(kSide, kSide) * widget.devicePixelRatioF());
    picture.setDevicePixelRatio(widget.devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0, 0, kSide, kSide), kRadius, kRadius);
    return QIcon(picture);
}

} // namespace leadbook
