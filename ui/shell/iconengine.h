// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tokens.h"

#include <QIconEngine>
#include <QString>

namespace leadbook {

/// Draws one of Leadbook's SVGs with "currentColor" replaced by a tone of the application's palette (Qt's SVG
/// renderer would draw it black). Pictures are cached by colour, size and pixel ratio. User interface thread.
class IconEngine : public QIconEngine
{
public:
    IconEngine(QString name, Tone normal, Tone on);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    QString key() const override;
    bool isNull() override;

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const;

    QString m_name;
    Tone m_normal;
    Tone m_on;
};

} // namespace leadbook
