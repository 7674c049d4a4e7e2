// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celljson.h"
#include "app/cli/findcustomer.h"
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "core/text.h"
#include "domain/holidays.h"
#include "domain/recurrence.h"
#include "workspace/calendar/calendardays.h"
#include "workspace/calendar/calendarexport.h"
#include "workspace/calendar/calendarimport.h"
#include "workspace/today/daysoff.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

/// The day of an option; no day where it was not given.
Result<Day> optionalDay(Session &session, const QString &name)
{
    return session.option(name) ? session.day(name) : Result<Day>(Day());
}

Status exportCalendar(Session &session, const QString &path)
{
    CalendarAsk ask;
    const auto from = optionalDay(session, u"from"_s);
    LEADBOOK_TRY(from);
    const auto until = optionalDay(session, u"until"_s);
    LEADBOOK_TRY(until);
    ask.from = *from;
    ask.until = *until;
    ask.asEvents = session.options().isSet(u"events"_s);
    if (const auto owner = session.option(u"owner"_s))
        ask.owner = owner->toStdString();
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const Stopwatch stopwatch;
    const auto content = await(session.workspace().run(
        Session::reportProgress(u"calendar"_s),
        [book = session.workspace().dataPath(), ask](const View &on, const Progress &progress) {
            return calendarContent(book, on, ask, progress);
        }));
    LEADBOOK_TRY(content);
    LEADBOOK_TRY(writeCalendarFile(*content, path, session.workspace().clock().nowMs()));
    QStringList lines{Cli::tr("Tasks: %1, follow-ups: %2, birthdays: %3, written to %4")
                          .arg(content->tasks)
                          .arg(content->followUps)
                          .arg(content->birthdays)
                          .arg(path)};
    if (content->leftOut > 0)
        lines << Cli::tr("Left out as too many: %1").arg(content->leftOut);
    session.print({{u"path"_s, path},
                   {u"items"_s, qint64(content->items.size())},
                   {u"tasks"_s, qint64(content->tasks)},
                   {u"followUps"_s, qint64(content->followUps)},
                   {u"birthdays"_s, qint64(content->birthdays)},
                   {u"leftOut"_s, qint64(content->leftOut)},
                   {u"seconds"_s, stopwatch.seconds()}},
                  lines);
    return {};
}

QJsonArray remarksJson(const std::vector<CalendarRemark> &remarks)
{
    QJsonArray array;
    for (const CalendarRemark &each : remarks)
        array.append(QJsonObject{{u"summary"_s, each.summary}, {u"reason"_s, each.why}});
    return array;
}

void addRows(QJsonArray &rows, const std::vector<CalendarTask> &tasks, const QString &change)
{
    for (const CalendarTask &task : tasks) {
        const auto rule = parseRecurrence(task.item.rule);
        rows.append(QJsonObject{
            {u"change"_s, change},
            {u"uid"_s, task.item.uid},
            {u"summary"_s, task.item.summary},
            {u"customer"_s, task.customer != 0 ? QJsonValue(qint64(task.customer)) : QJsonValue()},
            {u"due"_s, dayJson(task.item.due)},
            {u"repeats"_s, task.item.rule},
            {u"repeatsText"_s, rule ? inWords(*rule, task.item.due) : QString()}});
    }
}

QJsonObject planJson(const CalendarPlan &plan, bool isPlanned, double seconds)
{
    QJsonArray rows;
    addRows(rows, plan.added, u"new"_s);
    addRows(rows, plan.updated, u"update"_s);
    return {{u"plan"_s, isPlanned},
            {u"new"_s, qint64(plan.added.size())},
            {u"updated"_s, qint64(plan.updated.size())},
            {u"unchanged"_s, qint64(plan.unchanged)},
            {u"own"_s, qint64(plan.own)},
            {u"skipped"_s, remarksJson(plan.skipped)},
            {u"remarks"_s, remarksJson(plan.remarks)},
            {u"rows"_s, rows},
            {u"seconds"_s, seconds}};
}

QStringList planLines(const CalendarPlan &plan, bool isPlanned)
{
    QStringList lines;
    if (!plan.skipped.empty() || !plan.remarks.empty()) {
        TextTable table({{Cli::tr("Item")}, {Cli::tr("Remark")}});
        for (const std::vector<CalendarRemark> *part : {&plan.skipped, &plan.remarks}) {
            for (const CalendarRemark &each : *part)
                table.addRow({each.summary.simplified(), each.why});
        }
        lines = table.lines();
    }
    lines << Cli::tr("New tasks: %1, updated: %2, unchanged: %3, skipped: %4")
                 .arg(plan.added.size())
                 .arg(plan.updated.size())
                 .arg(plan.unchanged)
                 .arg(plan.skipped.size());
    if (isPlanned)
        lines << Cli::tr("Nothing was written; without --plan it is.");
    return lines;
}

