// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QRect>
#include <QStaticText>
#include <QString>

class QPainter;

namespace leadbook {

/// Draws short texts on one line and remembers how they are shaped: when a table scrolls, all rows but one or
/// two were drawn a moment ago. Holds some thousand texts in one font; another font empties it.
class TextCache
{
public:
    TextCache() = default;

    /// Draws @p text in @p font with the painter's pen, vertically centred in @p area and cut off with "…"
    /// where it does not fit; returns the width it took.
    int draw(QPainter &painter, const QRect &area, Qt::Alignment alignment, const QFont &font,
             const QString &text);
    /// Texts remembered.
    int size() const { return static_cast<int>(m_texts.size()); }

private:
    static constexpr int kMost = 4096;
    struct Shaped
    {
        QStaticText text;
        int width = 0;
        int room = 0; ///< what it was cut for
    };
    Shaped *shape(const QString &text, int room) const;

    QFont m_font;
    QCache<QString, Shaped> m_texts{kMost};
};

} // namespace leadbook
