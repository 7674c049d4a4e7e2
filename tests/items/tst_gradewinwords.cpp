// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/gradewinwords.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

GradeWins winsOf(std::vector<WinCount> counts)
{
    GradeWins wins;
    wins.date = Day(20'000);
    wins.horizon = kWinHorizon;
    wins.grades = QStringList({u"A"_s, u"B"_s, u"C"_s}).mid(0, static_cast<qsizetype>(counts.size()));
    for (std::uint8_t grade = 0; grade < counts.size(); ++grade) {
        for (std::int64_t i = 0; i < counts[grade].all; ++i)
            wins.leads.push_back({0, grade, 1, i < counts[grade].won ? wins.date + 1 : Day()});
    }
    countWins(wins);
    return wins;
}

} // namespace

/// What is said of wins by grade.
class GradeWinWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts();
    void line();
    void warnings_data();
    void warnings();
};

void GradeWinWordsTest::counts()
{
    const std::vector<WinCount> counts{{30, 10}, {}, {5, 5}};
    QCOMPARE(winsOf(counts).byGrade, counts);
    QCOMPARE(winsOf(counts).byStage[1], counts);
}

void GradeWinWordsTest::line()
{
    const GradeWins wins = winsOf({{100, 61}, {50, 17}, {}});
    QCOMPARE(gradeWinLine(wins, QLocale(QLocale::English)), u"Won within 180 days: A 61 %, B 34 %, C –"_s);
    QCOMPARE(winRateText({3, 1}, QLocale(QLocale::Chinese)), u"33%"_s);
    QCOMPARE(gradeWinLine(winsOf({}), QLocale(QLocale::English)), QString());
}

void GradeWinWordsTest::warnings_data()
{
    QTest::addColumn<QList<int>>("counts"); // all and won, grade by grade
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("as it should be") << QList<int>{100, 60, 100, 30, 100, 10} << QStringList{};
    QTest::newRow("too few to say so") << QList<int>{10, 1, 100, 30, 100, 10} << QStringList{};
    QTest::newRow("the same") << QList<int>{100, 30, 100, 30, 100, 10}
                              << QStringList{u"A wins no more often than B."_s};
    QTest::newRow("turned round") << QList<int>{100, 60, 100, 10, 100, 60}
                                  << QStringList{u"B wins less often than C."_s};
}

void GradeWinWordsTest::warnings()
{
    QFETCH(const QList<int>, counts);
    QFETCH(const QStringList, sentences);
    std::vector<WinCount> byGrade;
    for (qsizetype i = 0; i + 1 < counts.size(); i += 2)
        byGrade.push_back({counts[i], counts[i + 1]});
    QCOMPARE(gradeWinWarnings(winsOf(byGrade)), sentences);
}

QTEST_GUILESS_MAIN(GradeWinWordsTest)
#include "tst_gradewinwords.moc"
