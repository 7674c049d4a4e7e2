// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/figuretablemodel.h"
#include "items/satisfactionfigures.h"

#include <QLocale>

namespace leadbook {

/// A figure of a survey: "+32" of NPS, "81 %" of CSAT, "7.4" of others.
QString surveyFigureText(double value, SurveyMeasure measure, const QLocale &locale);
/// "12 to 48".
QString intervalText(const SurveyFigure &figure, SurveyMeasure measure, const QLocale &locale);
/// What the figure is, as an axis title: "NPS".
QString measureTitle(const SatisfactionFigures &figures);
/// How it is worked out, in a sentence.
QString measureDefinition(SurveyMeasure measure);
/// Promoters, passives and detractors, or the mean, in a sentence.
QString answersWords(const SatisfactionFigures &figures, const QLocale &locale);

/// The table by class: a row for each, and one for all.
QList<FigureColumn> surveyColumns(const SatisfactionFigures &figures);
QList<FigureRow> surveyRows(const SatisfactionFigures &figures, const QLocale &locale);
/// The table of contacts by kind.
QList<FigureColumn> contactColumns();
QList<FigureRow> contactRows(const SatisfactionFigures &figures);

} // namespace leadbook
