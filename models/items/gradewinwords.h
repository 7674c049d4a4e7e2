// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/gradewins.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace leadbook {

/// "Won within 180 days: A 61 %, B 34 %, C –" of @p wins; a grade that nobody held has no figure. Empty where
/// nobody had an open deal.
QString gradeWinLine(const GradeWins &wins, const QLocale &locale);

/// "A wins no more often than B." for each grade that does not, and enough leads to say so; best first.
QStringList gradeWinWarnings(const GradeWins &wins);

/// What grade @p better and the next lower one say of each other, as a sentence.
QString gradeWinVerdict(const GradeWins &wins, std::size_t better);
/// The same within stages.
QString gradeWinStageVerdict(const GradeWins &wins, std::size_t better);

/// A share as people read it: "61 %", Chinese "61%"; "–" where it is of none.
QString winRateText(const WinCount &count, const QLocale &locale);

} // namespace leadbook
