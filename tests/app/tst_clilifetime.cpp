// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/smallbook.h"
#include "support/testdata.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>
#include <map>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// The lines of a table by its first column, cells by heading.
std::map<QString, std::map<QString, QString>> linesOf(const QByteArray &csv)
{
    std::map<QString, std::map<QString, QString>> lines;
    QStringList names;
    for (QString line : QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.remove(u'\r').remove(QChar(0xfeff)).split(u',');
        if (names.isEmpty()) {
            names = cells;
            continue;
        }
        for (qsizetype i = 0; i < names.size() && i < cells.size(); ++i)
            lines[cells.first()][names[i]] = cells[i];
    }
    return lines;
}

bool isNear(double value, double expected, double tolerance)
{
    const bool near = std::abs(value - expected) <= tolerance;
    if (!near)
        qWarning("%.10g is not within %g of %.10g", value, tolerance, expected);
    return near;
}

} // namespace

/// The verb lifetime: published figures of an imported log, and what it says of books that cannot tell.
class CliLifetimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeSmallBook(m_line)); }
    void published();
    void generatedBook();
    void classes();
    void contracts();
    void tooFew();
    void emptyBook();
    void refused_data();
    void refused();

private:
    CommandLine m_line;
};

void CliLifetimeTest::published()
{
    LEADBOOK_REQUIRE_DATA(path, u"sales/btyd/cdnowElog.csv"_s);
    const CommandLine line;
    const RunOutcome import = line.json({u"import"_s, path, u"--into"_s, u"purchases"_s, u"--map"_s,
                                         u"sampleid=customer;masterid=;date=date;sales=amount;cds="_s});
    QVERIFY2(import.status == 0, import.err.constData());
    const RunOutcome outcome =
        line.json({u"lifetime"_s, u"--unit"_s, u"week"_s, u"--calibration-end"_s, u"1997-09-30"_s,
                   u"--horizon"_s, u"52"_s, u"--table"_s, line.file(u"out.csv"_s)});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    const QJsonObject &json = outcome.json;
    QCOMPARE(json[u"customers"_s].toInt(), 2357);
    QCOMPARE(json[u"asOf"_s].toString(), u"1998-06-30"_s);
    QVERIFY(json[u"freeOrders"_s].toInt() >= 8); // eight customers have no other ones
    QVERIFY(json[u"contracts"_s][u"verdict"_s].toString() == u"none"_s);
    const QJsonObject buying = json[u"bgnbd"_s].toObject();
    for (const auto &[key, value] : {std::pair{u"r"_s, 0.2425945}, std::pair{u"alpha"_s, 4.4136019},
                                     std::pair{u"a"_s, 0.7929199}, std::pair{u"b"_s, 2.4258881}})
        QVERIFY(isNear(buying[key].toDouble(), value, 1e-4 * value));
    QVERIFY(isNear(buying[u"ll"_s].toDouble(), -9582.429, 0.01));
    const QJsonObject spending = json[u"gammagamma"_s].toObject();
    QVERIFY(isNear(spending[u"p"_s].toDouble(), 6.25, 0.01));
    QVERIFY(isNear(spending[u"q"_s].toDouble(), 3.74, 0.01));
    QVERIFY(isNear(spending[u"v"_s].toDouble(), 15.44, 0.01));
    const std::array actual{.2367, .6970, 1.3925, 1.5600, 2.5323, 2.9474, 3.8621, 6.3594};
    const std::array expected{.2251, .5231, 1.0441, 1.5203, 2.1638, 2.6538, 3.5040, 6.1570};
    const QJsonArray rows = json[u"holdout"_s].toArray();
    QCOMPARE(rows.size(), qsizetype(actual.size()));
    for (std::size_t i = 0; i < actual.size(); ++i) {
        const QJsonObject row = rows[qsizetype(i)].toObject();
        QVERIFY(isNear(row[u"actual"_s].toDouble(), actual[i], 1e-4));
        QVERIFY(isNear(row[u"expected"_s].toDouble(), expected[i], 1e-3));
    }
    QVERIFY(json[u"coverage"_s].toDouble() >= 0.8);
    auto lines = linesOf(line.read(u"out.csv"_s));
    QCOMPARE(lines.size(), std::size_t{2357});
    QCOMPARE(lines[u"1516"_s][u"x"_s], u"26"_s);
    QVERIFY(isNear(lines[u"1516"_s][u"p_alive"_s].toDouble(), 0.9688523, 1e-5));
    QVERIFY(isNear(lines[u"1516"_s][u"expected"_s].toDouble(), 25.75659, 1e-3));
    QCOMPARE(lines[u"3"_s][u"p_alive"_s], u"cannot tell"_s); // one order
    QCOMPARE(lines[u"3"_s][u"next_purchase"_s], QString());
    QVERIFY(isNear(lines[u"1"_s][u"mean_spend"_s].toDouble(), 24.65, 0.1));
}

