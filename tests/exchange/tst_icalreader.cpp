// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalreader.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// Reading calendar files.
class IcalReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times_data();
    void times();
    void texts_data();
    void texts();
    void states_data();
    void states();
    void structure();
    void withoutUid();
    void noCalendar_data();
    void noCalendar();
    void dividedCharacters();
};

namespace {

/// The items of a calendar with @p lines in it, read in Shanghai.
std::vector<CalendarItem> itemsOf(const QByteArray &lines)
{
    const auto file =
        readCalendar("BEGIN:VCALENDAR\r\n" + lines + "END:VCALENDAR\r\n", QTimeZone("Asia/Shanghai"));
    return file ? file->items : std::vector<CalendarItem>();
}

CalendarItem itemOf(const QByteArray &part, const QByteArray &lines)
{
    const auto items = itemsOf("BEGIN:" + part + "\r\nUID:u\r\n" + lines + "\r\nEND:" + part + "\r\n");
    return items.size() == 1 ? items.front() : CalendarItem();
}

} // namespace

void IcalReaderTest::times_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("due");
    QTest::addColumn<int>("minute"); // -1: by day
    QTest::addColumn<int>("minutes");
    const auto row = [](const char *name, const QByteArray &part, const QByteArray &lines,
                        const QString &start, const QString &due, int minute = -1, int minutes = 0) {
        QTest::newRow(name) << part << lines << start << due << minute << minutes;
    };
    const QString monday = u"2026-11-23"_s;
    row("due by day", "VTODO", "DUE;VALUE=DATE:20261123", {}, monday);
    row("due at a time", "VTODO", "DUE:20261123T093000", {}, monday, 570);
    row("from a start", "VTODO", "DTSTART;VALUE=DATE:20261121\r\nDUE;VALUE=DATE:20261123", u"2026-11-21"_s,
        monday);
    row("a start alone", "VTODO", "DTSTART:20261123T080000\r\nDURATION:PT1H30M", monday, monday, 480, 90);
    row("neither", "VTODO", "SUMMARY:x", {}, {});
    row("in UTC", "VTODO", "DUE:20261123T170000Z", {}, u"2026-11-24"_s, 60);
    row("in another zone", "VTODO", "DUE;TZID=America/New_York:20261123T120000", {}, u"2026-11-24"_s, 60);
    row("in quotes", "VTODO", "DUE;TZID=\"Europe/Berlin\":20260705T100000", {}, u"2026-07-05"_s, 960);
    row("in an unknown zone", "VTODO", "DUE;TZID=Custom Zone:20261123T120000", {}, monday, 720);
    row("in this zone", "VTODO", "DUE;TZID=Asia/Shanghai:20261123T120000", {}, monday, 720);
    row("no such day", "VTODO", "DUE:20260230T120000", {}, {});
    row("no such time", "VTODO", "DUE:20261123T250000", {}, monday);
    row("a short one", "VTODO", "DUE:2026", {}, {});
    row("an event of a day", "VEVENT", "DTSTART;VALUE=DATE:20261123", monday, monday);
    row("an event of days", "VEVENT", "DTSTART;VALUE=DATE:20261123\r\nDTEND;VALUE=DATE:20261126", monday,
        u"2026-11-25"_s);
    row("days by duration", "VEVENT", "DTSTART;VALUE=DATE:20261123\r\nDURATION:P3D", monday, u"2026-11-25"_s);
    row("an event with an end", "VEVENT", "DTSTART:20261123T090000\r\nDTEND:20261123T103000", monday, monday,
        540, 90);
    row("past midnight", "VEVENT", "DTSTART:20261123T230000\r\nDTEND:20261124T010000", monday, monday, 1380,
        120);
    row("an end before", "VEVENT", "DTSTART:20261123T090000\r\nDTEND:20261122T103000", monday, monday, 540,
        0);
    row("weeks", "VEVENT", "DTSTART:20261123T090000\r\nDURATION:P1W", monday, monday, 540, 10'080);
    row("a wrong duration", "VEVENT", "DTSTART:20261123T090000\r\nDURATION:1H", monday, monday, 540, 0);
    row("before nothing", "VEVENT", "DTSTART:20261123T090000\r\nDURATION:-PT1H", monday, monday, 540, 0);
    row("without end", "VEVENT", "DTSTART:20261123T090000\r\nDURATION:P999999999D", monday, monday, 540, 0);
}

void IcalReaderTest::times()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, lines);
    const CalendarItem item = itemOf(part, lines);
    QCOMPARE(item.uid, u"u"_s);
    QTEST(item.start.toIso(), "start");
    QTEST(item.due.toIso(), "due");
    QTEST(item.minute.value_or(-1), "minute");
    QTEST(item.minutes, "minutes");
}

void IcalReaderTest::texts_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("summary");
    const auto row = [](const QByteArray &written, const QString &summary) {
        QTest::newRow(written.toPercentEncoding().constData()) << written << summary;
    };
    row("SUMMARY:Call", u"Call"_s);
    row("summary;LANGUAGE=en:Call", u"Call"_s);
    row("SUMMARY:a\\, b\\; c\\\\ d\\ne\\Nf", u"a, b; c\\ d\ne\nf"_s);
    row("SUMMARY:one\r\n  two\r\n\tthree", u"one twothree"_s);
    row("SUMMARY:a: b; c", u"a: b; c"_s);
    row("SUMMARY;X=\"a:b;c\":text", u"text"_s);
    row("SUMMARY:\xE8\x87\xB4\xE7\x94\xB5", u"致电"_s);
    row("SUMMARY:a\x01\x7F"
        "b",
        u"a\u007Fb"_s);
    row("SUMMARY:a\xFF"
        "b",
        u"a\uFFFDb"_s);
    row("SUMMARY:", QString());
}

