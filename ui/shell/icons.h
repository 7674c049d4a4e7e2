// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QString>
#include <QStringList>

class QPainter;
class QRectF;

namespace leadbook {

/// Every icon of resources/icons by name ("search", "chevron-down").
QStringList iconNames();

/// The icon @p name, drawn with one stroke in the theme's own colours: @p normal, or @p on where the control
/// is switched on; muted where it is disabled. It follows the theme and any pixel ratio by itself. A null
/// icon where there is none of that name.
QIcon themeIcon(const QString &name, Tone normal = Tone::Text, Tone on = Tone::Accent);

/// Draws the icon @p name into @p rect with @p color; nothing where there is none of that name.
void drawIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &color);

/// The icon @p name as a picture of @p side logical pixels at @p devicePixelRatio.
QPixmap iconPixmap(const QString &name, int side, const QColor &color, qreal devicePixelRatio);

} // namespace leadbook
