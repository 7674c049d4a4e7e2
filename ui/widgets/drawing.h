// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tokens.h"

#include <QColor>
#include <QString>

class QFont;
class QPainter;
class QPalette;
class QPointF;
class QRectF;
class QWidget;

namespace leadbook {

/// Radius of controls and of cards, in pixels.
inline constexpr double kControlRadius = 6;
inline constexpr double kCardRadius = 8;

/// A box with round corners and a border of one pixel that lies inside @p rect; an invalid colour leaves out
/// its part.
void drawBox(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border);

/// The ring around a control that has the keyboard; Tone::Accent, except on accent itself.
void drawFocusRing(QPainter &painter, const QRectF &rect, double radius, const QColor &color);

/// True where @p widget has the keyboard and the user goes by keys (Tab, shortcuts): only then is a ring
/// drawn, a click needs none.
bool showsFocus(const QWidget &widget);

/// Qt::TextShowMnemonic or Qt::TextHideMnemonic, as the style wants the letters underlined now.
int mnemonicFlag(const QWidget &widget);

/// The letter of a grade, white on its colour: @p grade 0 = A ... 3 = D; anything else draws a dash on the
/// colour of lines.
void drawGradeBadge(QPainter &painter, const QRectF &rect, int grade, const QFont &font,
                    const QPalette &palette);

/// "A" ... "D"; an en dash for no grade.
QString gradeLetter(int grade);

/// The small solid triangle of a button that opens a menu, 7 x 5 pixels around @p center.
void drawMenuArrow(QPainter &painter, const QPointF &center, const QColor &color);

/// @p text made safe for a tooltip: Qt reads HTML there, a customer's name may hold some.
QString plainToolTip(const QString &text);

/// @p text made safe for menus, buttons and tabs, where Qt reads "&" as a mnemonic.
QString plainLabel(QString text);

} // namespace leadbook
