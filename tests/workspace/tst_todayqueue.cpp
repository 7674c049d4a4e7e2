// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactcadence.h"
#include "domain/interactionkind.h"
#include "store/reader.h"
#include "store/statement.h"
#include "support/loadedbook.h"
#include "support/openworkspace.h"
#include "workspace/today/duetasks.h"
#include "workspace/today/todayfacts.h"
#include "workspace/today/todayqueue.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <set>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

qlonglong addCustomer(RowWriter &rows, const char *name, QVariant owner = {}, int status = 1)
{
    return rows.add(RecordTable::Customer, {{"name", QString::fromLatin1(name)},
                                            {"kind", 0},
                                            {"status", status},
                                            {"owner", owner},
                                            {"created_day", kToday.number() - 400}});
}

void addContact(RowWriter &rows, qlonglong customer, InteractionKind kind, int daysAgo)
{
    rows.add(
        RecordTable::Interaction,
        {{"customer", customer}, {"kind", int(kind)}, {"day", kToday.number() - daysAgo}, {"answered", 1}});
}

void addTask(RowWriter &rows, qlonglong customer, const char *title, QVariant due, QVariant owner = {})
{
    rows.add(
        RecordTable::Task,
        {{"customer", customer}, {"title", QString::fromLatin1(title)}, {"due_day", due}, {"owner", owner}});
}

