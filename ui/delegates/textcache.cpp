// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/textcache.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <memory>

namespace leadbook {

TextCache::Shaped *TextCache::shape(const QString &text, int room) const
{
    const QFontMetrics metrics(m_font);
    const int width = metrics.horizontalAdvance(text);
    auto shaped = std::make_unique<Shaped>();
    shaped->text.setTextFormat(Qt::PlainText);
    shaped->text.setPerformanceHint(QStaticText::ModerateCaching);
    shaped->text.setText(width <= room ? text : metrics.elidedText(text, Qt::ElideRight, room));
    shaped->text.prepare({}, m_font);
    shaped->width = width;
    shaped->room = width <= room ? 0 : room;
    return shaped.release();
}

int TextCache::draw(QPainter &painter, const QRect &area, Qt::Alignment alignment, const QFont &font,
                    const QString &text)
{
    if (text.isEmpty() || area.width() <= 0)
        return 0;
    if (font != m_font) {
        m_font = font;
        m_texts.clear();
    }
    Shaped *shaped = m_texts.object(text);
    const bool fits = shaped && shaped->width <= area.width() && shaped->room == 0;
    if (!shaped || (!fits && shaped->room != area.width())) {
        shaped = shape(text, area.width());
        m_texts.insert(text, shaped);
    }
    const int width = std::min(shaped->width, area.width());
    const double x =
        alignment.testFlag(Qt::AlignRight) ? area.right() + 1 - shaped->text.size().width() : area.x();
    const double y = area.y() + (area.height() - shaped->text.size().height()) / 2;
    painter.setFont(font);
    painter.drawStaticText(QPointF(x, std::round(y)), shaped->text);
    return width;
}

} // namespace leadbook
