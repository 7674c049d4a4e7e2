// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "support/testdata.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Maven Analytics' CRM data, imported file by file on the command line, has the published funnel.
class CliMavenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void funnel();
    void cycles();
    void bestOf_data();
    void bestOf();
    void managersAndProducts_data();
    void managersAndProducts();
    void sellersAtBothEnds();
    void quarters_data();
    void quarters();
    void quartersBeside();
    void sumsAgree_data();
    void sumsAgree();
    void narrowed();

private:
    QJsonObject ask(const QStringList &options) const;

    CommandLine m_line;
};

namespace {

QJsonObject groupOf(const QJsonObject &funnel, const QString &name)
{
    for (const QJsonValue &group : funnel[u"groups"_s].toArray())
        if (group[u"name"_s] == name)
            return group.toObject();
    return {};
}

bool isNear(const QJsonValue &value, double expected, double tolerance)
{
    return value.isDouble() && std::abs(value.toDouble() - expected) < tolerance;
}

} // namespace

void CliMavenTest::initTestCase()
{
    LEADBOOK_REQUIRE_DATA(accounts, u"sales/maven_crm/accounts.csv"_s);
    const QString folder = accounts.chopped(int(qstrlen("accounts.csv")));
    const QList<QStringList> imports{{u"accounts.csv"_s},
                                     {u"products.csv"_s, u"--into"_s, u"products"_s},
                                     {u"sales_teams.csv"_s, u"--into"_s, u"owners"_s},
                                     {u"sales_pipeline.csv"_s, u"--into"_s, u"deals"_s}};
    for (const QStringList &import : imports) {
        const RunOutcome outcome =
            m_line.run(QStringList{u"import"_s, folder + import.first()} + import.mid(1));
        QVERIFY2(outcome.status == 0, outcome.err.constData());
    }
}

QJsonObject CliMavenTest::ask(const QStringList &options) const
{
    return m_line.json(QStringList{u"funnel"_s} + options).json;
}

void CliMavenTest::funnel()
{
    const QJsonObject all = ask({});
    QCOMPARE(all[u"won"_s].toInt(), 4238);
    QCOMPARE(all[u"lost"_s].toInt(), 2473);
    QCOMPARE(all[u"open"_s].toInt(), 2089);
    QCOMPARE(all[u"wonValue"_s].toDouble(), 10'005'534.0);
    QVERIFY(isNear(all[u"winRate"_s], 0.6315, 0.00005));
    const QJsonArray stages = all[u"stages"_s].toArray();
    QCOMPARE(stages.size(), 2);
    QCOMPARE(stages[0][u"name"_s].toString(), u"Prospecting"_s);
    QCOMPARE(stages[0][u"entered"_s].toInt(), 8800);
    QCOMPARE(stages[0][u"open"_s].toInt(), 500);
    QCOMPARE(stages[0][u"visited"_s].toInt(), 500);
    QCOMPARE(stages[1][u"name"_s].toString(), u"Engaging"_s);
    QCOMPARE(stages[1][u"entered"_s].toInt(), 8300);
    QCOMPARE(stages[1][u"open"_s].toInt(), 1589);
    QCOMPARE(stages[1][u"lost"_s].toInt(), 2473);
    QVERIFY(isNear(stages[1][u"stepRate"_s], 4238.0 / 8300, 1e-9));
}

void CliMavenTest::cycles()
{
    const QJsonObject all = ask({});
    QVERIFY(isNear(all[u"meanWonCycleDays"_s], 51.78, 0.005));
    QVERIFY(isNear(all[u"meanClosedCycleDays"_s], 47.99, 0.005));
    QCOMPARE(all[u"unknownCycles"_s].toInt(), 0);
}

void CliMavenTest::bestOf_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("wonValue");
    QTest::addColumn<int>("groups");
    QTest::newRow("seller") << u"owner"_s << u"Darcel Schlecht"_s << 1'153'214.0 << 30;
    QTest::newRow("manager") << u"manager"_s << u"Melvin Marxen"_s << 2'251'930.0 << 6;
    QTest::newRow("product") << u"product"_s << u"GTX Pro"_s << 3'510'578.0 << 7;
}

void CliMavenTest::bestOf()
{
    QFETCH(QString, by);
    QFETCH(QString, name);
    QFETCH(double, wonValue);
    const QJsonArray groups = ask({u"--by"_s, by})[u"groups"_s].toArray();
    QTEST(int(groups.size()), "groups");
    // The pipeline writes "GTXPro" where the products say "GTX Pro".
    QCOMPARE(groups.first()[u"name"_s].toString().remove(u' '), QString(name).remove(u' '));
    QCOMPARE(groups.first()[u"wonValue"_s].toDouble(), wonValue);
}

