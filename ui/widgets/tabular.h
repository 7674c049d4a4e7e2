// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QRawFont>
#include <QString>

#include <array>

class QPainter;
class QRectF;

namespace leadbook {

/// Draws figures so that digits of one column stand under each other, also with a font whose digits differ in
/// width (Qt 6.4 cannot ask a font for its tabular figures). Made once for a font, used for many cells.
class TabularText
{
public:
    explicit TabularText(const QFont &font);

    const QFont &font() const { return m_font; }
    /// Width of @p text with every digit as wide as the widest.
    double width(const QString &text) const;
    /// Draws @p text right-aligned and vertically centred in @p rect, with the painter's pen.
    void draw(QPainter &painter, const QRectF &rect, const QString &text) const;
    /// The same, beginning at @p left.
    void drawLeft(QPainter &painter, double left, const QRectF &rect, const QString &text) const;

private:
    static constexpr char16_t kFirst = 0x20;
    static constexpr std::size_t kGlyphs = 0x7f - 0x20;
    struct Glyph
    {
        quint32 index = 0;
        double advance = 0;
    };
    const Glyph *glyph(QChar c) const;

    QFont m_font;
    QRawFont m_raw;
    QFontMetricsF m_metrics;
    std::array<Glyph, kGlyphs> m_glyphs{};
    double m_digit = 0;
};

} // namespace leadbook