/// Ungraded customers count as D: their cadence is 90 days, their weight 1.
Status addPeople(Editor &editor)
{
    RowWriter rows(editor);
    const qlonglong li = rows.add(RecordTable::Owner, {{"name", u"Li"_s}});
    const qlonglong tom = rows.add(RecordTable::Owner, {{"name", u"Tom"_s}});
    const int today = kToday.number();
    const qlonglong late = addCustomer(rows, "late task", li);
    addTask(rows, late, "send samples", today - 40);
    addTask(rows, late, "ring later", today + 9);
    const qlonglong soon = addCustomer(rows, "task tomorrow", li);
    addTask(rows, soon, "visit", today + 1);
    const qlonglong planned = addCustomer(rows, "planned", li);
    addContact(rows, planned, InteractionKind::Call, 300);
    addTask(rows, planned, "next month", today + 30);
    addTask(rows, addCustomer(rows, "no day", tom), "some day", {});
    const qlonglong asked = addCustomer(rows, "asked", tom);
    addContact(rows, asked, InteractionKind::Call, 20);
    addContact(rows, asked, InteractionKind::Enquiry, 3);
    const qlonglong answered = addCustomer(rows, "answered", tom);
    addContact(rows, answered, InteractionKind::Enquiry, 3);
    addContact(rows, answered, InteractionKind::Call, 3);
    addContact(rows, addCustomer(rows, "asked long ago"), InteractionKind::Enquiry, 60);
    addContact(rows, addCustomer(rows, "quiet", li), InteractionKind::Meeting, 200);
    addContact(rows, addCustomer(rows, "just in time", li), InteractionKind::Meeting, 80);
    addCustomer(rows, "never", tom);
    const qlonglong invalid = addCustomer(rows, "invalid", tom, 2);
    addContact(rows, invalid, InteractionKind::Call, 300);
    addTask(rows, invalid, "pointless", today - 3);
    const qlonglong silent = addCustomer(rows, "wants none", tom);
    addContact(rows, silent, InteractionKind::Call, 300);
    const qlonglong contact =
        rows.add(RecordTable::Contact, {{"name", u"N"_s}, {"do_not_contact", 1}, {"birthday", -9'800}});
    rows.add(RecordTable::CustomerContact, {{"customer", silent}, {"contact", contact}, {"is_primary", 1}});
    // Another's task with a customer of Li's.
    addTask(rows, late, "helping", today, tom);
    return rows.status();
}

} // namespace

class TodayQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoIsInIt();
    void ofAnOwner_data();
    void ofAnOwner();
    void tasksAlone_data() { ofAnOwner_data(); }
    void tasksAlone();
    void ahead_data();
    void ahead();
    void ranks();
    void chanceCounts();
    void lists();
    void everyReasonIsTrue();
    void isStable();
    void cancelled();
    void lunarBirthdays();
    void birthdays_data();
    void birthdays();

private:
    QStringList told(const TodayQueue &queue) const
    {
        constexpr std::array kCauses{"enquiry", "task", "long", "contact"};
        QStringList lines;
        for (const TodayItem &item : queue.items) {
            const auto name = m_view->snapshot->customers.columns.text(FieldId::Name)[item.customer];
            lines << u"%1: %2 %3"_s
                         .arg(QString::fromUtf8(name.data(), qsizetype(name.size())),
                              QLatin1StringView(kCauses[static_cast<std::size_t>(item.cause)]))
                         .arg(m_view->asOf - item.due);
        }
        return lines;
    }
    QStringList names(const std::vector<Row> &rows) const
    {
        QStringList found;
        for (const Row row : rows) {
            const auto name = m_view->snapshot->customers.columns.text(FieldId::Name)[row];
            found << QString::fromUtf8(name.data(), qsizetype(name.size()));
        }
        return found;
    }

    LoadedBook m_book{kToday};
    ViewPtr m_view;
};

void TodayQueueTest::initTestCase()
{
    m_book.change(addPeople);
    m_view = m_book.load();
}

void TodayQueueTest::whoIsInIt()
{
    const TodayQueue queue = todayQueue(*m_view, {}, {}, Progress());
    QStringList lines = told(queue);
    QCOMPARE(lines.first(), u"asked: enquiry 3"_s);
    lines.sort();
    QCOMPARE(lines, (QStringList{u"asked: enquiry 3"_s, u"late task: task 0"_s, u"late task: task 40"_s,
                                 u"quiet: contact 110"_s, u"task tomorrow: task -1"_s}));
    QCOMPARE(queue.overdue, std::size_t(3));
}

void TodayQueueTest::ofAnOwner_data()
{
    QTest::addColumn<QByteArray>("owner");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("Li") << QByteArray("Li")
                        << QStringList{u"late task: task 40"_s, u"quiet: contact 110"_s,
                                       u"task tomorrow: task -1"_s};
    QTest::newRow("Tom, a task of his with a customer of Li's")
        << QByteArray("Tom") << QStringList{u"asked: enquiry 3"_s, u"late task: task 0"_s};
    QTest::newRow("nobody's") << QByteArray("") << QStringList();
    QTest::newRow("somebody else") << QByteArray("X") << QStringList();
}

void TodayQueueTest::ofAnOwner()
{
    QFETCH(QByteArray, owner);
    TodayAsk ask;
    ask.owner = owner.toStdString();
    QStringList lines = told(todayQueue(*m_view, ask, {}, Progress()));
    lines.sort();
    QTEST(lines, "expected");
}

/// What is told outside of the window is what the page of the day shows.
void TodayQueueTest::tasksAlone()
{
    QFETCH(QByteArray, owner);
    for (const std::optional<std::string> &asked :
         {std::optional(owner.toStdString()), std::optional<std::string>()}) {
        const TodayQueue queue = todayQueue(*m_view, {asked, 0}, {}, Progress());
        std::set<std::int64_t> expected;
        int overdue = 0;
        for (const TodayItem &item : queue.items) {
            if (item.cause != TodayCause::Task)
                continue;
            expected.insert(m_view->snapshot->tasks[item.task].id);
            overdue += item.overdue(kToday) > 0 ? 1 : 0;
        }
        const DueTasks due = dueTasks(*m_view, asked);
        QCOMPARE(std::set<std::int64_t>(due.ids.begin(), due.ids.end()), expected);
        QCOMPARE(due.overdue, overdue);
        QVERIFY(asked || due.ids.size() == 2);
    }
}

void TodayQueueTest::ahead_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("items");
    QTest::newRow("today") << 0 << 4;
    QTest::newRow("tomorrow") << 1 << 5;
    QTest::newRow("nine days: a second task") << 9 << 6;
    QTest::newRow("ten days: a cadence") << 10 << 7;
    QTest::newRow("a month: what is planned, and a cadence") << 30 << 9;
}

