// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/regrading.h"

#include "analysis/valuecuts.h"
#include "store/reader.h"
#include "workspace/derivation.h"
#include "workspace/gradeinputs.h"
#include "workspace/grading/handgrades.h"
#include "workspace/pastsnapshot.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace leadbook {

namespace {

Regrading regradeFrom(const Snapshot &snapshot, const View &view, AnalysisSettings settings, Day asOf,
                      const Progress &progress)
{
    Regrading result;
    if (!settings.gradingIsSettled)
        settings.grading = settledScheme(view, std::move(settings.grading));
    result.settings = settings;
    // They are settled: the derivation is not to take others from the facts of the day.
    settings.gradingIsSettled = true;
    settings.rfmIsSettled = settings.rfm.cuts.has_value();
    const FieldColumns derived = deriveAll(snapshot, asOf, settings);
    if (progress.isCancelled())
        return result;
    const Grader grader(result.settings.grading);
    const GradeInputs inputs(snapshot, derived, asOf, grader.fields());
    const auto living = livingCustomers(snapshot);
    result.grading = grader.grade(inputs.columns(), living);
    applyOverrides(snapshot, asOf, grader.scheme(), {}, result.grading);
    const auto grades = static_cast<std::size_t>(grader.scheme().grades().size());
    result.counts = gradeCounts(result.grading.grade, grades);
    result.graded = std::reduce(result.counts.begin(), result.counts.end());
    const auto before = static_cast<std::size_t>(view.settings->grading.grades().size());
    result.moves = gradeMoves(shownGrades(view, living), before, result.grading.grade, grades);
    return result;
}

} // namespace

GradeScheme settledScheme(const View &view, GradeScheme scheme)
{
    if (scheme == view.settings->grading)
        return scheme;
    const auto cuts = valueCutPoints(valuesInUnits(view.derived.money(FieldId::Value)));
    scheme.setValueCutPoints(cuts.high, cuts.average);
    return scheme;
}

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

std::vector<std::uint8_t> livingCustomers(const Snapshot &snapshot)
{
    std::vector<std::uint8_t> living(snapshot.customers.rows());
    for (Row row = 0; row < living.size(); ++row)
        living[row] = snapshot.customers.isAlive(row) ? 1 : 0;
    return living;
}

Regrading regrade(const View &view, AnalysisSettings settings, const Progress &progress)
{
    return regradeFrom(*view.snapshot, view, std::move(settings), view.asOf, progress);
}

Result<Regrading> regradeAsOf(const QString &path, const View &view, AnalysisSettings settings, Day asOf,
                              const Progress &progress)
{
    if (asOf == view.asOf)
        return regrade(view, std::move(settings), progress);
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    const auto past = pastSnapshot(connection->handle(), *view.snapshot, asOf, progress);
    LEADBOOK_TRY(past);
    return regradeFrom(*past, view, std::move(settings), asOf, progress);
}

} // namespace leadbook
