// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"
#include "workspace/calendar/calendardays.h"
#include "workspace/calendar/calendarexport.h"
#include "workspace/calendar/calendarimport.h"
#include "workspace/strategydesk.h"
#include "workspace/today/taskwork.h"

#include <libical/ical.h>

#include <QTimeZone>

#include <memory>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Tasks and birthdays that go to a calendar, and tasks that come from one.
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
    void days_data();
    void days();
    void unreadable();

private:
    /// A file with @p lines as its only item.
    static CalendarFile fileOf(const QByteArray &lines);
    static CalendarPlan plan(StrategyDesk &desk, const CalendarFile &file, std::int64_t customer = 0);
    static void take(StrategyDesk &desk, const CalendarPlan &plan);
};

namespace {

/// A Friday.
const Day kToday = *Day::fromIso(u"2026-11-20");

QStringList texts()
{
    return {u"Call, then write; by noon"_s, u"two\nlines \\ and more"_s, u"致电王芳，确认报价📞"_s,
            u"很长的一行，"_s.repeated(40)};
}

/// A desk with two customers, their contacts, and a task for each text; the second belongs to Mei.
class CalendarDesk : public StrategyDesk
{
public:
    CalendarDesk()
        : StrategyDesk(kToday)
    {
        change([this](Editor &editor) -> Status {
            RowWriter rows(editor);
            m_mei = rows.add(RecordTable::Owner, {{"name", u"Mei"_s}});
            m_acme = rows.add(RecordTable::Customer,
                              {{"name", u"Acme Ltd"_s}, {"created_day", kToday.number() - 9}});
            m_bolt = rows.add(RecordTable::Customer, {{"name", u"北京远大"_s}, {"owner", qlonglong{m_mei}}});
            m_wang = addContact(rows, m_acme, u"Wang Fang"_s, u"wang@acme.org"_s, u"1984-02-05"_s, 1);
            addContact(rows, m_bolt, u"Ann Lee"_s, u"ann@bolt.org"_s, u"2000-02-29"_s, 0);
            int day = 0;
            for (const QString &text : texts()) {
                rows.add(RecordTable::Task, {{"customer", qlonglong{day % 2 == 0 ? m_acme : m_bolt}},
                                             {"title", text},
                                             {"note", text},
                                             {"due_day", kToday.number() + 3 + day}});
                ++day;
            }
            rows.add(RecordTable::Task, {{"customer", qlonglong{m_acme}},
                                         {"title", u"Report"_s},
                                         {"due_day", kToday.number() + 17},
                                         {"first_due_day", kToday.number() + 15},
                                         {"repeats", u"FREQ=WEEKLY;INTERVAL=2;BYDAY=SA"_s},
                                         {"minute", 570},
                                         {"minutes", 45}});
            rows.add(RecordTable::Task, {{"customer", qlonglong{m_acme}}, {"title", u"Some day"_s}});
            rows.add(RecordTable::Task, {{"customer", qlonglong{m_acme}},
                                         {"title", u"Over"_s},
                                         {"due_day", kToday.number()},
                                         {"done_day", kToday.number()}});
            return rows.status();
        });
    }

    CalendarContent content(const CalendarAsk &ask = {})
    {
        return check(calendarContent(path(), view(), ask, Progress()));
    }
    std::int64_t number(const char *sql)
    {
        auto connection = check(ReadConnection::open(path()));
        auto read = Statement::prepare(connection.handle(), sql);
        return read->step().value_or(false) ? read->integer(0) : -1;
    }
    std::int64_t acme() const { return m_acme; }
    std::int64_t wang() const { return m_wang; }

private:
    static std::int64_t addContact(RowWriter &rows, std::int64_t customer, const QString &name,
                                   const QString &mail, const QString &born, int lunar)
    {
        const qlonglong contact = rows.add(RecordTable::Contact, {{"name", name},
                                                                  {"email", mail},
                                                                  {"birthday", Day::fromIso(born)->number()},
                                                                  {"lunar_birthday", lunar}});
        rows.add(RecordTable::CustomerContact,
                 {{"customer", qlonglong{customer}}, {"contact", contact}, {"is_primary", 1}});
        return contact;
    }