Result<CalendarPlan> planOf(Session &session, const QString &path, const View &view)
{
    std::int64_t customer = 0;
    if (const auto id = session.option(u"customer"_s)) {
        const auto row = findCustomer(*view.snapshot, *id);
        LEADBOOK_TRY(row);
        customer = view.snapshot->customers.ids[*row];
    }
    return await(
        session.workspace().run(Session::reportProgress(u"calendar"_s),
                                [book = session.workspace().dataPath(), path,
                                 customer](const View &on, const Progress &progress) -> Result<CalendarPlan> {
                                    const auto bytes = calendarBytes(path);
                                    LEADBOOK_TRY(bytes);
                                    const auto file = readCalendar(*bytes, QTimeZone::systemTimeZone());
                                    LEADBOOK_TRY(file);
                                    return planCalendar(book, on, *file, customer, progress);
                                }));
}

Status importCalendarFile(Session &session, const QString &path)
{
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const Stopwatch stopwatch;
    auto plan = planOf(session, path, **view);
    LEADBOOK_TRY(plan);
    const bool isPlanned = session.options().isSet(u"plan"_s);
    const auto shared = std::make_shared<const CalendarPlan>(*std::move(plan));
    if (!isPlanned && !(shared->added.empty() && shared->updated.empty())) {
        const RecordWork work = importCalendar(shared, session.workspace().clock().today());
        const auto written = await(session.workspace().change(work.label, work.work));
        LEADBOOK_TRY(written);
    }
    session.print(planJson(*shared, isPlanned, stopwatch.seconds()), planLines(*shared, isPlanned));
    return {};
}

/// The days that --take means: a country's or those of a file.
Result<std::vector<DayOff>> daysToTake(const Session &session, const QString &from)
{
    std::vector<DayOff> days;
    const int last = session.workspace().clock().today().civil().year + 1;
    for (int year = kFirstAnnouncedYear; year <= std::max(last, kLastAnnouncedYear + 1); ++year)
        std::ranges::copy(shippedDaysOff(from, year), std::back_inserter(days));
    if (!days.empty())
        return days;
    if (from.size() == 2)
        return usageError(
            Cli::tr("No holidays of %1 are known, only of CN; take them from a calendar file.").arg(from));
    return readCalendarDays(from);
}

Status runDaysOff(Session &session)
{
    LEADBOOK_TRY(session.openBook());
    auto known = readWorkdays(session.workspace().dataPath());
    LEADBOOK_TRY(known);
    DaysOffPlan plan;
    if (const auto from = session.option(u"take"_s)) {
        const auto days = daysToTake(session, *from);
        LEADBOOK_TRY(days);
        plan = planDaysOff(*known, *days);
        if (!session.options().isSet(u"plan"_s) && !(plan.added.empty() && plan.changed.empty())) {
            const RecordWork work = takeDaysOff(*days);
            const auto written = await(session.workspace().change(work.label, work.work));
            LEADBOOK_TRY(written);
            known = readWorkdays(session.workspace().dataPath());
            LEADBOOK_TRY(known);
        }
    }
    QJsonArray days;
    TextTable table({{Cli::tr("Day")}, {Cli::tr("Name")}, {Cli::tr("Kind")}});
    for (const DayOff &each : known->daysOff()) {
        days.append(QJsonObject{{u"day"_s, each.day.toIso()},
                                {u"name"_s, each.name},
                                {u"kind"_s, each.works ? u"worked"_s : u"off"_s}});
        table.addRow({each.day.toIso(), each.name, each.works ? Cli::tr("worked") : Cli::tr("off")});
    }
    session.print({{u"days"_s, days},
                   {u"new"_s, qint64(plan.added.size())},
                   {u"changed"_s, qint64(plan.changed.size())},
                   {u"unchanged"_s, qint64(plan.unchanged)}},
                  known->daysOff().empty() ? QStringList(Cli::tr("Weekends alone are free."))
                                           : table.lines());
    return {};
}

} // namespace

Status runCalendar(Session &session, const QStringList &arguments)
{
    const QString what = arguments.value(0);
    const QString path = arguments.value(1);
    if (what == u"days-off" && path.isEmpty())
        return runDaysOff(session);
    if (what == u"export" && !path.isEmpty())
        return exportCalendar(session, path);
    if (what == u"import" && !path.isEmpty())
        return importCalendarFile(session, path);
    return usageError(
        Cli::tr("Write “calendar export OUT.ics”, “calendar import FILE.ics” or “calendar days-off”."));
}

} // namespace leadbook::cli
