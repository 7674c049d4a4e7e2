// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/gradereason.h"

#include "analysis/grader.h"
#include "items/cellvariant.h"
#include "workspace/gradeinputs.h"
#include "workspace/grading/handgrades.h"
#include "workspace/settings/booksettings.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace leadbook {

namespace {

constexpr int kCountedDays = 30; // contact of the last 30 days, today's included

std::vector<Day> countedContacts(const View &view, Row customer)
{
    const InteractionTable &interactions = view.snapshot->interactions;
    constexpr std::uint8_t kContact = InteractionTable::Alive | InteractionTable::TwoWay;
    std::vector<Day> days;
    interactions.ofCustomer.forEach(customer, [&](Row row) {
        const Day day = interactions.day[row];
        const bool counts = (interactions.flags[row] & kContact) == kContact && day <= view.asOf &&
                            view.asOf - day < kCountedDays;
        if (counts)
            days.push_back(day);
    });
    std::ranges::sort(days);
    const auto repeated = std::ranges::unique(days);
    days.erase(repeated.begin(), repeated.end());
    return days;
}

} // namespace

ContactPlan planContact(std::span<const Day> counted, Day today, int wanted)
{
    const int usedToday = !counted.empty() && counted.back() == today ? 1 : 0;
    for (std::size_t dropped = 0; dropped < counted.size(); ++dropped) {
        const Day by = counted[dropped] + (kCountedDays - 1);
        const int more = wanted - static_cast<int>(counted.size() - dropped);
        const int freeDays = by - today + 1 - usedToday;
        if (more <= freeDays)
            return {more, by};
    }
    return {wanted, today + (kCountedDays - 1)};
}

std::optional<GradeReason> gradeReason(const View &view, Row customer)
{
    const Snapshot &snapshot = *view.snapshot;
    const auto &grades = view.derived.choice(FieldId::Grade);
    if (!view.settings || !snapshot.customers.isAlive(customer) || customer >= grades.size())
        return std::nullopt;
    GradeReason reason;
    reason.scheme = view.settings->grading;
    const Grader grader(reason.scheme);
    const std::array rows{customer};
    const GradeInputs inputs(snapshot, view.derived, view.asOf, grader.fields(), rows);
    reason.explanation = explainGrade(grader, inputs.row(0));
    reason.currency = toQString(derivedCurrency(view, customer));
    reason.contactDays = countedContacts(view, customer);
    reason.byHand = gradeByHand(view, customer);
    return reason;
}

std::optional<GradeByHand> gradeByHand(const View &view, Row customer)
{
    const OverrideRow *set = overrideOn(*view.snapshot, customer, view.asOf);
    if (set == nullptr || !view.settings->grading.grades().contains(toQString(set->grade)))
        return std::nullopt;
    return GradeByHand{toQString(set->grade), toQString(set->reason), toQString(set->who), set->since,
                       set->until};
}

} // namespace leadbook