void CliLifetimeTest::generatedBook()
{
    const CommandLine line;
    QCOMPARE(line.run({u"generate"_s, u"--customers"_s, u"800"_s, u"--purchases"_s, u"6000"_s}).status, 0);
    const RunOutcome json = line.json({u"lifetime"_s, u"--unit"_s, u"day"_s});
    QVERIFY2(json.status == 0, json.err.constData());
    QCOMPARE(json.json[u"horizon"_s].toInt(), 365);
    QCOMPARE(json.json[u"unit"_s].toString(), u"day"_s);
    QVERIFY(json.json[u"bgnbd"_s][u"alpha"_s].toDouble() > 0);
    QVERIFY(json.json[u"value"_s].toDouble() > 0);
    QVERIFY(json.json[u"low"_s].toDouble() <= json.json[u"value"_s].toDouble());
    QVERIFY(!json.json[u"holdout"_s].toArray().isEmpty());
    QVERIFY(!json.json[u"tracking"_s].toArray().isEmpty());
    QVERIFY(json.json[u"seconds"_s].isDouble());
    const RunOutcome text = line.run({u"lifetime"_s});
    QCOMPARE(text.status, 0);
    QVERIFY(text.out.contains("BG/NBD: r "));
    QVERIFY(text.out.contains("80 %"));
    QVERIFY(text.out.contains("Held against"));
}

void CliLifetimeTest::classes()
{
    const CommandLine line;
    QCOMPARE(line.run({u"generate"_s, u"--customers"_s, u"800"_s, u"--purchases"_s, u"6000"_s}).status, 0);
    for (const QString &by : {QString(), u"rfm"_s, u"source"_s}) {
        QStringList arguments{u"lifetime"_s, u"--table"_s, line.file(u"classes.csv"_s)};
        if (!by.isEmpty())
            arguments << u"--by"_s << by;
        const RunOutcome outcome = line.json(arguments);
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        QCOMPARE(outcome.json[u"by"_s].toString(), by.isEmpty() ? u"lifeCycle"_s : by);
        double value = 0;
        double spend = 0;
        int customers = 0;
        std::map<QString, int> listed;
        for (const auto &[name, cells] : linesOf(line.read(u"classes.csv"_s)))
            ++listed[cells.at(u"life_cycle"_s)];
        for (const QJsonValue row : outcome.json[u"classes"_s].toArray()) {
            value += row[u"value"_s].toDouble();
            spend += row[u"gains"_s][u"spend"_s].toDouble();
            customers += row[u"customers"_s].toInt();
            QVERIFY(row[u"low"_s].toDouble() <= row[u"value"_s].toDouble());
            if (by.isEmpty() && row[u"nextPurchase"_s].isString())
                QVERIFY(row[u"nextPurchase"_s].toString() >= outcome.json[u"asOf"_s].toString());
            if (by.isEmpty()) // names of customers may come twice
                QVERIFY(listed[row[u"name"_s].toString()] <= row[u"customers"_s].toInt());
        }
        QCOMPARE(customers, outcome.json[u"customers"_s].toInt());
        QVERIFY(isNear(value, outcome.json[u"value"_s].toDouble(), 1e-6 * value));
        QVERIFY(isNear(spend, value / 10, 1e-6 * value));
        const QJsonArray cells = outcome.json[u"whiteSpace"_s].toArray();
        QVERIFY(!cells.isEmpty());
        for (const QJsonValue cell : cells)
            QVERIFY(isNear(cell[u"penetration"_s].toDouble() * cell[u"customers"_s].toDouble(),
                           cell[u"buyers"_s].toDouble(), 1e-9));
    }
    QVERIFY(line.run({u"lifetime"_s}).out.contains("Mature"));
}

