// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/today/daysoff.h"

#include "core/text.h"
#include "domain/changelabel.h"
#include "store/editor.h"
#include "store/reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DaysOff)
};

std::array<Cell, 3> cellsOf(const DayOff &day)
{
    const QString name = day.name.trimmed();
    return {Cell{"day", int{day.day.number()}}, Cell{"name", name.isEmpty() ? QVariant() : QVariant(name)},
            Cell{"works", day.works ? 1 : 0}};
}

Status write(Editor &editor, const DayOff &day)
{
    if (day.id != 0)
        return editor.update(RecordTable::DayOff, day.id, cellsOf(day));
    LEADBOOK_TRY(editor.insert(RecordTable::DayOff, cellsOf(day)));
    return {};
}

} // namespace

Result<Workdays> readWorkdays(sqlite3 *database)
{
    auto read = Statement::prepare(database, "SELECT id, day, name, works FROM day_off ORDER BY day, id");
    LEADBOOK_TRY(read);
    std::vector<DayOff> days;
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return Workdays(std::move(days));
        days.push_back({read->integer(0), read->day(1), toQString(read->text(2)), read->integer(3) != 0});
    }
}

Result<Workdays> readWorkdays(const QString &path)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    return readWorkdays(connection->handle());
}

RecordWork saveDayOff(const DayOff &day)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Day off “%1”"), day.name.trimmed()),
            [day](Editor &editor) -> Status {
                if (!day.day.isValid())
                    return Error{ErrorCode::Invalid, Words::tr("Choose a day."), {}};
                const auto known = readWorkdays(editor.database());
                LEADBOOK_TRY(known);
                const bool isTaken = std::ranges::any_of(known->daysOff(), [&day](const DayOff &each) {
                    return each.day == day.day && each.id != day.id;
                });
                if (isTaken)
                    return Error{
                        ErrorCode::Invalid,
                        Words::tr("%1 is in the list already; change it there.").arg(day.day.toIso()),
                        {}};
                return write(editor, day);
            }};
}

RecordWork removeDaysOff(std::vector<std::int64_t> ids)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Remove days off")),
            [ids = std::move(ids)](Editor &editor) -> Status {
                for (const std::int64_t id : ids)
                    LEADBOOK_TRY(editor.remove(RecordTable::DayOff, id));
                return {};
            }};
}

DaysOffPlan planDaysOff(const Workdays &known, const std::vector<DayOff> &days)
{
    DaysOffPlan plan;
    std::set<Day> seen;
    for (const DayOff &each : days) {
        if (!each.day.isValid() || !seen.insert(each.day).second)
            continue;
        const auto at = std::ranges::lower_bound(known.daysOff(), each.day, {}, &DayOff::day);
        DayOff written = each;
        written.name = each.name.trimmed();
        written.id = at != known.daysOff().end() && at->day == each.day ? at->id : 0;
        if (written.id == 0)
            plan.added.push_back(written);
        else if (at->name != written.name || at->works != written.works)
            plan.changed.push_back(written);
        else
            ++plan.unchanged;
    }
    return plan;
}

RecordWork takeDaysOff(std::vector<DayOff> days)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Take over days off")),
            [days = std::move(days)](Editor &editor) -> Status {
                const auto known = readWorkdays(editor.database());
                LEADBOOK_TRY(known);
                const DaysOffPlan plan = planDaysOff(*known, days);
                for (const std::vector<DayOff> *part : {&plan.added, &plan.changed}) {
                    for (const DayOff &each : *part)
                        LEADBOOK_TRY(write(editor, each));
                }
                return {};
            }};
}

} // namespace leadbook
