// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/figuretablemodel.h"
#include "items/surveyclasses.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/surveys/churnreasons.h"
#include "workspace/surveys/surveyoverview.h"

#include <QLocale>

namespace leadbook {

/// The list of questionnaires: name, answered, newest, figure.
QList<FigureColumn> surveyListColumns();
QList<FigureRow> surveyListRows(const std::vector<SurveySummary> &surveys, const QLocale &locale);

/// The questions of one: words, answers, what they come to; choices and texts stand below their question.
QList<FigureColumn> questionColumnsOfTable();
QList<FigureRow> questionRows(const QuestionnaireFigures &figures, const QLocale &locale);

/// Figures by class, whole time up to @p asOf: class, answers, figure, interval, mean.
QList<FigureColumn> surveyClassColumns(SurveyMeasure measure);
QList<FigureRow> surveyClassTable(const std::vector<SurveyClassRow> &rows,
                                  const SurveyClassQuestion &question, Day asOf, const QLocale &locale);

/// Whether the figure in @p column of the line of @p reason counts @p lost; blank: the line of all.
bool isOfChurnFigure(const LostCustomer &lost, const QString &reason, int column);

/// Reasons why customers left, all of them together first: answers and lost deals.
QList<FigureColumn> churnColumns();
/// Lost deals up to @p asOf open the people they were lost with.
QList<FigureRow> churnRows(const ChurnReasons &churn, Day asOf);
/// Who left: customer, day of the answer, reasons.
QList<FigureColumn> lostColumns();
QList<FigureRow> lostRows(const std::vector<LostCustomer> &customers);

/// Intro, kind and figure of a questionnaire.
QList<Span> aboutSurvey(const SurveySummary &summary, const QLocale &locale);

} // namespace leadbook
