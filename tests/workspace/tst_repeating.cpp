// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/holidays.h"
#include "support/temporarybook.h"
#include "workspace/record/recordwork.h"
#include "workspace/today/daysoff.h"
#include "workspace/today/repeating.h"
#include "workspace/today/taskwork.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Tasks that repeat, and the days off they skip.
class RepeatingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void next_data();
    void next();
    void everyWayToEndIt_data();
    void everyWayToEndIt();
    void theRuleGoesOnFromItsOwnDay();
    void everythingGoesAlong();
    void doAgain();
    void setRule_data();
    void setRule();
    void daysOff();
    void daysOffTakenTwice();
    void refusedDaysOff();
};

namespace {

Day iso(const QString &text)
{
    return text.isEmpty() ? Day() : *Day::fromIso(text);
}

/// A book with one customer and one task.
class Desk
{
public:
    explicit Desk(const QString &due, const QString &rule)
    {
        change([&](Editor &editor) -> Status {
            const auto customer = editor.insert(RecordTable::Customer, std::array{Cell{"name", u"Acme"_s}});
            LEADBOOK_TRY(customer);
            const auto day = due.isEmpty() ? QVariant() : QVariant(int{iso(due).number()});
            const auto task = editor.insert(
                RecordTable::Task, std::array{Cell{"customer", qlonglong{*customer}},
                                              Cell{"title", u"Call"_s}, Cell{"kind", 0}, Cell{"due_day", day},
                                              Cell{"repeats", rule.isEmpty() ? QVariant() : QVariant(rule)}});
            LEADBOOK_TRY(task);
            m_task = *task;
            return {};
        });
    }

    Book &book() { return *m_book; }
    std::int64_t task() const { return m_task; }
    Result<CommittedChange> tryChange(const Book::Work &work) { return m_book->change(u"Test"_s, work); }
    void change(const Book::Work &work)
    {
        const auto done = tryChange(work);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    /// "due first rule" of the open tasks.
    QStringList open()
    {
        QStringList rows;
        auto read =
            Statement::prepare(m_book->handle(), "SELECT due_day, first_due_day, repeats FROM task WHERE "
                                                 "done_day IS NULL ORDER BY due_day, id");
        while (*read->step())
            rows << u"%1 %2 %3"_s.arg(
                read->day(0).toIso(), read->day(1).toIso(),
                QString::fromUtf8(read->text(2).data(), qsizetype(read->text(2).size())));
        return rows;
    }

private:
    TemporaryBook m_book;
    std::int64_t m_task = 0;
};

} // namespace

void RepeatingTest::next_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QStringList>("open");
    const auto row = [](const char *name, const QString &due, const QString &rule, const QString &today,
                        const QStringList &open) { QTest::newRow(name) << due << rule << today << open; };
    const QString weekly = u"FREQ=WEEKLY"_s;
    row("none", u"2026-11-16"_s, {}, u"2026-11-16"_s, {});
    row("weekly", u"2026-11-16"_s, weekly, u"2026-11-16"_s, {u"2026-11-23  FREQ=WEEKLY"_s});
    row("late", u"2026-11-16"_s, weekly, u"2026-11-25"_s, {u"2026-11-30  FREQ=WEEKLY"_s});
    row("early", u"2026-11-16"_s, weekly, u"2026-11-12"_s, {u"2026-11-23  FREQ=WEEKLY"_s});
    row("onto a weekend", u"2026-11-20"_s, u"FREQ=DAILY"_s, u"2026-11-20"_s,
        {u"2026-11-23 2026-11-21 FREQ=DAILY"_s});
    row("onto National Day", u"2026-09-01"_s, u"FREQ=MONTHLY;BYMONTHDAY=1"_s, u"2026-09-01"_s,
        {u"2026-10-08 2026-10-01 FREQ=MONTHLY;BYMONTHDAY=1"_s});
    row("onto a worked Saturday", u"2026-10-03"_s, u"FREQ=WEEKLY"_s, u"2026-10-03"_s,
        {u"2026-10-10  FREQ=WEEKLY"_s});
    row("counted", u"2026-11-16"_s, u"FREQ=WEEKLY;COUNT=3"_s, u"2026-11-16"_s,
        {u"2026-11-23  FREQ=WEEKLY;COUNT=2"_s});
    row("the last", u"2026-11-16"_s, u"FREQ=WEEKLY;COUNT=1"_s, u"2026-11-16"_s, {});
    row("until", u"2026-11-16"_s, u"FREQ=WEEKLY;UNTIL=20261120"_s, u"2026-11-16"_s, {});
    row("no day", {}, weekly, u"2026-11-16"_s, {});
    row("of another program", u"2026-11-16"_s, u"FREQ=HOURLY"_s, u"2026-11-16"_s, {});
}

