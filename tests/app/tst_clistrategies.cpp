// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "domain/strategies/strategy.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

// The day is 2026-11-21, on which all come into the book; Bee was called long before, Cee bought.
constexpr auto kCustomers = "id,name\n1,Aha\n2,Bee\n3,Cee\n";
constexpr auto kCalls = "customer,date,kind\n2,2025-05-01,call\n";
constexpr auto kPurchases = "order,customer,date,amount\n"
                            "a,3,2026-11-01,300\n";

QJsonObject strategyOf(const QJsonObject &json, const QString &customerClass)
{
    for (const QJsonValue &each : json[u"strategies"_s].toArray()) {
        if (each[u"class"_s] == customerClass)
            return each.toObject();
    }
    return {};
}

QSet<QString> customersOf(const QJsonObject &json)
{
    QSet<QString> names;
    for (const QJsonValue &row : json[u"rows"_s].toArray())
        names.insert(row[u"customer"_s].toString());
    return names;
}

} // namespace

/// The verb strategies on a small book of known content.
class CliStrategiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dryRunOfANewBook();
    void useProposeApply();
    void everybody();
    void stop();
    void seed();
    void refused_data();
    void refused();
    void text();

private:
    /// A book of the customers above; the test cannot go on without it.
    static void fill(const CommandLine &line);
};

void CliStrategiesTest::fill(const CommandLine &line)
{
    const auto import = [&line](const QString &name, const QByteArray &text, const QString &into) {
        return line.run({u"import"_s, line.write(name, text), u"--into"_s, into}).status == 0;
    };
    if (!import(u"c.csv"_s, kCustomers, u"customers"_s) || !import(u"p.csv"_s, kPurchases, u"purchases"_s) ||
        !import(u"i.csv"_s, kCalls, u"interactions"_s))
        qFatal("no book");
}

