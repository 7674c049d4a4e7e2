// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/grademove.h"

#include "analysis/grader.h"

#include <algorithm>
#include <cmath>

namespace leadbook {

namespace {

/// For each criterion of @p after the same one of @p before, each taken once.
std::vector<std::optional<std::size_t>> matched(const GradeScheme &before, const GradeScheme &after)
{
    std::vector<std::optional<std::size_t>> found(after.criteria.size());
    std::vector<bool> isTaken(before.criteria.size(), false);
    const auto match = [&](const auto &isSame) {
        for (std::size_t i = 0; i < after.criteria.size(); ++i) {
            for (std::size_t k = 0; k < before.criteria.size() && !found[i]; ++k) {
                if (!isTaken[k] && isSame(before.criteria[k], after.criteria[i])) {
                    found[i] = k;
                    isTaken[k] = true;
                }
            }
        }
    };
    match([](const GradeCriterion &a, const GradeCriterion &b) {
        return a.field == b.field && a.label == b.label;
    });
    match([](const GradeCriterion &a, const GradeCriterion &b) { return a.field == b.field; });
    return found;
}

std::vector<SchemeDifference> differences(const Grader &before, std::span<const double> valuesBefore,
                                          const Grader &after, std::span<const double> valuesAfter)
{
    std::vector<SchemeDifference> found;
    std::vector<bool> isKept(before.scheme().criteria.size(), false);
    const auto same = matched(before.scheme(), after.scheme());
    for (std::size_t i = 0; i < same.size(); ++i) {
        const CriterionResult now = after.result(i, valuesAfter);
        SchemeDifference cause{same[i], i, {}, now.band, 0, now.points, {}};
        if (same[i]) {
            isKept[*same[i]] = true;
            const CriterionResult then = before.result(*same[i], valuesBefore);
            cause.bandBefore = then.band;
            cause.pointsBefore = then.points;
        }
        found.push_back(cause);
    }
    for (std::size_t i = 0; i < isKept.size(); ++i) {
        if (isKept[i])
            continue;
        const CriterionResult then = before.result(i, valuesBefore);
        found.push_back({i, {}, then.band, {}, then.points, 0, {}});
    }
    std::erase_if(found,
                  [](const SchemeDifference &cause) { return cause.pointsBefore == cause.pointsAfter; });
    return found;
}

/// The cut-off that a customer reaches, or misses, now.
SchemeDifference cutoffCause(const Grader &before, const Grader &after, std::size_t crossed)
{
    SchemeDifference cause;
    cause.grade = before.scheme().cutoffs[crossed].grade;
    cause.pointsBefore = before.scheme().cutoffs[crossed].from;
    cause.pointsAfter = after.scheme().cutoffs[crossed].from;
    return cause;
}

} // namespace

GradeMove explainMove(const Grader &before, std::span<const double> valuesBefore, const Grader &after,
                      std::span<const double> valuesAfter)
{
    GradeMove move;
    move.pointsBefore = before.points(valuesBefore);
    move.pointsAfter = after.points(valuesAfter);
    move.from = before.gradeOf(move.pointsBefore);
    move.to = after.gradeOf(move.pointsAfter);
    if (move.from == move.to || before.scheme().grades() != after.scheme().grades())
        return move;
    const bool isUp = move.to < move.from;
    const double sign = isUp ? 1 : -1;
    auto parts = differences(before, valuesBefore, after, valuesAfter);
    std::erase_if(parts, [sign](const SchemeDifference &cause) {
        return sign * (cause.pointsAfter - cause.pointsBefore) < 0;
    });
    std::ranges::stable_sort(parts, std::ranges::greater(), [](const SchemeDifference &cause) {
        return std::abs(cause.pointsAfter - cause.pointsBefore);
    });
    const auto arrives = [&](double points, const Grader &cuts) {
        return isUp ? cuts.gradeOf(points) <= move.to : cuts.gradeOf(points) >= move.to;
    };
    const bool cutsAlone = arrives(move.pointsBefore, after);
    double points = move.pointsBefore;
    for (const SchemeDifference &part : parts) {
        if (cutsAlone || arrives(points, before))
            break;
        points += part.pointsAfter - part.pointsBefore;
        move.causes.push_back(part);
    }
    if (arrives(points, before))
        return move;
    // The points are not enough by the cut-offs of before: of the parts, as many as are by the new ones.
    while (!move.causes.empty()) {
        const SchemeDifference &last = move.causes.back();
        const double without = points - (last.pointsAfter - last.pointsBefore);
        if (!arrives(without, after))
            break;
        points = without;
        move.causes.pop_back();
    }
    const std::size_t crossed = isUp ? move.to : move.to - std::size_t{1};
    move.causes.insert(move.causes.begin(), cutoffCause(before, after, crossed));
    return move;
}

} // namespace leadbook
