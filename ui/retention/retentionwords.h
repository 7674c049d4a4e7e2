// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/retentionfigures.h"

#include <QLocale>
#include <QStringList>

namespace leadbook {

/// "Nov 2026", "2026 Q4"; Chinese "2026年11月", "2026年第4季度".
QString unitName(Day start, CalendarUnit unit, const QLocale &locale = QLocale());
/// The same for a chart, where it may stand on two lines; Chinese "26年11月".
QString unitLabel(Day start, CalendarUnit unit, const QLocale &locale);
/// The choices of what counts, by CohortRule.
QStringList ruleNames();
/// What counts as a purchase, in a sentence.
QString ruleDefinition(CohortRule rule);
/// "by first-purchase month" as a title.
QString retentionTitle(CalendarUnit unit);
/// What the columns are.
QString laterTitle(CalendarUnit unit);
/// What is known of a cell, in words.
QString cellTip(const RetentionFigures &figures, std::size_t row, std::size_t column, const QLocale &locale);
/// What the list of a cell's customers is called.
QString cellHeading(const RetentionFigures &figures, std::size_t row, std::size_t column);
/// Up to when was counted, and what was left out; may be empty.
QString retentionNotes(const RetentionFigures &figures, const QLocale &locale);

} // namespace leadbook
