// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace leadbook {

/// What the answers to a survey come to.
enum class SurveyMeasure : std::uint8_t
{
    Nps,       ///< promoters less detractors, as a share of all: -1 to 1
    Satisfied, ///< the share of 4 and 5 on a scale of 5
    Mean,      ///< of a survey whose scale is not known
};

/// Answers counted.
struct SurveyTally
{
    std::int64_t answers = 0; ///< that count
    std::int64_t good = 0;    ///< promoters, or the satisfied
    std::int64_t bad = 0;     ///< detractors, or those who are not
    double sum = 0;           ///< of the scores
    double squares = 0;

    double mean() const { return answers > 0 ? sum / static_cast<double>(answers) : 0; }
    SurveyTally &operator+=(const SurveyTally &other);
};

/// A figure with where it may lie, at 95 %.
struct SurveyFigure
{
    double value = 0;
    double low = 0;
    double high = 0;
};

/// With fewer answers than this a figure is told, but nothing is to be made of it.
inline constexpr std::int64_t kFewAnswers = 10;

/// Adds a score; one that is not on the scale does not count.
void addScore(SurveyTally &tally, SurveyMeasure measure, double score);

/// What @p tally comes to; all 0 without an answer. NPS by the adjusted Wald interval (Rocks 2016: 3 answers
/// more, three quarters of one a promoter, three quarters of one a detractor), shares by Wilson's, means by
/// their standard error.
SurveyFigure surveyFigure(const SurveyTally &tally, SurveyMeasure measure);

} // namespace leadbook
