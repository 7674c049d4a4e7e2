// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/smallbook.h"

#include <QJsonArray>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The verbs owners, claim, return and handover.
class CliOwnersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lists();
    void returnsAndClaims();
    void handsOverEverything();
    void handsOverSome();
    void refuses_data();
    void refuses();

private:
    QJsonObject owners() const { return m_line->json({u"owners"_s}).json; }
    /// Customers of the owner called @p name.
    int customersOf(const QString &name) const
    {
        for (const QJsonValue &owner : owners()[u"owners"_s].toArray()) {
            if (owner[u"name"_s] == name)
                return owner[u"customers"_s].toInt();
        }
        return -1;
    }
    QString hash() const { return m_line->json({u"check"_s}).json[u"contentHash"_s].toString(); }

    std::unique_ptr<CommandLine> m_line;
};

void CliOwnersTest::init()
{
    m_line = std::make_unique<CommandLine>();
    QVERIFY(makeSmallBook(*m_line));
}

void CliOwnersTest::lists()
{
    const QJsonObject json = owners();
    QCOMPARE(json[u"owners"_s].toArray().size(), 2);
    const QJsonObject li = json[u"owners"_s][0].toObject();
    QCOMPARE(li[u"name"_s].toString(), u"Li Na"_s);
    QVERIFY(li[u"active"_s].toBool());
    QCOMPARE(li[u"openDeals"_s].toInt(), 1);
    QCOMPARE(li[u"openValue"_s].toDouble(), 250'000.0);
    QCOMPARE(customersOf(u"Tom"_s), 2);
    QCOMPARE(json[u"unassigned"_s][u"customers"_s].toInt(), 0);
    QCOMPARE(json[u"untouchedDays"_s].toInt(), 30);
    for (const QString &figure : {u"contacts"_s, u"overdue"_s, u"untouched"_s})
        QVERIFY(li[figure].isDouble() && json[u"unassigned"_s][figure].isDouble());
    const RunOutcome text = m_line->run({u"owners"_s});
    QVERIFY(text.out.contains("Li Na") && text.out.contains("250000.00") && text.out.contains("Unassigned"));
}

void CliOwnersTest::returnsAndClaims()
{
    const QString before = hash();
    const RunOutcome back =
        m_line->json({u"return"_s, u"--where"_s, u"owner = Tom"_s, u"--reason"_s, u"没有预算"_s});
    QVERIFY2(back.status == 0, back.err.constData());
    QCOMPARE(back.json[u"customers"_s].toInt(), 2);
    QCOMPARE(owners()[u"unassigned"_s][u"customers"_s].toInt(), 2);
    const RunOutcome claimed = m_line->json({u"claim"_s, u"key:C3"_s, u"key:C1"_s, u"--owner"_s, u"Li Na"_s});
    QCOMPARE(claimed.json[u"customers"_s].toInt(), 1);
    QCOMPARE(claimed.json[u"left"_s].toInt(), 1); // has an owner
    QCOMPARE(customersOf(u"Li Na"_s), 3);
    QCOMPARE(m_line->run({u"undo"_s}).status, 0);
    QCOMPARE(m_line->run({u"undo"_s}).status, 0);
    QCOMPARE(hash(), before);
}

void CliOwnersTest::handsOverEverything()
{
    const RunOutcome over =
        m_line->json({u"handover"_s, u"--from"_s, u"Tom"_s, u"--to"_s, u"Li Na"_s, u"--retire"_s});
    QVERIFY2(over.status == 0, over.err.constData());
    QCOMPARE(over.json[u"customers"_s].toInt(), 2);
    QCOMPARE(over.json[u"deals"_s].toInt(), 1); // the lost one stays
    QCOMPARE(customersOf(u"Li Na"_s), 4);
    QCOMPARE(customersOf(u"Tom"_s), 0);
    QVERIFY(!owners()[u"owners"_s][1][u"active"_s].toBool(true));
    QCOMPARE(m_line->run({u"handover"_s, u"key:C1"_s, u"--to"_s, u"Tom"_s}).status, 1); // inactive
}

void CliOwnersTest::handsOverSome()
{
    const RunOutcome over = m_line->json({u"handover"_s, u"key:C4"_s, u"--to"_s, u"Li Na"_s});
    QCOMPARE(over.json[u"customers"_s].toInt(), 1);
    QCOMPARE(over.json[u"deals"_s].toInt(), 1);
    QCOMPARE(customersOf(u"Tom"_s), 1);
}

void CliOwnersTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("who claims") << QStringList{u"claim"_s, u"key:C1"_s};
    QTest::newRow("nobody") << QStringList{u"claim"_s, u"key:C1"_s, u"--owner"_s, u"Bob"_s};
    QTest::newRow("for whom") << QStringList{u"return"_s};
    QTest::newRow("two ways") << QStringList{u"return"_s, u"key:C1"_s, u"--where"_s, u"city = Boston"_s};
    QTest::newRow("retire whom") << QStringList{u"handover"_s, u"key:C1"_s, u"--to"_s, u"Tom"_s,
                                                u"--retire"_s};
    QTest::newRow("everything and one")
        << QStringList{u"handover"_s, u"key:C1"_s, u"--from"_s, u"Li Na"_s, u"--to"_s, u"Tom"_s};
}

void CliOwnersTest::refuses()
{
    QFETCH(QStringList, arguments);
    const QString before = hash();
    const RunOutcome outcome = m_line->run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.err.trimmed().endsWith('.'));
    QCOMPARE(hash(), before);
}

QTEST_GUILESS_MAIN(CliOwnersTest)
#include "tst_cliowners.moc"
