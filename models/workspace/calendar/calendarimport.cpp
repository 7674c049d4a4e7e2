// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/calendar/calendarimport.h"

#include "core/text.h"
#include "domain/changelabel.h"
#include "domain/recurrence.h"
#include "domain/shippedtask.h"
#include "domain/taskkind.h"
#include "store/editor.h"
#include "store/reader.h"
#include "workspace/calendar/calendarexport.h"
#include "workspace/calendar/customermatch.h"
#include "workspace/cellvalues.h"
#include "workspace/today/repeating.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

/// A task of the book, as far as a calendar tells it.
struct KnownTask
{
    std::int64_t id = 0;
    QString title;
    QString note;
    Day due;
    Day over;
    QString rule;
    std::optional<std::int32_t> minute;
    std::int32_t minutes = 0;
};

/// The tasks of the book by UID and by id.
class KnownTasks
{
public:
    static Result<KnownTasks> read(const QString &path, const Progress &progress)
    {
        auto connection = ReadConnection::open(path);
        LEADBOOK_TRY(connection);
        connection->stopWith(progress);
        auto read = Statement::prepare(
            connection->handle(),
            "SELECT id, uid, title, note, due_day, done_day, repeats, minute, minutes FROM task ORDER BY id");
        LEADBOOK_TRY(read);
        KnownTasks tasks;
        while (true) {
            const auto more = read->step();
            LEADBOOK_TRY(more);
            if (!*more)
                return tasks;
            KnownTask task{read->integer(0),
                           shownTaskTitle(toQString(read->text(2))),
                           toQString(read->text(3)),
                           read->day(4),
                           read->day(5),
                           toQString(read->text(6)),
                           std::nullopt,
                           static_cast<std::int32_t>(read->integer(8))};
            if (!read->isNull(7))
                task.minute = static_cast<std::int32_t>(read->integer(7));
            if (!read->isNull(1))
                tasks.m_byUid.insert(toQString(read->text(1)), task.id);
            tasks.m_byId.emplace(task.id, std::move(task));
        }
    }

    /// Null where the book has none of that UID.
    const KnownTask *find(const QString &uid) const
    {
        std::int64_t id = m_byUid.value(uid, 0);
        if (id == 0 && uid.startsWith(kTaskUid))
            id = QStringView(uid).sliced(kTaskUid.size()).toLongLong();
        const auto found = m_byId.find(id);
        return found == m_byId.end() ? nullptr : &found->second;
    }

private:
    QHash<QString, std::int64_t> m_byUid;
    std::unordered_map<std::int64_t, KnownTask> m_byId;
};

/// Whether both are the same but for how often they come yet.
bool isSameRule(const QString &one, const QString &other)
{
    auto first = parseRecurrence(one);
    auto second = parseRecurrence(other);
    if (!first || !second)
        return one == other;
    if (first->count && second->count)
        first->count = second->count;
    return *first == *second;
}

bool isSame(const KnownTask &known, const CalendarItem &item)
{
    // An event that repeats is due next time on whatever day that is.
    const bool isRule = isSameRule(known.rule, item.rule);
    const bool isDue =
        known.due == item.due || (item.kind == CalendarItem::Kind::Event && !item.rule.isEmpty() && isRule);
    return item.status == CalendarItem::Status::Open && isDue && isRule && known.title == item.summary &&
           known.note == item.description && known.minute == item.minute &&
           (item.minutes == 0 || known.minutes == item.minutes);
}

/// Plans item by item.
class Planning
{
public:
    Planning(const View &view, const KnownTasks &known, std::int64_t customer)
        : m_view(view)
        , m_known(known)
        , m_customer(customer)
    {
    }

    void take(const CalendarItem &given)
    {
        CalendarItem item = given;
        if (item.uid.startsWith(kBirthdayUid) || item.uid.startsWith(kFollowUpUid)) {
            ++m_plan.own;
            return;
        }
        const bool isSecond = !m_seen.contains(item.uid) ? (m_seen.insert(item.uid, true), false) : true;
        if (isSecond)
            return skip(item, Words::tr("It stands in the file twice."));
        if (item.summary.trimmed().isEmpty())
            return skip(item, Words::tr("It has no text."));
        settleRule(item);
        const KnownTask *task = m_known.find(item.uid);
        if (task != nullptr)
            takeKnown(*task, item);
        else
            takeNew(item);
    }

    CalendarPlan plan() { return std::move(m_plan); }

private:
    void skip(const CalendarItem &item, const QString &why) { m_plan.skipped.push_back({item.summary, why}); }

