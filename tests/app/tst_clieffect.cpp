// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/effect/indicator.h"
#include "app/commandline.h"

#include <QJsonArray>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCustomers = 120;

/// Customers in two cities with an order before the first day; those in Berlin buy again.
void fill(const CommandLine &line)
{
    QByteArray customers = "id,name,city\n";
    QByteArray purchases = "order,customer,date,amount\n";
    for (int i = 1; i <= kCustomers; ++i) {
        const QByteArray id = QByteArray::number(i);
        const bool isBerlin = i % 3 == 0;
        customers += id + ",C" + id + (isBerlin ? ",Berlin\n" : ",Paris\n");
        purchases += "a" + id + "," + id + ",2026-03-01," + QByteArray::number(100 + i % 7) + "\n";
        if (i % 2 == 0 && isBerlin)
            purchases += "b" + id + "," + id + ",2026-08-01,200\n";
    }
    const auto import = [&line](const QString &name, const QByteArray &text, const QString &into) {
        return line.run({u"import"_s, line.write(name, text), u"--into"_s, into}).status == 0;
    };
    if (!import(u"c.csv"_s, customers, u"customers"_s) || !import(u"p.csv"_s, purchases, u"purchases"_s))
        qFatal("no book");
}

const QString kBerlin = u"city = \"Berlin\""_s;
const QStringList kAsked{u"effect"_s,  kBerlin,         u"--from"_s,      u"2026-07-01"_s,
                         u"--judge"_s, u"2026-10-01"_s, u"--indicator"_s, u"retention"_s};

} // namespace

/// The verb effect on a small book of known content, on 2026-11-21.
class CliEffectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matched();
    void change();
    void beforeTheDay();
    void withoutAQuestion();
    void fixed();
    void holdout();
    void text();
    void helpNamesIndicators();
    void refused_data();
    void refused();
};

void CliEffectTest::matched()
{
    const CommandLine line;
    fill(line);
    const RunOutcome outcome = line.json(kAsked);
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    const QJsonObject &json = outcome.json;
    const QJsonObject effect = json[u"effect"_s].toObject();
    QCOMPARE(effect[u"verdict"_s].toString(), u"differs"_s);
    QCOMPARE(effect[u"estimate"_s].toDouble(), 0.5);
    QVERIFY(effect[u"low"_s].toDouble() > 0 && effect[u"high"_s].toDouble() < 1);
    QCOMPARE(effect[u"n"_s].toInt(), 80);
    QCOMPARE(effect[u"treated"_s].toInt(), 40);
    QCOMPARE(effect[u"control"_s].toInt(), 40);
    QCOMPARE(json[u"matchedShare"_s].toDouble(), 1);
    QCOMPARE(json[u"design"_s].toString(), u"matched"_s);
    QCOMPARE(json[u"indicator"_s].toString(), u"retention"_s);
    QCOMPARE(json[u"after"_s].toDouble(), 0.5);
    QVERIFY(json[u"needed"_s].toInt() > 20);
    QVERIFY(json[u"reason"_s].toString().contains(u"50"));
    const QJsonArray rows = json[u"rows"_s].toArray();
    QCOMPARE(rows.size(), qsizetype(kIndicators));
    QVERIFY(json[u"market"_s].isArray());
    for (const QJsonValue &row : rows) {
        QVERIFY(!row[u"reason"_s].toString().isEmpty());
        if (row[u"indicator"_s] != u"retention"_s)
            QCOMPARE(row[u"verdict"_s].toString(), u"figure"_s);
    }
}

void CliEffectTest::change()
{
    const CommandLine line;
    fill(line);
    const RunOutcome outcome = line.json(kAsked + QStringList{u"--design"_s, u"change"_s});
    QCOMPARE(outcome.json[u"effect"_s][u"verdict"_s].toString(), u"change, not effect"_s);
    QVERIFY(outcome.json[u"matchedShare"_s].isNull());
}

void CliEffectTest::beforeTheDay()
{
    const CommandLine line;
    fill(line);
    const RunOutcome outcome = line.json(kAsked + QStringList{u"--as-of"_s, u"2026-09-30"_s});
    QCOMPARE(outcome.json[u"effect"_s][u"verdict"_s].toString(), u"cannot tell yet"_s);
    QCOMPARE(outcome.json[u"end"_s].toString(), u"2026-09-30"_s);
}

void CliEffectTest::withoutAQuestion()
{
    const CommandLine line;
    fill(line);
    const RunOutcome outcome = line.json({u"effect"_s, kBerlin, u"--from"_s, u"2026-07-01"_s});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.json[u"effect"_s][u"verdict"_s].toString(), u"cannot tell yet"_s);
    QCOMPARE(outcome.json[u"effect"_s][u"estimate"_s].toDouble(), 0.5);
}

