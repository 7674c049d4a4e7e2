// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "support/testdata.h"

#include <QJsonArray>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The verb clusters from an imported file to its JSON.
class CliClustersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void published_data();
    void published();
    void givenCentres();
    void chosenCount();
    void rulesAreFilters();
    void table();
    void text();
    void numbersWithChoices();
    void namesAndAdvice();
    void explains();
    void explainsNothing();
    void refused_data();
    void refused();
};

namespace {

constexpr char kIrisFields[] = "extra.sepal_length,extra.sepal_width,extra.petal_length,extra.petal_width";
constexpr char kMallFields[] = "extra.Annual_Income,extra.Spending_Score";

/// Imports one of the open files as customers whose numbers are custom fields.
bool import(const CommandLine &line, const QString &file)
{
    QStringList arguments{u"import"_s, file};
    if (file.contains(u"Mall"))
        arguments << u"--map"_s << u"CustomerID=id"_s;
    return line.run(arguments).status == 0;
}

QJsonObject clusters(const CommandLine &line, const QString &fields, const QStringList &options)
{
    return line.json(QStringList{u"clusters"_s, u"--fields"_s, fields} + options).json;
}

/// Two groups of 30 customers, far apart, and one without a number.
bool makeTwoGroups(const CommandLine &line)
{
    QByteArray csv = "id,company,visits,spend\n";
    for (int i = 0; i < 60; ++i)
        csv += QByteArrayLiteral("C") + QByteArray::number(i) + ",Firm " + QByteArray::number(i) + ',' +
               QByteArray::number(i % 2 * 50 + i % 7) + ',' + QByteArray::number(i % 2 * 900 + i * 3 % 11) +
               '\n';
    csv += "X,Firm X,,5\n";
    return line.run({u"import"_s, line.write(u"two.csv"_s, csv)}).status == 0;
}

} // namespace

void CliClustersTest::published_data()
{
    QTest::addColumn<bool>("isIris");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("inertia");
    QTest::addColumn<double>("silhouette");
    QTest::addColumn<QJsonArray>("sizes");
    QTest::newRow("iris 3") << true << 3 << 78.851441426 << .552819 << QJsonArray{62, 50, 38};
    QTest::newRow("iris 4") << true << 4 << 57.228473214 << .498051 << QJsonArray{50, 40, 32, 28};
    QTest::newRow("mall 5") << false << 5 << 44448.455447934 << .553932 << QJsonArray{81, 39, 35, 23, 22};
}

void CliClustersTest::published()
{
    LEADBOOK_REQUIRE_DATA(iris, u"sales/clustering/iris.csv"_s);
    LEADBOOK_REQUIRE_DATA(mall, u"sales/mall/Mall_Customers.csv"_s);
    QFETCH(bool, isIris);
    QFETCH(int, count);
    QFETCH(double, inertia);
    QFETCH(double, silhouette);
    const CommandLine line;
    QVERIFY(import(line, isIris ? iris : mall));
    for (int seed = 0; seed < 10; ++seed) {
        const QJsonObject json = clusters(
            line, QLatin1StringView(isIris ? kIrisFields : kMallFields),
            {u"--k"_s, QString::number(count), u"--scale"_s, u"none"_s, u"--seed"_s, QString::number(seed)});
        QVERIFY(std::abs(json[u"inertia"_s].toDouble() / inertia - 1) < 1e-9);
        QVERIFY(std::abs(json[u"silhouette"_s].toDouble() - silhouette) < 6e-7);
        QTEST(json[u"sizes"_s].toArray(), "sizes");
        QCOMPARE(json[u"verdict"_s].toString(), u"clusters"_s);
        QVERIFY(json[u"fidelity"_s].toDouble() > 0.85);
        QVERIFY(json[u"iterations"_s].toInt() > 0);
    }
}

void CliClustersTest::givenCentres()
{
    LEADBOOK_REQUIRE_DATA(iris, u"sales/clustering/iris.csv"_s);
    const CommandLine line;
    QVERIFY(import(line, iris));
    const QString centres = line.write(u"centres.csv"_s, "a,b,c,d\n6,3,4,1\n5,3,1,0.2\n7,3,6,2\n");
    const QJsonObject json =
        clusters(line, QLatin1StringView(kIrisFields), {u"--scale"_s, u"none"_s, u"--centres"_s, centres});
    QCOMPARE(json[u"k"_s].toInt(), 3);
    QCOMPARE(json[u"sizes"_s].toArray(), (QJsonArray{62, 50, 38})); // in the order of the centres
    QVERIFY(std::abs(json[u"centres"_s][1][2].toDouble() - 1.462) < 1e-9);
}

