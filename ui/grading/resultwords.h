// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/gradewinfigures.h"
#include "items/scorefigures.h"
#include "ui/charts/ratechart.h"
#include "ui/widgets/spanlabel.h"

namespace leadbook {

/// What the page of results says, and its charts' rows.
QString winsTitle(const GradeWinFigures &figures);
/// What grades say of each other; a warning where a better one wins no more often; why there are no figures.
QList<Span> winsVerdict(const GradeWinFigures &figures);
/// The same of the earlier days, one line each.
QList<Span> winsSeries(const GradeWinFigures &figures, const QLocale &locale);
QList<Span> stageVerdict(const GradeWinFigures &figures);
QList<RateRow> winRows(const GradeWinFigures &figures);
/// "A on 2026-05-25".
QString leadsTitle(const GradeWinFigures &figures, int grade);

/// How good the learned chance proved and on what, or why there is none.
QList<Span> chanceWords(const ScoreFigures &figures, const QLocale &locale);
/// What goes with winning and losing, and what tells too much.
QList<Span> factorWords(const ScoreFigures &figures);
QList<RateRow> calibrationRows(const ScoreMeasures &measures, const QLocale &locale);

} // namespace leadbook
