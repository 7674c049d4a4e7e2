// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/calendardesk.h"

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Tasks that come from a calendar: whose they are, and what changed.
class CalendarImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backIntoTheSameBook();
    void intoAnotherBook();
    void twice();
    void whoseTask_data();
    void whoseTask();
    void whatIsNotTaken_data();
    void whatIsNotTaken();
    void whatChanged_data();
    void whatChanged();
    void eventsThatRepeat();
};

/// What was exported changes nothing in the book that it is of, as to-dos and as events.
void CalendarImportTest::backIntoTheSameBook()
{
    for (const bool asEvents : {false, true}) {
        CalendarDesk desk;
        CalendarAsk ask;
        ask.asEvents = asEvents;
        const CalendarPlan back = planned(desk, readIn(written(desk, ask)));
        QVERIFY(back.added.empty());
        QVERIFY2(back.updated.empty(), back.updated.empty() ? "" : qPrintable(back.updated[0].item.summary));
        QVERIFY(back.skipped.empty());
        QCOMPARE(back.unchanged, std::size_t(6));
        QCOMPARE(back.own, std::size_t(2));
    }
}

/// Another book gets the tasks of those customers whom it knows by name, with all that they are.
void CalendarImportTest::intoAnotherBook()
{
    CalendarDesk desk;
    const CalendarFile file = readIn(written(desk));
    StrategyDesk other(kCalendarToday);
    other.addCustomer(u"ACME ltd"_s, kCalendarToday);
    const CalendarPlan first = planned(other, file);
    QCOMPARE(first.added.size(), std::size_t(4));
    QCOMPARE(first.skipped.size(), std::size_t(2));
    take(other, first);
    const CalendarContent content =
        StrategyDesk::check(calendarContent(other.path(), other.view(), {}, Progress()));
    QCOMPARE(content.tasks, std::size_t(4));
    for (const CalendarItem &item : content.items) {
        const auto same = std::ranges::find(file.items, item.uid, &CalendarItem::uid);
        QVERIFY(same != file.items.end());
        QCOMPARE(item.summary, same->summary);
        QCOMPARE(item.description, same->description);
        QCOMPARE(item.due, same->due);
        QCOMPARE(item.minute, same->minute);
        QCOMPARE(item.rule, same->rule);
        QCOMPARE(item.start.isValid(), same->start.isValid());
    }
    const CalendarPlan again = planned(other, file);
    QVERIFY(again.added.empty() && again.updated.empty());
    QCOMPARE(again.unchanged, std::size_t(4));
}

void CalendarImportTest::twice()
{
    CalendarDesk desk;
    const QByteArray before = desk.contentHash();
    const CalendarFile file =
        fileOf("UID:x\r\nSUMMARY:Call\r\nDUE:20261201T093000Z\r\nATTENDEE:mailto:WANG@acme.org");
    take(desk, planned(desk, file));
    QCOMPARE(desk.number("SELECT count(*) FROM task WHERE uid = 'x' AND minute = 570 AND due_day = 20788"),
             1);
    const QByteArray after = desk.contentHash();
    const CalendarPlan again = planned(desk, file);
    QVERIFY(again.added.empty() && again.updated.empty());
    take(desk, again);
    QCOMPARE(desk.contentHash(), after);
    desk.undo();
    QCOMPARE(desk.contentHash(), before);
}

void CalendarImportTest::whoseTask_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("customer"); // empty: cannot be told
    QTest::newRow("attendee") << QByteArray("ATTENDEE:mailto:ann@bolt.org") << u"北京远大"_s;
    QTest::newRow("location") << QByteArray("LOCATION:acme  LTD") << u"Acme Ltd"_s;
    QTest::newRow("contact") << QByteArray("CONTACT:Ann Lee\\, 138") << u"北京远大"_s;
    QTest::newRow("summary") << QByteArray("SUMMARY:Visit Acme Ltd on Monday") << u"Acme Ltd"_s;
    QTest::newRow("Chinese summary") << QByteArray("SUMMARY:拜访北京远大的王总") << u"北京远大"_s;
    QTest::newRow("within a word") << QByteArray("SUMMARY:XAcme Ltdx") << QString();
    QTest::newRow("nobody") << QByteArray("SUMMARY:Dentist") << QString();
    QTest::newRow("another book's id") << QByteArray("X-LEADBOOK-CUSTOMER:99") << QString();
}

void CalendarImportTest::whoseTask()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, customer);
    CalendarDesk desk;
    const QByteArray summary = lines.startsWith("SUMMARY") ? "" : "\r\nSUMMARY:Call";
    const CalendarFile file = fileOf("UID:x\r\nDUE;VALUE=DATE:20261201\r\n" + lines + summary);
    const CalendarPlan found = planned(desk, file);
    QCOMPARE(found.added.size(), std::size_t(customer.isEmpty() ? 0 : 1));
    if (customer.isEmpty()) {
        QVERIFY(found.skipped.at(0).why.contains(u"which customer"));
        QCOMPARE(planned(desk, file, desk.acme()).added.at(0).customer, desk.acme());
        return;
    }
    const Row row = desk.view().snapshot->customers.ids.find(found.added[0].customer);
    QCOMPARE(
        QString::fromStdString(std::string(desk.view().snapshot->customers.columns.text(FieldId::Name)[row])),
        customer);
}

