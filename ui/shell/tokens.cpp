// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tokens.h"

#include <algorithm>
#include <cmath>

namespace leadbook {

namespace {

constexpr double kReadable = 4.5; // WCAG 2.1, level AA

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

bool isDark(const QPalette &palette)
{
    // Style sheets change the text and background roles of single widgets, never this one.
    return qGray(palette.color(QPalette::Active, QPalette::Mid).rgb()) < 128;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return isDark(palette) ? kDarkTokens : kLightTokens;
}

QColor toneColor(const QPalette &palette, Tone tone)
{
    return QColor::fromRgb(rgbOf(tokensOf(palette), tone));
}

QColor toneOnSelection(const QPalette &palette, Tone tone)
{
    const auto readable = [](const Tokens &tokens) {
        std::array<bool, kToneCount> answer{};
        const QColor behind = QColor::fromRgb(rgbOf(tokens, Tone::Selection));
        for (std::size_t i = 0; i < kToneCount; ++i)
            answer[i] = contrast(QColor::fromRgb(tokens[i]), behind) >= kReadable;
        return answer;
    };
    // Asked for every cell of a table, so worked out once.
    static const std::array<bool, kToneCount> light = readable(kLightTokens);
    static const std::array<bool, kToneCount> dark = readable(kDarkTokens);
    const bool keep = (isDark(palette) ? dark : light)[static_cast<std::size_t>(tone)];
    return toneColor(palette, keep ? tone : Tone::Text);
}

std::span<const QRgb> seriesOf(const QPalette &palette)
{
    return isDark(palette) ? std::span<const QRgb>(kDarkSeries) : std::span<const QRgb>(kLightSeries);
}

QColor mixed(const QColor &over, const QColor &under, double opacity)
{
    const auto channel = [opacity](int a, int b) {
        return std::clamp(static_cast<int>(std::lround(a * opacity + b * (1 - opacity))), 0, 255);
    };
    return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()),
                  channel(over.blue(), under.blue()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor readableOn(const QPalette &palette, const QColor &background)
{
    // Between the theme's two text colours lie middle tones on which neither reads; black or white always
    // does.
    const std::array<QColor, 4> candidates{toneColor(palette, Tone::Text), toneColor(palette, Tone::OnAccent),
                                           QColor(Qt::black), QColor(Qt::white)};
    for (const QColor &candidate : candidates) {
        if (contrast(candidate, background) >= kReadable)
            return candidate;
    }
    return candidates.front();
}

} // namespace leadbook
