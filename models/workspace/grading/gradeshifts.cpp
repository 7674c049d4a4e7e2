// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grading/gradeshifts.h"

#include <algorithm>

namespace leadbook {

namespace {

GradeCause causeOf(std::uint16_t source)
{
    switch (source) {
    case NeedRows:
        return GradeCause::Need;
    case TwoWayContacts:
    case AnyInteractions:
        return GradeCause::Contact;
    case DealMoves:
        return GradeCause::Deal;
    case Purchases:
        return GradeCause::Purchase;
    default:
        return GradeCause::TimePassed;
    }
}

/// Names what moved a criterion: what happened where it rose, the time that passed where it fell and both
/// are possible.
void nameCause(GradeShift &shift, std::uint16_t sources, std::span<const GradeTrigger> triggers)
{
    const bool isAny = (sources & EveryDay) != 0;
    bool isNamed = false;
    for (const GradeTrigger &trigger : triggers) {
        if (trigger.source == 0 || (!isAny && (trigger.source & sources) == 0))
            continue;
        const GradeCause cause = causeOf(trigger.source);
        const bool isLikely = (cause == GradeCause::TimePassed) == (shift.points < 0);
        if (isNamed && !isLikely)
            continue;
        shift.cause = cause;
        shift.event = cause == GradeCause::TimePassed ? kNoRow : trigger.at;
        isNamed = true;
    }
    if (!isNamed)
        shift.cause = isAny && shift.points < 0 ? GradeCause::TimePassed : GradeCause::Other;
    if (shift.cause == GradeCause::Need)
        shift.event = kNoRow;
}

} // namespace

std::vector<std::uint16_t> criterionSources(const GradeScheme &scheme)
{
    std::vector<std::uint16_t> sources;
    for (const GradeCriterion &criterion : scheme.criteria) {
        std::uint16_t moved = 0;
        for (const GradeBand &band : criterion.bands)
            moved |= sourcesOf(criterion.inputOf(band));
        sources.push_back(moved);
    }
    return sources;
}

std::vector<GradeShift> gradeShifts(const Grader &grader, std::span<const std::uint16_t> sources,
                                    std::span<const double> before, std::span<const double> after,
                                    std::span<const GradeTrigger> triggers)
{
    std::vector<GradeShift> shifts;
    for (std::size_t criterion = 0; criterion < sources.size(); ++criterion) {
        const CriterionResult was = grader.result(criterion, before);
        const CriterionResult is = grader.result(criterion, after);
        if (was.band == is.band)
            continue;
        GradeShift shift{
            static_cast<std::uint16_t>(criterion), was.band, is.band, is.points - was.points, {}, kNoRow};
        nameCause(shift, sources[criterion], triggers);
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
