// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "support/loadedbook.h"
#include "workspace/ownership/booksetting.h"

#include <QJsonArray>
#include <QTest>

#include <array>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kCustomers = "id,name,city,employees,industry,gender,birthday\n"
                            "1,Aha,上海,1200,Finance,,\n"
                            "2,Bee,上海,40,Finance,,\n"
                            "3,Cee,Hefei,1,Retail,,\n"
                            "4,Dee,,,,,\n";
constexpr auto kPurchases = "order,customer,date,amount,payment,category\n"
                            "a,1,2026-11-01,300,Card,Chairs\n"
                            "b,1,2026-07-01,100,Cash,Tables\n"
                            "c,1,2026-06-01,100,Cash,Tables\n"
                            "d,2,2025-01-10,50,Card,Desks\n";

} // namespace

/// The verb segments on a small book of known content.
class CliSegmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dimension_data();
    void dimension();
    void labelScoresOfAnyBins_data();
    void labelScoresOfAnyBins();
    void crossTable();
    void moneyAndShares();
    void nothingKnown();
    void savedSegments();
    void countOne();
    void refused_data();
    void refused();
    void text();
    void badOwnDimensionsAreTold();

private:
    QString groups(const QJsonArray &segments) const;

    CommandLine m_line;
};

void CliSegmentsTest::initTestCase()
{
    QCOMPARE(m_line.run({u"import"_s, m_line.write(u"c.csv"_s, kCustomers)}).status, 0);
    QCOMPARE(
        m_line.run({u"import"_s, m_line.write(u"p.csv"_s, kPurchases), u"--into"_s, u"purchases"_s}).status,
        0);
}

QString CliSegmentsTest::groups(const QJsonArray &segments) const
{
    QStringList told;
    for (const QJsonValue &value : segments)
        told << u"%1 %2"_s.arg(value[u"name"_s].toString()).arg(value[u"customers"_s].toInt());
    return told.join(u", "_s);
}

void CliSegmentsTest::dimension_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &expected) {
        QTest::newRow(name) << QString::fromLatin1(name) << expected;
    };
    row("size", u"Large enterprise 1, Small or medium 1, Sole trader 1, unknown 1"_s);
    row("Industry", u"Finance 2, Retail 1, unknown 1"_s);
    row("locality", u"Local 2, Elsewhere 1, unknown 1"_s);
    row("cityTier", u"First-tier city 2, Other large city 1, Smaller place 0, unknown 1"_s);
    row("lifeCycle", u"potential 2, initial 0, growth 1, mature 0, churned 1"_s);
    row("lifeCycle4", u"Potential customer 2, New customer 0, Regular customer 1, Churned customer 1"_s);
    row("buyer", u"Frequent buyer 0, Occasional buyer 2, Potential buyer 2"_s);
    row("payment", u"Cash 1, Card 1, unknown 2"_s);
    row("product", u"Chairs 1, Desks 1, unknown 2"_s);
    row("buyingTime", u"Q1 1, Q2 0, Q3 0, Q4 1, unknown 2"_s);
}

void CliSegmentsTest::dimension()
{
    QFETCH(QString, name);
    const RunOutcome outcome = m_line.json({u"segments"_s, u"--dimension"_s, name});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QTEST(groups(outcome.json[u"segments"_s].toArray()), "expected");
    // Each group lists as many customers as it says.
    for (const QJsonValue &value : outcome.json[u"segments"_s].toArray()) {
        const RunOutcome list =
            m_line.json({u"list"_s, u"--where"_s, value[u"filter"_s].toString(), u"--limit"_s, u"0"_s});
        QCOMPARE(list.json[u"matched"_s].toInt(), value[u"customers"_s].toInt());
    }
}

void CliSegmentsTest::labelScoresOfAnyBins_data()
{
    QTest::addColumn<int>("bins");
    for (const int bins : {3, 10, 5})
        QTest::addRow("%d bins", bins) << bins;
}

