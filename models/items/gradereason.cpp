// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/gradereason.h"

#include "analysis/grader.h"
#include "items/cellvariant.h"
#include "workspace/gradeinputs.h"

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

constexpr int kCountedDays = 30; // contact of the last 30 days, today's included

Day lastDayForContact(const View &view, Row customer)
{
    const InteractionTable &interactions = view.snapshot->interactions;
    constexpr std::uint8_t kContact = InteractionTable::Alive | InteractionTable::TwoWay;
    Day earliest = view.asOf;
    interactions.ofCustomer.forEach(customer, [&](Row row) {
        const Day day = interactions.day[row];
        const bool counts = (interactions.flags[row] & kContact) == kContact && day <= view.asOf &&
                            view.asOf - day < kCountedDays;
        if (counts)
            earliest = std::min(earliest, day);
    });
    return earliest + (kCountedDays - 1);
}

} // namespace

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
    reason.currency = toQString(snapshot.customers.columns.code(FieldId::Currency)[customer]);
    reason.contactBy = lastDayForContact(view, customer);
    return reason;
}

} // namespace leadbook
