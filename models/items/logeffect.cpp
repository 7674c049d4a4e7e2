// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/logeffect.h"

#include "analysis/grader.h"
#include "domain/gradeinput.h"
#include "workspace/gradeinputs.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kShortDays = 30;

bool isTwoWay(const QuickLog &said)
{
    return said.tellsContact() && said.isAnswered.value_or(true) &&
           isTwoWayKind(static_cast<std::uint8_t>(said.kind));
}

/// Whether what was said is one of @p events.
bool isOf(const GradeEvents &events, const QuickLog &said)
{
    return said.tellsContact() && (events.kinds >> static_cast<unsigned>(said.kind) & 1U) != 0 &&
           (!events.onlyTwoWay || isTwoWay(said)) &&
           (!events.onlyFromCustomer || said.isFromCustomer.value_or(false));
}

/// Whether one of @p events on @p day is known already.
bool hasEventOn(const View &view, Row customer, Day day, const GradeEvents &events)
{
    const InteractionTable &interactions = view.snapshot->interactions;
    bool found = false;
    interactions.ofCustomer.forEach(customer, [&](Row row) {
        const std::uint8_t flags = interactions.flags[row];
        found |= (flags & InteractionTable::Alive) != 0 && interactions.day[row] == day &&
                 (events.kinds >> interactions.kind[row] & 1U) != 0 &&
                 (!events.onlyTwoWay || (flags & InteractionTable::TwoWay) != 0) &&
                 (!events.onlyFromCustomer || (flags & InteractionTable::FromCustomer) != 0);
    });
    return found;
}

/// What an input is once @p said is logged.
double inputAfter(const View &view, Row customer, const QuickLog &said, const GradeInput &input, double value)
{
    const int age = view.asOf - said.day;
    if (input.source == GradeSource::Age && input.field == FieldId::LastContact && isTwoWay(said) && age >= 0)
        return value <= age ? value : age;
    if (!input.isCounted() || !isOf(input.events, said) || age < 0 || age >= input.days)
        return value;
    if (input.source == GradeSource::Days && hasEventOn(view, customer, said.day, input.events))
        return value;
    const double more = input.halfLife > 0 ? std::exp2(-age / input.halfLife) : 1;
    return std::isnan(value) ? more : value + more;
}

} // namespace

std::optional<LogEffect> logEffect(const View &view, Row customer, const QuickLog &said,
                                   std::optional<int> needLevel)
{
    auto before = gradeReason(view, customer);
    if (!before)
        return std::nullopt;
    LogEffect effect{*before, *std::move(before)};
    const Grader grader(effect.after.scheme);
    const std::array rows{customer};
    const GradeInputs inputs(*view.snapshot, view.derived, view.asOf, grader.fields(), rows);
    std::vector<double> values = inputs.row(0);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto input = readGradeInput(grader.fields()[static_cast<qsizetype>(i)]);
        if (!input)
            continue;
        if (input->field == FieldId::Need && needLevel)
            values[i] = *needLevel;
        else
            values[i] = inputAfter(view, customer, said, *input, values[i]);
    }
    effect.after.explanation = explainGrade(grader, values);
    const int age = view.asOf - said.day;
    const GradeEvents contact = readGradeInput(u"contactDays30"_s)->events;
    const bool isNewDay = isTwoWay(said) && age >= 0 && !hasEventOn(view, customer, said.day, contact);
    if (isNewDay && age < kShortDays) {
        auto &days = effect.after.contactDays;
        days.insert(std::ranges::upper_bound(days, said.day), said.day);
    }
    return effect;
}

} // namespace leadbook
