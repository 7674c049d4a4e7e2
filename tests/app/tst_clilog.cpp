// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/smallbook.h"

#include <QJsonArray>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// leadbook log: one line logs a contact.
class CliLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysAndSaves();
    void dryRunWritesNothing();
    void saysItInWords();
    void keepsWho();
    void refuses();

private:
    qsizetype changes() const { return m_line->json({u"history"_s}).json[u"changes"_s].toArray().size(); }

    std::unique_ptr<CommandLine> m_line;
};

void CliLogTest::init()
{
    m_line = std::make_unique<CommandLine>();
    QVERIFY(makeSmallBook(*m_line));
}

void CliLogTest::saysAndSaves()
{
    const RunOutcome outcome = m_line->json(
        {u"log"_s, u"key:C1"_s, u"incoming call 14 min budget 200k before Spring Festival; next call Tue"_s});
    QCOMPARE(outcome.status, 0);
    const QJsonObject &json = outcome.json;
    QCOMPARE(json[u"kind"_s].toString(), u"call"_s);
    QCOMPARE(json[u"direction"_s].toString(), u"in"_s);
    QCOMPARE(json[u"minutes"_s].toInt(), 14);
    QCOMPARE(json[u"day"_s].toString(), u"2026-11-21"_s);
    QCOMPARE(json[u"note"_s].toString(), u"budget 200k before Spring Festival"_s);
    QCOMPARE(json[u"noteDays"_s][0][u"day"_s].toString(), u"2027-02-06"_s);
    QCOMPARE(json[u"next"_s].toObject(), (QJsonObject{{u"text"_s, u"call"_s}, {u"due"_s, u"2026-11-24"_s}}));
    QCOMPARE(json[u"need"_s][u"budget"_s].toDouble(), 200'000.0);
    QVERIFY(json[u"saved"_s].toBool());
    QCOMPARE(changes(), 5);
    QCOMPARE(m_line->run({u"undo"_s}).status, 0);
}

void CliLogTest::dryRunWritesNothing()
{
    const RunOutcome outcome = m_line->json({u"log"_s, u"key:C2"_s, u"电话14分钟"_s, u"--dry-run"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY(!outcome.json[u"saved"_s].toBool(true));
    QCOMPARE(changes(), 4);
}

void CliLogTest::saysItInWords()
{
    const RunOutcome outcome = m_line->run({u"log"_s, u"key:C2"_s, u"call 14 min; next call Tue"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.contains("kind: call\nminutes: 14\nnext:\n  due: 2026-11-24\n"));
}

void CliLogTest::keepsWho()
{
    const auto newest = [this] {
        return m_line->json({u"history"_s, u"--limit"_s, u"1"_s}).json[u"changes"_s][0].toObject();
    };
    QVERIFY(!newest().contains(u"who"_s));
    QCOMPARE(m_line->run({u"log"_s, u"key:C1"_s, u"call"_s, u"--who"_s, u" Mei "_s}).status, 0);
    QCOMPARE(newest()[u"who"_s].toString(), u"Mei"_s);
    QCOMPARE(m_line->run({u"--who"_s, u"Li"_s, u"undo"_s}).status, 0);
    QCOMPARE(newest()[u"who"_s].toString(), u"Li"_s);
    QVERIFY(m_line->run({u"history"_s, u"--limit"_s, u"1"_s}).out.trimmed().endsWith("  Li"));
}

void CliLogTest::refuses()
{
    QCOMPARE(m_line->run({u"log"_s, u"key:C9"_s, u"call"_s}).status, 1);
    QCOMPARE(m_line->run({u"log"_s, u"key:C1"_s, u" "_s}).status, 1);
    QCOMPARE(m_line->run({u"log"_s, u"key:C1"_s}).status, 2);
    QCOMPARE(changes(), 4);
}

QTEST_GUILESS_MAIN(CliLogTest)
#include "tst_clilog.moc"
