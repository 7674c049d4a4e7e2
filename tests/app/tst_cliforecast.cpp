// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/smallbook.h"

#include <QJsonArray>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The verbs forecast, factors and targets.
class CliForecastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void forecasts();
    void forecastsThePast();
    void factors();
    void targets();
    void refuses_data();
    void refuses();

private:
    std::unique_ptr<CommandLine> m_line;
};

void CliForecastTest::init()
{
    m_line = std::make_unique<CommandLine>();
    QVERIFY(makeSmallBook(*m_line));
}

void CliForecastTest::forecasts()
{
    const QJsonObject json =
        m_line->json({u"forecast"_s, u"--as-of"_s, u"2026-11-21"_s, u"--by"_s, u"month"_s}).json;
    const QJsonArray periods = json[u"periods"_s].toArray();
    QCOMPARE(periods.size(), 4);
    QCOMPARE(periods[0][u"start"_s].toString(), u"2026-11-01"_s);
    QCOMPARE(periods[1][u"start"_s].toString(), u"2026-12-01"_s);
    for (const QJsonValue &period : periods) {
        const double expected =
            period[u"won"_s].toDouble() + period[u"weighted"_s].toDouble() + period[u"unopened"_s].toDouble();
        QVERIFY(std::abs(period[u"expected"_s].toDouble() - expected) < 0.001);
        QVERIFY(period[u"low"_s].toDouble() >= period[u"won"_s].toDouble());
        QVERIFY(period[u"low"_s].toDouble() <= period[u"high"_s].toDouble());
    }
    QVERIFY(!json[u"enough"_s].toBool());
    QCOMPARE(json[u"open"_s].toInt(), 2);
    QCOMPARE(json[u"errors"_s].toArray().size(), 3);
    const RunOutcome text = m_line->run({u"forecast"_s});
    QVERIFY(text.out.contains("2026-11") && text.out.contains("Too little"));
}

void CliForecastTest::forecastsThePast()
{
    // At the end of March the desks were won, and neither deal that is open now had begun.
    const QJsonObject json =
        m_line->json({u"forecast"_s, u"--as-of"_s, u"2026-03-31"_s, u"--months"_s, u"1"_s}).json;
    QCOMPARE(json[u"open"_s].toInt(), 0);
    const QJsonArray periods = json[u"periods"_s].toArray();
    QCOMPARE(periods.size(), 1);
    QCOMPARE(periods[0][u"won"_s].toDouble(), 5000.0);
    QCOMPARE(periods[0][u"expected"_s].toDouble(), 5000.0);
}

void CliForecastTest::factors()
{
    const QJsonObject json = m_line->json({u"factors"_s}).json;
    QCOMPARE(json[u"decided"_s].toInt(), 2);
    const QJsonArray levels = json[u"factors"_s].toArray();
    QVERIFY(!levels.isEmpty());
    for (const QJsonValue &level : levels) {
        QCOMPARE(level[u"verdict"_s].toString(), u"cannot tell yet"_s);
        QVERIFY(level[u"p"_s].isNull());
        QVERIFY(level[u"n"_s].toInt() >= 1);
    }
    const QJsonObject early = m_line->json({u"factors"_s, u"--days"_s, u"30"_s}).json;
    QCOMPARE(early[u"tooEarly"_s].toInt(), 1); // the mats took 19 days
    QVERIFY(m_line->run({u"factors"_s}).out.contains("cannot tell yet"));
}

void CliForecastTest::targets()
{
    const auto hash = [this] { return m_line->json({u"check"_s}).json[u"contentHash"_s].toString(); };
    const QString before = hash();
    const RunOutcome set = m_line->json(
        {u"targets"_s, u"--owner"_s, u"Li Na"_s, u"--for"_s, u"2026-Q1"_s, u"--set"_s, u"8000"_s});
    QVERIFY2(set.status == 0, set.err.constData());
    QCOMPARE(set.json[u"targets"_s].toArray().size(), 1);
    const QJsonObject json = m_line->json({u"targets"_s, u"--for"_s, u"2026-Q1"_s}).json;
    const QJsonArray owners = json[u"owners"_s].toArray();
    QVERIFY(owners[0][u"owner"_s].isNull()); // the team
    QCOMPARE(owners[0][u"signedTarget"_s].toDouble(), 8000.0);
    QCOMPARE(owners[1][u"owner"_s].toString(), u"Li Na"_s);
    QCOMPARE(owners[1][u"signed"_s].toDouble(), 5000.0);
    QCOMPARE(owners[1][u"signedGap"_s].toDouble(), -3000.0);
    QVERIFY(owners[1][u"receivedTarget"_s].isNull());
    QVERIFY(m_line->run({u"targets"_s, u"--for"_s, u"2026"_s}).out.contains("Li Na"));
    const RunOutcome gone =
        m_line->json({u"targets"_s, u"--owner"_s, u"Li Na"_s, u"--for"_s, u"2026-Q1"_s, u"--remove"_s});
    QCOMPARE(gone.status, 0);
    QCOMPARE(hash(), before);
    QCOMPARE(m_line->run({u"undo"_s}).status, 0);
    QCOMPARE(m_line->json({u"targets"_s}).json[u"targets"_s].toArray().size(), 1);
}

void CliForecastTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("weeks") << QStringList{u"forecast"_s, u"--by"_s, u"week"_s} << 2;
    QTest::newRow("far") << QStringList{u"forecast"_s, u"--months"_s, u"99"_s} << 2;
    QTest::newRow("no stage") << QStringList{u"factors"_s, u"--at-stage"_s, u"Nowhere"_s} << 2;
    QTest::newRow("period") << QStringList{u"targets"_s, u"--for"_s, u"soon"_s} << 2;
    QTest::newRow("month 13") << QStringList{u"targets"_s, u"--for"_s, u"2026-13"_s} << 2;
    QTest::newRow("kind") << QStringList{u"targets"_s, u"--kind"_s, u"hoped"_s, u"--set"_s, u"5"_s} << 2;
    QTest::newRow("owner") << QStringList{u"targets"_s, u"--owner"_s, u"Nobody"_s, u"--set"_s, u"5"_s} << 2;
    QTest::newRow("amount") << QStringList{u"targets"_s, u"--set"_s, u"much"_s} << 2;
    QTest::newRow("nothing") << QStringList{u"targets"_s, u"--set"_s, u"0"_s} << 1;
    QTest::newRow("both") << QStringList{u"targets"_s, u"--set"_s, u"5"_s, u"--remove"_s} << 2;
    QTest::newRow("none there") << QStringList{u"targets"_s, u"--remove"_s} << 1;
}

void CliForecastTest::refuses()
{
    QFETCH(const QStringList, arguments);
    const RunOutcome outcome = m_line->run(arguments);
    QTEST(outcome.status, "status");
    QVERIFY(!outcome.err.isEmpty());
}

QTEST_GUILESS_MAIN(CliForecastTest)
#include "tst_cliforecast.moc"
