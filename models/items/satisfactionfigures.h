// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/calendarunit.h"
#include "analysis/surveyfigure.h"
#include "core/progress.h"
#include "items/customerclass.h"

#include <optional>
#include <vector>

namespace leadbook {

/// A survey of the book.
struct SurveyKindCount
{
    QString name; ///< as written
    std::int64_t answers = 0;
};

/// The answers of one month or quarter, or of one class.
struct SurveyGroup
{
    Day start;    ///< of the month or quarter
    QString name; ///< of the class
    SurveyTally tally;
    SurveyFigure figure;
    std::int64_t customers = 0; ///< who answered
};

/// One kind of contact, of the last 90 days.
struct ContactKind
{
    std::uint8_t kind = 0;
    std::int64_t interactions = 0;
    std::int64_t customers = 0;
};

/// How much goes on with customers.
struct Engagement
{
    std::int64_t customers = 0; ///< in the book
    std::int64_t inContact = 0; ///< with contact in both directions within 90 days
    std::int64_t interactions = 0;
    std::vector<std::pair<Day, std::int64_t>> months; ///< interactions by month, the oldest first
    bool isLastRunning = false;
    std::vector<ContactKind> kinds; ///< of the last 90 days, the most frequent first
};

/// Days that count as "in contact".
inline constexpr int kContactDays = 90;

/// What is asked of a page on satisfaction.
struct SatisfactionQuestion
{
    QString survey; ///< empty: NPS, else the one with most answers
    CalendarUnit unit = CalendarUnit::Quarter;
    CustomerClass by = CustomerClass::Grade;
};

/// Answers to a survey by time and class, and what goes on with customers, as values for a page.
struct SatisfactionFigures
{
    SatisfactionQuestion question; ///< with the survey shown
    Day today;
    std::vector<SurveyKindCount> surveys; ///< with an answer, the most answered first
    SurveyMeasure measure = SurveyMeasure::Nps;
    SurveyGroup all;                  ///< every answer to that survey
    std::vector<SurveyGroup> units;   ///< the newest with an answer, the oldest of them first
    std::vector<SurveyGroup> classes; ///< with an answer
    bool isLastRunning = false;
    std::int64_t undated = 0; ///< answers without a day: in no month
    std::int64_t older = 0;   ///< answers before the units shown
    Engagement engagement;
};

/// So many months or quarters are shown at most.
inline constexpr int kSurveyUnits = 12;

/// Counts answers and interactions of @p view. Pure; any thread. Nothing is counted where @p progress is
/// cancelled.
SatisfactionFigures satisfactionFigures(const View &view, const SatisfactionQuestion &question,
                                        const Progress &progress);

/// A filter that lists who gave the answers of @p group, one of figures.units or figures.classes.
QString unitFilter(const SatisfactionFigures &figures, const SurveyGroup &group);
QString answersFilter(const SatisfactionFigures &figures, const SurveyGroup &group);
/// The same for the answers of all.
QString allAnswersFilter(const SatisfactionFigures &figures);
/// A filter that lists the customers of one kind of contact.
QString contactFilter(const SatisfactionFigures &figures, const ContactKind &kind);

} // namespace leadbook
