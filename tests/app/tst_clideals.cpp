// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/smallbook.h"

#include <QJsonArray>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The verbs deals, deal-move, deal-win and deal-lose.
class CliDealsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lists();
    void listsSome_data();
    void listsSome();
    void moves();
    void setsFieldsWithIt();
    void wins();
    void loses();
    void undone();
    void refuses_data();
    void refuses();

private:
    QJsonObject deals(const QStringList &options = {}) const
    {
        return m_line->json(QStringList{u"deals"_s} + options).json;
    }
    QString hash() const { return m_line->json({u"check"_s}).json[u"contentHash"_s].toString(); }

    std::unique_ptr<CommandLine> m_line;
};

void CliDealsTest::init()
{
    m_line = std::make_unique<CommandLine>();
    QVERIFY(makeSmallBook(*m_line));
}

void CliDealsTest::lists()
{
    const QJsonObject json = deals();
    QCOMPARE(json[u"open"_s].toInt(), 2);
    QCOMPARE(json[u"pipeline"_s].toString(), u"Sales pipeline"_s);
    QCOMPARE(json[u"stages"_s].toArray().size(), 5);
    QCOMPARE(json[u"stages"_s][3][u"name"_s].toString(), u"Quotation"_s);
    QCOMPARE(json[u"stages"_s][3][u"sums"_s][0][u"amount"_s].toDouble(), 250'000.0);
    QVERIFY(json[u"stages"_s][3][u"longDays"_s].isNull());
    const QJsonObject first = json[u"rows"_s][0].toObject();
    QCOMPARE(first[u"title"_s].toString(), u"Talk"_s);
    QCOMPARE(first[u"name"_s].toString(), u"Delta Inc"_s);
    QCOMPARE(first[u"contact"_s].toString(), u"Ben Ray"_s);
    QCOMPARE(first[u"owner"_s].toString(), u"Tom"_s);
    QCOMPARE(first[u"stage"_s].toString(), u"First contact"_s);
    QCOMPARE(first[u"days"_s].toInt(), 11);
    QCOMPARE(first[u"long"_s].toBool(true), false);
    QVERIFY(!first[u"grade"_s].toString().isEmpty());
    // Of the other it is not known when it came there.
    QVERIFY(json[u"rows"_s][1][u"days"_s].isNull());
    const RunOutcome text = m_line->run({u"deals"_s});
    QVERIFY(text.out.contains("Chairs for all") && text.out.contains("2 of 2 open deals"));
}

void CliDealsTest::listsSome_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("rows");
    QTest::newRow("stage") << QStringList{u"--stage"_s, u"quotation"_s} << 1;
    QTest::newRow("an empty stage") << QStringList{u"--stage"_s, u"Signing"_s} << 0;
    QTest::newRow("owner") << QStringList{u"--owner"_s, u"Tom"_s} << 1;
    QTest::newRow("filter") << QStringList{u"--where"_s, u"city = \"上海\""_s} << 1;
    QTest::newRow("limit") << QStringList{u"--limit"_s, u"1"_s} << 1;
    QTest::newRow("counts alone") << QStringList{u"--limit"_s, u"0"_s} << 0;
    QTest::newRow("pipeline") << QStringList{u"--pipeline"_s, u"Sales pipeline"_s} << 2;
}

void CliDealsTest::listsSome()
{
    QFETCH(QStringList, options);
    QFETCH(int, rows);
    const QJsonObject json = deals(options);
    QCOMPARE(json[u"rows"_s].toArray().size(), rows);
    QVERIFY(json[u"matched"_s].toInt() >= rows);
    QVERIFY(json[u"open"_s].toInt() >= json[u"matched"_s].toInt());
}

void CliDealsTest::moves()
{
    const RunOutcome moved = m_line->json({u"deal-move"_s, u"key:D4"_s, u"needs ANALYSIS"_s});
    QVERIFY2(moved.status == 0, moved.err.constData());
    QCOMPARE(moved.json[u"stage"_s].toString(), u"Needs analysis"_s);
    QVERIFY(moved.json[u"changed"_s].toBool());
    const QJsonObject deal = deals({u"--stage"_s, u"Needs analysis"_s})[u"rows"_s][0].toObject();
    QCOMPARE(deal[u"days"_s].toInt(-1), 0);
    const QString id = QString::number(deal[u"id"_s].toInteger());
    QCOMPARE(m_line->json({u"deal-move"_s, id, u"Needs analysis"_s}).json[u"changed"_s].toBool(true), false);
    // A decided deal is open again.
    QCOMPARE(m_line->json({u"deal-move"_s, u"key:D3"_s, u"Signing"_s}).json[u"outcome"_s].toString(),
             u"open"_s);
    QCOMPARE(deals()[u"open"_s].toInt(), 3);
}

