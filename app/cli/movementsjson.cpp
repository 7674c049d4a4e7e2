// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/movementsjson.h"

#include "analysis/grader.h"
#include "app/cli/translation.h"
#include "core/text.h"
#include "items/gradebecause.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

QString nameOf(const Snapshot &snapshot, Row customer)
{
    return toQString(snapshot.customers.columns.text(FieldId::Name)[customer]);
}

} // namespace

QJsonArray movementsJson(const GradeLog &log, const Snapshot &snapshot)
{
    QJsonArray json;
    for (const GradeMovement &movement : log.movements) {
        json.append(QJsonObject{
            {u"customer"_s, qint64{snapshot.customers.ids[movement.customer]}},
            {u"name"_s, nameOf(snapshot, movement.customer)},
            {u"day"_s, movement.day.toIso()},
            {u"from"_s, log.grades.value(movement.from)},
            {u"to"_s, log.grades.value(movement.to)},
            {u"pointsBefore"_s, exactPoints(movement.before)},
            {u"points"_s, exactPoints(movement.after)},
            {u"cause"_s, toQString(gradeCauseKey(movement.cause))},
            {u"because"_s, gradeBecause(log, movement, snapshot)},
        });
    }
    return json;
}

QStringList movementLines(const GradeLog &log, const Snapshot &snapshot)
{
    QStringList lines{Cli::tr("Movements: %1").arg(log.movements.size())};
    for (const GradeMovement &movement : log.movements)
        lines << u"%1  %2  %3 → %4  %5"_s.arg(movement.day.toIso(), nameOf(snapshot, movement.customer),
                                              log.grades.value(movement.from), log.grades.value(movement.to),
                                              gradeBecause(log, movement, snapshot));
    return lines;
}

} // namespace leadbook::cli
