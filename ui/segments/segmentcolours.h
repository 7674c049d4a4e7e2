// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

#include <span>

class QWidget;

namespace leadbook {

/// A colour that a segment may have; code and a name, as colour alone means nothing.
struct SegmentColour
{
    QString code;      ///< "#rrggbb"; empty: none
    const char *label; ///< English, translation context "SegmentColours"
};

/// Those to choose from, none first.
std::span<const SegmentColour> segmentColours();
QString segmentColourLabel(const SegmentColour &colour);
/// The series colour that @p code is drawn in, which goes with the theme; -1 where it is none of these.
int segmentSeries(const QString &code);

/// A small square of the colour @p code, for the theme and screen of @p widget; empty without a code.
QIcon swatchIcon(const QString &code, const QWidget &widget);

} // namespace leadbook