    std::int64_t m_mei = 0;
    std::int64_t m_acme = 0;
    std::int64_t m_bolt = 0;
    std::int64_t m_wang = 0;
};

std::vector<CalendarItem> ofUid(const CalendarContent &content, QStringView begin)
{
    std::vector<CalendarItem> items;
    std::ranges::copy_if(content.items, std::back_inserter(items),
                         [begin](const CalendarItem &item) { return item.uid.startsWith(begin); });
    return items;
}

QByteArray written(CalendarDesk &desk, const CalendarAsk &ask = {})
{
    const QString path = desk.path() + u".ics";
    StrategyDesk::check(writeCalendarFile(desk.content(ask), path, 0));
    return StrategyDesk::check(calendarBytes(path));
}

CalendarFile read(const QByteArray &bytes)
{
    return StrategyDesk::check(readCalendar(bytes, QTimeZone::utc()));
}

} // namespace

CalendarFile CalendarTest::fileOf(const QByteArray &lines)
{
    return read("BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\n" + lines + "\r\nEND:VTODO\r\nEND:VCALENDAR\r\n");
}

CalendarPlan CalendarTest::plan(StrategyDesk &desk, const CalendarFile &file, std::int64_t customer)
{
    return StrategyDesk::check(planCalendar(desk.path(), desk.view(), file, customer, Progress()));
}

void CalendarTest::take(StrategyDesk &desk, const CalendarPlan &plan)
{
    desk.change(importCalendar(std::make_shared<const CalendarPlan>(plan), desk.today()));
}

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
    QCOMPARE(summaries, texts() << u"Report"_s << u"Some day"_s);
    QCOMPARE(tasks[0].due, kToday + 3);
    QCOMPARE(tasks[0].description, texts()[0]);
    QCOMPARE(tasks[0].location, u"Acme Ltd"_s);
    QCOMPARE(tasks[0].customer, desk.acme());
    QCOMPARE(tasks[4].rule, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=SA"_s);
    QCOMPARE(tasks[4].start, kToday + 15);
    QCOMPARE(tasks[4].due, kToday + 17);
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
    static CalendarDesk desk;
    CalendarAsk ask;
    if (owner != u"*")
        ask.owner = owner.toStdString();
    ask.from = from < 0 ? Day() : kToday + from;
    ask.until = until < 0 ? Day() : kToday + until;
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
    ask.until = kToday + 60;
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
                                            {"day", kToday.number() - 300},
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

/// What was exported changes nothing in the book that it is of, as to-dos and as events.
void CalendarTest::backIntoTheSameBook()
{
    for (const bool asEvents : {false, true}) {
        CalendarDesk desk;
        CalendarAsk ask;
        ask.asEvents = asEvents;
        const CalendarPlan back = plan(desk, read(written(desk, ask)));
        QVERIFY(back.added.empty());
        QVERIFY2(back.updated.empty(), back.updated.empty() ? "" : qPrintable(back.updated[0].item.summary));
        QVERIFY(back.skipped.empty());
        QCOMPARE(back.unchanged, std::size_t(6));
        QCOMPARE(back.own, std::size_t(2));
    }
}

/// Another book gets the tasks of those customers whom it knows by name, with all that they are.
void CalendarTest::intoAnotherBook()
{
    CalendarDesk desk;
    const CalendarFile file = read(written(desk));
    StrategyDesk other(kToday);
    other.addCustomer(u"ACME ltd"_s, kToday);
    const CalendarPlan first = plan(other, file);
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
    const CalendarPlan again = plan(other, file);
    QVERIFY(again.added.empty() && again.updated.empty());
    QCOMPARE(again.unchanged, std::size_t(4));
}

void CalendarTest::twice()
{
    CalendarDesk desk;
    const QByteArray before = desk.contentHash();
    const CalendarFile file =
        fileOf("UID:x\r\nSUMMARY:Call\r\nDUE:20261201T093000Z\r\nATTENDEE:mailto:WANG@acme.org");
    take(desk, plan(desk, file));
    QCOMPARE(desk.number("SELECT count(*) FROM task WHERE uid = 'x' AND minute = 570 AND due_day = 20788"),
             1);
    const QByteArray after = desk.contentHash();
    const CalendarPlan again = plan(desk, file);
    QVERIFY(again.added.empty() && again.updated.empty());
    take(desk, again);
    QCOMPARE(desk.contentHash(), after);
    desk.undo();
    QCOMPARE(desk.contentHash(), before);
}

void CalendarTest::whoseTask_data()
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

void CalendarTest::whoseTask()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, customer);
    static CalendarDesk desk;
    const QByteArray summary = lines.startsWith("SUMMARY") ? "" : "\r\nSUMMARY:Call";
    const CalendarFile file = fileOf("UID:x\r\nDUE;VALUE=DATE:20261201\r\n" + lines + summary);
    const CalendarPlan found = plan(desk, file);
    QCOMPARE(found.added.size(), std::size_t(customer.isEmpty() ? 0 : 1));
    if (customer.isEmpty()) {
        QVERIFY(found.skipped.at(0).why.contains(u"which customer"));
        QCOMPARE(plan(desk, file, desk.acme()).added.at(0).customer, desk.acme());
        return;
    }
    const Row row = desk.view().snapshot->customers.ids.find(found.added[0].customer);
    QCOMPARE(
        QString::fromStdString(std::string(desk.view().snapshot->customers.columns.text(FieldId::Name)[row])),
        customer);
}