/// A customer of high value has a money score that counts as 4 or 5 of 5, however many scores there are.
void CliSegmentsTest::labelScoresOfAnyBins()
{
    QFETCH(int, bins);
    const CommandLine line;
    QByteArray customers = "id,name\n";
    QByteArray purchases = "order,customer,date,amount\n";
    for (int i = 1; i <= 30; ++i) {
        const QByteArray number = QByteArray::number(i);
        customers += number + ",C" + number + '\n';
        purchases += number + ',' + number + ",2026-11-01," + QByteArray::number(i * 10) + '\n';
    }
    QCOMPARE(line.run({u"import"_s, line.write(u"c.csv"_s, customers)}).status, 0);
    QCOMPARE(line.run({u"import"_s, line.write(u"p.csv"_s, purchases), u"--into"_s, u"purchases"_s}).status,
             0);
    const RunOutcome applied = line.run({u"rfm"_s, u"--bins"_s, QString::number(bins), u"--apply"_s});
    QVERIFY2(applied.status == 0, applied.err.constData());
    std::array<int, 3> expected{}; // high, medium, low
    for (int score = 1; score <= bins; ++score) {
        const int label = (5 * score + bins - 1) / bins;
        expected[label >= 4 ? 0 : label >= 2 ? 1 : 2] += 30 / bins;
    }
    const QJsonArray value =
        line.json({u"segments"_s, u"--dimension"_s, u"value"_s}).json[u"segments"_s].toArray();
    QCOMPARE(
        groups(value),
        u"High value %1, Medium value %2, Low value %3"_s.arg(expected[0]).arg(expected[1]).arg(expected[2]));
    for (const QJsonValue &group : value)
        QCOMPARE(line.json({u"list"_s, u"--where"_s, group[u"filter"_s].toString(), u"--limit"_s, u"0"_s})
                     .json[u"matched"_s]
                     .toInt(),
                 group[u"customers"_s].toInt());
}

void CliSegmentsTest::crossTable()
{
    const RunOutcome outcome =
        m_line.json({u"segments"_s, u"--dimension"_s, u"industry"_s, u"--by"_s, u"lifeCycle2"_s});
    QCOMPARE(outcome.status, 0);
    QStringList cells;
    for (const QJsonValue &value : outcome.json[u"segments"_s].toArray())
        cells << value[u"name"_s].toString() + u": "_s + groups(value[u"cells"_s].toArray());
    QCOMPARE(cells, (QStringList{u"Finance: Potential customer 0, Existing customer 2"_s,
                                 u"Retail: Potential customer 1, Existing customer 0"_s,
                                 u"unknown: Potential customer 1, Existing customer 0"_s}));
}

void CliSegmentsTest::moneyAndShares()
{
    const RunOutcome outcome = m_line.json({u"segments"_s, u"--dimension"_s, u"industry"_s});
    const QJsonObject finance = outcome.json[u"segments"_s].toArray()[0].toObject();
    QCOMPARE(finance[u"revenue"_s].toDouble(), 550.0);
    QCOMPARE(finance[u"revenueShare"_s].toDouble(), 1.0);
    QCOMPARE(finance[u"share"_s].toDouble(), 0.5);
    QCOMPARE(finance[u"orders"_s].toInt(), 4);
    QCOMPARE(finance[u"buyers"_s].toInt(), 2);
}

void CliSegmentsTest::nothingKnown()
{
    const RunOutcome outcome = m_line.json({u"segments"_s, u"--dimension"_s, u"lifestyle"_s});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.json[u"known"_s].toBool(true), false);
    QCOMPARE(groups(outcome.json[u"segments"_s].toArray()), u"unknown 4"_s);
    QVERIFY(m_line.run({u"segments"_s, u"--dimension"_s, u"lifestyle"_s}).out.contains("Lifestyle"));
}

