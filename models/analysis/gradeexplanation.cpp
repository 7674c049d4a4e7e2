// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gradeexplanation.h"

#include "analysis/grader.h"

#include <limits>
#include <set>

namespace leadbook {

namespace {

GradePart partOf(const Grader &grader, std::size_t index, const CriterionResult &result,
                 std::span<const double> values)
{
    const GradeCriterion &criterion = grader.scheme().criteria[index];
    GradePart part;
    part.criterion = index;
    part.label = criterion.label;
    part.band = result.band;
    part.points = result.points;
    part.isKnown = result.isKnown;
    // Without a band, or where a better band's input is open, that input is the one to name.
    const std::size_t told = result.band               ? *result.band
                             : result.possible.empty() ? 0
                                                       : result.possible.front();
    part.field = criterion.inputOf(criterion.bands[told]);
    if (result.band)
        part.bandLabel = criterion.bands[told].label;
    part.input = values[grader.column(part.field)];
    return part;
}

/// Every grade that filling in unknown inputs can lead to.
std::set<std::uint8_t> possibleGrades(const Grader &grader, const std::vector<CriterionResult> &results)
{
    std::set<double> sums{0.0};
    for (std::size_t index = 0; index < results.size(); ++index) {
        const auto &bands = grader.scheme().criteria[index].bands;
        std::set<double> earned;
        for (const std::size_t band : results[index].possible)
            earned.insert(bands[band].points);
        if (earned.empty())
            earned.insert(results[index].points);
        std::set<double> next;
        for (const double sum : sums)
            for (const double points : earned)
                next.insert(sum + points);
        sums = std::move(next);
    }
    std::set<std::uint8_t> grades;
    for (const double sum : sums)
        grades.insert(grader.gradeOf(sum));
    return grades;
}

} // namespace

GradeExplanation explainGrade(const Grader &grader, std::span<const double> values)
{
    GradeExplanation explanation;
    std::vector<CriterionResult> results;
    for (std::size_t index = 0; index < grader.scheme().criteria.size(); ++index) {
        results.push_back(grader.result(index, values));
        explanation.parts.push_back(partOf(grader, index, results.back(), values));
        explanation.points += results.back().points;
        if (!results.back().isKnown)
            explanation.unknown.push_back(index);
    }
    explanation.grade = grader.gradeOf(explanation.points);
    const auto grades = possibleGrades(grader, results);
    explanation.possible.assign(grades.begin(), grades.end());
    explanation.waysUp = waysUp(grader, values);
    return explanation;
}

} // namespace leadbook
