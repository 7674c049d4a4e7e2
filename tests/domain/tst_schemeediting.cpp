// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemeediting.h"
#include "domain/shippedschemes.h"

#include <QTest>

#include <cmath>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

GradeScheme shipped()
{
    return shippedGradeScheme().value();
}

std::vector<double> pointsOf(const GradeCriterion &criterion)
{
    std::vector<double> points;
    for (const GradeBand &band : criterion.bands)
        points.push_back(band.points);
    return points;
}

} // namespace

/// What a page does to a scheme that is tried.
class SchemeEditingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsOfTheShipped();
    void scales_data();
    void scales();
    void nothingScalesToNothing();
    void scalesBack();
    void cutoffsStayApart();
    void movesBands_data();
    void movesBands();
    void addsABandAboveTheRest();
    void asksForAnotherInput();
    void fewDaysSinceAreGood();
};

void SchemeEditingTest::pointsOfTheShipped()
{
    QCOMPARE(bestPoints(shipped().criteria[0]), 40.0);
    QCOMPARE(mostPoints(shipped()), 100.0);
    QCOMPARE(pointStep(shipped()), 1.0);
    GradeScheme scheme = shipped();
    scheme.criteria[3].bands[1].points = 7.5;
    QCOMPARE(pointStep(scheme), 0.1);
    scheme = shipped();
    scheme.criteria[0].unknown = 50;
    QCOMPARE(bestPoints(scheme.criteria[0]), 50.0);
}

void SchemeEditingTest::scales_data()
{
    QTest::addColumn<double>("best");
    QTest::addColumn<double>("step");
    QTest::addColumn<std::vector<double>>("points");
    QTest::newRow("as it is") << 40.0 << 1.0 << std::vector<double>{40, 20, 0};
    QTest::newRow("more") << 60.0 << 1.0 << std::vector<double>{60, 30, 0};
    QTest::newRow("rounded") << 43.0 << 1.0 << std::vector<double>{43, 22, 0};
    QTest::newRow("in tenths") << 43.0 << 0.1 << std::vector<double>{43, 21.5, 0};
    QTest::newRow("nothing") << 0.0 << 1.0 << std::vector<double>{0, 0, 0};
}

void SchemeEditingTest::scales()
{
    QFETCH(double, best);
    QFETCH(double, step);
    QFETCH(std::vector<double>, points);
    const GradeCriterion scaled = scaledTo(shipped().criteria[0], best, step);
    QCOMPARE(pointsOf(scaled), points);
}

void SchemeEditingTest::nothingScalesToNothing()
{
    GradeCriterion nothing = shipped().criteria[0];
    for (GradeBand &band : nothing.bands)
        band.points = 0;
    QVERIFY(scaledTo(nothing, 30, 1) == nothing);
}

/// A slider scales what stood there before the drag, so that its way back is a way back.
void SchemeEditingTest::scalesBack()
{
    for (const GradeCriterion &criterion : shipped().criteria) {
        for (int best = 0; best <= 60; ++best) {
            const GradeCriterion scaled = scaledTo(criterion, best, 1);
            QVERIFY(std::abs(bestPoints(scaled) - best) < 1e-9);
            for (std::size_t i = 1; i < scaled.bands.size(); ++i)
                QVERIFY(scaled.bands[i - 1].points >= scaled.bands[i].points);
        }
        QVERIFY(scaledTo(criterion, bestPoints(criterion), 1) == criterion);
    }
}

void SchemeEditingTest::cutoffsStayApart()
{
    const GradeScheme scheme = shipped();
    QCOMPARE(cutoffRange(scheme, 0), std::pair(57.0, 100.0));
    QCOMPARE(cutoffRange(scheme, 1), std::pair(23.0, 87.0));
    QCOMPARE(cutoffRange(scheme, 2), std::pair(0.0, 55.0));
    GradeScheme high = scheme;
    high.cutoffs[0].from = 150; // nobody has so many; it may come down
    QCOMPARE(cutoffRange(high, 0), std::pair(57.0, 150.0));
}

void SchemeEditingTest::movesBands_data()
{
    QTest::addColumn<std::size_t>("from");
    QTest::addColumn<std::size_t>("to");
    QTest::addColumn<bool>("can");
    QTest::newRow("up") << std::size_t(1) << std::size_t(0) << true;
    QTest::newRow("down") << std::size_t(0) << std::size_t(1) << true;
    QTest::newRow("the rest up") << std::size_t(2) << std::size_t(1) << false;
    QTest::newRow("below the rest") << std::size_t(1) << std::size_t(2) << false;
    QTest::newRow("nowhere") << std::size_t(1) << std::size_t(1) << false;
    QTest::newRow("off the end") << std::size_t(1) << std::size_t(3) << false;
}

void SchemeEditingTest::movesBands()
{
    QFETCH(std::size_t, from);
    QFETCH(std::size_t, to);
    QFETCH(bool, can);
    const GradeCriterion value = shipped().criteria[1];
    QVERIFY(!value.bands[2].from);
    QCOMPARE(canMoveBand(value, from, to), can);
}

void SchemeEditingTest::addsABandAboveTheRest()
{
    GradeCriterion value = shipped().criteria[1];
    QCOMPARE(addBand(value, u"New"_s), std::size_t(2));
    QCOMPARE(value.bands.size(), std::size_t(4));
    QCOMPARE(value.bands[2].from.value(), 10'000.0);
    QVERIFY(!value.bands[3].from);
    value.bands.pop_back();
    QCOMPARE(addBand(value, u"Lower"_s), std::size_t(3));
    QCOMPARE(value.bands[3].from.value(), 5'000.0);
    GradeCriterion need = shipped().criteria[0];
    const std::size_t place = addBand(need, u"New"_s);
    QVERIFY(*need.bands[place].from < *need.bands[place - 1].from);
}

void SchemeEditingTest::asksForAnotherInput()
{
    GradeCriterion value = shipped().criteria[1];
    setInput(value, u"potential"_s);
    QCOMPARE(value.field, u"potential"_s);
    for (const GradeBand &band : value.bands)
        QCOMPARE(band.field, u"potential"_s);
    // Bands with an input of their own keep it.
    const GradeCriterion before = shipped().criteria[2];
    GradeCriterion after = before;
    setInput(after, u"meetings90"_s);
    int kept = 0;
    for (std::size_t i = 0; i < after.bands.size(); ++i) {
        const bool hadOwn = before.bands[i].field != before.field;
        QCOMPARE(after.bands[i].field, hadOwn ? before.bands[i].field : u"meetings90"_s);
        kept += hadOwn ? 1 : 0;
    }
    QCOMPARE(kept, 1);
}

/// An input of which little is good turns the points over, and back.
void SchemeEditingTest::fewDaysSinceAreGood()
{
    GradeCriterion criterion = shipped().criteria[1];
    const std::vector<double> points = pointsOf(criterion);
    setInput(criterion, u"age(lastContact)"_s);
    QVERIFY(criterion.lessIsBetter);
    QCOMPARE(pointsOf(criterion), std::vector<double>(points.rbegin(), points.rend()));
    setInput(criterion, u"age(created)"_s);
    QCOMPARE(pointsOf(criterion), std::vector<double>(points.rbegin(), points.rend()));
    setInput(criterion, u"orders"_s);
    QVERIFY(!criterion.lessIsBetter);
    QCOMPARE(pointsOf(criterion), points);
}

QTEST_APPLESS_MAIN(SchemeEditingTest)
#include "tst_schemeediting.moc"
