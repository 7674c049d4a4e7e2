// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gradecheck.h"
#include "analysis/leads.h"

#include <QTest>

#include <functional>
#include <string>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

using Spoil = std::function<void(GradeScheme &)>;
Q_DECLARE_METATYPE(Spoil)

class GradeCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedSchemesAreSound_data();
    void shippedSchemesAreSound();
    void definitionsAtEachStage_data();
    void definitionsAtEachStage();
    void definitionsThatAreNotAsked_data();
    void definitionsThatAreNotAsked();
    void fadingAndAgesAreSound();
    void faults_data();
    void faults();
    void definitionsWarn_data();
    void definitionsWarn();
};

void GradeCheckTest::shippedSchemesAreSound_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<double>("combinations");
    QTest::addColumn<std::vector<double>>("perGrade");
    QTest::newRow("default") << u"default"_s << 288.0 << std::vector<double>{8, 68, 154, 58};
    QTest::newRow("software") << u"software"_s << 48.0 << std::vector<double>{2, 10, 24, 12};
    QTest::newRow("manufacturer") << u"manufacturer"_s << 96.0 << std::vector<double>{3, 24, 53, 16};
    QTest::newRow("intent") << u"intent"_s << 240.0 << std::vector<double>{51, 117, 72};
    QTest::newRow("value") << u"value"_s << 12.0 << std::vector<double>{4, 4, 4};
}

/// Each shipped scheme gives every combination exactly one grade, uses every band and grade, and never lowers
/// a grade for a better input.
void GradeCheckTest::shippedSchemesAreSound()
{
    QFETCH(QString, key);
    const GradeCheck check = checkGrades(shippedGradeScheme(key).value());
    QString found;
    for (const GradeFinding &finding : check.found)
        found += finding.text + u'\n';
    QVERIFY2(check.found.empty(), qPrintable(found));
    QVERIFY(check.isSound());
    QTEST(check.combinations, "combinations");
    double graded = 0;
    for (const double combinations : check.perGrade)
        graded += combinations;
    QCOMPARE(graded, check.combinations);
    QTEST(check.perGrade, "perGrade");
}

void GradeCheckTest::definitionsAtEachStage_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("default") << u"default"_s;
    QTest::newRow("software") << u"software"_s; // has no stage
}

