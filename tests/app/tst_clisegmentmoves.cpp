// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/smallbook.h"

#include <QJsonArray>
#include <QTest>

#include <map>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The verb segments with --movement on a small book of known content.
class CliSegmentMovesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeSmallBook(m_line)); }
    void filter();
    void rfm();
    void flowsAreThePopulations();
    void limit();
    void text();
    void refused_data();
    void refused();
    void unknownSegment();

private:
    QJsonObject json(const QStringList &options)
    {
        const RunOutcome outcome = m_line.json(QStringList(u"segments"_s) + options);
        if (outcome.status != 0)
            qWarning("%s", outcome.err.constData());
        return outcome.json;
    }

    CommandLine m_line;
};

namespace {

const QStringList kRecent{u"--movement"_s, u"Recent"_s,     u"--where"_s, u"lastPurchase >= -60d"_s,
                          u"--since"_s,    u"2026-04-01"_s, u"--as-of"_s, u"2026-11-15"_s};

/// "day from>to: cause", oldest first.
QStringList told(const QJsonObject &json, const QString &name)
{
    QStringList moves;
    for (const QJsonValue &move : json[u"moves"_s].toArray())
        if (move[u"name"_s].toString() == name)
            moves.prepend(u"%1 %2>%3: %4"_s.arg(move[u"day"_s].toString(), move[u"from"_s].toString(),
                                                move[u"to"_s].toString(), move[u"cause"_s].toString()));
    return moves;
}

} // namespace

/// C2 bought on 5 May and is recent for 60 days; C1 on 1 November.
void CliSegmentMovesTest::filter()
{
    const QJsonObject answer = json(kRecent);
    QCOMPARE(answer[u"since"_s].toString(), u"2026-04-01"_s);
    QCOMPARE(answer[u"asOf"_s].toString(), u"2026-11-15"_s);
    const QStringList second = told(answer, u"北京远大有限公司"_s);
    QCOMPARE(second.size(), 2);
    QVERIFY2(second[0].startsWith(u"2026-05-05 out>in: "_s), qPrintable(second[0]));
    QVERIFY2(second[1].startsWith(u"2026-07-05 in>out: "_s), qPrintable(second[1]));
    QVERIFY(second[0].contains(u"2026-05-05"_s) && second[0].contains(u"now"_s));
    QVERIFY(second[1].contains(u"no longer"_s));
    const QStringList first = told(answer, u"Acme Ltd"_s);
    QVERIFY(first.last().startsWith(u"2026-11-01 out>in: "_s));
    std::map<QString, std::pair<int, int>> weeks;
    for (const QJsonValue &week : answer[u"weeks"_s].toArray())
        weeks[week[u"start"_s].toString()] = {week[u"entered"_s].toInt(), week[u"left"_s].toInt()};
    QCOMPARE(weeks[u"2026-05-04"_s], std::pair(1, 0));
    QCOMPARE(weeks[u"2026-06-29"_s], std::pair(0, 1));
    QCOMPARE(weeks[u"2026-10-26"_s], std::pair(1, 0));
    QCOMPARE(weeks.size(), std::size_t{33});
}

void CliSegmentMovesTest::rfm()
{
    const QJsonObject answer =
        json({u"--movement"_s, u"rfm"_s, u"--since"_s, u"2026-10-31"_s, u"--as-of"_s, u"2026-11-15"_s});
    const QStringList first = told(answer, u"Acme Ltd"_s);
    QCOMPARE(first.size(), 1);
    QVERIFY2(first[0].startsWith(u"2026-11-01 noPurchase>"_s), qPrintable(first[0]));
    QVERIFY2(first[0].endsWith(u"first purchase of 350.5"_s), qPrintable(first[0]));
    QCOMPARE(answer[u"segments"_s].toArray().size() + 1, answer[u"after"_s].toArray().size());
}

void CliSegmentMovesTest::flowsAreThePopulations()
{
    const QJsonObject answer = json({u"--movement"_s, u"rfm"_s, u"--since"_s, u"2026-01-31"_s});
    std::map<QString, int> before;
    std::map<QString, int> after;
    for (const QJsonValue &flow : answer[u"flows"_s].toArray()) {
        before[flow[u"from"_s].toString()] += flow[u"customers"_s].toInt();
        after[flow[u"to"_s].toString()] += flow[u"customers"_s].toInt();
    }
    for (const auto &[key, sums] : {std::pair(u"before"_s, &before), std::pair(u"after"_s, &after)}) {
        int all = 0;
        for (const QJsonValue &group : answer[key].toArray()) {
            QCOMPARE(group[u"customers"_s].toInt(), (*sums)[group[u"name"_s].toString()]);
            all += group[u"customers"_s].toInt();
        }
        QCOMPARE(all, key == u"after"_s ? 4 : 2); // C1 came in September, C4 in November
    }
    QCOMPARE(before[u"notYet"_s], 2);
}

void CliSegmentMovesTest::limit()
{
    QJsonObject answer = json(kRecent + QStringList{u"--limit"_s, u"1"_s});
    QCOMPARE(answer[u"moves"_s].toArray().size(), 1);
    const int all = answer[u"movements"_s].toInt();
    QVERIFY(all > 2);
    answer = json(kRecent + QStringList{u"--limit"_s, u"0"_s});
    QVERIFY(answer[u"moves"_s].toArray().isEmpty());
    QCOMPARE(answer[u"movements"_s].toInt(), all);
}

void CliSegmentMovesTest::text()
{
    const RunOutcome outcome = m_line.run(QStringList(u"segments"_s) + kRecent);
    QCOMPARE(outcome.status, 0);
    for (const char *part : {"On 2026-04-01", "Week of", "2026-05-04", "Acme Ltd", "Recent"})
        QVERIFY2(outcome.out.contains(part), part);
}

void CliSegmentMovesTest::refused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("the other way round") << QStringList{u"--movement"_s, u"rfm"_s,     u"--since"_s,
                                                        u"2026-11-02"_s, u"--as-of"_s, u"2026-11-01"_s};
    QTest::newRow("to come") << QStringList{u"--movement"_s, u"rfm"_s, u"--as-of"_s, u"2999-01-01"_s};
    QTest::newRow("no day") << QStringList{u"--movement"_s, u"rfm"_s, u"--since"_s, u"soon"_s};
    QTest::newRow("limit") << QStringList{u"--movement"_s, u"rfm"_s, u"--limit"_s, u"-1"_s};
}

void CliSegmentMovesTest::refused()
{
    QFETCH(QStringList, options);
    const RunOutcome outcome = m_line.run(QStringList(u"segments"_s) + options);
    QCOMPARE(outcome.status, 2);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(outcome.out.isEmpty());
}

void CliSegmentMovesTest::unknownSegment()
{
    RunOutcome outcome = m_line.run({u"segments"_s, u"--movement"_s, u"Nobody"_s});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.err.contains("Nobody"));
    outcome = m_line.run({u"segments"_s, u"--movement"_s, u"x"_s, u"--where"_s, u"points > 3"_s});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.err.contains("points"));
}

QTEST_MAIN(CliSegmentMovesTest)
#include "tst_clisegmentmoves.moc"
