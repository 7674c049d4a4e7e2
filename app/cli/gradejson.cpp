// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gradejson.h"

#include "app/cli/celljson.h"
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "domain/shippedschemes.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

const GradeCriterion &criterionOf(const GradeScheme &scheme, std::size_t index)
{
    return scheme.criteria[index];
}

QJsonObject changeJson(const GradeScheme &scheme, const GradeChange &change)
{
    const GradeCriterion &criterion = criterionOf(scheme, change.criterion);
    return {{u"criterion"_s, criterion.label},
            {u"band"_s, criterion.bands[change.band].label},
            {u"field"_s, change.field},
            {u"from"_s, numberJson(change.from)},
            {u"to"_s, numberJson(change.to)}};
}

QJsonObject partJson(const GradePart &part)
{
    return {{u"criterion"_s, part.label},
            {u"band"_s, part.band ? QJsonValue(part.bandLabel) : QJsonValue(QJsonValue::Null)},
            {u"points"_s, part.points},
            {u"field"_s, part.field},
            {u"value"_s, numberJson(part.input)}};
}

QString bandName(const GradeCriterion &criterion, const QString &band)
{
    return schemeLabel(band, criterion.label);
}

QString wayText(const GradeScheme &scheme, const WayUp &way)
{
    QStringList changes;
    for (const GradeChange &change : way.changes) {
        const GradeCriterion &criterion = criterionOf(scheme, change.criterion);
        changes << Cli::tr("%1 becomes %2")
                       .arg(schemeLabel(criterion.label),
                            bandName(criterion, criterion.bands[change.band].label));
    }
    return Cli::tr("Way up to %1: %2").arg(gradeWord(scheme.grades()[way.grade]), changes.join(u", "_s));
}

} // namespace

QJsonObject gradeJson(const GradeScheme &scheme, const GradeExplanation &explanation)
{
    const QStringList grades = scheme.grades();
    QJsonArray parts;
    for (const GradePart &part : explanation.parts)
        parts.append(partJson(part));
    QJsonArray unknown;
    for (const std::size_t criterion : explanation.unknown)
        unknown.append(criterionOf(scheme, criterion).label);
    QJsonArray possible;
    for (const std::uint8_t grade : explanation.possible)
        possible.append(grades[grade]);
    QJsonArray ways;
    for (const WayUp &way : explanation.waysUp) {
        QJsonArray changes;
        for (const GradeChange &change : way.changes)
            changes.append(changeJson(scheme, change));
        ways.append(
            QJsonObject{{u"grade"_s, grades[way.grade]}, {u"points"_s, way.points}, {u"changes"_s, changes}});
    }
    return {{u"grade"_s, grades[explanation.grade]},
            {u"points"_s, explanation.points},
            {u"parts"_s, parts},
            {u"unknown"_s, unknown},
            {u"possible"_s, possible},
            {u"wayUp"_s, ways}};
}

QJsonValue byHandJson(const std::optional<GradeByHand> &byHand)
{
    if (!byHand)
        return QJsonValue::Null;
    return QJsonObject{{u"grade"_s, byHand->grade},
                       {u"reason"_s, byHand->reason},
                       {u"who"_s, byHand->who},
                       {u"since"_s, byHand->since.toIso()},
                       {u"until"_s, byHand->until.toIso()}};
}

QString byHandText(const GradeByHand &byHand)
{
    const QString grade = gradeWord(byHand.grade);
    const QString until = byHand.until.toIso();
    return byHand.who.isEmpty()
               ? Cli::tr("Set by hand to %1 until %2: %3").arg(grade, until, byHand.reason)
               : Cli::tr("Set by hand to %1 by %2 until %3: %4").arg(grade, byHand.who, until, byHand.reason);
}

QStringList gradeLines(const GradeScheme &scheme, const GradeExplanation &explanation)
{
    const QStringList grades = scheme.grades();
    QString head =
        Cli::tr("Grade %1 with %2 points").arg(gradeWord(grades[explanation.grade])).arg(explanation.points);
    if (explanation.possible.size() > 1)
        head += Cli::tr(", up to %1").arg(gradeWord(grades[explanation.possible.front()]));
    QStringList lines(head);
    TextTable table(
        {{Cli::tr("Criterion")}, {Cli::tr("Band")}, {Cli::tr("Points"), TextTable::Align::Right}});
    for (const GradePart &part : explanation.parts)
        table.addRow(
            {schemeLabel(part.label),
             part.band ? bandName(criterionOf(scheme, part.criterion), part.bandLabel) : Cli::tr("unknown"),
             QString::number(part.points)});
    lines << table.lines();
    for (const WayUp &way : explanation.waysUp)
        lines << wayText(scheme, way);
    return lines;
}

} // namespace leadbook::cli
