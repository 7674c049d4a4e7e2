// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/recordfixture.h"
#include "workspace/today/taskwork.h"

#include <functional>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

using Make = std::function<RecordWork(RecordBook &, std::int64_t task)>;
Q_DECLARE_METATYPE(Make)

/// What becomes of tasks.
class TaskWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoneAndRedone_data();
    void undoneAndRedone();
    void contactsAreLogged_data();
    void contactsAreLogged();
    void putOffTwice();
    void gone();
};

void TaskWorkTest::undoneAndRedone_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QByteArray>("sql"); // counts 1 once it is done
    const auto row = [](const char *name, Make make, const char *sql) {
        QTest::newRow(name) << make << QByteArray(sql);
    };
    row(
        "plan",
        [](RecordBook &open, std::int64_t) {
            return planTask({open.customer, u"see"_s, TaskKind::Visit, kToday + 3}, kToday);
        },
        "SELECT count(*) FROM task WHERE title = 'see' AND kind = 2 AND due_day = set_day + 3 AND done_day "
        "IS "
        "NULL");
    row(
        "finish", [](RecordBook &, std::int64_t task) { return finishTask(task, kToday); },
        "SELECT count(*) FROM task WHERE title = 'old' AND done_day IS NOT NULL AND ending = 0");
    row(
        "put off", [](RecordBook &, std::int64_t task) { return putOffTask(task, kToday + 9); },
        "SELECT count(*) FROM task WHERE title = 'old' AND due_day = first_due_day + 9 AND done_day IS NULL");
    row(
        "drop", [](RecordBook &, std::int64_t task) { return dropTask(task, u"moved"_s, kToday); },
        "SELECT count(*) FROM task WHERE title = 'old' AND done_day IS NOT NULL AND ending = 1 AND reason = "
        "'moved'");
    row(
        "drop without a reason", [](RecordBook &, std::int64_t task) { return dropTask(task, {}, kToday); },
        "SELECT count(*) FROM task WHERE title = 'old' AND ending = 1 AND reason IS NULL");
    row(
        "skip",
        [](RecordBook &open, std::int64_t) {
            return skipContact({open.customer, u"Call"_s, TaskKind::Call, kToday + 7}, u"spoke"_s, kToday);
        },
        "SELECT (SELECT count(*) FROM task WHERE title = 'Call' AND ending = 1 AND reason = 'spoke') = 1 AND "
        "(SELECT count(*) FROM task WHERE title = 'Call' AND done_day IS NULL AND due_day = set_day + 7) = "
        "1");
}

void TaskWorkTest::undoneAndRedone()
{
    QFETCH(Make, make);
    QFETCH(QByteArray, sql);
    RecordBook open;
    open.add(RecordTable::Task, {{"title", u"old"_s}, {"due_day", kToday.number()}});
    QCOMPARE(doneUndoneRedone(*open.book, make(open, number(*open.book, "SELECT id FROM task")), sql),
             QString());
}

void TaskWorkTest::contactsAreLogged_data()
{
    QTest::addColumn<QVariant>("kind");
    QTest::addColumn<int>("logged"); // kind of the interaction, -1: none
    QTest::newRow("call") << QVariant(int(TaskKind::Call)) << 0;
    QTest::newRow("mail") << QVariant(int(TaskKind::Mail)) << 1;
    QTest::newRow("visit") << QVariant(int(TaskKind::Visit)) << 3;
    QTest::newRow("review") << QVariant(int(TaskKind::Review)) << 2;
    QTest::newRow("message") << QVariant(int(TaskKind::Message)) << 4;
    QTest::newRow("gift") << QVariant(int(TaskKind::Gift)) << -1;
    QTest::newRow("other") << QVariant(int(TaskKind::Other)) << -1;
    QTest::newRow("not told") << QVariant() << -1;
}

/// Who rings as a task says has rung: the cadence counts from then.
void TaskWorkTest::contactsAreLogged()
{
    QFETCH(QVariant, kind);
    RecordBook open;
    open.add(RecordTable::Task, {{"title", u"thanks"_s}, {"kind", kind}});
    Book &book = *open.book;
    const RecordWork work = finishTask(number(book, "SELECT id FROM task"), kToday);
    LEADBOOK_VERIFY(book.change(work.label, work.work));
    QTEST(int(number(book, "SELECT coalesce((SELECT kind FROM interaction WHERE summary = 'thanks' AND "
                           "customer = (SELECT customer FROM task) AND answered = 1), -1)")),
          "logged");
}

/// When it was due at first is not lost.
void TaskWorkTest::putOffTwice()
{
    RecordBook open;
    open.add(RecordTable::Task, {{"title", u"old"_s}, {"due_day", 100}});
    Book &book = *open.book;
    const std::int64_t task = number(book, "SELECT id FROM task");
    for (const int day : {110, 120}) {
        const RecordWork work = putOffTask(task, Day(day));
        LEADBOOK_VERIFY(book.change(work.label, work.work));
    }
    QCOMPARE(number(book, "SELECT due_day * 1000 + first_due_day FROM task"), std::int64_t(120'100));
}

void TaskWorkTest::gone()
{
    RecordBook open;
    for (const RecordWork &work :
         {finishTask(77, kToday), putOffTask(77, kToday), dropTask(77, {}, kToday)}) {
        const auto done = open.book->change(work.label, work.work);
        QVERIFY(!done);
        QVERIFY(done.error().message.endsWith(u'.'));
    }
}

QTEST_GUILESS_MAIN(TaskWorkTest)
#include "tst_taskwork.moc"
