// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/gradecountfigures.h"

#include "items/cellvariant.h"
#include "workspace/settings/booksettings.h"

#include <algorithm>

namespace leadbook {

namespace {

/// The rows of each grade, the most points first, the first kMostLeads of them.
std::vector<std::vector<Row>> bestRows(const Grading &grading, std::size_t grades)
{
    std::vector<std::vector<Row>> rows(grades);
    for (Row row = 0; row < grading.grade.size(); ++row) {
        if (grading.grade[row] < grades)
            rows[grading.grade[row]].push_back(row);
    }
    const auto isBetter = [&grading](Row a, Row b) {
        return grading.points[a] != grading.points[b] ? grading.points[a] > grading.points[b] : a < b;
    };
    for (std::vector<Row> &of : rows) {
        const auto kept = static_cast<std::ptrdiff_t>(std::min(kMostLeads, of.size()));
        std::partial_sort(of.begin(), of.begin() + kept, of.end(), isBetter);
        of.resize(static_cast<std::size_t>(kept));
    }
    return rows;
}

GradedLead leadOf(const View &view, const Grading &grading, Row row)
{
    const FieldTable &customers = view.snapshot->customers;
    GradedLead lead;
    lead.customer = row;
    lead.id = customers.ids[row];
    lead.name = toQString(customers.columns.text(FieldId::Name)[row]);
    const std::uint8_t now = view.derived.choice(FieldId::Grade)[row];
    lead.now = now == kNoChoice ? -1 : int{now};
    lead.then = int{grading.grade[row]};
    lead.points = exactPoints(grading.points[row]);
    lead.value = view.derived.money(FieldId::Value)[row];
    lead.currency = toQString(derivedCurrency(view, row));
    lead.stage = toQString(view.derived.code(FieldId::Stage)[row]);
    return lead;
}

std::int64_t countNeedUnknown(const Snapshot &snapshot)
{
    std::int64_t unknown = 0;
    const auto &need = snapshot.needLevels();
    for (Row row = 0; row < snapshot.customers.rows(); ++row) {
        const bool isKnown = row < need.size() && need[row] != 0 && need[row] != kNoChoice;
        unknown += snapshot.customers.isAlive(row) && !isKnown ? 1 : 0;
    }
    return unknown;
}

void sumMoves(GradeCountFigures &figures)
{
    const GradeMoves &moves = figures.moves;
    figures.before.assign(moves.from, 0);
    for (std::size_t from = 0; from < moves.from; ++from) {
        for (std::size_t to = 0; to < moves.to; ++to) {
            figures.before[from] += moves.at(from, to);
            const bool isSame = figures.gradesBefore[static_cast<qsizetype>(from)] ==
                                figures.gradesAfter[static_cast<qsizetype>(to)];
            figures.moved += isSame ? 0 : moves.at(from, to);
        }
    }
}

} // namespace

GradeCountFigures gradeCountFigures(const View &view, const std::optional<GradeScheme> &scheme,
                                    const Progress &progress)
{
    GradeCountFigures figures;
    AnalysisSettings settings = *view.settings;
    if (scheme) {
        settings.grading = *scheme;
        settings.gradingIsSettled = false;
    }
    const Regrading regrading = regrade(view, std::move(settings), progress);
    if (progress.isCancelled())
        return figures;
    figures.settings = regrading.settings;
    figures.gradesBefore = view.settings->grading.grades();
    figures.gradesAfter = regrading.settings.grading.grades();
    figures.after = regrading.counts;
    figures.moves = regrading.moves;
    figures.graded = regrading.graded;
    sumMoves(figures);
    figures.needUnknown = countNeedUnknown(*view.snapshot);
    figures.check = checkGrades(regrading.settings.grading);
    for (const std::vector<Row> &rows : bestRows(regrading.grading, figures.after.size())) {
        std::vector<GradedLead> &leads = figures.leads.emplace_back();
        for (const Row row : rows)
            leads.push_back(leadOf(view, regrading.grading, row));
    }
    return figures;
}

} // namespace leadbook
