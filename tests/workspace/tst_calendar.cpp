// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/calendardesk.h"

#include <libical/ical.h>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Tasks and birthdays that go to a calendar, and days off that come from one.
class CalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tasks();
    void asked_data();
    void asked();
    void readByLibical();
    void birthdays();
    void followUps();
    void days_data();
    void days();
    void unreadable();
};

void CalendarTest::tasks()
{
    CalendarDesk desk;
    const CalendarContent content = desk.content();
    QCOMPARE(content.tasks, std::size_t(6));
    const auto tasks = ofUid(content, kTaskUid);
    QCOMPARE(tasks.size(), content.tasks);
    QStringList summaries;
    for (const CalendarItem &task : tasks)
        summaries << task.summary;
    QCOMPARE(summaries, calendarTexts() << u"Report"_s << u"Some day"_s);
    QCOMPARE(tasks[0].due, kCalendarToday + 3);
    QCOMPARE(tasks[0].description, calendarTexts()[0]);
    QCOMPARE(tasks[0].location, u"Acme Ltd"_s);
    QCOMPARE(tasks[0].customer, desk.acme());
    QCOMPARE(tasks[4].rule, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=SA"_s);
    QCOMPARE(tasks[4].start, kCalendarToday + 15);
    QCOMPARE(tasks[4].due, kCalendarToday + 17);
    QCOMPARE(tasks[4].minute, std::optional(570));
    QVERIFY(!tasks[5].due.isValid());
    // The same once more, and with the same names.
    QVERIFY(desk.content().items == content.items);
}

void CalendarTest::asked_data()
{
    QTest::addColumn<QString>("owner"); // "*": everybody
    QTest::addColumn<int>("from");      // days from today; -1: not asked
    QTest::addColumn<int>("until");
    QTest::addColumn<int>("tasks");
    QTest::newRow("all") << u"*"_s << -1 << -1 << 6;
    QTest::newRow("Mei's") << u"Mei"_s << -1 << -1 << 2;
    QTest::newRow("nobody's") << QString() << -1 << -1 << 4;
    QTest::newRow("no such owner") << u"Tom"_s << -1 << -1 << 0;
    QTest::newRow("from") << u"*"_s << 5 << -1 << 3;
    QTest::newRow("until") << u"*"_s << -1 << 4 << 2;
    QTest::newRow("both") << u"*"_s << 4 << 5 << 2;
}

void CalendarTest::asked()
{
    QFETCH(QString, owner);
    QFETCH(int, from);
    QFETCH(int, until);
    CalendarDesk desk;
    CalendarAsk ask;
    if (owner != u"*")
        ask.owner = owner.toStdString();
    ask.from = from < 0 ? Day() : kCalendarToday + from;
    ask.until = until < 0 ? Day() : kCalendarToday + until;
    QTEST(int(desk.content(ask).tasks), "tasks");
    ask.asEvents = true;
    const auto events = ofUid(desk.content(ask), kTaskUid);
    QTEST(int(events.size()), "tasks");
    for (const CalendarItem &event : events)
        QCOMPARE(event.kind == CalendarItem::Kind::Event, event.due.isValid());
}

/// Another program reads the same tasks, days, texts and rules.
void CalendarTest::readByLibical()
{
    CalendarDesk desk;
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
        icalparser_parse_string(written(desk).constData()), &icalcomponent_free);
    QVERIFY(calendar);
    QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
    const auto tasks = ofUid(desk.content(), kTaskUid);
    std::size_t found = 0;
    for (icalcomponent *each = icalcomponent_get_first_component(calendar.get(), ICAL_VTODO_COMPONENT);
         each != nullptr; each = icalcomponent_get_next_component(calendar.get(), ICAL_VTODO_COMPONENT)) {
        const auto task =
            std::ranges::find(tasks, QString::fromUtf8(icalcomponent_get_uid(each)), &CalendarItem::uid);
        if (task == tasks.end())
            continue;
        ++found;
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(each)), task->summary);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_description(each)), task->description);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_location(each)), task->location);
        const icaltimetype due = icalcomponent_get_due(each);
        QCOMPARE(Day::fromCivil(due.year, due.month, due.day).value_or(Day()), task->due);
        icalproperty *rule = icalcomponent_get_first_property(each, ICAL_RRULE_PROPERTY);
        QCOMPARE(rule == nullptr, task->rule.isEmpty());
    }
    QCOMPARE(found, tasks.size());
}

