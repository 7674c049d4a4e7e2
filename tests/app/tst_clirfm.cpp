// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "support/testdata.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// The customers of a segment as told by the verb, -1: it is not told.
qint64 customersOf(const QJsonObject &json, const QString &segment)
{
    for (const QJsonValue &told : json[u"segments"_s].toArray())
        if (told[u"name"_s].toString() == segment)
            return told[u"customers"_s].toInteger();
    return -1;
}

qint64 sumOf(const QJsonObject &json, const QString &key)
{
    qint64 sum = 0;
    for (const QJsonValue &told : json[u"segments"_s].toArray())
        sum += told[key].toInteger();
    return sum;
}

QList<double> numbers(const QJsonValue &array)
{
    QList<double> list;
    for (const QJsonValue &number : array.toArray())
        list << number.toDouble();
    return list;
}

} // namespace

/// The verb rfm: the published figures of R's package, odd data, and a scheme that becomes the book's own.
class CliRfmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedFigures();
    void secondDataSet_data();
    void secondDataSet();
    void oddData_data();
    void oddData();
    void appliesAScheme();
    void cutPointsByHand();
    void refused_data();
    void refused();
};

/// Imports the orders of R's package, scores them by its scheme and reads what its README prints.
void CliRfmTest::publishedFigures()
{
    LEADBOOK_REQUIRE_DATA(orders, u"sales/rfm_pkg/rfm_data_orders.csv"_s);
    const CommandLine line;
    const RunOutcome read =
        line.json({u"import"_s, orders, u"--into"_s, u"purchases"_s, u"--map"_s,
                   u"customer_id=customer;order_date=date;revenue=amount;first_name=;last_name=;email="_s});
    QVERIFY2(read.status == 0, read.err.constData());
    const RunOutcome scored = line.json({u"rfm"_s, u"--as-of"_s, u"2006-12-31"_s, u"--scheme"_s,
                                         u"rfm-package"_s, u"--table"_s, line.file(u"rfm.csv"_s)});
    QVERIFY2(scored.status == 0, scored.err.constData());
    const QJsonObject &json = scored.json;
    QCOMPARE(json[u"customers"_s].toInt(), 995);
    QCOMPARE(json[u"orders"_s].toInt(), 4906);
    QCOMPARE(json[u"revenue"_s].toDouble(), 464'158.0);
    const std::map<QString, int> published{
        {u"Champions"_s, 158}, {u"Loyal Customers"_s, 278}, {u"Potential Loyalist"_s, 229},
        {u"Lost"_s, 111},      {u"At Risk"_s, 86},          {u"About To Sleep"_s, 50},
        {u"Others"_s, 48},     {u"Need Attention"_s, 35}};
    for (const auto &[name, customers] : published)
        QCOMPARE(customersOf(json, name), customers);
    QCOMPARE(sumOf(json, u"customers"_s), 995);
    QCOMPARE(json[u"segments"_s][0][u"orders"_s].toInt(), 1234);
    QCOMPARE(json[u"segments"_s][0][u"revenue"_s].toInt(), 120'178);
    QCOMPARE(numbers(json[u"bounds"_s][u"recency"_s]), (QList<double>{115, 181, 297.4, 482}));
    QCOMPARE(numbers(json[u"bounds"_s][u"frequency"_s]), (QList<double>{4, 5, 6, 8}));
    QCOMPARE(numbers(json[u"bounds"_s][u"monetary"_s]), (QList<double>{255.8, 382, 506.4, 666}));
    QCOMPARE(json[u"check"_s][u"unlabelled"_s].toInt(), 36);
    QCOMPARE(json[u"check"_s][u"several"_s].toInt(), 39);

    std::map<int, int> histogram;
    QStringList rows = QString::fromUtf8(line.read(u"rfm.csv"_s)).split(QRegularExpression(u"\r?\n"_s));
    rows.removeFirst();
    for (const QString &row : std::as_const(rows)) {
        if (!row.isEmpty())
            ++histogram[row.section(u',', 2, 2).toInt()];
    }
    QVERIFY((histogram == std::map<int, int>{{1, 42},
                                             {2, 83},
                                             {3, 143},
                                             {4, 187},
                                             {5, 176},
                                             {6, 150},
                                             {7, 94},
                                             {8, 51},
                                             {9, 38},
                                             {10, 20},
                                             {11, 3},
                                             {12, 5},
                                             {13, 2},
                                             {14, 1}}));
    for (const char *printed :
         {"Abbey O'Reilly,205,6,472,3,4,3", "Add Senger,140,3,340,4,1,2", "Aden Lesch,194,4,405,3,2,3",
          "Aden Murphy,98,7,596,5,4,4", "Admiral Senger,132,5,448,4,3,3"})
        QVERIFY2(rows.filter(QString::fromUtf8(printed)).size() == 1, printed);
    const RunOutcome usual = line.json({u"rfm"_s, u"--as-of"_s, u"2006-12-31"_s});
    QCOMPARE(usual.json[u"check"_s][u"unlabelled"_s].toInt(), 0);
    QCOMPARE(usual.json[u"check"_s][u"several"_s].toInt(), 0);
    QCOMPARE(customersOf(usual.json, u"Others"_s), -1);
    QCOMPARE(sumOf(usual.json, u"customers"_s), 995);
}

void CliRfmTest::secondDataSet_data()
{
    QTest::addColumn<QString>("scheme");
    for (const auto &scheme : {u"default"_s, u"high-low"_s, u"tiers"_s, u"rfm-package"_s})
        QTest::newRow(qPrintable(scheme)) << scheme;
}

/// 39,999 customers of whom some never bought: every scheme puts each buyer into one segment.
void CliRfmTest::secondDataSet()
{
    static const CommandLine line;
    if (!QFile::exists(line.book()))
        QCOMPARE(line.run({u"generate"_s, u"--customers"_s, u"39999"_s, u"--purchases"_s, u"120000"_s,
                           u"--deals"_s, u"0"_s, u"--interactions"_s, u"0"_s})
                     .status,
                 0);
    QFETCH(QString, scheme);
    const RunOutcome scored = line.json({u"rfm"_s, u"--scheme"_s, scheme});
    QVERIFY2(scored.status == 0, scored.err.constData());
    const qint64 buyers = scored.json[u"customers"_s].toInteger();
    QVERIFY(buyers > 10'000);
    QCOMPARE(buyers + scored.json[u"withoutPurchase"_s].toInteger(), 39'999);
    QCOMPARE(sumOf(scored.json, u"customers"_s), buyers);
    QCOMPARE(sumOf(scored.json, u"orders"_s), scored.json[u"orders"_s].toInteger());
    if (scheme != u"rfm-package")
        QCOMPARE(customersOf(scored.json, u"Others"_s), -1);
}

void CliRfmTest::oddData_data()
{
    QTest::addColumn<QByteArray>("purchases");
    QTest::addColumn<int>("customers");
    QTest::addColumn<int>("unreachable");
    const QByteArray head("Customer,Date,Amount\n");
    QTest::newRow("one customer") << head + "Acme,2026-11-01,50\n" << 1 << 12;
    QTest::newRow("all alike") << head + "Acme,2026-11-01,50\nBolt,2026-11-01,50\nCask,2026-11-01,50\n"
                               << 3 << 12;
    QTest::newRow("only returns") << head + "Acme,2026-11-01,-50\nBolt,2026-11-01,-1\n" << 0 << 0;
    QTest::newRow("returns beside an order")
        << head + "Acme,2026-11-01,50\nAcme,2026-11-05,-80\nBolt,2026-10-01,20\n"
        << 2 << 0;
}

void CliRfmTest::oddData()
{
    const CommandLine line;
    QFETCH(QByteArray, purchases);
    QFETCH(int, customers);
    const QString file = line.write(u"purchases.csv"_s, purchases);
    const RunOutcome read = line.run({u"import"_s, file, u"--into"_s, u"purchases"_s});
    QVERIFY2(read.status == 0, read.err.constData());
    for (const auto &scheme : {u"default"_s, u"rfm-package"_s}) {
        const RunOutcome scored = line.json({u"rfm"_s, u"--scheme"_s, scheme});
        QVERIFY2(scored.status == 0, scored.err.constData());
        QCOMPARE(scored.json[u"customers"_s].toInt(), customers);
        QCOMPARE(sumOf(scored.json, u"customers"_s), customers);
    }
    const RunOutcome usual = line.json({u"rfm"_s});
    if (QTest::currentDataTag() != QByteArray("returns beside an order"))
        QTEST(int(usual.json[u"unreachable"_s].toArray().size()), "unreachable");
    // Nobody to take cut points from: they stay open.
    QCOMPARE(line.run({u"rfm"_s, u"--scheme"_s, u"tiers"_s, u"--apply"_s}).status, 0);
    QCOMPARE(line.json({u"rfm"_s}).json[u"customers"_s].toInt(), customers);
}

void CliRfmTest::appliesAScheme()
{
    const CommandLine line;
    QCOMPARE(line.run({u"generate"_s, u"--customers"_s, u"300"_s, u"--purchases"_s, u"1500"_s, u"--deals"_s,
                       u"0"_s, u"--interactions"_s, u"0"_s})
                 .status,
             0);
    const QJsonObject before = line.json({u"rfm"_s}).json;
    const QString file = line.write(
        u"mine.json"_s,
        R"({"name":"Mine","bins":3,"segments":[{"name":"Recent","r":[4,5]},{"name":"Late","r":[1,3]}],)"
        R"("rest":"Others"})");
    const RunOutcome applied = line.json({u"rfm"_s, u"--scheme"_s, file, u"--apply"_s});
    QVERIFY2(applied.status == 0, applied.err.constData());
    QVERIFY(customersOf(applied.json, u"Recent"_s) > 0);
    const QJsonObject after = line.json({u"rfm"_s}).json;
    QCOMPARE(after[u"segments"_s], applied.json[u"segments"_s]);
    // A year later the cut points are still those of the day it was applied.
    const QJsonObject later = line.json({u"rfm"_s, u"--as-of"_s, u"2027-11-21"_s}).json;
    QCOMPARE(later[u"bounds"_s], applied.json[u"bounds"_s]);
    QVERIFY(customersOf(later, u"Recent"_s) < customersOf(after, u"Recent"_s));
    QCOMPARE(line.json({u"list"_s, u"--where"_s, u"rfm = Recent"_s}).json[u"matched"_s].toInteger(),
             customersOf(after, u"Recent"_s));
    const RunOutcome taken = line.run({u"undo"_s});
    QVERIFY2(taken.status == 0, taken.err.constData());
    QVERIFY2(taken.out.contains("RFM scheme"), taken.out.constData());
    QCOMPARE(line.json({u"rfm"_s}).json[u"segments"_s], before[u"segments"_s]);
}

/// Three customers on both sides of cut points that the user chose.
void CliRfmTest::cutPointsByHand()
{
    const CommandLine line;
    const QString purchases =
        line.write(u"purchases.csv"_s, "Customer,Date,Amount\nAcme,2026-11-11,100\nBolt,2026-11-10,100.01\n"
                                       "Cask,2026-08-01,5000\n");
    QCOMPARE(line.run({u"import"_s, purchases, u"--into"_s, u"purchases"_s}).status, 0);
    const QString file = line.write(
        u"hand.json"_s, R"({"bins":3,"cuts":{"recency":[10,60],"frequency":[1,2],"monetary":[100,1000]},)"
                        R"("segments":[{"name":"Fresh","r":[5,5]},{"name":"Small","m":[1,2]},)"
                        R"({"name":"Middle","m":[3,4]},{"name":"Large","m":[5,5]}],"rest":"Others"})");
    const RunOutcome scored = line.json({u"rfm"_s, u"--scheme"_s, file});
    QVERIFY2(scored.status == 0, scored.err.constData());
    QCOMPARE(customersOf(scored.json, u"Fresh"_s), 1);
    QCOMPARE(customersOf(scored.json, u"Small"_s), 0);
    QCOMPARE(customersOf(scored.json, u"Middle"_s), 1);
    QCOMPARE(customersOf(scored.json, u"Large"_s), 1);
    const RunOutcome text = line.run({u"rfm"_s, u"--scheme"_s, file});
    QVERIFY2(text.out.contains("Several segments hold 25 of the 125 combinations; the first has them."),
             text.out.constData());
}

void CliRfmTest::refused_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::newRow("no segments") << QByteArray(R"({"bins":5,"segments":[],"rest":"Others"})");
    QTest::newRow("cut points that fall")
        << QByteArray(R"({"bins":3,"cuts":{"recency":[9,3],"frequency":[1,2],"monetary":[1,2]},)"
                      R"("segments":[{"name":"All"}],"rest":"Others"})");
    QTest::newRow("eleven bins") << QByteArray(R"({"bins":11,"segments":[{"name":"All"}],"rest":"O"})");
    QTest::newRow("no rest") << QByteArray(R"({"bins":5,"segments":[{"name":"All"}]})");
}

void CliRfmTest::refused()
{
    const CommandLine line;
    QCOMPARE(line.run({u"generate"_s, u"--customers"_s, u"5"_s}).status, 0);
    QFETCH(QByteArray, scheme);
    const QString file = line.write(u"wrong.json"_s, scheme);
    const RunOutcome outcome = line.run({u"rfm"_s, u"--scheme"_s, file, u"--apply"_s});
    QVERIFY(outcome.status != 0);
    QVERIFY(!outcome.err.isEmpty());
}

QTEST_GUILESS_MAIN(CliRfmTest)
#include "tst_clirfm.moc"
