// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/smallbook.h"

#include <QJsonArray>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The verb today on a small book of known content.
class CliTodayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeSmallBook(m_line)); }
    void rows_data();
    void rows();
    void counts();
    void holidays();
    void text();
    void refused_data();
    void refused();
    void emptyBook();

private:
    CommandLine m_line;
};

void CliTodayTest::rows_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QStringList>("expected"); // customer cause due
    const auto row = [](const char *options, const QStringList &expected) {
        QTest::newRow(options) << QString::fromLatin1(options) << expected;
    };
    // C1 (A) was called on 18 November, C2 got a mail on 30 September; the others were never contacted.
    row("--as-of 2026-11-21", {u"北京远大有限公司 noContact"_s});
    row("--as-of 2026-12-20", {u"Acme Ltd noContact"_s, u"北京远大有限公司 noContact"_s});
    row("--as-of 2026-12-20 --owner Tom", {});
    row("--as-of 2026-10-01", {});
}

void CliTodayTest::rows()
{
    QFETCH(QString, options);
    const RunOutcome outcome = m_line.json(QStringList(u"today"_s) + options.split(u' '));
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QStringList told;
    for (const QJsonValue &value : outcome.json[u"rows"_s].toArray()) {
        const QJsonObject object = value.toObject();
        told << object[u"customer"_s].toString() + u' ' + object[u"cause"_s].toString();
        QVERIFY(!object[u"reason"_s].toString().isEmpty());
        QVERIFY(!object[u"do"_s].toString().isEmpty());
        QCOMPARE(object[u"due"_s].toString().size(), 10);
    }
    told.sort();
    QTEST(told, "expected");
    QCOMPARE(outcome.json[u"total"_s].toInt(), int(told.size()));
}

void CliTodayTest::counts()
{
    const QJsonObject json =
        m_line.json({u"today"_s, u"--as-of"_s, u"2026-11-21"_s, u"--limit"_s, u"0"_s}).json;
    QVERIFY(json[u"rows"_s].toArray().isEmpty());
    QCOMPARE(json[u"total"_s].toInt(), 1);
    QCOMPARE(json[u"neverContacted"_s].toInt(), 2);
    QCOMPARE(json[u"asOf"_s].toString(), u"2026-11-21"_s);
}

/// Holidays of the next two weeks; days off are told with all of their days.
void CliTodayTest::holidays()
{
    const auto told = [this](const QString &day) {
        QStringList lines;
        const QJsonObject json = m_line.json({u"today"_s, u"--as-of"_s, day, u"--limit"_s, u"0"_s}).json;
        for (const QJsonValue &each : json[u"holidays"_s].toArray())
            lines << u"%1 %2 %3 %4"_s.arg(each[u"name"_s].toString(), each[u"first"_s].toString().mid(5),
                                          each[u"last"_s].toString().mid(5), each[u"kind"_s].toString());
        return lines.join(u", ");
    };
    QCOMPARE(told(u"2026-09-24"_s),
             u"Mid-Autumn Festival 09-25 09-25 festival, National Day 10-01 10-01 festival"_s);
    QCOMPARE(m_line.run({u"calendar"_s, u"days-off"_s, u"--take"_s, u"CN"_s}).status, 0);
    QCOMPARE(told(u"2026-09-26"_s), u"Mid-Autumn Festival 09-25 09-27 off, National Day 10-01 10-07 off, "
                                    "Working day for National Day 10-10 10-10 worked"_s);
    QCOMPARE(m_line.run({u"undo"_s}).status, 0);
}

void CliTodayTest::text()
{
    const RunOutcome outcome = m_line.run({u"today"_s, u"--as-of"_s, u"2026-11-21"_s});
    QCOMPARE(outcome.status, 0);
    const QString text = QString::fromUtf8(outcome.out);
    QVERIFY2(text.contains(u"No contact for 52 day"_s), outcome.out.constData());
    QVERIFY(text.contains(u"Never contacted: 2"_s));
}

void CliTodayTest::refused_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("a day") << u"--as-of soon"_s;
    QTest::newRow("a number") << u"--limit few"_s;
    QTest::newRow("days ahead") << u"--ahead -3"_s;
}

void CliTodayTest::refused()
{
    QFETCH(QString, options);
    const RunOutcome outcome = m_line.run(QStringList(u"today"_s) + options.split(u' '));
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.err.trimmed().endsWith('.'));
}

void CliTodayTest::emptyBook()
{
    CommandLine line;
    QCOMPARE(line.run({u"import"_s, line.write(u"none.csv"_s, "name\n")}).status, 0);
    const RunOutcome outcome = line.json({u"today"_s});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.json[u"total"_s].toInt(-1), 0);
}

QTEST_GUILESS_MAIN(CliTodayTest)
#include "tst_clitoday.moc"