void CliStrategiesTest::dryRunOfANewBook()
{
    const CommandLine line;
    fill(line);
    const QByteArray before = line.json({u"check"_s}).json[u"contentHash"_s].toString().toUtf8();
    const RunOutcome outcome = line.json({u"strategies"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(outcome.json[u"asOf"_s].toString(), u"2026-11-21"_s);
    QVERIFY(outcome.json[u"rows"_s].toArray().isEmpty());
    QCOMPARE(outcome.json[u"strategies"_s].toArray().size(), qsizetype(shippedStrategies().size()));
    const QJsonObject potential = strategyOf(outcome.json, u"lifeCycle:potential"_s);
    QCOMPARE(potential[u"members"_s].toInt(), 2);
    QCOMPARE(potential[u"inUse"_s].toBool(true), false);
    QCOMPARE(potential[u"inBook"_s].toBool(true), false);
    QVERIFY(potential[u"steps"_s].toArray().size() >= 2);
    QVERIFY(potential[u"doneRate"_s].isNull());
    QVERIFY(potential[u"medianDelay"_s].isNull());
    QVERIFY(strategyOf(outcome.json, u"need:latent"_s)[u"problem"_s].toString().contains(u"Kind of need"));
    QCOMPARE(line.json({u"check"_s}).json[u"contentHash"_s].toString().toUtf8(), before);
    QVERIFY(!before.isEmpty());
    // Each class lists as many customers as it says.
    for (const QJsonValue &each : outcome.json[u"strategies"_s].toArray()) {
        if (each[u"filter"_s].toString().isEmpty())
            continue;
        const RunOutcome list =
            line.json({u"list"_s, u"--where"_s, each[u"filter"_s].toString(), u"--limit"_s, u"0"_s});
        QCOMPARE(list.json[u"matched"_s].toInt(-1), each[u"members"_s].toInt());
    }
}

void CliStrategiesTest::useProposeApply()
{
    const CommandLine line;
    fill(line);
    const RunOutcome dry = line.json({u"strategies"_s, u"--use"_s, u"lifecycle:potential"_s});
    QVERIFY2(dry.status == 0, dry.err.constData());
    QCOMPARE(dry.json[u"applied"_s].toBool(true), false);
    const QJsonArray rows = dry.json[u"rows"_s].toArray();
    QCOMPARE(rows.size(), qsizetype(5)); // four steps and the cadence
    QCOMPARE(customersOf(dry.json), QSet<QString>{u"Aha"_s});
    QCOMPARE(rows[0][u"change"_s].toString(), u"create"_s);
    QCOMPARE(rows[0][u"class"_s].toString(), u"lifeCycle:potential"_s);
    // Both fall on a Saturday.
    QCOMPARE(rows[0][u"due"_s].toString(), u"2026-11-23"_s);
    QCOMPARE(rows[1][u"due"_s].toString(), u"2026-11-30"_s);
    QCOMPARE(rows[4][u"step"_s].toString(), u"Keep in touch"_s);
    QVERIFY(rows[0][u"reason"_s].toString().contains(u"2026-11-21"));
    QCOMPARE(line.json({u"today"_s}).json[u"total"_s].toInt(-1),
             line.json({u"today"_s}).json[u"rows"_s].toArray().size());

    const RunOutcome applied = line.json({u"strategies"_s, u"--apply"_s});
    QCOMPARE(applied.json[u"created"_s].toInt(), 5);
    QVERIFY(applied.json[u"applied"_s].toBool());
    QCOMPARE(strategyOf(applied.json, u"lifeCycle:potential"_s)[u"open"_s].toInt(), 5);
    const RunOutcome again = line.json({u"strategies"_s, u"--apply"_s});
    QCOMPARE(again.json[u"created"_s].toInt(-1), 0);
    QCOMPARE(again.json[u"withdrawn"_s].toInt(-1), 0);

    // The day's queue tells the strategy as the reason.
    bool isTold = false;
    for (const QJsonValue &row : line.json({u"today"_s, u"--ahead"_s, u"3"_s}).json[u"rows"_s].toArray())
        isTold = isTold || (row[u"customer"_s] == u"Aha"_s && row[u"cause"_s] == u"task"_s &&
                            row[u"reason"_s].toString().contains(u"Potential customer"));
    QVERIFY(isTold);

    // A purchase takes Aha out of the class.
    QCOMPARE(line.run({u"import"_s, line.write(u"q.csv"_s, "order,customer,date,amount\nb,1,2026-11-21,10\n"),
                       u"--into"_s, u"purchases"_s})
                 .status,
             0);
    const RunOutcome left = line.json({u"strategies"_s, u"--apply"_s});
    QCOMPARE(left.json[u"withdrawn"_s].toInt(), 5);
    QCOMPARE(left.json[u"rows"_s].toArray()[0][u"change"_s].toString(), u"withdraw"_s);
    QCOMPARE(strategyOf(left.json, u"lifeCycle:potential"_s)[u"withdrawn"_s].toInt(), 5);
    QCOMPARE(line.run({u"undo"_s}).status, 0);
    QCOMPARE(line.json({u"strategies"_s}).json[u"withdrawn"_s].toInt(), 5);
}

void CliStrategiesTest::everybody()
{
    const CommandLine line;
    fill(line);
    QCOMPARE(line.run({u"strategies"_s, u"--use"_s, u"all"_s}).status, 0);
    const RunOutcome some = line.json({u"strategies"_s});
    const RunOutcome all = line.json({u"strategies"_s, u"--everybody"_s, u"--limit"_s, u"3"_s});
    QVERIFY(!customersOf(some.json).contains(u"Bee"_s));
    QVERIFY(all.json[u"created"_s].toInt() > some.json[u"created"_s].toInt());
    QCOMPARE(all.json[u"rows"_s].toArray().size(), qsizetype(3));
    QCOMPARE(line.json({u"strategies"_s, u"--everybody"_s, u"--apply"_s}).json[u"created"_s],
             all.json[u"created"_s]);
    QCOMPARE(line.json({u"strategies"_s, u"--everybody"_s}).json[u"created"_s].toInt(-1), 0);
}

void CliStrategiesTest::stop()
{
    const CommandLine line;
    fill(line);
    QCOMPARE(line.run({u"strategies"_s, u"--use"_s, u"lifeCycle:potential"_s}).status, 0);
    const RunOutcome stopped = line.json({u"strategies"_s, u"--stop"_s, u"lifeCycle:potential"_s});
    QVERIFY(stopped.json[u"rows"_s].toArray().isEmpty());
    const QJsonObject potential = strategyOf(stopped.json, u"lifeCycle:potential"_s);
    QCOMPARE(potential[u"inUse"_s].toBool(true), false);
    QCOMPARE(potential[u"inBook"_s].toBool(), true);
    QVERIFY(!potential.contains(u"since"_s));
}

void CliStrategiesTest::seed()
{
    const CommandLine line;
    fill(line);
    const RunOutcome seeded = line.json({u"strategies"_s, u"--seed"_s});
    QCOMPARE(seeded.status, 0);
    for (const QJsonValue &each : seeded.json[u"strategies"_s].toArray()) {
        QVERIFY(each[u"inBook"_s].toBool());
        QVERIFY(!each[u"inUse"_s].toBool(true));
    }
    QCOMPARE(line.run({u"undo"_s}).status, 0);
    QVERIFY(!strategyOf(line.json({u"strategies"_s}).json, u"grade:A"_s)[u"inBook"_s].toBool(true));
}

void CliStrategiesTest::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("no such class") << QStringList{u"--use"_s, u"grade:Z"_s} << QByteArray("grade:Z");
    QTest::newRow("nothing to stop") << QStringList{u"--stop"_s, u"nobody"_s} << QByteArray("nobody");
    QTest::newRow("limit") << QStringList{u"--limit"_s, u"few"_s} << QByteArray("--limit");
}

void CliStrategiesTest::refused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    const CommandLine line;
    fill(line);
    const RunOutcome outcome = line.run(QStringList{u"strategies"_s} + arguments);
    QVERIFY(outcome.status != 0);
    QVERIFY2(outcome.err.contains(word), outcome.err.constData());
}

void CliStrategiesTest::text()
{
    const CommandLine line;
    fill(line);
    const RunOutcome outcome = line.run({u"strategies"_s, u"--use"_s, u"lifeCycle:potential"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.contains("lifeCycle:churned"));
    QVERIFY(outcome.out.contains("Aha"));
    QVERIFY(outcome.out.contains("Nothing was written"));
    const RunOutcome none = line.run({u"strategies"_s, u"--limit"_s, u"0"_s});
    QVERIFY(!none.out.contains("Aha"));
}

QTEST_MAIN(CliStrategiesTest)
#include "tst_clistrategies.moc"