void CalendarImportTest::whatIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("why");
    QTest::newRow("done") << QByteArray("SUMMARY:a\r\nSTATUS:COMPLETED") << u"done already"_s;
    QTest::newRow("cancelled") << QByteArray("SUMMARY:a\r\nSTATUS:CANCELLED") << u"cancelled"_s;
    QTest::newRow("no text") << QByteArray("DUE:20261201") << u"no text"_s;
    QTest::newRow("an event of the past")
        << QByteArray("SUMMARY:a\r\nEND:VTODO\r\nBEGIN:VEVENT\r\nUID:y\r\nSUMMARY:b\r\nDTSTART:20200101")
        << u"over"_s;
    QTest::newRow("twice") << QByteArray(
                                  "UID:x\r\nSUMMARY:a\r\nEND:VTODO\r\nBEGIN:VTODO\r\nUID:x\r\nSUMMARY:a")
                           << u"twice"_s;
}

void CalendarImportTest::whatIsNotTaken()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, why);
    CalendarDesk desk;
    const CalendarPlan found = planned(desk, fileOf(lines), desk.acme());
    QCOMPARE(found.skipped.size(), std::size_t(1));
    QVERIFY2(found.skipped[0].why.contains(why), qPrintable(found.skipped[0].why));
}

void CalendarImportTest::whatChanged_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("found"); // an SQL condition that holds for the task then
    const auto row = [](const char *name, const QByteArray &lines, const QByteArray &found) {
        QTest::newRow(name) << lines << found;
    };
    row("text", "SUMMARY:Other\r\nDUE:20261201", "title = 'Other'");
    row("day", "SUMMARY:Call\r\nDUE:20261202", "due_day = 20789");
    row("no day", "SUMMARY:Call", "due_day IS NULL");
    row("note", "SUMMARY:Call\r\nDUE:20261201\r\nDESCRIPTION:how", "note = 'how'");
    row("time", "SUMMARY:Call\r\nDUE:20261201T100000", "minute = 600");
    row("rule", "SUMMARY:Call\r\nDUE:20261201\r\nRRULE:FREQ=DAILY;INTERVAL=1", "repeats = 'FREQ=DAILY'");
    row("a rule that is none", "SUMMARY:Other\r\nDUE:20261201\r\nRRULE:FREQ=HOURLY", "repeats IS NULL");
    row("done", "SUMMARY:Call\r\nDUE:20261201\r\nCOMPLETED:20261119T120000Z",
        "done_day = 20776 AND ending = 0");
    row("cancelled", "SUMMARY:Call\r\nDUE:20261201\r\nSTATUS:CANCELLED", "ending = 1");
}

void CalendarImportTest::whatChanged()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, found);
    CalendarDesk desk;
    take(desk, planned(desk, fileOf("UID:x\r\nSUMMARY:Call\r\nDUE:20261201"), desk.acme()));
    const CalendarPlan changed = planned(desk, fileOf("UID:x\r\n" + lines));
    QCOMPARE(changed.updated.size(), std::size_t(1));
    QCOMPARE(changed.remarks.empty(), !lines.contains("HOURLY"));
    take(desk, changed);
    const QByteArray sql = "SELECT count(*) FROM task WHERE uid = 'x' AND " + found;
    QCOMPARE(desk.number(sql.constData()), 1);
    const CalendarPlan again = planned(desk, fileOf("UID:x\r\n" + lines));
    QVERIFY(again.updated.empty() && again.added.empty());
}

/// An event that began long ago is due on its next day, and stays as it is there once it is in the book.
void CalendarImportTest::eventsThatRepeat()
{
    CalendarDesk desk;
    const CalendarFile file = readIn("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:w\r\nSUMMARY:Acme Ltd weekly\r\n"
                                     "DTSTART:20260105T100000\r\nDURATION:PT30M\r\n"
                                     "RRULE:FREQ=WEEKLY;COUNT=100\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    take(desk, planned(desk, file));
    QCOMPARE(desk.number("SELECT due_day FROM task WHERE uid = 'w' AND minutes = 30"),
             kCalendarToday.number() + 3);
    CalendarPlan again = planned(desk, file);
    QVERIFY(again.added.empty() && again.updated.empty());
    desk.wake(kCalendarToday + 30);
    again = planned(desk, file);
    QVERIFY(again.added.empty() && again.updated.empty());
}

QTEST_GUILESS_MAIN(CalendarImportTest)
#include "tst_calendarimport.moc"