/// A question is put beforehand, and then asked by its subject and first day alone.
void CliEffectTest::fixed()
{
    const CommandLine line;
    fill(line);
    const RunOutcome late = line.run(kAsked + QStringList{u"--fix"_s, u"Berlin"_s});
    QCOMPARE(late.status, 1);
    const QStringList soon{u"effect"_s, kBerlin, u"--from"_s, u"2026-11-21"_s};
    const RunOutcome put = line.json(soon + QStringList{u"--judge"_s, u"2027-02-01"_s, u"--indicator"_s,
                                                        u"churn"_s, u"--fix"_s, u"Berlin"_s});
    QVERIFY2(put.status == 0, put.err.constData());
    const RunOutcome asked = line.json(soon);
    QCOMPARE(asked.json[u"fixed"_s].toString(), u"2026-11-21"_s);
    QCOMPARE(asked.json[u"judge"_s].toString(), u"2027-02-01"_s);
    QCOMPARE(asked.json[u"indicator"_s].toString(), u"churn"_s);
    QCOMPARE(line.run({u"undo"_s}).status, 0);
    QVERIFY(line.json(soon).json[u"fixed"_s].isNull());
}

void CliEffectTest::holdout()
{
    const CommandLine line;
    fill(line);
    QCOMPARE(line.run({u"strategies"_s, u"--use"_s, u"lifeCycle:churned"_s}).status, 0);
    const RunOutcome set = line.json(
        {u"strategies"_s, u"--holdout"_s, u"lifeCycle:churned=0.25"_s, u"--everybody"_s, u"--apply"_s});
    QVERIFY2(set.status == 0, set.err.constData());
    QJsonObject strategy;
    for (const QJsonValue &each : set.json[u"strategies"_s].toArray()) {
        if (each[u"class"_s] == u"lifeCycle:churned"_s)
            strategy = each.toObject();
    }
    QCOMPARE(strategy[u"holdout"_s].toDouble(), 0.25);
    const int held = strategy[u"heldOut"_s].toInt();
    QVERIFY(held > 0 && held < strategy[u"members"_s].toInt() / 2);
    const RunOutcome outcome =
        line.json({u"effect"_s, u"strategy:lifeCycle:churned"_s, u"--from"_s, u"2026-11-21"_s, u"--judge"_s,
                   u"2027-02-01"_s, u"--indicator"_s, u"retention"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(outcome.json[u"design"_s].toString(), u"holdout"_s);
    QCOMPARE(outcome.json[u"effect"_s][u"control"_s].toInt(), held);
    QCOMPARE(outcome.json[u"effect"_s][u"treated"_s].toInt(), strategy[u"members"_s].toInt() - held);
    QCOMPARE(outcome.json[u"effect"_s][u"verdict"_s].toString(), u"cannot tell yet"_s);
}

void CliEffectTest::text()
{
    const CommandLine line;
    fill(line);
    const RunOutcome outcome = line.run(kAsked);
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.contains("Differs"));
    QVERIFY(outcome.out.contains("Retention"));
    QVERIFY(outcome.out.contains("Signing rate"));
    QVERIFY(outcome.out.contains("Lifetime value"));
}

/// The help names every indicator there is.
void CliEffectTest::helpNamesIndicators()
{
    const RunOutcome help = CommandLine().run({u"effect"_s, u"--help"_s});
    for (const IndicatorTraits &indicator : kIndicatorTraits)
        QVERIFY2(help.out.contains(QByteArray(indicator.key.data(), qsizetype(indicator.key.size()))),
                 indicator.key.data());
}

void CliEffectTest::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("no subject") << QStringList{u"effect"_s} << 2;
    QTest::newRow("no day") << QStringList{u"effect"_s, kBerlin} << 2;
    QTest::newRow("no such indicator") << kAsked + QStringList{u"--indicator"_s, u"luck"_s} << 2;
    QTest::newRow("no such design") << kAsked + QStringList{u"--design"_s, u"magic"_s} << 2;
    QTest::newRow("no such strategy")
        << QStringList{u"effect"_s, u"strategy:nobody"_s, u"--from"_s, u"2026-07-01"_s} << 1;
    QTest::newRow("a share beyond all")
        << QStringList{u"strategies"_s, u"--holdout"_s, u"grade:A=0.95"_s} << 2;
}

void CliEffectTest::refused()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const CommandLine line;
    fill(line);
    QCOMPARE(line.run(arguments).status, status);
}

QTEST_MAIN(CliEffectTest)

#include "tst_clieffect.moc"