void TodayQueueTest::ahead()
{
    QFETCH(int, days);
    TodayAsk ask;
    ask.daysAhead = days;
    const QStringList lines = told(todayQueue(*m_view, ask, {}, Progress()));
    QTEST(int(lines.size()), "items");
}

void TodayQueueTest::ranks()
{
    const TodayQueue queue = todayQueue(*m_view, {}, {}, Progress());
    for (const TodayItem &item : queue.items) {
        const std::uint8_t grade = m_view->derived.choice(FieldId::Grade)[item.customer];
        const double weight = grade < 3 ? 4.0 - grade : 1.0;
        const double late = std::min(3.0, std::max(0, kToday - item.due) / double(contactCadence(grade)));
        QCOMPARE(item.rank, weight * (1 + late) * 0.5);
    }
    const auto rest = std::ranges::find_if(
        queue.items, [](const TodayItem &item) { return item.cause != TodayCause::Enquiry; });
    QVERIFY(std::is_sorted(rest, queue.items.end(),
                           [](const TodayItem &a, const TodayItem &b) { return a.rank > b.rank; }));
}

void TodayQueueTest::chanceCounts()
{
    std::vector<float> chances(m_view->snapshot->customers.rows(), std::numeric_limits<float>::quiet_NaN());
    const TodayQueue before = todayQueue(*m_view, {}, chances, Progress());
    const TodayItem &last = before.items.back();
    chances[last.customer] = 0.9F;
    const TodayQueue after = todayQueue(*m_view, {}, chances, Progress());
    const auto same = std::ranges::find_if(after.items, [&](const TodayItem &item) {
        return item.customer == last.customer && item.due == last.due;
    });
    QVERIFY(same != after.items.end());
    QCOMPARE(same->rank, last.rank / 0.5 * (0.5 + double(0.9F)));
    QVERIFY(same - after.items.begin() < std::ssize(before.items) - 1);
}

void TodayQueueTest::lists()
{
    const TodayQueue queue = todayQueue(*m_view, {}, {}, Progress());
    QStringList never = names(queue.neverContacted);
    never.sort();
    QVERIFY2(never.contains(u"never"_s), qPrintable(never.join(u'\n')));
    QVERIFY(!never.contains(u"invalid"_s));
    QVERIFY(!never.contains(u"quiet"_s));
    for (const Row row : queue.noNextAction) {
        QVERIFY(m_view->derived.choice(FieldId::Grade)[row] <= 1);
        QVERIFY(std::ranges::none_of(m_view->snapshot->tasks,
                                     [row](const TaskRow &task) { return task.customer == row; }));
    }
}

