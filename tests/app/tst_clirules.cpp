// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "domain/rules/actionrule.h"

#include <QJsonArray>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

// The day is 2026-11-21; Aha said 3 of 10 four days before.
constexpr auto kCustomers = "id,name\n1,Aha\n2,Bee\n";
constexpr auto kSurveys = "customer,kind,score,date\n1,NPS,3,2026-11-17\n2,NPS,9,2026-11-17\n"
                          "2,NPS,2,2026-11-21\n";

QJsonObject ruleOf(const QJsonObject &json, const QString &key)
{
    for (const QJsonValue &each : json[u"rules"_s].toArray()) {
        if (each[u"key"_s] == key)
            return each.toObject();
    }
    return {};
}

} // namespace

/// The verb rules on a small book of known content.
class CliRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void dryRun();
    void useAndApply();
    void refused_data();
    void refused();
    void text();

private:
    std::unique_ptr<CommandLine> m_line;
};

void CliRulesTest::init()
{
    m_line = std::make_unique<CommandLine>();
    const auto import = [this](const QString &name, const QByteArray &text, const QString &into) {
        return m_line->run({u"import"_s, m_line->write(name, text), u"--into"_s, into}).status == 0;
    };
    QVERIFY(import(u"c.csv"_s, kCustomers, u"customers"_s));
    QVERIFY(import(u"s.csv"_s, kSurveys, u"surveys"_s));
}

/// Nothing is in use, but what the rules would have done is told, with the reason.
void CliRulesTest::dryRun()
{
    const auto before = m_line->json({u"check"_s}).json[u"contentHash"_s];
    const RunOutcome outcome = m_line->json({u"rules"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(outcome.json[u"rules"_s].toArray().size(), qsizetype(shippedRules().size()));
    QCOMPARE(outcome.json[u"from"_s].toString(), u"2026-08-23"_s);
    QCOMPARE(outcome.json[u"due"_s].toInt(), 0);
    QCOMPARE(ruleOf(outcome.json, u"survey-low"_s)[u"hits"_s].toInt(), 2);
    const QJsonValue row = outcome.json[u"rows"_s].toArray().first();
    QCOMPARE(row[u"customer"_s].toString(), u"Aha"_s);
    QCOMPARE(row[u"day"_s].toString(), u"2026-11-17"_s);
    QCOMPARE(row[u"reason"_s].toString(), u"NPS: 3 on 2026-11-17"_s);
    QCOMPARE(row[u"due"_s].toBool(), false);
    QCOMPARE(m_line->json({u"check"_s}).json[u"contentHash"_s], before);
    QCOMPARE(m_line->json({u"rules"_s, u"--days"_s, u"2"_s}).json[u"rows"_s].toArray().size(), 1);
}

/// In use from today on: only today's answer is acted on, once.
void CliRulesTest::useAndApply()
{
    const RunOutcome used = m_line->json({u"rules"_s, u"--use"_s, u"survey-low"_s});
    QVERIFY2(used.status == 0, used.err.constData());
    QCOMPARE(used.json[u"due"_s].toInt(), 1);
    QCOMPARE(used.json[u"applied"_s].toBool(), false);
    const RunOutcome applied = m_line->json({u"rules"_s, u"--apply"_s});
    QCOMPARE(applied.json[u"due"_s].toInt(), 1);
    // The day is a Saturday: the task is for Monday.
    QVERIFY(m_line->json({u"today"_s}).json[u"rows"_s].toArray().isEmpty());
    const QJsonArray monday =
        m_line->json({u"today"_s, u"--as-of"_s, u"2026-11-23"_s}).json[u"rows"_s].toArray();
    QCOMPARE(monday.size(), 1);
    QCOMPARE(monday.first()[u"customer"_s].toString(), u"Bee"_s);
    const RunOutcome again = m_line->json({u"rules"_s, u"--apply"_s});
    QCOMPARE(again.json[u"due"_s].toInt(), 0);
    QCOMPARE(ruleOf(again.json, u"survey-low"_s)[u"ran"_s].toInt(), 1);
    const RunOutcome stopped = m_line->json({u"rules"_s, u"--stop"_s, u"survey-low"_s});
    QCOMPARE(ruleOf(stopped.json, u"survey-low"_s)[u"inUse"_s].toBool(), false);
}

void CliRulesTest::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such rule") << QStringList{u"--use"_s, u"moonrise"_s};
    QTest::newRow("no number") << QStringList{u"--days"_s, u"x"_s};
}

void CliRulesTest::refused()
{
    QFETCH(QStringList, arguments);
    const RunOutcome outcome = m_line->run(QStringList(u"rules"_s) + arguments);
    QVERIFY(outcome.status != 0);
    QVERIFY(!outcome.err.isEmpty());
}

void CliRulesTest::text()
{
    const QString text = QString::fromUtf8(m_line->run({u"rules"_s, u"--use"_s, u"all"_s}).out);
    QVERIFY(text.contains(u"An unhappy answer"));
    QVERIFY(text.contains(u"Bee"));
    QVERIFY(text.contains(u"leadbook rules --apply"));
}

QTEST_MAIN(CliRulesTest)
#include "tst_clirules.moc"