void GradeCheckTest::definitionsAtEachStage()
{
    QFETCH(QString, key);
    const Grader grader = shippedGrader(key);
    QVERIFY(checkGrades(grader.scheme()).notes.isEmpty());
    for (double stage = 0; stage < kStages; ++stage) {
        const auto grade = [&](double need, double value, double days30, double days90) {
            const std::vector<double> lead{need, value, days30, days90, stage};
            return grader.gradeOf(grader.points(std::span(lead).first(std::size_t(grader.fields().size()))));
        };
        QCOMPARE(grade(3, 150'000, 3, 3), 0);
        QCOMPARE(grade(3, 150'000, 0, 1), 1);
        QCOMPARE(grade(1, 30'000, 0, 1), 2);
        QCOMPARE(grade(1, 500, 0, 0), 3);
    }
}

void GradeCheckTest::definitionsThatAreNotAsked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("notes");
    QTest::newRow("default") << u"default"_s << QStringList();
    QTest::newRow("manufacturer")
        << u"manufacturer"_s
        << QStringList{
               u"The definitions of the four grades are not checked, they also speak of what the scheme "
               "does not ask: Interaction."_s};
    QTest::newRow("intent has grades of its own") << u"intent"_s << QStringList();
    QTest::newRow("value has grades of its own") << u"value"_s << QStringList();
}

void GradeCheckTest::definitionsThatAreNotAsked()
{
    QFETCH(QString, key);
    const GradeCheck check = checkGrades(shippedGradeScheme(key).value());
    QTEST(check.notes, "notes");
    QVERIFY(check.isSound());
}

/// A scheme with counts that fade and days since a contact has nothing to be told of.
void GradeCheckTest::fadingAndAgesAreSound()
{
    GradeScheme scheme = shippedGradeScheme().value();
    scheme.criteria[2].halfLife = 14;
    scheme.criteria[2].bands[0].from = 2.5;
    scheme.criteria[3] = {u"Stage"_s,
                          u"age(lastContact)"_s,
                          0,
                          {{u"no stage"_s, u"age(lastContact)"_s, 60.0, 0},
                           {u"Quotation"_s, u"age(lastContact)"_s, 10.0, 6},
                           {u"Signing"_s, u"age(lastContact)"_s, {}, 10}},
                          0,
                          true};
    const GradeCheck check = checkGrades(scheme);
    QStringList texts;
    for (const GradeFinding &finding : check.found)
        texts << finding.text;
    QCOMPARE(texts, QStringList());
    QCOMPARE(check.combinations, 4.0 * 4 * 3 * 4); // days since a contact may be unknown
}

void GradeCheckTest::faults_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, GradeFault fault, const QString &text, Spoil spoil) {
        QTest::newRow(name) << std::move(spoil) << static_cast<int>(fault) << text;
    };
    row("gap below a level", GradeFault::Gap,
        u"Need: no band holds what lies below “unclear”, which begins at 1.5."_s,
        [](GradeScheme &scheme) { scheme.criteria[0].bands[2].from = 1.5; });
    row("gap below an amount", GradeFault::Gap,
        u"Value: no band holds what lies below “low”, which begins at 100."_s,
        [](GradeScheme &scheme) { scheme.criteria[1].bands[2].from = 100; });
    row("gap of two fields", GradeFault::Gap,
        u"Interaction: no band holds what lies below “low”, which begins at 1."_s,
        [](GradeScheme &scheme) { scheme.criteria[2].bands.pop_back(); });
    row("overlap", GradeFault::Overlap, u"Value: “high” and “average” begin at the same value, 5000."_s,
        [](GradeScheme &scheme) { scheme.setValueCutPoints(5000, 5000); });
    row("dead band", GradeFault::Dead,
        u"Value: nobody can be “average”, because “high” comes before it and holds for all whom it would."_s,
        [](GradeScheme &scheme) { scheme.setValueCutPoints(20'000, 100'000); });
    row("dead band of a wider field", GradeFault::Dead,
        u"Interaction: nobody can be “frequent”, because “low” comes before it and holds for all whom it would."_s,
        [](GradeScheme &scheme) { std::swap(scheme.criteria[2].bands[0], scheme.criteria[2].bands[1]); });
    row("band out of range", GradeFault::Dead,
        u"Need: nobody can be “clear”, because it begins at 4 and nothing is above 3."_s,
        [](GradeScheme &scheme) { scheme.criteria[0].bands[0].from = 4; });
    row("rest nobody reaches", GradeFault::Dead,
        u"Value: nobody can be “low”, because “average” comes before it and holds for all whom it would."_s,
        [](GradeScheme &scheme) { scheme.setValueCutPoints(5000, 0); });
    row("rest below the lowest level", GradeFault::Dead,
        u"Need: nobody can be “unclear”, because “partly” comes before it and holds for all whom it would."_s,
        [](GradeScheme &scheme) { scheme.criteria[0].bands[1].from = 0.5; });
    row("rest of a wider field", GradeFault::Dead,
        u"Interaction: nobody can be “very low”, because “low” comes before it and holds for all whom it would."_s,
        [](GradeScheme &scheme) { scheme.criteria[2].bands[1].from = 0; });
    row("no whole level between", GradeFault::Dead,
        u"Need: nobody can be “partly”, because “clear” comes before it and holds for all whom it would."_s,
        [](GradeScheme &scheme) {
            scheme.criteria[0].bands[0].from = 1.5;
            scheme.criteria[0].bands[1].from = 1.2;
        });
    row("behind a band that everybody has", GradeFault::Dead,
        u"Interaction: nobody can be “low”, because “frequent” comes before it and holds for all whom it would."_s,
        [](GradeScheme &scheme) { scheme.criteria[2].bands[0].from = 0; });
    row("dead grade", GradeFault::Dead, u"No combination of bands gets grade A: none has 101 points."_s,
        [](GradeScheme &scheme) { scheme.cutoffs[0].from = 101; });
    row("dead rest", GradeFault::Dead,
        u"No combination of bands gets grade D: none has less than 0 points."_s,
        [](GradeScheme &scheme) { scheme.cutoffs[2].from = 0; });
    row("better need, worse grade", GradeFault::NonMonotonic,
        u"Need: “clear” can give a worse grade than “partly”. For example Need “clear”, Value “low”, Interaction “very low”, Stage “First contact”: 12 points, D instead of C."_s,
        [](GradeScheme &scheme) { scheme.criteria[0].bands[0].points = 10; });
    row("a grade in the middle", GradeFault::Dead,
        u"No combination of bands gets grade B: none has from 99 to below 100 points."_s,
        [](GradeScheme &scheme) {
            scheme.cutoffs[0].from = 100;
            scheme.cutoffs[1].from = 99;
        });
    row("fewer meetings before more", GradeFault::Dead,
        u"Interaction: nobody can be “low”, because “frequent” comes before it and holds for all whom it would."_s,
        [](GradeScheme &scheme) {
            scheme.criteria[2].bands[0].field = u"count(interaction, 90)"_s;
            scheme.criteria[2].bands[0].from = 2;
            scheme.criteria[2].bands[1].field = u"count(meeting, 60)"_s;
            scheme.criteria[2].bands[1].from = 2;
        });
    row("a filter is yes or no", GradeFault::Dead,
        u"Value: nobody can be “high”, because it begins at 2 and nothing is above 1."_s,
        [](GradeScheme &scheme) {
            scheme.criteria[1].bands[0] = {u"high"_s, u"where(hasDeal)"_s, 2.0, 25};
        });
    row("less is better and earns less", GradeFault::NonMonotonic,
        u"Stage: “Signing” can give a worse grade than “no stage”. For example Need “unclear”, Value "
        u"“average”, "
        "Interaction “very low”, Stage “Signing”: 15 points, D instead of C."_s,
        [](GradeScheme &scheme) {
            GradeCriterion &stage = scheme.criteria[3];
            stage.bands = {{u"no stage"_s, u"age(lastContact)"_s, 60.0, 10},
                           {u"Signing"_s, u"age(lastContact)"_s, {}, 0}};
            stage.lessIsBetter = true;
        });
    row("one input pulled both ways", GradeFault::NonMonotonic,
        u"“Value” and “Stage” look at the same input, and what is better for one is worse for the other."_s,
        [](GradeScheme &scheme) {
            GradeCriterion &stage = scheme.criteria[3];
            stage.bands = {{u"no stage"_s, u"value"_s, 5000.0, 0}, {u"Signing"_s, u"value"_s, {}, 10}};
            stage.lessIsBetter = true;
        });
    row("unknown is worth more", GradeFault::NonMonotonic,
        u"Value: finding out that it is “low” can lower the grade. For example Need “unclear”, Value “low”, Interaction “very low”, Stage “Quotation”: 8 points, D instead of C."_s,
        [](GradeScheme &scheme) { scheme.criteria[1].unknown = 15; });
}

void GradeCheckTest::faults()
{
    QFETCH(Spoil, spoil);
    QFETCH(int, fault);
    QFETCH(QString, text);
    GradeScheme scheme = shippedGradeScheme().value();
    spoil(scheme);
    const GradeCheck check = checkGrades(scheme);
    QVERIFY(!check.isSound());
    QVERIFY(check.count(static_cast<GradeFault>(fault)) > 0);
    QStringList texts;
    for (const GradeFinding &finding : check.found)
        texts << finding.text;
    QVERIFY2(texts.contains(text), qPrintable(texts.join(u'\n')));
}

void GradeCheckTest::definitionsWarn_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("A too dear")
        << Spoil([](GradeScheme &scheme) { scheme.cutoffs[0].from = 92; })
        << QStringList{
               u"Leads that are A by its definition can get B: Need “clear”, Value “high”, Interaction “frequent”, Stage “no stage” make 90 points."_s};
    QTest::newRow("A too cheap")
        << Spoil([](GradeScheme &scheme) { scheme.cutoffs[0].from = 80; })
        << QStringList{
               u"Leads that are B by its definition can get A: Need “clear”, Value “high”, Interaction “low”, Stage “Signing” make 85 points."_s};
    QTest::newRow("C too dear")
        << Spoil([](GradeScheme &scheme) { scheme.cutoffs[2].from = 30; })
        << QStringList{
               u"Leads that are C by its definition can get D: Need “unclear”, Value “average”, Interaction “low”, Stage “Needs analysis” make 29 points."_s};
    QTest::newRow("C too cheap")
        << Spoil([](GradeScheme &scheme) { scheme.cutoffs[2].from = 5; })
        << QStringList{
               u"Leads that are D by its definition can get C: Need “unclear”, Value “low”, Interaction “very low”, Stage “Signing” make 10 points."_s};
    QTest::newRow("no interaction") << Spoil([](GradeScheme &scheme) {
        scheme.criteria.erase(scheme.criteria.begin() + 2);
        scheme.cutoffs = {{u"A"_s, 60}, {u"B"_s, 30}, {u"C"_s, 10}};
    }) << QStringList();
}

void GradeCheckTest::definitionsWarn()
{
    QFETCH(Spoil, spoil);
    GradeScheme scheme = shippedGradeScheme().value();
    spoil(scheme);
    const GradeCheck check = checkGrades(scheme);
    QVERIFY(check.isSound()); // a warning, not a refusal
    QStringList texts;
    for (const GradeFinding &finding : check.found)
        texts << finding.text;
    QTEST(texts, "texts");
}

QTEST_GUILESS_MAIN(GradeCheckTest)
#include "tst_gradecheck.moc"