void CalendarTest::birthdays()
{
    CalendarDesk desk;
    const auto birthdays = ofUid(desk.content(), kBirthdayUid);
    QCOMPARE(birthdays.size(), std::size_t(2));
    // Born on the fourth day of the lunar year of 1984.
    const CalendarItem &lunar = birthdays[0];
    QCOMPARE(lunar.uid, kBirthdayUid.toString() + QString::number(desk.wang()));
    QCOMPARE(lunar.start.toIso(), u"2027-02-09"_s);
    QVERIFY(lunar.rule.isEmpty());
    QCOMPARE(lunar.moreDays.size(), std::size_t(9));
    QCOMPARE(lunar.moreDays[0].toIso(), u"2028-01-29"_s);
    QCOMPARE(lunar.description, u"4th of the 1st lunar month"_s);
    QCOMPARE(lunar.summary, u"Birthday of Wang Fang"_s);
    const CalendarItem &solar = birthdays[1];
    QCOMPARE(solar.start.toIso(), u"2027-02-28"_s);
    QCOMPARE(solar.rule, u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"_s);
    CalendarAsk ask;
    ask.until = kCalendarToday + 60;
    QCOMPARE(desk.content(ask).birthdays, std::size_t(0));
}

void CalendarTest::followUps()
{
    CalendarDesk desk;
    desk.change([&](Editor &editor) -> Status {
        RowWriter rows(editor);
        const qlonglong quiet = rows.add(RecordTable::Customer, {{"name", u"Quiet"_s}});
        rows.add(RecordTable::Interaction, {{"customer", quiet},
                                            {"kind", 0},
                                            {"day", kCalendarToday.number() - 300},
                                            {"direction", 0},
                                            {"answered", 1}});
        return rows.status();
    });
    const auto items = ofUid(desk.content(), kFollowUpUid);
    QCOMPARE(items.size(), std::size_t(1));
    QCOMPARE(items[0].summary, u"Get in touch with Quiet"_s);
    QVERIFY(items[0].due.isValid());
    QCOMPARE(desk.content().followUps, std::size_t(1));
}

void CalendarTest::days_data()
{
    QTest::addColumn<QByteArray>("events");
    QTest::addColumn<QString>("days");
    const auto row = [](const char *name, const QByteArray &events, const QString &days) {
        QTest::newRow(name) << events << days;
    };
    row("one", "SUMMARY:National Day\r\nDTSTART;VALUE=DATE:20271001", u"2027-10-01 National Day"_s);
    row("three", "SUMMARY:五一\r\nDTSTART;VALUE=DATE:20270501\r\nDTEND;VALUE=DATE:20270504",
        u"2027-05-01 五一, 2027-05-02 五一, 2027-05-03 五一"_s);
    row("worked", "SUMMARY:国庆节 补班\r\nDTSTART;VALUE=DATE:20271009", u"2027-10-09 国庆节 补班 works"_s);
    row("a workday is worked anyhow", "SUMMARY:Workers' Day\r\nDTSTART;VALUE=DATE:20270503",
        u"2027-05-03 Workers' Day"_s);
}

void CalendarTest::days()
{
    QFETCH(QByteArray, events);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"d.ics"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + events +
        "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:meeting\r\nDTSTART:20270101T090000\r\nEND:VEVENT\r\n");
    file.close();
    const auto read = readCalendarDays(file.fileName());
    QVERIFY(read);
    QStringList told;
    for (const DayOff &each : *read)
        told << each.day.toIso() + u' ' + each.name + (each.works ? u" works"_s : QString());
    QTEST(told.join(u", "), "days");
}

void CalendarTest::unreadable()
{
    const auto none = calendarBytes(u"/there/is/none.ics"_s);
    QVERIFY(!none && none.error().code == ErrorCode::Io && !none.error().message.isEmpty());
    QVERIFY(!readCalendarDays(u"/there/is/none.ics"_s));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"d.ics"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    file.close();
    const auto empty = readCalendarDays(file.fileName());
    QVERIFY(!empty && empty.error().code == ErrorCode::Invalid);
    const auto refused = writeCalendarFile({}, folder.filePath(u"no/such/folder.ics"_s), 0);
    QVERIFY(!refused && refused.error().code == ErrorCode::Io);
    CalendarDesk desk;
    Progress progress;
    progress.cancel();
    const auto stopped = calendarContent(desk.path(), desk.view(), {}, progress);
    QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(CalendarTest)
#include "tst_calendar.moc"
