// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/logeffect.h"

#include "analysis/grader.h"
#include "workspace/gradeinputs.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kShortDays = 30;
constexpr int kLongDays = 90;

/// Whether two-way contact on @p day is known already.
bool hasContactOn(const View &view, Row customer, Day day)
{
    const InteractionTable &interactions = view.snapshot->interactions;
    constexpr std::uint8_t kContact = InteractionTable::Alive | InteractionTable::TwoWay;
    bool found = false;
    interactions.ofCustomer.forEach(customer, [&](Row row) {
        found |= (interactions.flags[row] & kContact) == kContact && interactions.day[row] == day;
    });
    return found;
}

/// Inputs that count events of some kinds (see gradeFields()).
bool countsKind(const QString &field, const QuickLog &said)
{
    const InteractionKind kind = said.kind;
    if (field == u"enquiries90")
        return kind == InteractionKind::Enquiry;
    if (field == u"webVisits90")
        return kind == InteractionKind::WebVisit;
    if (field == u"meetings90")
        return kind == InteractionKind::Meeting || kind == InteractionKind::Visit;
    if (field == u"events90")
        return kind == InteractionKind::Event;
    if (field == u"trials90")
        return kind == InteractionKind::Trial;
    const bool isWritten =
        kind == InteractionKind::Email || kind == InteractionKind::Message || kind == InteractionKind::WeChat;
    return field == u"replies90" && isWritten && said.isFromCustomer.value_or(false);
}

bool isTwoWay(const QuickLog &said)
{
    return said.tellsContact() && said.isAnswered.value_or(true) &&
           isTwoWayKind(static_cast<std::uint8_t>(said.kind));
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
    const int age = view.asOf - said.day;
    const bool isNewDay = isTwoWay(said) && age >= 0 && !hasContactOn(view, customer, said.day);
    const auto more = [](double value) { return std::isnan(value) ? 1.0 : value + 1; };
    for (std::size_t i = 0; i < values.size(); ++i) {
        const QString &field = grader.fields()[static_cast<qsizetype>(i)];
        const bool counts = (field == u"contactDays30" && isNewDay && age < kShortDays) ||
                            (field == u"contactDays90" && isNewDay && age < kLongDays) ||
                            (said.tellsContact() && age >= 0 && age < kLongDays && countsKind(field, said));
        if (counts)
            values[i] = more(values[i]);
        else if (field == u"need" && needLevel)
            values[i] = *needLevel;
    }
    effect.after.explanation = explainGrade(grader, values);
    if (isNewDay && age < kShortDays) {
        auto &days = effect.after.contactDays;
        days.insert(std::ranges::upper_bound(days, said.day), said.day);
    }
    return effect;
}

} // namespace leadbook
