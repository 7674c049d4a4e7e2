// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/gradebecause.h"

#include "analysis/grader.h"
#include "core/text.h"
#include "domain/daywords.h"
#include "domain/field.h"
#include "domain/shippedschemes.h"
#include "domain/stagenames.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GradeBecause)
};

QString bandName(const GradeCriterion &criterion, std::optional<std::size_t> band)
{
    if (!band || *band >= criterion.bands.size())
        return Words::tr("unknown");
    const GradeBand &is = criterion.bands[*band];
    return is.label.isEmpty() ? QLocale().toString(is.points) : schemeLabel(is.label, criterion.label);
}

/// What a deal did on @p day.
QString dealWords(const Snapshot &snapshot, Row deal, Day day)
{
    const DealTable &deals = snapshot.deals;
    const auto outcome = static_cast<DealOutcome>(deals.outcome[deal]);
    if (deals.closed[deal] == day && outcome != DealOutcome::Open)
        return outcome == DealOutcome::Won ? Words::tr("deal won") : Words::tr("deal lost");
    if (deals.opened[deal] == day)
        return Words::tr("deal opened");
    std::uint16_t stage = kNoStage;
    snapshot.stageChanges.ofDeal.forEach(deal, [&](Row move) {
        const bool isThen = snapshot.stageChanges.alive[move] != 0 && snapshot.stageChanges.day[move] == day;
        if (isThen && stage == kNoStage)
            stage = snapshot.stageChanges.stage[move];
    });
    if (stage != kNoStage)
        return Words::tr("deal moved to %1")
            .arg(stageLabel(QString::fromStdString(snapshot.stages[stage].name)));
    return deals.closed[deal] == day ? Words::tr("deal decided") : Words::tr("deal moved");
}

QString eventWords(const GradeShift &shift, Day day, const Snapshot &snapshot)
{
    switch (shift.cause) {
    case GradeCause::Contact:
        return shift.event == kNoRow
                   ? QString()
                   : choiceLabel(FieldId::InteractionKind, snapshot.interactions.kind[shift.event]);
    case GradeCause::TimePassed:
        return Words::tr("time passed");
    case GradeCause::Deal:
        return shift.event == kNoRow ? QString() : dealWords(snapshot, shift.event, day);
    case GradeCause::Purchase:
        return Words::tr("purchase");
    case GradeCause::Survey:
        return Words::tr("survey answer");
    default:
        return {};
    }
}

QString shiftWords(const GradeScheme &scheme, const GradeShift &shift, Day day, const Snapshot &snapshot)
{
    const GradeCriterion &criterion = scheme.criteria[shift.criterion];
    const QString moved = Words::tr("%1: %2 → %3")
                              .arg(schemeLabel(criterion.label), bandName(criterion, shift.before),
                                   bandName(criterion, shift.after));
    const QString event = eventWords(shift, day, snapshot);
    return event.isEmpty() ? moved : Words::tr("%1 (%2)").arg(moved, event);
}

QString overrideWords(const OverrideRow &set)
{
    const QString who = toQString(set.who);
    const QString reason = toQString(set.reason).simplified();
    const QString until = dayWords(set.until);
    return who.isEmpty() ? Words::tr("Set by hand until %1: %2").arg(until, reason)
                         : Words::tr("Set by hand by %1 until %2: %3").arg(who, until, reason);
}

QString schemeWords(const SchemeVersion &version)
{
    const QString name = schemeLabel(version.scheme.name);
    return name.isEmpty() ? Words::tr("New rules, version %1").arg(version.version)
                          : Words::tr("New rules, version %1: %2").arg(version.version).arg(name);
}

} // namespace

QString gradeBecause(const GradeLog &log, const GradeMovement &movement, const Snapshot &snapshot)
{
    const SchemeVersion &version = log.schemes[movement.scheme];
    const bool hasOverride = movement.event < snapshot.overrides.size();
    switch (movement.cause) {
    case GradeCause::ByHand:
        return hasOverride ? overrideWords(snapshot.overrides[movement.event]) : Words::tr("Set by hand");
    case GradeCause::RulesAgain:
        return Words::tr("The grade set by hand ended");
    case GradeCause::Scheme:
        return schemeWords(version);
    default:
        break;
    }
    // What weighs most comes first.
    std::vector<GradeShift> shifts = movement.shifts;
    const double direction = movement.after >= movement.before ? -1 : 1;
    std::ranges::stable_sort(shifts, {},
                             [direction](const GradeShift &shift) { return shift.points * direction; });
    QStringList parts;
    for (const GradeShift &shift : shifts)
        parts << shiftWords(version.scheme, shift, movement.day, snapshot);
    return parts.isEmpty() ? gradeCauseLabel(movement.cause) : parts.join(Words::tr("; "));
}

QString gradeMovementTitle(const GradeLog &log, const GradeMovement &movement)
{
    const QLocale locale;
    const auto points = [&locale](float value) {
        return locale.toString(exactPoints(value), 'g', QLocale::FloatingPointShortest);
    };
    const QString moved =
        Words::tr("Grade %1 → %2")
            .arg(gradeWord(log.grades.value(movement.from)), gradeWord(log.grades.value(movement.to)));
    if (movement.before == movement.after)
        return moved;
    return Words::tr("%1, %2 → %3 points").arg(moved, points(movement.before), points(movement.after));
}

} // namespace leadbook
