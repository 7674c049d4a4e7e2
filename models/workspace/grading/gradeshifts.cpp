// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grading/gradeshifts.h"

#include <algorithm>

namespace leadbook {

namespace {

/// Whether there is a row to name behind a movement of this cause.
bool hasEvent(GradeCause cause)
{
    return cause == GradeCause::Contact || cause == GradeCause::Deal || cause == GradeCause::Purchase;
}

/// Names what moved a criterion: what happened where it rose, the time that passed where it fell and both
/// are possible.
void nameCause(GradeShift &shift, const CriterionDays &days, std::span<const InputRule> rules,
               std::span<const GradeTrigger> triggers)
{
    bool isNamed = false;
    for (const GradeTrigger &trigger : triggers) {
        if (!std::ranges::binary_search(days.rules, trigger.rule))
            continue;
        const GradeCause cause = causeOf(rules[trigger.rule]);
        const bool isLikely = (cause == GradeCause::TimePassed) == (shift.points < 0);
        if (isNamed && !isLikely)
            continue;
        shift.cause = cause;
        shift.event = hasEvent(cause) ? trigger.at : kNoRow;
        isNamed = true;
    }
    if (!isNamed)
        shift.cause = days.drifts ? GradeCause::TimePassed : GradeCause::Other;
}

} // namespace

GradeCause causeOf(const InputRule &rule)
{
    if (!rule.isOwnDay())
        return GradeCause::TimePassed;
    switch (rule.date) {
    case GradeDate::Need:
        return GradeCause::Need;
    case GradeDate::Interaction:
        return GradeCause::Contact;
    case GradeDate::DealMove:
    case GradeDate::DealWon:
    case GradeDate::DealOpened:
    case GradeDate::DealClosed:
        return GradeCause::Deal;
    case GradeDate::Purchase:
        return GradeCause::Purchase;
    case GradeDate::Silence:
        return GradeCause::TimePassed;
    case GradeDate::Answer:
        return GradeCause::Survey;
    case GradeDate::Field:
        break;
    }
    return GradeCause::Other;
}

std::uint16_t GradeRules::placeOf(const InputRule &rule)
{
    const auto found = std::ranges::find(m_rules, rule);
    const auto place = static_cast<std::uint16_t>(found - m_rules.begin());
    if (found == m_rules.end())
        m_rules.push_back(rule);
    return place;
}

std::vector<CriterionDays> GradeRules::add(const GradeScheme &scheme)
{
    std::vector<CriterionDays> found;
    for (const GradeCriterion &criterion : scheme.criteria) {
        CriterionDays days;
        for (const GradeBand &band : criterion.bands) {
            const InputDays input = inputDays(m_view, criterion.inputOf(band));
            days.drifts |= input.drifts;
            for (const InputRule &rule : input.rules)
                days.rules.push_back(placeOf(rule));
        }
        std::ranges::sort(days.rules);
        found.push_back(std::move(days));
    }
    return found;
}

std::vector<GradeShift> gradeShifts(const Grader &grader, std::span<const CriterionDays> days,
                                    std::span<const InputRule> rules, std::span<const double> before,
                                    std::span<const double> after, std::span<const GradeTrigger> triggers)
{
    std::vector<GradeShift> shifts;
    for (std::size_t criterion = 0; criterion < days.size(); ++criterion) {
        const CriterionResult was = grader.result(criterion, before);
        const CriterionResult is = grader.result(criterion, after);
        if (was.band == is.band)
            continue;
        GradeShift shift{
            static_cast<std::uint16_t>(criterion), was.band, is.band, is.points - was.points, {}, kNoRow};
        nameCause(shift, days[criterion], rules, triggers);
        shifts.push_back(shift);
    }
    return shifts;
}

void nameMainCause(GradeMovement &movement)
{
    const double direction = movement.after >= movement.before ? 1 : -1;
    const auto main = std::ranges::max_element(
        movement.shifts, {}, [direction](const GradeShift &shift) { return shift.points * direction; });
    if (main == movement.shifts.end())
        return;
    movement.cause = main->cause;
    movement.event = main->event;
}

} // namespace leadbook