void CalendarTest::whatIsNotTaken_data()
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

void CalendarTest::whatIsNotTaken()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, why);
    static CalendarDesk desk;
    const CalendarPlan found = plan(desk, fileOf(lines), desk.acme());
    QCOMPARE(found.skipped.size(), std::size_t(1));
    QVERIFY2(found.skipped[0].why.contains(why), qPrintable(found.skipped[0].why));
}

void CalendarTest::whatChanged_data()
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

void CalendarTest::whatChanged()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, found);
    CalendarDesk desk;
    take(desk, plan(desk, fileOf("UID:x\r\nSUMMARY:Call\r\nDUE:20261201"), desk.acme()));
    const CalendarPlan changed = plan(desk, fileOf("UID:x\r\n" + lines));
    QCOMPARE(changed.updated.size(), std::size_t(1));
    QCOMPARE(changed.remarks.empty(), !lines.contains("HOURLY"));
    take(desk, changed);
    const QByteArray sql = "SELECT count(*) FROM task WHERE uid = 'x' AND " + found;
    QCOMPARE(desk.number(sql.constData()), 1);
    const CalendarPlan again = plan(desk, fileOf("UID:x\r\n" + lines));
    QVERIFY(again.updated.empty() && again.added.empty());
}

/// An event that began long ago is due on its next day, and stays as it is there once it is in the book.
void CalendarTest::eventsThatRepeat()
{
    CalendarDesk desk;
    const CalendarFile file = read("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:w\r\nSUMMARY:Acme Ltd weekly\r\n"
                                   "DTSTART:20260105T100000\r\nDURATION:PT30M\r\n"
                                   "RRULE:FREQ=WEEKLY;COUNT=100\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    take(desk, plan(desk, file));
    QCOMPARE(desk.number("SELECT due_day FROM task WHERE uid = 'w' AND minutes = 30"), kToday.number() + 3);
    CalendarPlan again = plan(desk, file);
    QVERIFY(again.added.empty() && again.updated.empty());
    desk.wake(kToday + 30);
    again = plan(desk, file);
    QVERIFY(again.added.empty() && again.updated.empty());
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
