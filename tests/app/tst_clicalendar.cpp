// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/smallbook.h"

#include <QJsonArray>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The verb calendar on a small book of known content.
class CliCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsOnce();
    void exportsWhatItTook();
    void plans();
    void remarks();
    void daysOff();
    void refused_data();
    void refused();

private:
    std::unique_ptr<CommandLine> m_line;
};

namespace {

constexpr char kCalendar[] =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
    "BEGIN:VTODO\r\nUID:a\r\nSUMMARY:Offer\\, in writing\r\nDUE;VALUE=DATE:20261204\r\n"
    "RRULE:FREQ=WEEKLY;INTERVAL=2\r\nATTENDEE:mailto:zoe@acme.example\r\nEND:VTODO\r\n"
    "BEGIN:VEVENT\r\nUID:b\r\nSUMMARY:拜访北京远大有限公司\r\nDTSTART:20270107T090000\r\nDURATION:"
    "PT1H\r\nEND:VEVENT\r\n"
    "BEGIN:VTODO\r\nUID:c\r\nSUMMARY:Dentist\r\nEND:VTODO\r\n"
    "END:VCALENDAR\r\n";

} // namespace

void CliCalendarTest::init()
{
    m_line = std::make_unique<CommandLine>();
    QVERIFY(makeSmallBook(*m_line));
}

void CliCalendarTest::importsOnce()
{
    const QString file = m_line->write(u"in.ics"_s, kCalendar);
    QJsonObject json = m_line->json({u"calendar"_s, u"import"_s, file}).json;
    QCOMPARE(json[u"new"_s].toInt(), 2);
    QCOMPARE(json[u"updated"_s].toInt(), 0);
    QCOMPARE(json[u"unchanged"_s].toInt(), 0);
    QCOMPARE(json[u"plan"_s].toBool(), false);
    QCOMPARE(json[u"skipped"_s].toArray().size(), 1);
    QCOMPARE(json[u"skipped"_s][0][u"summary"_s].toString(), u"Dentist"_s);
    const QJsonObject row = json[u"rows"_s][0].toObject();
    QCOMPARE(row[u"change"_s].toString(), u"new"_s);
    QCOMPARE(row[u"due"_s].toString(), u"2026-12-04"_s);
    QCOMPARE(row[u"repeats"_s].toString(), u"FREQ=WEEKLY;INTERVAL=2"_s);
    QCOMPARE(row[u"repeatsText"_s].toString(), u"every 2 weeks on Friday"_s);
    json = m_line->json({u"calendar"_s, u"import"_s, file}).json;
    QCOMPARE(json[u"new"_s].toInt(), 0);
    QCOMPARE(json[u"updated"_s].toInt(), 0);
    QCOMPARE(json[u"unchanged"_s].toInt(), 2);
    // With a customer even the dentist is somebody's.
    json = m_line->json({u"calendar"_s, u"import"_s, file, u"--customer"_s, u"key:C4"_s}).json;
    QCOMPARE(json[u"new"_s].toInt(), 1);
}

void CliCalendarTest::exportsWhatItTook()
{
    m_line->run({u"calendar"_s, u"import"_s, m_line->write(u"in.ics"_s, kCalendar)});
    const QString out = m_line->file(u"out.ics"_s);
    QJsonObject json = m_line->json({u"calendar"_s, u"export"_s, out, u"--until"_s, u"2026-12-31"_s}).json;
    QCOMPARE(json[u"tasks"_s].toInt(), 1);
    QCOMPARE(json[u"path"_s].toString(), out);
    json = m_line->json({u"calendar"_s, u"export"_s, out}).json;
    QCOMPARE(json[u"tasks"_s].toInt(), 2);
    QCOMPARE(json[u"items"_s].toInt(), 2 + json[u"followUps"_s].toInt() + json[u"birthdays"_s].toInt());
    QVERIFY(m_line->read(u"out.ics"_s).contains("SUMMARY:Offer\\, in writing\r\n"));
    json = m_line->json({u"calendar"_s, u"import"_s, out}).json;
    QCOMPARE(json[u"unchanged"_s].toInt(), 2);
    QCOMPARE(json[u"new"_s].toInt() + json[u"updated"_s].toInt(), 0);
    json = m_line->json({u"calendar"_s, u"export"_s, out, u"--owner"_s, u"Tom"_s, u"--events"_s}).json;
    QCOMPARE(json[u"tasks"_s].toInt(), 0);
}

