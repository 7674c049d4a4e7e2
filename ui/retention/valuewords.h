// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/figuretablemodel.h"
#include "items/valuefigures.h"

#include <QLocale>
#include <QStringList>

namespace leadbook {

/// The choices of classes, by CustomerClass: "By grade".
QStringList classNames();
/// What such a class is, as a heading: "Grade".
QStringList classTitles();
/// "Last 12 months".
QString spanName(int months);
/// "22 Nov 2025 to 21 Nov 2026, compared with the 12 months before".
QString spanWords(const ValueFigures &figures, const QLocale &locale);

/// Columns of the table by class.
enum class ValueColumn : std::uint8_t
{
    Name,
    Revenue,
    Share,
    Change,
    Buyers,
    Kept,
    Gone,
};
QList<FigureColumn> valueColumns(CustomerClass by);
/// A row for each class, with a last one for all.
QList<FigureRow> valueRows(const ValueFigures &figures, const QLocale &locale);

/// How many buyers have 1, 2, 3, 4, 5 or more orders, in a sentence.
QString orderClasses(const RepeatRate &repeat, const QLocale &locale);
/// "+12 %", "-3 %"; unknownText() where there is none.
QString changeText(const std::optional<double> &change, const QLocale &locale);

} // namespace leadbook