void CliMavenTest::managersAndProducts_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("wonValue");
    const auto row = [](const char *by, const char *name, double value) {
        QTest::newRow(name) << QString::fromLatin1(by) << QString::fromLatin1(name) << value;
    };
    row("manager", "Melvin Marxen", 2'251'930);
    row("manager", "Summer Sewald", 1'964'750);
    row("manager", "Rocco Neubert", 1'960'545);
    row("manager", "Celia Rouche", 1'603'897);
    row("manager", "Cara Losch", 1'130'049);
    row("manager", "Dustin Brinkmann", 1'094'363);
    row("product", "GTX Plus Pro", 2'629'651);
    row("product", "MG Advanced", 2'216'387);
    row("product", "GTX Plus Basic", 705'275);
    row("product", "GTX Basic", 499'263);
    row("product", "GTK 500", 400'612);
    row("product", "MG Special", 43'768);
}

void CliMavenTest::managersAndProducts()
{
    QFETCH(QString, by);
    QFETCH(QString, name);
    QFETCH(double, wonValue);
    QCOMPARE(groupOf(ask({u"--by"_s, by}), name)[u"wonValue"_s].toDouble(), wonValue);
}

void CliMavenTest::sellersAtBothEnds()
{
    const QJsonObject bySeller = ask({u"--by"_s, u"owner"_s});
    QCOMPARE(groupOf(bySeller, u"Darcel Schlecht"_s)[u"won"_s].toInt(), 349);
    QJsonArray groups = bySeller[u"groups"_s].toArray();
    const auto rate = [](const QJsonValue &group) { return group[u"winRate"_s].toDouble(); };
    QJsonValue low = groups.first();
    QJsonValue high = groups.first();
    for (const QJsonValue &group : groups) {
        low = rate(group) < rate(low) ? group : low;
        high = rate(group) > rate(high) ? group : high;
    }
    QCOMPARE(high[u"name"_s].toString(), u"Hayden Neloms"_s);
    QVERIFY(isNear(high[u"winRate"_s], 0.7039, 0.00005));
    QCOMPARE(low[u"name"_s].toString(), u"Lajuana Vencill"_s);
    QVERIFY(isNear(low[u"winRate"_s], 0.5498, 0.00005));
}

void CliMavenTest::quarters_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<double>("wonValue");
    QTest::newRow("Q1") << u"2017-01-01"_s << u"2017-03-31"_s << 1'134'672.0;
    QTest::newRow("Q2") << u"2017-04-01"_s << u"2017-06-30"_s << 3'086'111.0;
    QTest::newRow("Q3") << u"2017-07-01"_s << u"2017-09-30"_s << 2'982'255.0;
    QTest::newRow("Q4") << u"2017-10-01"_s << u"2017-12-31"_s << 2'802'496.0;
}

void CliMavenTest::quarters()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(double, wonValue);
    QCOMPARE(ask({u"--from"_s, from, u"--to"_s, to})[u"wonValue"_s].toDouble(), wonValue);
}

/// What a quarter is compared with is what asking for that other period says.
void CliMavenTest::quartersBeside()
{
    const QJsonObject fourth =
        ask({u"--from"_s, u"2017-10-01"_s, u"--to"_s, u"2017-12-31"_s, u"--compare"_s, u"before"_s});
    QJsonObject then = fourth[u"compared"_s].toObject();
    QCOMPARE(then[u"from"_s].toString(), u"2017-07-01"_s); // 92 days before 92 days
    QCOMPARE(then[u"to"_s].toString(), u"2017-09-30"_s);
    QCOMPARE(then[u"wonValue"_s].toDouble(), 2'982'255.0);
    const QJsonObject third = ask({u"--from"_s, u"2017-07-01"_s, u"--to"_s, u"2017-09-30"_s});
    QCOMPARE(then[u"stages"_s], third[u"stages"_s]);
}

void CliMavenTest::sumsAgree_data()
{
    QTest::addColumn<QString>("by");
    for (const char *by : {"owner", "manager", "product", "source", "rfm", "grade", "industry"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

/// However deals are told apart, all of them are there.
void CliMavenTest::sumsAgree()
{
    QFETCH(QString, by);
    const QJsonObject funnel = ask({u"--by"_s, by});
    int won = 0;
    int lost = 0;
    int open = 0;
    double value = 0;
    for (const QJsonValue &group : funnel[u"groups"_s].toArray()) {
        won += group[u"won"_s].toInt();
        lost += group[u"lost"_s].toInt();
        open += group[u"open"_s].toInt();
        value += group[u"wonValue"_s].toDouble();
    }
    QCOMPARE(won, 4238);
    QCOMPARE(lost, 2473);
    QCOMPARE(open, 2089);
    QCOMPARE(value, 10'005'534.0);
    int lostForReasons = 0;
    for (const QJsonValue &reason : funnel[u"lostReasons"_s].toArray())
        lostForReasons += reason[u"lost"_s].toInt();
    QCOMPARE(lostForReasons, 2473);
}

void CliMavenTest::narrowed()
{
    const QJsonObject seller = ask({u"--owner"_s, u"Darcel Schlecht"_s});
    QCOMPARE(seller[u"won"_s].toInt(), 349);
    QCOMPARE(seller[u"wonValue"_s].toDouble(), 1'153'214.0);
    const QJsonObject all = ask({});
    const QJsonObject inside = ask({u"--where"_s, u"country = \"United States\""_s});
    const QJsonObject outside = ask({u"--where"_s, u"country != \"United States\""_s});
    const auto reached = [](const QJsonObject &funnel) {
        return funnel[u"stages"_s][0][u"entered"_s].toInt();
    };
    QVERIFY(reached(inside) > 0 && reached(outside) > 0);
    // 1,425 deals are of no account and pass no filter of customers.
    QCOMPARE(reached(inside) + reached(outside), reached(all) - 1425);
    QCOMPARE(m_line.run({u"funnel"_s, u"--where"_s, u"colour = red"_s}).status, 2);
}

QTEST_MAIN(CliMavenTest)
#include "tst_climaven.moc"
