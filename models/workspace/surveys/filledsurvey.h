// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "domain/surveys/surveyanswer.h"
#include "workspace/record/recordwork.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

/// A questionnaire as one customer answered it.
struct FilledSurvey
{
    Questionnaire questionnaire;
    std::int64_t customer = 0;
    std::optional<std::int64_t> contact; ///< who answered; absent: not said
    Day day;
    std::vector<GivenAnswer> answers; ///< one for each question
    bool logsCall = false;            ///< a call with the customer is written down as well
};

/// Writes @p filled as one change: the questionnaire where the book does not have it yet, the response with
/// an answer for each question that was answered, the need that they tell, and the call. Invalid where
/// nothing was answered or an answer of the need cannot be read; NotFound for a customer who is gone.
RecordWork fillSurvey(const FilledSurvey &filled, const QString &customerName);

/// What the book holds of the answer to one question, of whoever filled in a questionnaire.
struct SurveyAnswerCells
{
    QString kind; ///< see surveyName()
    std::optional<double> score;
    QString text;
};
SurveyAnswerCells answerCells(const Questionnaire &questionnaire, std::size_t place,
                              const GivenAnswer &answer);

} // namespace leadbook
