// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace leadbook {

/// A small square of colour and the word that goes with it.
class LegendDot : public QWidget
{
    Q_OBJECT

public:
    LegendDot(const QColor &color, const QString &text, QWidget *parent = nullptr);

    void setColor(const QColor &color);
    void setText(const QString &text);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_color;
    QString m_text;
};

/// Draws the square of a legend, 10 x 10 pixels, centred on @p center.
void drawSwatch(QPainter &painter, const QPointF &center, const QColor &color);

} // namespace leadbook
