// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/regrading.h"

#include "workspace/derivation.h"
#include "workspace/gradeinputs.h"

#include <algorithm>
#include <numeric>

namespace leadbook {

namespace {

/// The grades that the view shows, without those of rows that are gone.
std::vector<std::uint8_t> shownGrades(const View &view, const std::vector<std::uint8_t> &living)
{
    std::vector<std::uint8_t> grades(living.size(), kNoGrade);
    const auto &shown = view.derived.choice(FieldId::Grade);
    for (std::size_t row = 0; row < std::min(grades.size(), shown.size()); ++row) {
        if (living[row] != 0)
            grades[row] = shown[row];
    }
    return grades;
}

} // namespace

std::vector<std::uint8_t> livingCustomers(const Snapshot &snapshot)
{
    std::vector<std::uint8_t> living(snapshot.customers.rows());
    for (Row row = 0; row < living.size(); ++row)
        living[row] = snapshot.customers.isAlive(row) ? 1 : 0;
    return living;
}

Regrading regrade(const View &view, AnalysisSettings settings, Day asOf, const Progress &progress)
{
    Regrading result;
    const Snapshot &snapshot = *view.snapshot;
    // Settles the cut points that the scheme leaves to the data as well.
    const FieldColumns derived = deriveAll(snapshot, asOf, settings);
    result.settings = std::move(settings);
    if (progress.isCancelled())
        return result;
    const Grader grader(result.settings.grading);
    const GradeInputs inputs(snapshot, derived, asOf, grader.fields());
    const auto living = livingCustomers(snapshot);
    result.grading = grader.grade(inputs.columns(), living);
    const auto grades = static_cast<std::size_t>(grader.scheme().grades().size());
    result.counts = gradeCounts(result.grading.grade, grades);
    result.graded = std::reduce(result.counts.begin(), result.counts.end());
    const auto before = static_cast<std::size_t>(view.settings->grading.grades().size());
    result.moves = gradeMoves(shownGrades(view, living), before, result.grading.grade, grades);
    return result;
}

} // namespace leadbook
