// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/figuretablemodel.h"
#include "ui/charts/intervalchart.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/effect/evaluations.h"
#include "workspace/effect/indicatoroverview.h"

#include <QLocale>

namespace leadbook {

/// The list of evaluations: name, indicator, verdict, difference, day of judgement.
QList<FigureColumn> evaluationColumns();
QList<FigureRow> evaluationRows(const std::vector<JudgedEvaluation> &evaluations, const QLocale &locale);

/// The colour of a verdict.
Tone verdictTone(EffectVerdict verdict);
/// All indicators of a study with their intervals; that of the question first in bold words.
QList<IntervalRow> intervalRows(const EffectStudy &study, const QLocale &locale);
/// Verdict, reason, who is compared, and how many it takes.
QList<Span> aboutEvaluation(const JudgedEvaluation &judged, const QLocale &locale);

/// The overview by class and period of one indicator, with what changed between the last two whole periods.
QList<FigureColumn> overviewColumns(const IndicatorOverview &overview, Indicator indicator,
                                    const QLocale &locale);
QList<FigureRow> overviewRows(const IndicatorOverview &overview, Indicator indicator, const QLocale &locale);
/// The figures of the market by period, of everybody together.
QList<FigureColumn> marketFigureColumns(const IndicatorOverview &overview);
QList<FigureRow> marketFigureRows(const IndicatorOverview &overview, const QLocale &locale);
/// How a figure of the market changed: "Market share 12 % → 13 % (2026-01-05 to 2026-06-30)".
QString marketChangeText(const MarketChange &change, const QLocale &locale);
/// What a period is called: "2026-11", "2026 Q4".
QString periodLabel(DaySpan days, CalendarUnit unit);

} // namespace leadbook
