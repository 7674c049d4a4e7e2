// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/grademove.h"
#include "analysis/grader.h"
#include "domain/shippedschemes.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

GradeScheme shipped()
{
    return shippedGradeScheme().value();
}

/// need, value, contactDays30, contactDays90, stage: the order of the shipped scheme's inputs.
using Values = std::vector<double>;

GradeMove moveOf(const GradeScheme &after, const Values &values)
{
    return explainMove(Grader(shipped()), values, Grader(after), values);
}

} // namespace

/// Why another scheme gives somebody another grade.
class GradeMoveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyMoves();
    void bandBeginsElsewhere();
    void bandEarnsMore();
    void unknownEarnsMore();
    void cutoffMoves_data();
    void cutoffMoves();
    void criterionComesAndGoes();
    void onlyWhatIsNeeded();
    void otherGrades();
    void causesAreEnough_data();
    void causesAreEnough();
};

void GradeMoveTest::nobodyMoves()
{
    const GradeMove move = moveOf(shipped(), {3, 200'000, 1, 1, 4});
    QCOMPARE(int(move.from), 1);
    QCOMPARE(int(move.to), 1);
    QCOMPARE(move.pointsBefore, 83.0);
    QVERIFY(move.causes.empty());
}

void GradeMoveTest::bandBeginsElsewhere()
{
    GradeScheme scheme = shipped();
    scheme.criteria[2].bands[0].from = 2;
    const GradeMove move = moveOf(scheme, {3, 200'000, 2, 2, 4});
    QCOMPARE(int(move.to), 0);
    QCOMPARE(move.causes.size(), std::size_t(1));
    const SchemeDifference &cause = move.causes.front();
    QCOMPARE(cause.after.value(), std::size_t(2));
    QCOMPARE(cause.bandBefore.value(), std::size_t(1));
    QCOMPARE(cause.bandAfter.value(), std::size_t(0));
    QCOMPARE(cause.pointsAfter - cause.pointsBefore, 15.0);
}

void GradeMoveTest::bandEarnsMore()
{
    GradeScheme scheme = shipped();
    scheme.criteria[0].bands[0].points = 45;
    const GradeMove move = moveOf(scheme, {3, 200'000, 1, 1, 4});
    QCOMPARE(move.pointsAfter, 88.0);
    QCOMPARE(move.causes.size(), std::size_t(1));
    QCOMPARE(move.causes.front().bandBefore, move.causes.front().bandAfter);
}

void GradeMoveTest::unknownEarnsMore()
{
    GradeScheme scheme = shipped();
    scheme.criteria[0].unknown = 30;
    const GradeMove move = moveOf(scheme, {kUnknown, 0, 0, 0, 0});
    QCOMPARE(int(move.from), 3);
    QCOMPARE(int(move.to), 2);
    QCOMPARE(move.causes.size(), std::size_t(1));
    QVERIFY(!move.causes.front().bandAfter);
    QVERIFY(!move.causes.front().isCutoff());
}

void GradeMoveTest::cutoffMoves_data()
{
    QTest::addColumn<double>("cutoff"); // of A
    QTest::addColumn<int>("to");
    QTest::newRow("lower") << 80.0 << 0;
    QTest::newRow("still too high") << 84.0 << 1;
}

void GradeMoveTest::cutoffMoves()
{
    QFETCH(double, cutoff);
    QFETCH(int, to);
    GradeScheme scheme = shipped();
    scheme.cutoffs[0].from = cutoff;
    const GradeMove move = moveOf(scheme, {3, 200'000, 1, 1, 4});
    QCOMPARE(int(move.to), to);
    QCOMPARE(move.causes.size(), std::size_t(to == 0 ? 1 : 0));
    if (to != 0)
        return;
    QVERIFY(move.causes.front().isCutoff());
    QCOMPARE(move.causes.front().grade, u"A"_s);
    QCOMPARE(move.causes.front().pointsBefore, 88.0);
    QCOMPARE(move.causes.front().pointsAfter, cutoff);
}

void GradeMoveTest::criterionComesAndGoes()
{
    GradeScheme without = shipped();
    without.criteria.pop_back();
    const Grader fewer(without);
    const Values few{3, 20'000, 2, 2};
    const Values all{3, 20'000, 2, 2, 5};
    GradeMove move = explainMove(Grader(shipped()), all, fewer, few);
    QCOMPARE(move.pointsBefore - move.pointsAfter, 10.0);
    // 75 and 65 points are both B; D begins elsewhere.
    QVERIFY(move.causes.empty());
    without.cutoffs[1].from = 70;
    move = explainMove(Grader(shipped()), all, Grader(without), few);
    QCOMPARE(int(move.to), 2);
    QCOMPARE(move.causes.size(), std::size_t(2));
    QVERIFY(move.causes[0].isCutoff());
    QVERIFY(!move.causes[1].after);
    move = explainMove(Grader(without), few, Grader(shipped()), all);
    QCOMPARE(int(move.to), 1);
    QVERIFY(std::ranges::any_of(move.causes, [](const SchemeDifference &cause) { return cause.isCutoff(); }));
}

/// Of two changes that each are enough, the larger is named, and nothing that works against the move.
void GradeMoveTest::onlyWhatIsNeeded()
{
    GradeScheme scheme = shipped();
    scheme.criteria[0].bands[0].points = 60; // +20
    scheme.criteria[1].bands[0].points = 31; // +6
    scheme.criteria[3].bands[1].points = 7;  // -1
    const GradeMove move = moveOf(scheme, {3, 200'000, 1, 1, 4});
    QCOMPARE(move.pointsAfter, 108.0);
    QCOMPARE(move.causes.size(), std::size_t(1));
    QCOMPARE(move.causes.front().after.value(), std::size_t(0));
}

void GradeMoveTest::otherGrades()
{
    const Grader before(shipped());
    const Grader after(shippedGradeScheme(u"intent").value());
    const Values values{3, 200'000, 1, 1, 4};
    const Values other(static_cast<std::size_t>(after.fields().size()), 3.0);
    QVERIFY(explainMove(before, values, after, other).causes.empty());
}

void GradeMoveTest::causesAreEnough_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 20; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// The causes alone, of all differences, bring a customer as far as it goes.
void GradeMoveTest::causesAreEnough()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const auto upTo = [&random](int most) { return static_cast<double>(random() % unsigned(most + 1)); };
    const Grader before(shipped());
    for (int i = 0; i < 500; ++i) {
        GradeScheme scheme = shipped();
        for (GradeCriterion &criterion : scheme.criteria)
            for (GradeBand &band : criterion.bands)
                band.points = std::max(0.0, band.points + upTo(16) - 8);
        for (GradeCutoff &cutoff : scheme.cutoffs)
            cutoff.from += upTo(12) - 6;
        const Grader after(scheme);
        const double days = upTo(4);
        const Values values{upTo(3) == 0 ? kUnknown : 1 + upTo(2), upTo(4) * 40'000, days, days + upTo(1),
                            upTo(5)};
        const GradeMove move = explainMove(before, values, after, values);
        if (move.from == move.to) {
            QVERIFY(move.causes.empty());
            continue;
        }
        double points = move.pointsBefore;
        bool newCuts = false;
        for (const SchemeDifference &cause : move.causes) {
            newCuts = newCuts || cause.isCutoff();
            points += cause.isCutoff() ? 0 : cause.pointsAfter - cause.pointsBefore;
        }
        const int reached = (newCuts ? after : before).gradeOf(points);
        if (move.to < move.from)
            QVERIFY(reached <= move.to);
        else
            QVERIFY(reached >= move.to);
        QVERIFY(!move.causes.empty());
    }
}

QTEST_APPLESS_MAIN(GradeMoveTest)
#include "tst_grademove.moc"
