// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gradeexplanation.h"
#include "analysis/grader.h"
#include "analysis/leads.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <string>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

class GradeExplanationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exampleOfTheMockups();
    void unknownInputs();
    void partsAddUp_data();
    void partsAddUp();
    void wayUpReallyGoesUp_data();
    void wayUpReallyGoesUp();
    void severalChangesWhereOneIsNotEnough();
    void nothingAboveTheBest();
    void realisticOnly();

private:
    void shippedSchemeRows();
};

void GradeExplanationTest::shippedSchemeRows()
{
    QTest::addColumn<QString>("key");
    for (const ShippedScheme &scheme : shippedSchemes())
        if (scheme.kind == SchemeKind::Grading) {
            const std::string key(scheme.key);
            QTest::newRow(key.c_str()) << QString::fromStdString(key);
        }
}

/// Need clear 40 + value high 25 + one contact in 90 days 10 + quotation 8 = 83 = B; contact on two more days
/// makes it 98 = A.
void GradeExplanationTest::exampleOfTheMockups()
{
    const Grader grader = shippedGrader();
    const std::vector<double> lead{3, 142'000, 1, 1, 4};
    const GradeExplanation why = explainGrade(grader, lead);
    QCOMPARE(why.points, 83.0);
    QCOMPARE(grader.scheme().grades()[why.grade], u"B"_s);
    QCOMPARE(why.parts.size(), std::size_t{4});
    QCOMPARE(why.parts[0].bandLabel, u"clear"_s);
    QCOMPARE(why.parts[0].points, 40.0);
    QCOMPARE(why.parts[1].bandLabel, u"high"_s);
    QCOMPARE(why.parts[1].input, 142'000.0);
    QCOMPARE(why.parts[2].bandLabel, u"low"_s);
    QCOMPARE(why.parts[2].field, u"contactDays90"_s);
    QCOMPARE(why.parts[3].bandLabel, u"Quotation"_s);
    QVERIFY(why.unknown.empty());
    QCOMPARE(why.possible, (std::vector<std::uint8_t>{1}));
    QCOMPARE(why.waysUp.size(), std::size_t{1});
    const GradeChange &change = why.waysUp[0].changes[0];
    QCOMPARE(change.field, u"contactDays30"_s);
    QCOMPARE(change.from, 1.0);
    QCOMPARE(change.to, 3.0);
    QCOMPARE(why.waysUp[0].points, 98.0);
    QCOMPARE(why.waysUp[0].grade, 0);
    QCOMPARE(applied(grader, lead, why.waysUp[0]), (std::vector<double>{3, 142'000, 3, 3, 4}));
}

void GradeExplanationTest::unknownInputs()
{
    const Grader grader = shippedGrader();
    const GradeExplanation why = explainGrade(grader, std::vector<double>{kUnknown, kUnknown, 3, 5, 4});
    QCOMPARE(why.points, 33.0);
    QCOMPARE(why.grade, 2);
    QCOMPARE(why.unknown, (std::vector<std::size_t>{0, 1}));
    QCOMPARE(why.possible, (std::vector<std::uint8_t>{0, 1, 2}));
    QVERIFY(!why.parts[0].isKnown);
    QVERIFY(!why.parts[0].band);
    QCOMPARE(why.parts[0].field, u"need"_s);
    QVERIFY(std::isnan(why.parts[0].input));
    QVERIFY(why.parts[2].isKnown);
    // Finding out that the need is clear, or the value high, is what may be done.
    QCOMPARE(why.waysUp.size(), std::size_t{2});
    QVERIFY(std::isnan(why.waysUp[0].changes[0].from));

    const GradeExplanation sure = explainGrade(grader, std::vector<double>{kUnknown, 150'000, 0, 0, 5});
    QCOMPARE(sure.possible, (std::vector<std::uint8_t>{1, 2}));
}

void GradeExplanationTest::partsAddUp_data()
{
    shippedSchemeRows();
}

void GradeExplanationTest::partsAddUp()
{
    QFETCH(QString, key);
    const Grader grader = shippedGrader(key);
    std::mt19937 random(11);
    for (int i = 0; i < 1000; ++i) {
        const auto lead = randomLead(grader, random);
        const GradeExplanation why = explainGrade(grader, lead);
        double sum = 0;
        for (const GradePart &part : why.parts)
            sum += part.points;
        QCOMPARE(sum, why.points);
        QCOMPARE(why.points, grader.points(lead));
        QCOMPARE(why.grade, why.possible.back()); // the lowest still possible
        QCOMPARE(why.unknown.empty(),
                 std::ranges::none_of(lead, [](double value) { return std::isnan(value); }));
        QVERIFY(!why.unknown.empty() || why.possible.size() == 1);
    }
}

void GradeExplanationTest::wayUpReallyGoesUp_data()
{
    shippedSchemeRows();
}

void GradeExplanationTest::wayUpReallyGoesUp()
{
    QFETCH(QString, key);
    const Grader grader = shippedGrader(key);
    const auto fields = static_cast<std::size_t>(grader.fields().size());
    std::mt19937 random(5);
    int below = 0;
    int shown = 0;
    for (int i = 0; i < 2000; ++i) {
        const auto lead = randomLead(grader, random);
        const auto grade = grader.gradeOf(grader.points(lead));
        const auto ways = waysUp(grader, lead);
        below += grade > 0;
        shown += !ways.empty();
        for (const WayUp &way : ways) {
            const auto after = applied(grader, lead, way);
            // Judged by the bulk grader, whose sums are formed on their own.
            const Grading grading = grader.grade(Columns({after}, fields).spans);
            QVERIFY(grading.grade[0] < grade);
            QCOMPARE(grading.grade[0], way.grade);
            for (std::size_t field = 0; field < fields; ++field)
                QVERIFY(!(after[field] < lead[field]));
            // None of the changes could be left out.
            for (std::size_t drop = 0; way.changes.size() > 1 && drop < way.changes.size(); ++drop) {
                WayUp less = way;
                less.changes.erase(less.changes.begin() + static_cast<std::ptrdiff_t>(drop));
                QVERIFY(grader.gradeOf(grader.points(applied(grader, lead, less))) >= grade);
            }
        }
    }
    QVERIFY2(below > 500, qPrintable(QString::number(below)));
    QVERIFY2(shown > below * 9 / 10,
             qPrintable(QString(QString::number(shown) + u" of "_s + QString::number(below))));
}

void GradeExplanationTest::severalChangesWhereOneIsNotEnough()
{
    const Grader grader = shippedGrader();
    // Need unclear, value low, frequent already, no stage: 25 points, C; B from 56 takes need clear and more.
    const auto ways = waysUp(grader, std::vector<double>{1, 500, 3, 3, 0});
    QVERIFY(!ways.empty());
    QCOMPARE(ways[0].grade, 1);
    QCOMPARE(ways[0].changes.size(), std::size_t{1}); // need clear: 65

    const auto pair = waysUp(grader, std::vector<double>{2, 500, 1, 1, 1});
    QVERIFY(!pair.empty());
    QCOMPARE(pair[0].changes.size(), std::size_t{2}); // need clear and contact on two more days
    QCOMPARE(pair[0].points, 67.0);
}

void GradeExplanationTest::nothingAboveTheBest()
{
    QVERIFY(waysUp(shippedGrader(), std::vector<double>{3, 150'000, 3, 3, 5}).empty());
}

void GradeExplanationTest::realisticOnly()
{
    const Grader grader = shippedGrader();
    // 40 + 0 + 10 + 2 = 52: nobody makes a value of 500 into 20,000; the stage may rise by two, contact by
    // days.
    const auto ways = waysUp(grader, std::vector<double>{3, 500, 0, 2, 1});
    QVERIFY(!ways.empty());
    for (const WayUp &way : ways)
        for (const GradeChange &change : way.changes)
            QVERIFY(change.field != u"value");
    // 15,000 may become 20,000.
    const auto near = waysUp(grader, std::vector<double>{3, 15'000, 0, 2, 1});
    QVERIFY(std::ranges::any_of(near, [](const WayUp &way) { return way.changes[0].field == u"value"; }));
}

QTEST_GUILESS_MAIN(GradeExplanationTest)
#include "tst_gradeexplanation.moc"
