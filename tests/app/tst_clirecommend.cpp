// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/smallbook.h"

#include <QJsonArray>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The verb recommend on a small book of known content: chairs and mats are in one order of C1.
class CliRecommendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeSmallBook(m_line)); }
    void pairs();
    void ofAProduct();
    void ofACustomer();
    void text();
    void refused_data();
    void refused();

private:
    CommandLine m_line;
};

void CliRecommendTest::pairs()
{
    const QJsonObject json = m_line.json({u"recommend"_s, u"--least"_s, u"1"_s}).json;
    QCOMPARE(json[u"orders"_s].toInt(), 4); // O1, O2, O3 and O5; O4 took back
    const QJsonArray rows = json[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"orders"_s].toInt(), 1);
    QCOMPARE(rows[0][u"support"_s].toDouble(), 0.25);
    QCOMPARE(rows[0][u"lift"_s].toDouble(), 1.0); // both are in two of four
}

void CliRecommendTest::ofAProduct()
{
    const QJsonObject json =
        m_line.json({u"recommend"_s, u"--product"_s, u"Chair"_s, u"--least"_s, u"1"_s}).json;
    const QJsonArray rows = json[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"with"_s].toString(), u"Mat"_s);
    QCOMPARE(rows[0][u"confidence"_s].toDouble(), 0.5);
}

void CliRecommendTest::ofACustomer()
{
    const QJsonObject json = m_line.json({u"recommend"_s, u"key:C3"_s}).json;
    const QJsonArray rows = json[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"product"_s].toString(), u"Mat"_s);
    QCOMPARE(rows[0][u"alike"_s].toInt(), 1);
    QVERIFY(rows[0][u"reason"_s].toString().contains(u"1 of the 1 customers"_s));
    QVERIFY(m_line.json({u"recommend"_s, u"key:C4"_s}).json[u"rows"_s].toArray().isEmpty());
}

void CliRecommendTest::text()
{
    const RunOutcome none = m_line.run({u"recommend"_s});
    QCOMPARE(none.status, 0);
    QVERIFY(QString::fromUtf8(none.out).contains(u"No two products are in 5 orders together."_s));
    const RunOutcome nothing = m_line.run({u"recommend"_s, u"key:C4"_s});
    QVERIFY(QString::fromUtf8(nothing.out).contains(u"Nothing to recommend"_s));
}

void CliRecommendTest::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("both") << QStringList{u"key:C1"_s, u"--product"_s, u"Chair"_s} << 2;
    QTest::newRow("unknown product") << QStringList{u"--product"_s, u"Moon"_s} << 1;
    QTest::newRow("unknown customer") << QStringList{u"key:nobody"_s} << 1;
    QTest::newRow("least") << QStringList{u"--least"_s, u"0"_s} << 2;
}

void CliRecommendTest::refused()
{
    QFETCH(QStringList, arguments);
    const RunOutcome outcome = m_line.run(QStringList(u"recommend"_s) + arguments);
    QTEST(outcome.status, "status");
    QVERIFY(outcome.err.trimmed().endsWith('.'));
}

QTEST_GUILESS_MAIN(CliRecommendTest)
#include "tst_clirecommend.moc"
