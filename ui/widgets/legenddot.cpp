// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/legenddot.h"

#include "ui/shell/fonts.h"
#include "ui/shell/tokens.h"

#include <QFontMetrics>
#include <QPainter>

namespace leadbook {

void drawSwatch(QPainter &painter, const QPointF &center, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(center.x() - 5, center.y() - 5, 10, 10), 3, 3);
    painter.restore();
}

LegendDot::LegendDot(const QColor &color, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_color(color)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setText(text);
}

void LegendDot::setColor(const QColor &color)
{
    m_color = color;
    update();
}

void LegendDot::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize LegendDot::sizeHint() const
{
    const QFontMetrics metrics(roleFont(font(), TextRole::Small));
    return {19 + metrics.horizontalAdvance(m_text), metrics.height() + 2};
}

void LegendDot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawSwatch(painter, QPointF(5, height() / 2.0), m_color);
    const QFont small = roleFont(font(), TextRole::Small);
    painter.setFont(small);
    painter.setPen(toneColor(palette(), Tone::Text));
    painter.drawText(rect().adjusted(18, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(small).elidedText(m_text, Qt::ElideRight, width() - 18));
}

} // namespace leadbook