void CliClustersTest::chosenCount()
{
    LEADBOOK_REQUIRE_DATA(mall, u"sales/mall/Mall_Customers.csv"_s);
    const CommandLine line;
    QVERIFY(import(line, mall));
    const QJsonObject json = clusters(line, QLatin1StringView(kMallFields), {u"--scale"_s, u"none"_s});
    QCOMPARE(json[u"k"_s].toInt(), 5);
    QCOMPARE(json[u"tried"_s][0][u"k"_s].toInt(), 2);
    QVERIFY(std::abs(json[u"tried"_s][0][u"silhouette"_s].toDouble() - .296897) < 6e-7);
}

void CliClustersTest::rulesAreFilters()
{
    const CommandLine line;
    QVERIFY(makeTwoGroups(line));
    const QJsonObject json = clusters(line, u"extra.visits,extra.spend"_s, {u"--k"_s, u"2"_s});
    QCOMPARE(json[u"customers"_s].toInt(), 60);
    QCOMPARE(json[u"missing"_s].toInt(), 1);
    QCOMPARE(json[u"fidelity"_s].toDouble(), 1.0);
    const QJsonArray rules = json[u"rules"_s].toArray();
    QCOMPARE(rules.size(), 2);
    for (const QJsonValue &rule : rules) {
        QCOMPARE(rule[u"purity"_s].toDouble(), 1.0);
        QCOMPARE(rule[u"share"_s].toDouble(), 0.5);
        const QJsonObject listed = line.json({u"list"_s, u"--where"_s, rule[u"rule"_s].toString()}).json;
        QVERIFY(!rule[u"rule"_s].toString().contains(u"empty"));
        // The one without visits may be caught by a rule about what is spent.
        QVERIFY(listed[u"matched"_s].toInt() >= 30 && listed[u"matched"_s].toInt() <= 31);
    }
}

void CliClustersTest::table()
{
    const CommandLine line;
    QVERIFY(makeTwoGroups(line));
    clusters(line, u"extra.visits,extra.spend"_s,
             {u"--k"_s, u"2"_s, u"--scale"_s, u"rank"_s, u"--table"_s, line.file(u"out.csv"_s)});
    const QList<QByteArray> lines = line.read(u"out.csv"_s).trimmed().split('\n');
    QCOMPARE(lines.size(), 61);
    QVERIFY(lines[0].contains("customer,cluster,extra.visits,extra.spend"));
    QVERIFY(lines[1].startsWith("C0,"));
    QVERIFY(lines[1].trimmed().endsWith(",0,0"));
}

