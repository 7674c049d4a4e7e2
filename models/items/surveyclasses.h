// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/calendarunit.h"
#include "analysis/surveyfigure.h"
#include "core/progress.h"
#include "items/customerclass.h"
#include "workspace/surveys/questionfigures.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

/// What is asked of the answers to CSAT or NPS.
struct SurveyClassQuestion
{
    SurveyMeasure measure = SurveyMeasure::Satisfied; ///< Satisfied: CSAT; Nps
    std::optional<CustomerClass> by;                  ///< absent: all customers together
    DaySpan days;
    std::optional<CalendarUnit> unit; ///< absent: the whole time only
};

/// The answers of a class within a period.
struct SurveyClassRow
{
    bool isAll = false; ///< of every class
    QString className;  ///< as written; see classLabel()
    Day start;          ///< of the period; no day: the whole time
    SurveyTally tally;
    SurveyFigure figure;        ///< share of the satisfied, or NPS
    std::int64_t customers = 0; ///< who answered

    bool isFew() const { return tally.answers < kFewAnswers; }
};

/// The answers of @p view by class and period, whoever asked: all classes together first, each with the whole
/// time first and then its periods, the oldest first; classes and periods without an answer are left out.
/// Classes are those that customers are in now. Answers to come are no answers; those without a day count in
/// the whole time where the question has no first and last day. Pure; any thread. Nothing is counted where
/// @p progress is cancelled.
std::vector<SurveyClassRow> surveyClassRows(const View &view, const SurveyClassQuestion &question,
                                            const Progress &progress);

} // namespace leadbook