void RepeatingTest::next()
{
    QFETCH(QString, due);
    QFETCH(QString, rule);
    QFETCH(QString, today);
    Desk desk(due, rule);
    desk.change(takeDaysOff(shippedDaysOff(u"CN", 2026)).work);
    desk.change(finishTask(desk.task(), iso(today)).work);
    QTEST(desk.open(), "open");
}

void RepeatingTest::everyWayToEndIt_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("done") << 0;
    QTest::newRow("not needed") << 1;
    QTest::newRow("on the record") << 2;
}

/// However a task ends, the next one is there in the same change, and one undo takes back both.
void RepeatingTest::everyWayToEndIt()
{
    QFETCH(int, way);
    const Day today = iso(u"2026-11-16"_s);
    Desk desk(today.toIso(), u"FREQ=WEEKLY"_s);
    const QStringList before = desk.open();
    desk.change(way == 0   ? finishTask(desk.task(), today).work
                : way == 1 ? dropTask(desk.task(), u"no"_s, today).work
                           : setTaskDone(desk.task(), today).work);
    QCOMPARE(desk.open(), QStringList(u"2026-11-23  FREQ=WEEKLY"_s));
    QVERIFY(desk.book().undo());
    QCOMPARE(desk.open(), before);
}

/// Put off to a Monday, a rule of Saturdays stays one of Saturdays.
void RepeatingTest::theRuleGoesOnFromItsOwnDay()
{
    Desk desk(u"2026-11-21"_s, u"FREQ=WEEKLY;INTERVAL=2"_s);
    QStringList days;
    for (int turn = 0; turn < 4; ++turn) {
        const auto ids = [&] {
            auto read = Statement::prepare(desk.book().handle(),
                                           "SELECT id, due_day FROM task WHERE done_day IS NULL");
            std::pair<std::int64_t, Day> open;
            while (*read->step())
                open = {read->integer(0), read->day(1)};
            return open;
        }();
        days << ids.second.toIso();
        desk.change(finishTask(ids.first, ids.second).work);
    }
    QCOMPARE(days.join(u' '), u"2026-11-21 2026-12-07 2026-12-21 2027-01-04"_s);
    QCOMPARE(desk.open(), QStringList(u"2027-01-18 2027-01-16 FREQ=WEEKLY;INTERVAL=2"_s));
}

void RepeatingTest::everythingGoesAlong()
{
    Desk desk(u"2026-11-16"_s, u"FREQ=DAILY;INTERVAL=7"_s);
    desk.change([&](Editor &editor) -> Status {
        return editor.update(RecordTable::Task, desk.task(),
                             std::array{Cell{"note", u"how"_s}, Cell{"minute", 570}, Cell{"minutes", 20},
                                        Cell{"uid", u"from-outside"_s}});
    });
    desk.change(finishTask(desk.task(), iso(u"2026-11-16"_s)).work);
    auto read = Statement::prepare(
        desk.book().handle(),
        "SELECT title, note, kind, minute, minutes, uid IS NULL, set_day, customer IS NULL "
        "FROM task WHERE done_day IS NULL");
    QVERIFY(*read->step());
    QVERIFY(read->text(0) == "Call" && read->text(1) == "how");
    QCOMPARE(read->integer(2), 0);
    QCOMPARE(read->integer(3), 570);
    QCOMPARE(read->integer(4), 20);
    QCOMPARE(read->integer(5), 1); // it is another one to a calendar
    QCOMPARE(read->day(6), iso(u"2026-11-16"_s));
    QCOMPARE(read->integer(7), 0);
    QVERIFY(!*read->step());
}