void IcalReaderTest::texts()
{
    QFETCH(QByteArray, written);
    QTEST(itemOf("VTODO", written).summary, "summary");
}

void IcalReaderTest::states_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("completed");
    using enum CalendarItem::Status;
    QTest::newRow("none") << QByteArray("SUMMARY:x") << int(Open) << QString();
    QTest::newRow("open") << QByteArray("STATUS:IN-PROCESS") << int(Open) << QString();
    QTest::newRow("done") << QByteArray("STATUS:completed") << int(Done) << QString();
    QTest::newRow("done on a day") << QByteArray("COMPLETED:20261120T200000Z") << int(Done)
                                   << u"2026-11-21"_s;
    QTest::newRow("cancelled") << QByteArray("STATUS:CANCELLED") << int(Cancelled) << QString();
}

void IcalReaderTest::states()
{
    QFETCH(QByteArray, lines);
    const CalendarItem item = itemOf("VTODO", lines);
    QTEST(int(item.status), "status");
    QTEST(item.completed.toIso(), "completed");
}

void IcalReaderTest::structure()
{
    const auto items =
        itemsOf("BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nEND:"
                "STANDARD\r\nEND:VTIMEZONE\r\n"
                "BEGIN:VTODO\r\nUID:1\r\nSUMMARY:outer\r\nBEGIN:VALARM\r\nSUMMARY:inner\r\nDUE:"
                "20000101\r\nEND:VALARM\r\n"
                "LOCATION:here\r\nCONTACT:Ann\r\nATTENDEE;CN=Bob:MAILTO:bob@example.org\r\nATTENDEE:mailto:c@"
                "example.org\r\n"
                "CATEGORIES:A\r\nCATEGORIES:B\r\nRRULE:FREQ=DAILY\r\nX-LEADBOOK-CUSTOMER:12\r\n"
                "RDATE;VALUE=DATE:20260101,20260203\r\nEND:VTODO\r\n"
                "BEGIN:VJOURNAL\r\nUID:j\r\nEND:VJOURNAL\r\n"
                "BEGIN:VEVENT\r\nUID:2\r\nRECURRENCE-ID:20260101\r\nEND:VEVENT\r\n"
                "BEGIN:VEVENT\r\nUID:3\r\nBEGIN:VEVENT\r\nUID:4\r\n");
    QCOMPARE(items.size(), std::size_t(3));
    const CalendarItem &first = items[0];
    QCOMPARE(first.summary, u"outer"_s);
    QCOMPARE(first.due, Day());
    QCOMPARE(first.location, u"here"_s);
    QCOMPARE(first.contact, u"Ann"_s);
    QCOMPARE(first.email, u"bob@example.org"_s);
    QCOMPARE(first.categories, u"A, B"_s);
    QCOMPARE(first.rule, u"FREQ=DAILY"_s);
    QCOMPARE(first.customer, 12);
    QCOMPARE(first.moreDays.size(), std::size_t(2));
    QCOMPARE(items[1].uid, u"3"_s);
    QCOMPARE(items[2].uid, u"4"_s);
    QCOMPARE(items[2].kind, CalendarItem::Kind::Event);
}

/// What has no name of its own gets one that stays the same, and differs where the item does.
void IcalReaderTest::withoutUid()
{
    const auto uid = [](const QByteArray &lines) {
        return itemsOf("BEGIN:VTODO\r\n" + lines + "END:VTODO\r\n").at(0).uid;
    };
    const QString one = uid("SUMMARY:a\r\nDUE:20261123\r\n");
    QVERIFY(one.startsWith(u"leadbook-"));
    QCOMPARE(uid("DUE:20261123\r\nSUMMARY:a\r\n"), one);
    QVERIFY(uid("SUMMARY:b\r\nDUE:20261123\r\n") != one);
    QVERIFY(uid("SUMMARY:a\r\nDUE:20261124\r\n") != one);
}

void IcalReaderTest::noCalendar_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("Name,City\nAnn,Rome\n");
    QTest::newRow("a card") << QByteArray("BEGIN:VCARD\r\nFN:Ann\r\nEND:VCARD\r\n");
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("too large") << QByteArray(kMostCalendarBytes + 1, 'x');
}

void IcalReaderTest::noCalendar()
{
    QFETCH(QByteArray, bytes);
    const auto file = readCalendar(bytes, QTimeZone::utc());
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::Invalid);
    QVERIFY(!file.error().message.isEmpty());
    QVERIFY(readCalendar("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", QTimeZone::utc())->items.empty());
}

/// Folds may lie within a character.
void IcalReaderTest::dividedCharacters()
{
    const QByteArray name = "SUMMARY:\xE8\x87\xB4\xF0\x9F\x93\x9E";
    for (qsizetype cut = 8; cut < name.size(); ++cut)
        QCOMPARE(itemOf("VTODO", name.first(cut) + "\r\n " + name.sliced(cut)).summary, u"致📞"_s);
}

QTEST_GUILESS_MAIN(IcalReaderTest)
#include "tst_icalreader.moc"
