// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tokens.h"

#include <QFont>
#include <QLocale>
#include <QPalette>

class QPainter;
class QRectF;

namespace leadbook {

/// How a chart is drawn: colours of the theme, fonts and number format. Charts take values and a style and
/// nothing else.
struct ChartStyle
{
    QPalette palette;
    QFont body;  ///< 13 px at 100 %
    QFont small; ///< 12 px
    QFont note;  ///< 11 px, the smallest
    QFont strong;
    QLocale locale;

    QColor tone(Tone name) const { return toneColor(palette, name); }
    /// Series colour @p index, round and round.
    QColor series(int index) const;
    /// @p name over the card at @p opacity, opaque: what text on it is measured against.
    QColor soft(Tone name, double opacity) const { return mixed(tone(name), tone(Tone::Surface), opacity); }
    /// @p pixels at 100 % text size.
    double scaled(double pixels) const;
};

/// The style that goes with a widget's palette, font and locale.
ChartStyle chartStyle(const QPalette &palette, const QFont &font, const QLocale &locale);

/// Draws @p text on one line within @p rect with the painter's font and pen, cut off with "…".
void drawLabel(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

/// Draws @p text wrapped within @p rect; returns the height it needs.
double drawParagraph(QPainter *painter, const QRectF &rect, const QFont &font, const QString &text);

/// Round numbers from 0 to at least @p largest for an axis, at most @p most steps.
QList<double> axisTicks(double largest, int most);

} // namespace leadbook
