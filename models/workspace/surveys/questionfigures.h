// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/surveyfigure.h"
#include "core/day.h"
#include "core/progress.h"
#include "core/result.h"
#include "domain/surveys/questionnaire.h"

#include <QString>

#include <cstdint>
#include <vector>

struct sqlite3;

namespace leadbook {

/// How often one answer was given.
struct ChoiceCount
{
    QString choice;
    std::int64_t answers = 0;
};

/// What somebody wrote.
struct WrittenAnswer
{
    std::int64_t customer = 0;
    QString name; ///< of the customer
    Day day;
    QString text;
};

/// The answers to one question.
struct QuestionFigures
{
    SurveyQuestion question;
    std::int64_t answers = 0;
    SurveyTally tally;                  ///< of a scale: its mean is surveyFigure(tally, Mean)
    std::vector<ChoiceCount> choices;   ///< of choices: those offered in their order, then others by number
    std::vector<WrittenAnswer> written; ///< newest first, of a text all but at most kWrittenShown
};
inline constexpr std::size_t kWrittenShown = 200;

/// The answers to one questionnaire within some days.
struct QuestionnaireFigures
{
    std::int64_t responses = 0;
    std::int64_t customers = 0; ///< who answered
    std::vector<QuestionFigures> questions;
};

/// Days from one to another, both included; no day: without end.
struct DaySpan
{
    Day from;
    Day until;

    bool holds(Day day) const
    {
        return day.isValid() && (!from.isValid() || from <= day) && (!until.isValid() || day <= until);
    }
};

/// Counts what the book says; zeros for a questionnaire that is not in it. In a worker. Errors: Io, Corrupt,
/// Cancelled.
Result<QuestionnaireFigures> questionFigures(sqlite3 *database, const Questionnaire &questionnaire,
                                             const DaySpan &days, const Progress &progress);

/// The same of the book @p path.
Result<QuestionnaireFigures> questionFigures(const QString &path, const Questionnaire &questionnaire,
                                             const DaySpan &days, const Progress &progress);

} // namespace leadbook