void CliLifetimeTest::contracts()
{
    const CommandLine line;
    QByteArray rows("customer,start,end,amount\n");
    const auto add = [&rows](int customer, const char *span) {
        rows += "c" + QByteArray::number(customer) + ',' + span + ",100\n";
    };
    for (int i = 0; i < 40; ++i) { // 30 renew once, 20 of them twice
        add(i, "2023-01-01,2023-12-31");
        if (i < 30)
            add(i, "2024-01-01,2024-12-31");
        if (i < 20)
            add(i, "2025-01-01,2026-12-31");
    }
    const RunOutcome none = line.json({u"lifetime"_s});
    QVERIFY(none.status != 0 || none.json[u"contracts"_s][u"verdict"_s].toString() == u"none"_s);
    const RunOutcome import =
        line.json({u"import"_s, line.write(u"contracts.csv"_s, rows), u"--into"_s, u"contracts"_s});
    QVERIFY2(import.status == 0, import.err.constData());
    const RunOutcome outcome = line.json({u"lifetime"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    const QJsonObject contracts = outcome.json[u"contracts"_s].toObject();
    QCOMPARE(contracts[u"verdict"_s].toString(), u"told"_s);
    QCOMPARE(contracts[u"contracts"_s].toInt(), 90);
    QCOMPARE(contracts[u"running"_s].toInt(), 20);
    QCOMPARE(contracts[u"asOf"_s].toString(), u"2026-11-21"_s);
    const QJsonArray retention = contracts[u"retention"_s].toArray();
    QCOMPARE(retention.size(), 2);
    QCOMPARE(retention[0][u"ended"_s].toInt(), 40);
    QCOMPARE(retention[0][u"renewed"_s].toInt(), 30);
    QCOMPARE(retention[0][u"rate"_s].toDouble(), 0.75);
    QCOMPARE(retention[1][u"ended"_s].toInt(), 30);
    const double alpha = contracts[u"model"_s][u"alpha"_s].toDouble();
    const double beta = contracts[u"model"_s][u"beta"_s].toDouble();
    QVERIFY(isNear(retention[1][u"model"_s].toDouble(), (beta + 1) / (alpha + beta + 1), 1e-9));
    // Each of the twenty comes to its third end on 31 December.
    QVERIFY(isNear(contracts[u"expected"_s].toDouble(), 20 * (beta + 2) / (alpha + beta + 2), 1e-6));
    QVERIFY(isNear(contracts[u"value"_s].toDouble(), 100 * contracts[u"expected"_s].toDouble(), 1e-6));
    QVERIFY(contracts[u"left"_s].toDouble() > contracts[u"expected"_s].toDouble());
    const QByteArray text = line.run({u"lifetime"_s}).out;
    QVERIFY2(text.contains("50 of 70 ends"), text.constData());
    QVERIFY(text.contains("Customers with a contract: 20"));
}

void CliLifetimeTest::tooFew()
{
    const RunOutcome outcome = m_line.json({u"lifetime"_s});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.json[u"verdict"_s].toString(), u"nobody again"_s);
    QVERIFY(outcome.json[u"bgnbd"_s].isNull());
    QVERIFY(outcome.json[u"holdout"_s].toArray().isEmpty());
    QVERIFY(outcome.json[u"classes"_s].toArray().isEmpty());
    QCOMPARE(outcome.json[u"contracts"_s][u"verdict"_s].toString(), u"none"_s);
    QVERIFY(m_line.run({u"lifetime"_s}).out.contains("No contracts"));
    QVERIFY(m_line.run({u"lifetime"_s}).out.contains("Cannot tell"));
}

void CliLifetimeTest::emptyBook()
{
    const CommandLine line;
    QCOMPARE(line.run({u"generate"_s, u"--customers"_s, u"3"_s, u"--purchases"_s, u"0"_s}).status, 0);
    const RunOutcome outcome = line.json({u"lifetime"_s, u"--table"_s, line.file(u"t.csv"_s)});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.json[u"customers"_s].toInt(-1), 0);
    QVERIFY(linesOf(line.read(u"t.csv"_s)).empty());
}

void CliLifetimeTest::refused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("unit") << QStringList{u"--unit"_s, u"month"_s};
    QTest::newRow("day") << QStringList{u"--as-of"_s, u"soon"_s};
    QTest::newRow("end") << QStringList{u"--calibration-end"_s, u"x"_s};
    QTest::newRow("end after the day")
        << QStringList{u"--calibration-end"_s, u"2026-02-01"_s, u"--as-of"_s, u"2026-01-01"_s};
    QTest::newRow("class") << QStringList{u"--by"_s, u"weather"_s};
    QTest::newRow("horizon") << QStringList{u"--horizon"_s, u"0"_s};
}

void CliLifetimeTest::refused()
{
    QFETCH(QStringList, options);
    const RunOutcome outcome = m_line.run(QStringList(u"lifetime"_s) + options);
    QCOMPARE(outcome.status, 2);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(outcome.out.isEmpty());
}

QTEST_MAIN(CliLifetimeTest)
#include "tst_clilifetime.moc"