void CliDealsTest::setsFieldsWithIt()
{
    const RunOutcome moved = m_line->json(
        {u"deal-move"_s, u"key:D4"_s, u"Signing"_s, u"--set"_s, u"amount=1234.5;expected=2026-12-01"_s});
    QVERIFY2(moved.status == 0, moved.err.constData());
    const QJsonObject deal = deals({u"--stage"_s, u"Signing"_s})[u"rows"_s][0].toObject();
    QCOMPARE(deal[u"amount"_s].toDouble(), 1234.5);
    QCOMPARE(deal[u"expected"_s].toString(), u"2026-12-01"_s);
}

void CliDealsTest::wins()
{
    QCOMPARE(m_line->json({u"deal-win"_s, u"key:D1"_s}).json[u"outcome"_s].toString(), u"won"_s);
    QCOMPARE(deals()[u"open"_s].toInt(), 1);
    const QStringList late{u"deal-win"_s, u"key:D4"_s, u"--set"_s, u"closed=2026-11-20;amount=1000"_s};
    QCOMPARE(m_line->json(late).json[u"outcome"_s].toString(), u"won"_s);
    QCOMPARE(deals()[u"open"_s].toInt(), 0);
}

void CliDealsTest::loses()
{
    const RunOutcome lost = m_line->json({u"deal-lose"_s, u"key:D1"_s, u"too dear"_s});
    QCOMPARE(lost.json[u"outcome"_s].toString(), u"lost"_s);
    QCOMPARE(lost.json[u"stage"_s].toString(), u"Quotation"_s);
}

void CliDealsTest::undone()
{
    const QString before = hash();
    QCOMPARE(m_line->run({u"--who"_s, u"Tom"_s, u"deal-move"_s, u"key:D1"_s, u"Signing"_s}).status, 0);
    QVERIFY(hash() != before);
    const QJsonObject history = m_line->json({u"history"_s, u"--limit"_s, u"1"_s}).json;
    QCOMPARE(history[u"changes"_s][0][u"label"_s].toString(), u"Moved 1 deal(s) to “Signing”"_s);
    QCOMPARE(history[u"changes"_s][0][u"who"_s].toString(), u"Tom"_s);
    QCOMPARE(m_line->run({u"undo"_s}).status, 0);
    QCOMPARE(hash(), before);
}

void CliDealsTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QStringList &arguments, int status) {
        QTest::newRow(name) << arguments << status;
    };
    row("no such deal", {u"deal-win"_s, u"77"_s}, 1);
    row("no such key", {u"deal-win"_s, u"key:D9"_s}, 1);
    row("no number", {u"deal-win"_s, u"Talk"_s}, 2);
    row("no such stage", {u"deal-move"_s, u"key:D4"_s, u"Won"_s}, 2);
    row("no stage", {u"deal-move"_s, u"key:D4"_s}, 2);
    row("no reason", {u"deal-lose"_s, u"key:D4"_s}, 2);
    row("a blank reason", {u"deal-lose"_s, u"key:D4"_s, u" "_s}, 1);
    row("no such owner", {u"deals"_s, u"--owner"_s, u"Nobody"_s}, 2);
    row("no such pipeline", {u"deals"_s, u"--pipeline"_s, u"Nothing"_s}, 1);
    row("another pipeline", {u"deal-move"_s, u"key:D4"_s, u"Signing"_s, u"--pipeline"_s, u"Nothing"_s}, 2);
    row("a field nobody knows", {u"deal-win"_s, u"key:D4"_s, u"--set"_s, u"colour=red"_s}, 2);
    row("a day that is none", {u"deal-win"_s, u"key:D4"_s, u"--set"_s, u"expected=soon"_s}, 2);
    row("an amount that is none", {u"deal-win"_s, u"key:D4"_s, u"--set"_s, u"amount=much"_s}, 2);
}

void CliDealsTest::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const QString before = hash();
    const RunOutcome refused = m_line->run(arguments);
    QCOMPARE(refused.status, status);
    QVERIFY(!refused.err.trimmed().isEmpty());
    QCOMPARE(hash(), before);
}

QTEST_GUILESS_MAIN(CliDealsTest)
#include "tst_clideals.moc"