void CliClustersTest::text()
{
    const CommandLine line;
    QVERIFY(makeTwoGroups(line));
    const RunOutcome outcome = line.run({u"clusters"_s, u"--fields"_s, u"extra.visits,extra.spend"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.contains("chosen by silhouette"));
    QVERIFY(outcome.out.contains("value is missing: 1"));
}

void CliClustersTest::numbersWithChoices()
{
    const CommandLine line;
    QByteArray csv = "id,company,industry,visits\n";
    for (int i = 0; i < 90; ++i)
        csv += QByteArrayLiteral("C") + QByteArray::number(i) + ",Firm " + QByteArray::number(i) + ',' +
               (i % 3 == 0   ? "Steel"
                : i % 3 == 1 ? "steel"
                             : "Care") +
               ',' + QByteArray::number(i % 3 * 50 + i % 7) + '\n';
    QCOMPARE(line.run({u"import"_s, line.write(u"mixed.csv"_s, csv)}).status, 0);
    const QJsonObject json =
        clusters(line, u"industry,extra.visits"_s, {u"--k"_s, u"3"_s, u"--table"_s, line.file(u"out.csv"_s)});
    QCOMPARE(json[u"gamma"_s].toDouble(), 0.5);
    QCOMPARE(json[u"sizes"_s].toArray(), (QJsonArray{30, 30, 30}));
    int steel = 0;
    for (const QJsonValue &centre : json[u"centres"_s].toArray()) {
        QCOMPARE(centre.toArray().size(), 2);
        steel += centre[0].toString().toLower() == u"steel"_s ? 1 : 0;
    }
    QCOMPARE(steel, 2);
    for (const QJsonValue &rule : json[u"rules"_s].toArray()) {
        const QJsonObject listed = line.json({u"list"_s, u"--where"_s, rule[u"rule"_s].toString()}).json;
        QCOMPARE(listed[u"matched"_s].toInt(), rule[u"customers"_s].toInt());
    }
    QVERIFY(line.read(u"out.csv"_s).contains("Care"));
    QVERIFY(line.run({u"clusters"_s, u"--fields"_s, u"industry,extra.visits"_s}).out.contains("Care"));
}

void CliClustersTest::namesAndAdvice()
{
    const CommandLine line;
    QVERIFY(makeTwoGroups(line));
    const QJsonObject json =
        clusters(line, u"extra.visits,extra.spend"_s, {u"--k"_s, u"2"_s, u"--scale"_s, u"auto"_s});
    QCOMPARE(json[u"scale"_s].toString(), u"zscore"_s); // one number spreads far wider than the other
    const QJsonArray names = json[u"names"_s].toArray();
    QCOMPARE(names.size(), 2);
    for (const QJsonValue &name : names)
        QVERIFY(name.toString().contains(u"visits"_s) && name.toString().contains(u"spend"_s));
    QVERIFY(names[0] != names[1]);
}

void CliClustersTest::explains()
{
    const CommandLine line;
    QVERIFY(makeTwoGroups(line));
    const QStringList ask{u"clusters"_s, u"--explain"_s, u"extra.spend >= 500"_s, u"--among"_s,
                          u"extra.visits is not empty"_s};
    const QJsonObject json = line.json(ask).json;
    QCOMPARE(json[u"customers"_s].toInt(), 60);
    QCOMPARE(json[u"yes"_s].toInt(), 30);
    QVERIFY(json[u"isTelling"_s].toBool());
    QCOMPARE(json[u"fidelity"_s].toDouble(), 1.0);
    QVERIFY(!json[u"fields"_s].toArray().contains(u"extra.spend"_s));
    const QJsonArray rules = json[u"rules"_s].toArray();
    QCOMPARE(rules.size(), 2);
    QCOMPARE(rules[0][u"answer"_s].toString(), u"yes"_s);
    QCOMPARE(rules[0][u"purity"_s].toDouble(), 1.0);
    const QJsonObject listed = line.json({u"list"_s, u"--where"_s, rules[0][u"rule"_s].toString()}).json;
    QCOMPARE(listed[u"matched"_s].toInt(), rules[0][u"customers"_s].toInt());
    const RunOutcome text = line.run(ask);
    QCOMPARE(text.status, 0);
    QVERIFY(text.out.contains("30 of 60 customers: yes (50 %)"));
    QVERIFY(text.out.contains("extra.visits"));
}

void CliClustersTest::explainsNothing()
{
    const CommandLine line;
    QVERIFY(makeTwoGroups(line));
    const RunOutcome outcome = line.run({u"clusters"_s, u"--explain"_s, u"id = X"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.contains("Nothing to tell"));
}

void CliClustersTest::refused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no fields") << QStringList{};
    QTest::newRow("no such field") << QStringList{u"--fields"_s, u"extra.nothing"_s};
    QTest::newRow("no number") << QStringList{u"--fields"_s, u"name"_s};
    QTest::newRow("no question") << QStringList{u"--explain"_s, u""_s};
    QTest::newRow("no filter") << QStringList{u"--explain"_s, u"nothing = 3"_s};
    QTest::newRow("explained by a name")
        << QStringList{u"--explain"_s, u"extra.spend >= 1"_s, u"--fields"_s, u"name"_s};
    QTest::newRow("one rule") << QStringList{u"--explain"_s, u"extra.spend >= 1"_s, u"--rules"_s, u"1"_s};
    const QStringList fields{u"--fields"_s, u"extra.visits,extra.spend"_s};
    QTest::newRow("k 1") << fields + QStringList{u"--k"_s, u"1"_s};
    QTest::newRow("k 31") << fields + QStringList{u"--k"_s, u"31"_s};
    QTest::newRow("scale") << fields + QStringList{u"--scale"_s, u"some"_s};
    QTest::newRow("starts") << fields + QStringList{u"--starts"_s, u"0"_s};
    QTest::newRow("two counts") << fields + QStringList{u"--k"_s, u"3"_s, u"--centres"_s, u"two"_s};
    QTest::newRow("other fields") << QStringList{u"--fields"_s, u"extra.visits"_s, u"--centres"_s, u"two"_s};
}

void CliClustersTest::refused()
{
    QFETCH(QStringList, options);
    const CommandLine line;
    QVERIFY(makeTwoGroups(line));
    const QString centres = line.write(u"centres.csv"_s, "0,0\n1,1\n");
    options.replaceInStrings(u"two"_s, centres);
    const RunOutcome outcome = line.run(QStringList(u"clusters"_s) + options);
    QCOMPARE(outcome.status, 2);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(outcome.out.isEmpty());
}

QTEST_MAIN(CliClustersTest)
#include "tst_cliclusters.moc"