void CliSegmentsTest::savedSegments()
{
    QCOMPARE(m_line.run({u"segments"_s, u"--save"_s, u"Big"_s, u"--where"_s, u"employees >= 100"_s}).status,
             0);
    QCOMPARE(m_line.run({u"segments"_s, u"--save"_s, u"Here"_s, u"--where"_s, u"city = 上海"_s}).status, 0);
    QCOMPARE(m_line.run({u"segments"_s, u"--save"_s, u"Big"_s, u"--strategy"_s, u"Visit"_s}).status, 0);
    RunOutcome outcome = m_line.json({u"segments"_s});
    QCOMPARE(groups(outcome.json[u"segments"_s].toArray()), u"Big 1, Here 2"_s);
    const QJsonObject big = outcome.json[u"segments"_s].toArray()[0].toObject();
    QCOMPARE(big[u"strategy"_s].toString(), u"Visit"_s);
    QCOMPARE(big[u"filter"_s].toString(), u"employees >= 100"_s);
    QCOMPARE(big[u"shared"_s].toArray(), (QJsonArray{1, 1}));
    QCOMPARE(outcome.json[u"inNone"_s].toInt(), 2);
    QCOMPARE(m_line.run({u"segments"_s, u"--remove"_s, u"Here"_s}).status, 0);
    QCOMPARE(m_line.run({u"undo"_s}).status, 0);
    QCOMPARE(groups(m_line.json({u"segments"_s}).json[u"segments"_s].toArray()), u"Big 1, Here 2"_s);
}

void CliSegmentsTest::countOne()
{
    const RunOutcome outcome = m_line.json({u"segments"_s, u"--where"_s, u"orders >= 1"_s});
    QCOMPARE(groups(outcome.json[u"segments"_s].toArray()), u"orders >= 1 2"_s);
}

void CliSegmentsTest::refused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    QTest::newRow("no dimension") << QStringList{u"--dimension"_s, u"moon"_s} << 2;
    QTest::newRow("no second") << QStringList{u"--dimension"_s, u"size"_s, u"--by"_s, u"moon"_s} << 2;
    QTest::newRow("by alone") << QStringList{u"--by"_s, u"size"_s} << 2;
    QTest::newRow("new without filter") << QStringList{u"--save"_s, u"X"_s} << 2;
    QTest::newRow("bad filter") << QStringList{u"--where"_s, u"moon = 1"_s} << 1;
    QTest::newRow("bad filter saved") << QStringList{u"--save"_s, u"X"_s, u"--where"_s, u"moon = 1"_s} << 1;
    QTest::newRow("not there") << QStringList{u"--remove"_s, u"X"_s} << 1;
}

void CliSegmentsTest::refused()
{
    QFETCH(QStringList, options);
    QFETCH(int, status);
    const RunOutcome outcome = m_line.run(QStringList(u"segments"_s) + options);
    QCOMPARE(outcome.status, status);
    QVERIFY(!outcome.err.isEmpty() && outcome.out.isEmpty());
}

void CliSegmentsTest::text()
{
    const QByteArray out =
        m_line.run({u"segments"_s, u"--dimension"_s, u"size"_s, u"--by"_s, u"buyer"_s}).out;
    QVERIFY(out.contains("Large enterprise") && out.contains("Occasional buyer"));
    QVERIFY(m_line.run({u"segments"_s}).out.contains("Customers"));
}

/// What the book has and cannot be used is said beside the answer, once each.
void CliSegmentsTest::badOwnDimensionsAreTold()
{
    QVERIFY(m_line.run({u"segments"_s, u"--dimension"_s, u"size"_s}).err.isEmpty());
    {
        FixedClock clock{Day(20'778), 1'795'219'200'000};
        Workspace workspace(clock);
        QVERIFY(awaited(workspace.open(m_line.book())));
        QVERIFY(awaited(workspace.change(u"Test"_s, [](Editor &editor) {
            return writeBookSetting(editor, "dimensions",
                                    u"{\"dimensions\":[{\"key\":\"a\"},"
                                    "{\"key\":\"b\",\"label\":\"Bee\",\"bands\":[]}]}"_s);
        })));
    }
    for (const QString &name : {u"size"_s, u"moon"_s}) {
        const RunOutcome outcome = m_line.json({u"segments"_s, u"--dimension"_s, name});
        QCOMPARE(outcome.status, name == u"size"_s ? 0 : 2);
        QCOMPARE(outcome.json.isEmpty(), name != u"size"_s);
        QVERIFY2(outcome.err.contains("A dimension needs a key and a label."), outcome.err.constData());
        QCOMPARE(outcome.err.count("Bee"), 1);
    }
}

QTEST_MAIN(CliSegmentsTest)
#include "tst_clisegments.moc"