/// To do again makes no further one.
void RepeatingTest::doAgain()
{
    Desk desk(u"2026-11-16"_s, u"FREQ=WEEKLY"_s);
    desk.change(setTaskDone(desk.task(), iso(u"2026-11-16"_s)).work);
    desk.change(setTaskDone(desk.task(), {}).work);
    QCOMPARE(desk.open().size(), 2);
}

void RepeatingTest::setRule_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("written"); // "-": refused
    QTest::newRow("a rule") << u"2026-11-16"_s << u"freq=weekly;interval=1"_s << u"FREQ=WEEKLY"_s;
    QTest::newRow("none") << u"2026-11-16"_s << u" "_s << QString();
    QTest::newRow("no rule") << u"2026-11-16"_s << u"often"_s << u"-"_s;
    QTest::newRow("within a day") << u"2026-11-16"_s << u"FREQ=HOURLY"_s << u"-"_s;
    QTest::newRow("no day") << QString() << u"FREQ=WEEKLY"_s << u"-"_s;
}

void RepeatingTest::setRule()
{
    QFETCH(QString, due);
    QFETCH(QString, rule);
    QFETCH(QString, written);
    Desk desk(due, u"FREQ=DAILY"_s);
    const auto done = desk.tryChange(setTaskRepeats(desk.task(), rule).work);
    QCOMPARE(done.has_value(), written != u"-");
    if (done)
        QCOMPARE(desk.open().at(0).section(u' ', 2), written);
    else
        QCOMPARE(done.error().code, ErrorCode::Invalid);
}

void RepeatingTest::daysOff()
{
    Desk desk({}, {});
    const auto days = [&] { return readWorkdays(desk.book().handle())->daysOff(); };
    desk.change(saveDayOff({0, iso(u"2026-12-24"_s), u" Eve "_s, false}).work);
    QCOMPARE(days().size(), std::size_t(1));
    DayOff eve = days().front();
    QCOMPARE(eve.name, u"Eve"_s);
    eve.day = iso(u"2026-12-26"_s);
    eve.works = true;
    desk.change(saveDayOff(eve).work);
    QCOMPARE(days(), std::vector<DayOff>{eve});
    desk.change(saveDayOff({0, iso(u"2026-12-25"_s), {}, false}).work);
    QVERIFY(!readWorkdays(desk.book().handle())->isWorkday(iso(u"2026-12-25"_s)));
    QVERIFY(readWorkdays(desk.book().handle())->isWorkday(iso(u"2026-12-26"_s)));
    desk.change(removeDaysOff({eve.id}).work);
    QCOMPARE(days().size(), std::size_t(1));
    QVERIFY(desk.book().undo());
    QCOMPARE(days().size(), std::size_t(2));
    QVERIFY(!desk.tryChange(removeDaysOff({4'711}).work));
}

void RepeatingTest::daysOffTakenTwice()
{
    Desk desk({}, {});
    desk.change(saveDayOff({0, iso(u"2026-10-01"_s), u"Own name"_s, false}).work);
    const auto china = shippedDaysOff(u"CN", 2026);
    DaysOffPlan plan = planDaysOff(*readWorkdays(desk.book().handle()), china);
    QCOMPARE(plan.added.size(), china.size() - 1);
    QCOMPARE(plan.changed.size(), std::size_t(1));
    desk.change(takeDaysOff(china).work);
    plan = planDaysOff(*readWorkdays(desk.book().handle()), china);
    QVERIFY(plan.added.empty() && plan.changed.empty());
    QCOMPARE(plan.unchanged, china.size());
    QCOMPARE(readWorkdays(desk.book().handle())->daysOff().size(), china.size());
    // Twice in one list counts once.
    std::vector<DayOff> twice{china.front(), china.front()};
    QCOMPARE(planDaysOff({}, twice).added.size(), std::size_t(1));
}

void RepeatingTest::refusedDaysOff()
{
    Desk desk({}, {});
    desk.change(saveDayOff({0, iso(u"2026-10-01"_s), u"A"_s, false}).work);
    for (const DayOff &day :
         {DayOff{0, Day(), u"B"_s, false}, DayOff{0, iso(u"2026-10-01"_s), u"B"_s, true}}) {
        const auto done = desk.tryChange(saveDayOff(day).work);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Invalid);
    }
}

QTEST_GUILESS_MAIN(RepeatingTest)
#include "tst_repeating.moc"