    /// Makes the rule canonical, or leaves it out with a remark.
    void settleRule(CalendarItem &item)
    {
        if (item.rule.isEmpty())
            return;
        const QTime time = item.minute ? QTime(*item.minute / 60, *item.minute % 60) : QTime();
        const auto rule = parseRecurrence(item.rule, time);
        if (!rule || !item.due.isValid()) {
            m_plan.remarks.push_back(
                {item.summary, rule ? Words::tr("It repeats, but has no day.") : rule.error().message});
            item.rule.clear();
            return;
        }
        item.rule = toRule(*rule);
    }
    /// An event of the past that repeats is due on its next day.
    void moveOn(CalendarItem &item) const
    {
        const auto rule = parseRecurrence(item.rule);
        if (!rule || item.kind == CalendarItem::Kind::ToDo || item.due >= m_view.asOf)
            return;
        const auto next = nextOccurrence(*rule, item.start, m_view.asOf - 1);
        if (!next)
            return;
        item.start = item.due = next->day;
        item.rule = toRule(next->rule);
    }

    void takeKnown(const KnownTask &task, CalendarItem &item)
    {
        if (task.over.isValid() || isSame(task, item)) {
            ++m_plan.unchanged;
            return;
        }
        moveOn(item);
        m_plan.updated.push_back({task.id, 0, std::move(item)});
    }

    void takeNew(CalendarItem &item)
    {
        if (item.status == CalendarItem::Status::Done)
            return skip(item, Words::tr("It is done already."));
        if (item.status == CalendarItem::Status::Cancelled)
            return skip(item, Words::tr("It is cancelled."));
        moveOn(item);
        if (item.kind == CalendarItem::Kind::Event && item.due < m_view.asOf)
            return skip(item, Words::tr("It is over."));
        std::int64_t customer = m_customer;
        if (customer == 0) {
            if (!m_match)
                m_match.emplace(*m_view.snapshot);
            const Row row = m_match->find(item);
            if (row == kNoRow)
                return skip(item, Words::tr("It cannot be told which customer it is about."));
            customer = m_view.snapshot->customers.ids[row];
        }
        m_plan.added.push_back({0, customer, std::move(item)});
    }

    const View &m_view;
    const KnownTasks &m_known;
    std::int64_t m_customer;
    std::optional<CustomerMatch> m_match;
    QHash<QString, bool> m_seen;
    CalendarPlan m_plan;
};

std::vector<Cell> cellsOf(const CalendarItem &item)
{
    // The rule counts from the start of a to-do that is due later.
    const bool isLater = !item.rule.isEmpty() && item.kind == CalendarItem::Kind::ToDo &&
                         item.start.isValid() && item.start < item.due;
    std::vector<Cell> cells{
        Cell{"title", keptTaskTitle(item.summary)},
        Cell{"note", textOrNull(item.description)},
        Cell{"due_day", dayOrNull(item.due)},
        Cell{"first_due_day", isLater ? dayOrNull(item.start) : QVariant()},
        Cell{"repeats", textOrNull(item.rule)},
        Cell{"minute", item.minute ? QVariant(*item.minute) : QVariant()},
    };
    if (item.minutes > 0)
        cells.push_back({"minutes", item.minutes});
    return cells;
}

Status write(Editor &editor, const CalendarPlan &plan, Day today)
{
    for (const CalendarTask &task : plan.added) {
        std::vector<Cell> cells = cellsOf(task.item);
        cells.push_back({"customer", qlonglong{task.customer}});
        cells.push_back({"uid", task.item.uid});
        cells.push_back({"set_day", dayOrNull(today)});
        LEADBOOK_TRY(editor.insert(RecordTable::Task, cells));
    }
    for (const CalendarTask &task : plan.updated) {
        std::vector<Cell> cells = cellsOf(task.item);
        if (task.item.status != CalendarItem::Status::Open) {
            const bool isDone = task.item.status == CalendarItem::Status::Done;
            const Day over = task.item.completed.isValid() ? std::min(task.item.completed, today) : today;
            cells = {Cell{"done_day", dayOrNull(over)},
                     Cell{"ending", int(isDone ? TaskEnding::Done : TaskEnding::NotNeeded)}};
        }
        LEADBOOK_TRY(editor.update(RecordTable::Task, task.id, cells));
        if (task.item.status != CalendarItem::Status::Open)
            LEADBOOK_TRY(repeatTask(editor, task.id, today));
    }
    return {};
}

} // namespace

Result<CalendarPlan> planCalendar(const QString &path, const View &view, const CalendarFile &file,
                                  std::int64_t customer, const Progress &progress)
{
    const auto known = KnownTasks::read(path, progress);
    LEADBOOK_TRY(known);
    Planning planning(view, *known, customer);
    for (const CalendarItem &item : file.items) {
        if (progress.isCancelled())
            return cancelledError();
        planning.take(item);
    }
    return planning.plan();
}

RecordWork importCalendar(std::shared_ptr<const CalendarPlan> plan, Day today)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Import of a calendar: %1"),
                         QStringLiteral("+%1 ~%2").arg(plan->added.size()).arg(plan->updated.size())),
            [plan, today](Editor &editor) { return write(editor, *plan, today); }};
}

} // namespace leadbook
