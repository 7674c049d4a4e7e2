// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence.h"
#include "exchange/icalreader.h"
#include "exchange/icalwriter.h"

#include <libical/ical.h>

#include <QTest>

#include <memory>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// Calendars as they are written, read again by libical and by Leadbook.
class IcalWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines();
    void foldedAnywhere();
    void readAgain_data();
    void readAgain();
    void byLibical_data();
    void byLibical();
    void recurrencesByLibical_data();
    void recurrencesByLibical();
};

namespace {

const Day kMonday = *Day::fromCivil(2026, 11, 23);

CalendarItem toDo(const QString &summary)
{
    CalendarItem item;
    item.uid = u"leadbook-1"_s;
    item.summary = summary;
    item.due = kMonday;
    return item;
}

QStringList texts()
{
    return {u"Call"_s,
            u"commas, semicolons; back\\slashes: and \"quotes\""_s,
            u"two\nlines\n\nand an empty one"_s,
            u"致电王芳，确认报价；周三之前回复"_s,
            u"📞👩‍👩‍👧 ☎️ family"_s,
            u"\\n is no line"_s,
            u" blanks at both ends "_s,
            u"a tab\there"_s,
            u"很长的一行"_s.repeated(60),
            u"a"_s.repeated(500) + u"é"_s};
}

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

Component parse(const QByteArray &bytes)
{
    return {icalparser_parse_string(bytes.constData()), &icalcomponent_free};
}

QString textOf(const char *text)
{
    return QString::fromUtf8(text);
}

/// The day of a date of libical.
Day dayOf(const icaltimetype &time)
{
    return Day::fromCivil(time.year, time.month, time.day).value_or(Day());
}

void addTexts()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : texts())
        QTest::newRow(qPrintable(text.left(20).simplified())) << text;
}

} // namespace

void IcalWriterTest::lines()
{
    CalendarItem item = toDo(u"Call, Ann"_s);
    item.rule = u"FREQ=WEEKLY"_s;
    item.minute = 570;
    item.minutes = 30;
    item.customer = 7;
    CalendarItem event;
    event.kind = CalendarItem::Kind::Event;
    event.uid = u"e"_s;
    event.start = event.due = kMonday;
    event.moreDays = {kMonday + 300, kMonday + 700};
    const QByteArray written = writeCalendar({item, event}, u"Leadbook"_s, 1'795'392'000'000);
    QCOMPARE(written,
             QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Leadbook//Leadbook//EN\r\n"
                        "CALSCALE:GREGORIAN\r\nX-WR-CALNAME:Leadbook\r\n"
                        "BEGIN:VTODO\r\nUID:leadbook-1\r\nDTSTAMP:20261123T000000Z\r\n"
                        "DTSTART:20261123T093000\r\nDUE:20261123T093000\r\n"
                        "ESTIMATED-DURATION:PT30M\r\nSTATUS:NEEDS-ACTION\r\n"
                        "SUMMARY:Call\\, Ann\r\nRRULE:FREQ=WEEKLY\r\nX-LEADBOOK-CUSTOMER:7\r\nEND:VTODO\r\n"
                        "BEGIN:VEVENT\r\nUID:e\r\nDTSTAMP:20261123T000000Z\r\n"
                        "DTSTART;VALUE=DATE:20261123\r\nDTEND;VALUE=DATE:20261124\r\nTRANSP:TRANSPARENT\r\n"
                        "RDATE;VALUE=DATE:20270919,20281023\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
}

/// No line is longer than 75 bytes, each is text by itself, wherever a character meets the fold.
void IcalWriterTest::foldedAnywhere()
{
    for (int before = 0; before < 80; ++before) {
        const QString text = u"x"_s.repeated(before) + u"王é📞"_s.repeated(20);
        const QByteArray written = writeCalendar({toDo(text)}, {}, 0);
        QVERIFY(written.endsWith("\r\n"));
        for (const QByteArray &line : written.chopped(2).split('\n')) {
            const QByteArray bytes = line.endsWith('\r') ? line.chopped(1) : line;
            QVERIFY(bytes.size() <= 75);
            QVERIFY(!QString::fromUtf8(bytes).contains(QChar::ReplacementCharacter));
        }
        QCOMPARE(readCalendar(written, QTimeZone::utc())->items.at(0).summary, text);
    }
}

void IcalWriterTest::readAgain_data()
{
    addTexts();
}

void IcalWriterTest::readAgain()
{
    QFETCH(QString, text);
    CalendarItem item = toDo(text);
    item.description = text;
    item.location = text;
    item.contact = text;
    item.email = u"ann@example.org"_s;
    item.start = kMonday - 1;
    item.rule = u"FREQ=MONTHLY;BYMONTHDAY=-1"_s;
    item.customer = 4'611'686'018'427'387'904;
    CalendarItem done = toDo(text);
    done.status = CalendarItem::Status::Done;
    done.completed = kMonday - 3;
    done.minute = 61;
    done.minutes = 45;
    CalendarItem cancelled = toDo(text);
    cancelled.status = CalendarItem::Status::Cancelled;
    cancelled.due = Day();
    CalendarItem event = toDo(text);
    event.kind = CalendarItem::Kind::Event;
    event.start = kMonday;
    event.due = kMonday + 2;
    event.categories = u"Birthday"_s;
    event.moreDays = {kMonday + 400};
    CalendarItem timed = toDo(text);
    timed.kind = CalendarItem::Kind::Event;
    timed.start = kMonday;
    timed.minute = 0;
    timed.minutes = 90;
    const std::vector<CalendarItem> all{item, done, cancelled, event, timed};
    const auto read = readCalendar(writeCalendar(all, text, 0), QTimeZone("America/New_York"));
    QVERIFY(read);
    QCOMPARE(read->items.size(), all.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        QVERIFY2(read->items[i] == all[i], qPrintable(QString::number(i)));
}

void IcalWriterTest::byLibical_data()
{
    addTexts();
}

void IcalWriterTest::byLibical()
{
    QFETCH(QString, text);
    CalendarItem item = toDo(text);
    item.description = text;
    CalendarItem timed = toDo(text);
    timed.uid = u"leadbook-2"_s;
    timed.minute = 810;
    const Component calendar = parse(writeCalendar({item, timed}, u"x"_s, 0));
    QVERIFY(calendar);
    QVERIFY2(icalcomponent_count_errors(calendar.get()) == 0, icalcomponent_as_ical_string(calendar.get()));
    QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VTODO_COMPONENT), 2);
    icalcomponent *read = icalcomponent_get_first_component(calendar.get(), ICAL_VTODO_COMPONENT);
    QCOMPARE(textOf(icalcomponent_get_uid(read)), item.uid);
    QCOMPARE(textOf(icalcomponent_get_summary(read)), text.trimmed()); // it cuts blanks off
    QCOMPARE(textOf(icalcomponent_get_description(read)), text.trimmed());
    const icaltimetype due = icalcomponent_get_due(read);
    QVERIFY(icaltime_is_date(due));
    QCOMPARE(dayOf(due), kMonday);
    QCOMPARE(icalcomponent_get_status(read), ICAL_STATUS_NEEDSACTION);
    read = icalcomponent_get_next_component(calendar.get(), ICAL_VTODO_COMPONENT);
    const icaltimetype at = icalcomponent_get_due(read);
    QVERIFY(!icaltime_is_date(at));
    QCOMPARE(at.hour * 60 + at.minute, 810);
    icalcomponent *inner = calendar.get();
    QVERIFY(icalrestriction_check(inner) != 0);
}

