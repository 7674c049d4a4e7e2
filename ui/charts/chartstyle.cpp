// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartstyle.h"

#include "ui/shell/fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace leadbook {

QColor ChartStyle::series(int index) const
{
    const auto colors = seriesOf(palette);
    return QColor::fromRgb(colors[static_cast<std::size_t>(std::max(0, index)) % colors.size()]);
}

double ChartStyle::scaled(double pixels) const
{
    return pixels * body.pixelSize() / kBodyPixels;
}

ChartStyle chartStyle(const QPalette &palette, const QFont &font, const QLocale &locale)
{
    return {palette,
            roleFont(font, TextRole::Body),
            roleFont(font, TextRole::Small),
            roleFont(font, TextRole::Note),
            roleFont(font, TextRole::Strong),
            locale};
}

void drawLabel(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const bool fits = metrics.horizontalAdvance(text) <= rect.width() + 0.5;
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine | (fits ? Qt::TextDontClip : 0),
                     fits ? text : metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

double drawParagraph(QPainter *painter, const QRectF &rect, const QFont &font, const QString &text)
{
    if (text.isEmpty())
        return 0;
    constexpr int kFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
    if (painter) {
        painter->setFont(font);
        painter->drawText(rect, kFlags, text);
    }
    return std::ceil(
        QFontMetricsF(font).boundingRect(QRectF(0, 0, rect.width(), 1e5), kFlags, text).height());
}

QList<double> axisTicks(double largest, int most)
{
    if (!(largest > 0) || most < 1)
        return {0};
    constexpr std::array<double, 4> kRound{1, 2, 5, 10};
    const double exponent = std::floor(std::log10(largest / most));
    // Dividing by a power of ten is exact where multiplying by 0.1 is not.
    const auto scaled = [exponent](double value) {
        return exponent < 0 ? value / std::pow(10.0, -exponent) : value * std::pow(10.0, exponent);
    };
    double chosen = 1;
    for (const double factor : kRound) {
        chosen = factor;
        if (largest / scaled(factor) <= most)
            break;
    }
    QList<double> ticks;
    const int count = static_cast<int>(std::ceil(largest / scaled(chosen) - 1e-9));
    for (int i = 0; i <= count; ++i)
        ticks << scaled(i * chosen);
    return ticks;
}

} // namespace leadbook
