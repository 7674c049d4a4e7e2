// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabular.h"

#include <QGlyphRun>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace leadbook {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

TabularText::TabularText(const QFont &font)
    : m_font(font)
    , m_raw(QRawFont::fromFont(font))
    , m_metrics(font)
{
    for (std::size_t i = 0; i < kGlyphs; ++i) {
        const QChar c(static_cast<char16_t>(kFirst + i));
        const QList<quint32> found = m_raw.glyphIndexesForString(QString(c));
        const quint32 index = found.isEmpty() ? 0 : found.first();
        m_glyphs[i] = {index, index == 0 ? 0.0 : m_metrics.horizontalAdvance(c)};
        if (isDigit(c))
            m_digit = std::max(m_digit, m_glyphs[i].advance);
    }
}

const TabularText::Glyph *TabularText::glyph(QChar c) const
{
    const std::size_t at = c.unicode() - std::size_t(kFirst);
    return c.unicode() >= kFirst && at < kGlyphs && m_glyphs[at].index != 0 ? &m_glyphs[at] : nullptr;
}

double TabularText::width(const QString &text) const
{
    double sum = 0;
    for (const QChar c : text) {
        const Glyph *known = glyph(c);
        sum += isDigit(c) ? m_digit : known ? known->advance : m_metrics.horizontalAdvance(c);
    }
    return sum;
}

void TabularText::draw(QPainter &painter, const QRectF &rect, const QString &text) const
{
    drawLeft(painter, rect.right() - width(text), rect, text);
}

void TabularText::drawLeft(QPainter &painter, double left, const QRectF &rect, const QString &text) const
{
    const double base = std::round(rect.center().y() + (m_metrics.ascent() - m_metrics.descent()) / 2);
    QList<quint32> indexes;
    QList<QPointF> places;
    painter.setFont(m_font);
    double x = left;
    for (const QChar c : text) {
        const Glyph *known = glyph(c);
        if (!known) {
            // Currency signs and Chinese units may come from another font of the family list.
            painter.drawText(QPointF(x, base), QString(c));
            x += m_metrics.horizontalAdvance(c);
            continue;
        }
        const double room = isDigit(c) ? m_digit : known->advance;
        indexes.append(known->index);
        places.append({x + (room - known->advance) / 2, base});
        x += room;
    }
    if (indexes.isEmpty())
        return;
    QGlyphRun run;
    run.setRawFont(m_raw);
    run.setGlyphIndexes(indexes);
    run.setPositions(places);
    painter.drawGlyphRun({}, run);
}

} // namespace leadbook