void CliCalendarTest::plans()
{
    const QString file = m_line->write(u"in.ics"_s, kCalendar);
    for (int turn = 0; turn < 2; ++turn) {
        const QJsonObject json = m_line->json({u"calendar"_s, u"import"_s, file, u"--plan"_s}).json;
        QCOMPARE(json[u"new"_s].toInt(), 2);
        QCOMPARE(json[u"plan"_s].toBool(), true);
    }
    const RunOutcome text = m_line->run({u"calendar"_s, u"import"_s, file, u"--plan"_s});
    QVERIFY(text.out.contains("New tasks: 2") && text.out.contains("Nothing was written"));
    QVERIFY(text.out.contains("Dentist"));
}

/// What cannot repeat here is taken over without, and said.
void CliCalendarTest::remarks()
{
    const QString file = m_line->write(
        u"in.ics"_s, "BEGIN:VTODO\nSUMMARY:Acme Ltd\nDUE:20261204\nRRULE:FREQ=HOURLY\nEND:VTODO\n");
    const QJsonObject json = m_line->json({u"calendar"_s, u"import"_s, file}).json;
    QCOMPARE(json[u"new"_s].toInt(), 1);
    QCOMPARE(json[u"rows"_s][0][u"repeats"_s].toString(), QString());
    QVERIFY(json[u"remarks"_s][0][u"reason"_s].toString().contains(u"HOURLY"));
}

void CliCalendarTest::daysOff()
{
    QCOMPARE(m_line->json({u"calendar"_s, u"days-off"_s}).json[u"days"_s].toArray().size(), 0);
    QJsonObject json = m_line->json({u"calendar"_s, u"days-off"_s, u"--take"_s, u"CN"_s}).json;
    QCOMPARE(json[u"new"_s].toInt(), 85);
    QCOMPARE(json[u"days"_s].toArray().size(), 85);
    QCOMPARE(json[u"days"_s][1][u"kind"_s].toString(), u"worked"_s);
    json = m_line->json({u"calendar"_s, u"days-off"_s, u"--take"_s, u"CN"_s}).json;
    QCOMPARE(json[u"new"_s].toInt(), 0);
    QCOMPARE(json[u"unchanged"_s].toInt(), 85);
    const QString file =
        m_line->write(u"d.ics"_s, "BEGIN:VEVENT\nSUMMARY:Feast\nDTSTART;VALUE=DATE:20280101\nEND:VEVENT\n");
    json = m_line->json({u"calendar"_s, u"days-off"_s, u"--take"_s, file}).json;
    QCOMPARE(json[u"new"_s].toInt(), 1);
    QVERIFY(m_line->run({u"calendar"_s, u"days-off"_s}).out.contains("2028-01-01"));
    QCOMPARE(m_line->run({u"undo"_s}).status, 0);
    QCOMPARE(m_line->json({u"calendar"_s, u"days-off"_s}).json[u"days"_s].toArray().size(), 85);
}

void CliCalendarTest::refused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing to do") << u"calendar show"_s << 2;
    QTest::newRow("no file") << u"calendar export"_s << 2;
    QTest::newRow("a file that is not there") << u"calendar import none.ics"_s << 1;
    QTest::newRow("a day") << u"calendar export out.ics --from soon"_s << 2;
    QTest::newRow("a country") << u"calendar days-off --take XX"_s << 2;
    QTest::newRow("a customer") << u"calendar import none.ics --customer key:none"_s << 1;
}

void CliCalendarTest::refused()
{
    QFETCH(QString, words);
    QFETCH(int, status);
    const RunOutcome outcome = m_line->run(words.split(u' '));
    QCOMPARE(outcome.status, status);
    QVERIFY(!outcome.err.isEmpty());
}

QTEST_GUILESS_MAIN(CliCalendarTest)
#include "tst_clicalendar.moc"
