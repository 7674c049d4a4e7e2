// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/surveyclasses.h"
#include "workspace/import/importreceipt.h"
#include "workspace/surveys/churnreasons.h"
#include "workspace/surveys/surveyoverview.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace leadbook::cli {

QJsonObject questionnaireJson(const Questionnaire &questionnaire);
/// A questionnaire with how it was answered, and its reason.
QJsonObject summaryJson(const SurveySummary &summary);
/// Figures by class and period.
QJsonArray classRowsJson(const std::vector<SurveyClassRow> &rows, const SurveyClassQuestion &question);
/// Figures by question, where nothing is measured: a row for each choice and each scale.
QJsonArray questionRowsJson(const QuestionnaireFigures &figures);
/// Every question with its answers.
QJsonArray questionsJson(const QuestionnaireFigures &figures);
QJsonObject churnJson(const ChurnReasons &churn);

/// "All" or the class in the user's language; "2026-Q3", "2026-03" or "all".
QString classRowName(const SurveyClassRow &row, const SurveyClassQuestion &question);
QString classRowPeriod(const SurveyClassRow &row, const SurveyClassQuestion &question);

/// What became of a file of answers, to be read.
QStringList surveyReceiptLines(const ImportReceipt &receipt);

} // namespace leadbook::cli