void IcalWriterTest::recurrencesByLibical_data()
{
    QTest::addColumn<QString>("rule");
    for (const QString &rule :
         {u"FREQ=DAILY;INTERVAL=10"_s, u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s,
          u"FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU;WKST=SU"_s, u"FREQ=MONTHLY"_s,
          u"FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"_s, u"FREQ=MONTHLY;BYDAY=-1FR"_s,
          u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1"_s, u"FREQ=YEARLY"_s,
          u"FREQ=YEARLY;BYMONTH=3,11;BYDAY=2MO"_s, u"FREQ=DAILY;COUNT=5"_s, u"FREQ=WEEKLY;UNTIL=20270201"_s,
          u"FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO"_s, u"FREQ=YEARLY;BYYEARDAY=100,-1"_s})
        QTest::newRow(qPrintable(rule)) << rule;
}

/// What libical makes of the file falls on the days that Leadbook counts.
void IcalWriterTest::recurrencesByLibical()
{
    QFETCH(QString, rule);
    const Recurrence own = *parseRecurrence(rule);
    CalendarItem item = toDo(u"x"_s);
    item.rule = toRule(own);
    const Component calendar = parse(writeCalendar({item}, u"x"_s, 0));
    icalcomponent *read = icalcomponent_get_first_component(calendar.get(), ICAL_VTODO_COMPONENT);
    icalproperty *property = icalcomponent_get_first_property(read, ICAL_RRULE_PROPERTY);
    QVERIFY(property != nullptr);
    const std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> walk(
        icalrecur_iterator_new(icalproperty_get_rrule(property), icalcomponent_get_dtstart(read)),
        &icalrecur_iterator_free);
    QVERIFY(walk);
    std::vector<Day> days;
    for (icaltimetype at = icalrecur_iterator_next(walk.get());
         !icaltime_is_null_time(at) && days.size() < 60; at = icalrecur_iterator_next(walk.get()))
        days.push_back(dayOf(at));
    QVERIFY(!days.empty());
    QCOMPARE(occurrences(own, kMonday, 60), days);
}

QTEST_GUILESS_MAIN(IcalWriterTest)
#include "tst_icalwriter.moc"
