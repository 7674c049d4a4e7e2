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

void CliLifetimeTest::tooFew()
{
    const RunOutcome outcome = m_line.json({u"lifetime"_s});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.json[u"verdict"_s].toString(), u"nobody again"_s);
    QVERIFY(outcome.json[u"bgnbd"_s].isNull());
    QVERIFY(outcome.json[u"holdout"_s].toArray().isEmpty());
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
