// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grading/handgrades.h"

#include "core/text.h"

#include <algorithm>
#include <ranges>

namespace leadbook {

namespace {

void apply(const OverrideRow &set, const QStringList &grades, std::size_t at, Grading &grading)
{
    const qsizetype grade = grades.indexOf(toQString(set.grade));
    if (grade < 0 || grading.grade[at] == kNoGrade)
        return;
    grading.byHand.resize(grading.grade.size());
    grading.byHand[at] = 1;
    grading.grade[at] = static_cast<std::uint8_t>(grade);
    grading.upTo[at] = grading.grade[at];
}

} // namespace

const OverrideRow *overrideOn(const Snapshot &snapshot, Row customer, Day day)
{
    const auto own = std::ranges::equal_range(snapshot.overrides, customer, {}, &OverrideRow::customer);
    for (const OverrideRow &set : own | std::views::reverse) {
        if (set.since <= day && day <= set.until)
            return &set;
    }
    return nullptr;
}

void applyOverrides(const Snapshot &snapshot, Day day, const GradeScheme &scheme, std::span<const Row> rows,
                    Grading &grading)
{
    if (snapshot.overrides.empty())
        return;
    const QStringList grades = scheme.grades();
    if (!rows.empty()) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (const OverrideRow *set = overrideOn(snapshot, rows[i], day))
                apply(*set, grades, i, grading);
        }
        return;
    }
    Row last = kNoRow;
    for (const OverrideRow &set : snapshot.overrides) {
        if (set.customer == last || set.customer >= grading.grade.size())
            continue;
        last = set.customer;
        if (const OverrideRow *holds = overrideOn(snapshot, last, day))
            apply(*holds, grades, last, grading);
    }
}

} // namespace leadbook