/// In a book of 3,000 customers each reason is what the file itself says.
void TodayQueueTest::everyReasonIsTrue()
{
    LoadedBook book(kToday);
    book.generate(3'000);
    const ViewPtr view = book.load();
    const TodayQueue queue = todayQueue(*view, {}, {}, Progress());
    auto connection = ReadConnection::open(book.path());
    QVERIFY(connection);
    const auto ask = [&](const char *sql, std::int64_t first) {
        auto statement = Statement::prepare(connection->handle(), sql);
        statement->bind(1, first);
        return statement->step().value_or(false) && !statement->isNull(0) ? statement->integer(0) : -1;
    };
    std::array<int, 4> seen{};
    for (const TodayItem &item : queue.items) {
        ++seen[static_cast<std::size_t>(item.cause)];
        const std::int64_t id = view->snapshot->customers.ids[item.customer];
        const std::int64_t last =
            ask("SELECT max(day) FROM interaction WHERE customer = ?1 AND kind IN "
                "(0,1,2,3,4,5,6,8) AND coalesce(answered, 1) = 1 AND bulk = 0 AND day <= 20778",
                id);
        if (item.cause == TodayCause::NoContact) {
            QCOMPARE(std::int64_t{kToday.number() - item.days}, last);
            const std::uint8_t grade = view->derived.choice(FieldId::Grade)[item.customer];
            QCOMPARE(item.limit, kContactCadenceDays[grade]);
            QVERIFY(item.days + 1 >= item.limit);
        } else if (item.cause == TodayCause::Enquiry) {
            QCOMPARE(
                ask("SELECT max(day) FROM interaction WHERE customer = ?1 AND kind = 8 AND day <= 20778", id),
                std::int64_t{kToday.number() - item.days});
            QCOMPARE(
                ask("SELECT count(*) FROM interaction i WHERE customer = ?1 AND kind IN (0,1,2,3,4,5,6) AND "
                    "coalesce(answered, 1) = 1 AND bulk = 0 AND day <= 20778 AND day >= (SELECT max(day) "
                    "FROM "
                    "interaction e WHERE e.customer = i.customer AND e.kind = 8 AND e.day <= 20778)",
                    id),
                std::int64_t(0));
        } else if (item.cause == TodayCause::LongStay) {
            const std::int64_t deal = view->snapshot->deals.ids[item.deal];
            QCOMPARE(ask("SELECT outcome FROM deal WHERE id = ?1", deal), std::int64_t(0));
            QCOMPARE(ask("SELECT max(day) FROM stage_change WHERE deal = ?1", deal),
                     std::int64_t{kToday.number() - item.days});
            QVERIFY(item.days > item.limit);
        }
    }
    QVERIFY(seen[0] > 0 && seen[2] > 0 && seen[3] > 0);
}

void TodayQueueTest::isStable()
{
    LoadedBook book(kToday);
    book.generate(2'000);
    const ViewPtr view = book.load();
    const TodayQueue first = todayQueue(*view, {}, {}, Progress());
    const TodayQueue again = todayQueue(*view, {}, {}, Progress());
    QCOMPARE(again.items.size(), first.items.size());
    for (std::size_t i = 0; i < first.items.size(); ++i) {
        QCOMPARE(again.items[i].customer, first.items[i].customer);
        QCOMPARE(again.items[i].cause, first.items[i].cause);
    }
    // Nobody who is not asked for by a task stands in it twice.
    std::set<Row> once;
    for (const TodayItem &item : first.items)
        if (item.cause != TodayCause::Task)
            QVERIFY(once.insert(item.customer).second);
}

void TodayQueueTest::cancelled()
{
    Progress progress;
    progress.cancel();
    QVERIFY(!todayFacts(m_book.path(), *m_view, {}, {}, progress));
}

/// A birthday by the lunar calendar, and one that is not.
void TodayQueueTest::lunarBirthdays()
{
    const Day born = *Day::fromIso(u"1984-02-02"); // the first day of the year of the rat
    const Day from = *Day::fromIso(u"2026-02-10");
    QCOMPARE(nextBirthday(born, true, from).toIso(), u"2026-02-17"_s);
    QCOMPARE(nextBirthday(born, false, from).toIso(), u"2027-02-02"_s);
    // Before the calendar that is known begins, the solar day counts.
    const Day early = *Day::fromIso(u"1890-02-12");
    QCOMPARE(nextBirthday(early, true, from).toIso(), u"2026-02-12"_s);
}

void TodayQueueTest::birthdays_data()
{
    QTest::addColumn<QString>("born");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("next");
    QTest::newRow("later this year") << u"1980-12-01"_s << u"2026-11-21"_s << u"2026-12-01"_s;
    QTest::newRow("today") << u"1980-11-21"_s << u"2026-11-21"_s << u"2026-11-21"_s;
    QTest::newRow("yesterday") << u"1980-11-20"_s << u"2026-11-21"_s << u"2027-11-20"_s;
    QTest::newRow("29 February") << u"2000-02-29"_s << u"2026-11-21"_s << u"2027-02-28"_s;
    QTest::newRow("29 February, a leap year") << u"2000-02-29"_s << u"2027-11-21"_s << u"2028-02-29"_s;
    QTest::newRow("29 February on the 28th") << u"2000-02-29"_s << u"2027-02-28"_s << u"2027-02-28"_s;
}

void TodayQueueTest::birthdays()
{
    QFETCH(QString, born);
    QFETCH(QString, from);
    QTEST(nextBirthday(*Day::fromIso(born), *Day::fromIso(from)).toIso(), "next");
}

QTEST_GUILESS_MAIN(TodayQueueTest)
#include "tst_todayqueue.moc"
