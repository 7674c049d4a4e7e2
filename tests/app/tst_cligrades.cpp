// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/smallbook.h"

#include <QJsonArray>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// leadbook grade --since and grade-override: what moved, and grades set by hand.
class CliGradesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sinceListsMovements();
    void sinceKeepsTheOtherKeys();
    void setsByHandAndEnds();
    void undoTakesItBack();
    void filters();
    void refuses_data();
    void refuses();

private:
    QJsonObject gradeOf(const QString &id) const
    {
        return m_line->json({u"show"_s, id}).json[u"grade"_s].toObject();
    }
    int setToA() const
    {
        return m_line
            ->run({u"grade-override"_s, u"key:C2"_s, u"a"_s, u"--reason"_s, u"signs this week"_s,
                   u"--until"_s, u"2026-12-05"_s, u"--who"_s, u"Mei"_s})
            .status;
    }

    std::unique_ptr<CommandLine> m_line;
};

void CliGradesTest::init()
{
    m_line = std::make_unique<CommandLine>();
    QVERIFY(makeSmallBook(*m_line));
}

void CliGradesTest::sinceListsMovements()
{
    const RunOutcome outcome = m_line->json({u"grade"_s, u"--since"_s, u"2025-01-01"_s});
    QCOMPARE(outcome.status, 0);
    const QJsonArray movements = outcome.json[u"movements"_s].toArray();
    QVERIFY(!movements.isEmpty());
    QString day;
    for (const QJsonValue &value : movements) {
        const QJsonObject movement = value.toObject();
        QVERIFY(movement[u"day"_s].toString() >= day);
        day = movement[u"day"_s].toString();
        QVERIFY(movement[u"from"_s] != movement[u"to"_s]);
        for (const QString &key :
             {u"customer"_s, u"name"_s, u"pointsBefore"_s, u"points"_s, u"cause"_s, u"because"_s})
            QVERIFY2(movement.contains(key), qPrintable(key));
    }
    // What a movement says last of a customer is what the customer has.
    const QJsonObject last = movements.last().toObject();
    const QString id = QString::number(last[u"customer"_s].toInteger());
    QCOMPARE(gradeOf(id)[u"grade"_s], last[u"to"_s]);
    const RunOutcome text = m_line->run({u"grade"_s, u"--since"_s, u"2025-01-01"_s});
    QVERIFY(text.out.contains(last[u"because"_s].toString().toUtf8()));
}

void CliGradesTest::sinceKeepsTheOtherKeys()
{
    const QJsonObject plain = m_line->json({u"grade"_s}).json;
    QVERIFY(!plain.contains(u"movements"_s));
    QJsonObject more = m_line->json({u"grade"_s, u"--since"_s, u"2026-11-01"_s}).json;
    more.remove(u"movements"_s);
    more[u"seconds"_s] = plain[u"seconds"_s];
    QCOMPARE(more, plain);
}

void CliGradesTest::setsByHandAndEnds()
{
    const QJsonObject rules = gradeOf(u"key:C2"_s);
    QVERIFY(rules[u"byHand"_s].isNull());
    QCOMPARE(setToA(), 0);
    const QJsonObject grade = gradeOf(u"key:C2"_s);
    QCOMPARE(grade[u"grade"_s].toString(), u"A"_s);
    QCOMPARE(grade[u"byRules"_s], rules[u"grade"_s]);
    QCOMPARE(grade[u"points"_s], rules[u"points"_s]);
    QCOMPARE(grade[u"byHand"_s].toObject(), (QJsonObject{{u"grade"_s, u"A"_s},
                                                         {u"reason"_s, u"signs this week"_s},
                                                         {u"who"_s, u"Mei"_s},
                                                         {u"since"_s, u"2026-11-21"_s},
                                                         {u"until"_s, u"2026-12-05"_s}}));
    const RunOutcome text = m_line->run({u"show"_s, u"key:C2"_s});
    QVERIFY(text.out.contains(
        "Set by hand to A by Mei until 2026-12-05: signs this week\nThe rules say:\nGrade "));
    const QJsonArray movements =
        m_line->json({u"grade"_s, u"--since"_s, u"2026-11-21"_s}).json[u"movements"_s].toArray();
    QCOMPARE(movements.last()[u"cause"_s].toString(), u"byHand"_s);
    const RunOutcome ended = m_line->json({u"grade-override"_s, u"key:C2"_s, u"--end"_s});
    QCOMPARE(ended.status, 0);
    QVERIFY(ended.json[u"byHand"_s].isNull());
    QCOMPARE(gradeOf(u"key:C2"_s)[u"grade"_s], rules[u"grade"_s]);
}

void CliGradesTest::undoTakesItBack()
{
    const auto hash = [this] { return m_line->json({u"check"_s}).json[u"contentHash"_s].toString(); };
    const QString before = hash();
    QCOMPARE(setToA(), 0);
    const QString after = hash();
    QVERIFY(before != after);
    QCOMPARE(m_line->run({u"undo"_s}).status, 0);
    QCOMPARE(hash(), before);
    QCOMPARE(m_line->run({u"redo"_s}).status, 0);
    QCOMPARE(hash(), after);
}

void CliGradesTest::filters()
{
    QCOMPARE(setToA(), 0);
    const auto matched = [this](const QString &filter) {
        return m_line->json({u"list"_s, u"--where"_s, filter}).json[u"matched"_s].toInt();
    };
    QCOMPARE(matched(u"gradeByHand = yes"_s), 1);
    QCOMPARE(matched(u"gradeByHand = yes and grade = A"_s), 1);
    QCOMPARE(matched(u"gradeByHand = no"_s) + 1, matched(u"points >= 0"_s));
}

void CliGradesTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QStringList reason{u"--reason"_s, u"r"_s};
    const QStringList until{u"--until"_s, u"2026-12-05"_s};
    const QStringList verb{u"grade-override"_s, u"key:C2"_s};
    QTest::newRow("no grade") << verb + reason + until << 2;
    QTest::newRow("no reason") << verb + QStringList{u"A"_s} + until << 2;
    QTest::newRow("no end") << verb + QStringList{u"A"_s} + reason << 2;
    QTest::newRow("no such grade") << verb + QStringList{u"Z"_s} + reason + until << 1;
    QTest::newRow("a day that is over")
        << verb + QStringList{u"A"_s, u"--until"_s, u"2026-11-20"_s} + reason << 1;
    QTest::newRow("blank reason") << verb + QStringList{u"A"_s, u"--reason"_s, u" "_s} + until << 1;
    QTest::newRow("nothing to end") << verb + QStringList{u"--end"_s} << 1;
    QTest::newRow("both") << verb + QStringList{u"A"_s, u"--end"_s} << 2;
    QTest::newRow("since the future") << QStringList{u"grade"_s, u"--since"_s, u"2026-11-22"_s} << 2;
    QTest::newRow("since no day") << QStringList{u"grade"_s, u"--since"_s, u"soon"_s} << 2;
}

void CliGradesTest::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const RunOutcome outcome = m_line->run(arguments);
    QCOMPARE(outcome.status, status);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(gradeOf(u"key:C2"_s)[u"byHand"_s].isNull());
}

QTEST_MAIN(CliGradesTest)
#include "tst_cligrades.moc"
