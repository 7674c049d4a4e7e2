// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gradechanges.h"

#include "analysis/grader.h"
#include "domain/gradefield.h"
#include "domain/gradeinput.h"

#include <algorithm>
#include <cmath>

namespace leadbook {

namespace {

/// The first value from @p from upwards that a change from @p now can lead to.
double reached(const GradeField &field, double now, double from)
{
    if (field.kind != GradeFieldKind::Decayed)
        return field.isWhole() ? std::ceil(from) : from;
    double events = std::ceil(from - now);
    while (now + events < from) // a sum that was rounded down
        ++events;
    return now + events;
}

bool isRealistic(const GradeField &field, double now, double to)
{
    if (to > field.highest || field.kind == GradeFieldKind::Age)
        return false;
    if (std::isnan(now))
        return field.mayBeUnknown;
    if (field.reach == 0)
        return false;
    if (field.kind == GradeFieldKind::Amount)
        return to <= now * field.reach;
    // Levels and events are whole, however their sum with a faded count is rounded.
    return std::round(to - now) <= field.reach;
}

} // namespace

GradeChanges::GradeChanges(const Grader &grader)
    : m_grader(grader)
{
    std::vector<Result<GradeInput>> inputs;
    for (const QString &key : grader.fields()) {
        inputs.push_back(readGradeInput(key));
        m_highest.push_back(gradeField(key).highest);
    }
    for (const auto &input : inputs) {
        auto &also = m_also.emplace_back();
        for (std::size_t other = 0; other < inputs.size(); ++other)
            if (input && inputs[other] && inputs[other]->countsAlso(*input))
                also.push_back(other);
    }
}

std::vector<std::vector<GradeChange>> GradeChanges::movesOf(std::span<const double> values) const
{
    std::vector<std::vector<GradeChange>> moves(values.size());
    const auto &criteria = m_grader.scheme().criteria;
    for (std::size_t index = 0; index < criteria.size(); ++index) {
        const GradeCriterion &criterion = criteria[index];
        const CriterionResult now = m_grader.result(index, values);
        const std::size_t start = now.band.value_or(criterion.bands.size());
        for (std::size_t band = criterion.lessIsBetter ? 0 : start; band-- > 0;) {
            const GradeBand &target = criterion.bands[band];
            if (!target.from || target.points <= now.points)
                continue;
            const QString key = criterion.inputOf(target);
            const std::size_t column = m_grader.column(key);
            const GradeField field = gradeField(key);
            const double value = values[column];
            const double to = reached(field, value, *target.from);
            if (!isRealistic(field, value, to))
                continue;
            const GradeChange move{index, band, key, value, to, static_cast<int>(start - band)};
            const auto known = std::ranges::find(moves[column], to, &GradeChange::to);
            if (known == moves[column].end())
                moves[column].push_back(move);
            else if (move.steps < known->steps)
                *known = move;
        }
    }
    for (auto &ofInput : moves)
        std::ranges::stable_sort(ofInput, {}, &GradeChange::to);
    return moves;
}

std::vector<double> GradeChanges::after(std::span<const double> values,
                                        std::span<const GradeChange> changes) const
{
    std::vector<double> after(values.begin(), values.end());
    const auto orNone = [](double value) { return std::isnan(value) ? 0.0 : value; };
    for (const GradeChange &change : changes) {
        const std::size_t column = m_grader.column(change.field);
        const double added = change.to - orNone(values[column]);
        for (const std::size_t other : m_also[column]) {
            const double raised = std::min(orNone(values[other]) + added, m_highest[other]);
            after[other] = std::max(orNone(after[other]), raised);
        }
        // No less than was asked for, however the sum is rounded.
        after[column] = std::max(orNone(after[column]), change.to);
        if (m_also[column].empty())
            after[column] = change.to;
    }
    return after;
}

} // namespace leadbook
