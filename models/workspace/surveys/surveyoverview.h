// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/surveyfigure.h"
#include "core/day.h"
#include "core/progress.h"
#include "core/result.h"
#include "domain/surveys/questionnaire.h"
#include "workspace/view.h"

#include <optional>
#include <vector>

namespace leadbook {

/// A questionnaire with how it was answered.
struct SurveySummary
{
    Questionnaire questionnaire;
    std::int64_t responses = 0;
    std::int64_t customers = 0; ///< who answered
    Day newest;                 ///< no day: never
    /// What the answers to its measured question come to; absent where it has none. Only those that were
    /// given to this questionnaire.
    std::optional<SurveyTally> tally;
};

/// The questionnaires of the book @p path in the order of readQuestionnaires(), with their figures up to @p
/// asOf. In a worker. Errors: Io, Corrupt, Cancelled.
Result<std::vector<SurveySummary>> surveyOverview(const QString &path, Day asOf, const Progress &progress);

/// Which measure the scores of @p questionnaire have: Nps or Satisfied; absent where nothing is measured.
std::optional<SurveyMeasure> measureOf(const Questionnaire &questionnaire);

} // namespace leadbook
