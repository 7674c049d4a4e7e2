// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gradecheck.h"
#include "analysis/leads.h"
#include "support/exhaustiveway.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// A value within each step of every input, rising, and unknown first where it may be so.
std::vector<std::vector<double>> stepsOf(const GradeScheme &scheme)
{
    std::vector<std::vector<double>> steps;
    for (const QString &key : scheme.fields()) {
        const GradeField field = gradeField(key);
        std::vector<double> values{std::max(field.lowest, 0.0)};
        for (const GradeCriterion &criterion : scheme.criteria)
            for (const GradeBand &band : criterion.bands)
                if (band.from && criterion.inputOf(band) == key)
                    values.push_back(*band.from);
        std::ranges::sort(values);
        const auto same = std::ranges::unique(values);
        values.erase(same.begin(), same.end());
        if (field.mayBeUnknown)
            values.insert(values.begin(), kUnknown);
        steps.push_back(values);
    }
    return steps;
}

/// Calls @p visit with every combination.
template <typename Visit>
void forEachLead(const std::vector<std::vector<double>> &steps, std::vector<double> &lead, const Visit &visit)
{
    if (lead.size() == steps.size())
        return visit(lead);
    for (const double value : steps[lead.size()]) {
        lead.push_back(value);
        forEachLead(steps, lead, visit);
        lead.pop_back();
    }
}

} // namespace

/// Every shipped scheme over every combination of what its inputs can say.
class ShippedGradesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneGradeEach_data();
    void oneGradeEach();
    void neverFalls_data() { oneGradeEach_data(); }
    void neverFalls();
    void unknownIsLowestStillPossible_data() { oneGradeEach_data(); }
    void unknownIsLowestStillPossible();
    void everySchemeIsHere();
};

void ShippedGradesTest::oneGradeEach_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("leads");
    QTest::newRow("default") << u"default"_s << 384; // 288, and 96 with 3 days in 30 but none in 90
    QTest::newRow("software") << u"software"_s << 64;
    QTest::newRow("manufacturer") << u"manufacturer"_s << 96;
    QTest::newRow("intent") << u"intent"_s << 1536;
    QTest::newRow("value") << u"value"_s << 12;
}

/// The grade is one of the scheme's, the same one by one, in bulk, and by a reckoning of its own.
void ShippedGradesTest::oneGradeEach()
{
    QFETCH(QString, key);
    const Grader grader = shippedGrader(key);
    const ExhaustiveWay own(grader.scheme());
    std::vector<std::vector<double>> leads;
    std::vector<double> lead;
    forEachLead(stepsOf(grader.scheme()), lead,
                [&](const std::vector<double> &each) { leads.push_back(each); });
    QTEST(int(leads.size()), "leads");
    const auto grades = std::size_t(grader.scheme().grades().size());
    const Columns columns(leads, std::size_t(grader.fields().size()));
    const Grading grading = grader.grade(columns.spans);
    std::vector<int> seen(grades);
    for (std::size_t i = 0; i < leads.size(); ++i) {
        QVERIFY(grading.grade[i] < grades);
        QCOMPARE(std::size_t(grading.grade[i]), own.grade(leads[i]));
        QCOMPARE(grader.gradeOf(grader.points(leads[i])), grading.grade[i]);
        ++seen[grading.grade[i]];
    }
    QVERIFY(std::ranges::none_of(seen, [](int rows) { return rows == 0; }));
}

void ShippedGradesTest::neverFalls()
{
    QFETCH(QString, key);
    const Grader grader = shippedGrader(key);
    const auto steps = stepsOf(grader.scheme());
    int compared = 0;
    std::vector<double> start;
    forEachLead(steps, start, [&](const std::vector<double> &lead) {
        for (std::size_t input = 0; input < steps.size(); ++input) {
            std::vector<double> better = lead;
            // Every value is better than one below it, and than not knowing.
            for (const double value : steps[input]) {
                if (std::isnan(value) || value <= lead[input])
                    continue;
                better[input] = value;
                QVERIFY(grader.gradeOf(grader.points(better)) <= grader.gradeOf(grader.points(lead)));
                QVERIFY(grader.points(better) >= grader.points(lead));
                ++compared;
            }
        }
    });
    QVERIFY2(compared > 12, qPrintable(QString::number(compared)));
}

/// The grade is the worst, and "up to" the best, of all that filling in what is unknown can lead to.
void ShippedGradesTest::unknownIsLowestStillPossible()
{
    QFETCH(QString, key);
    const Grader grader = shippedGrader(key);
    const auto steps = stepsOf(grader.scheme());
    int withUnknown = 0;
    std::vector<double> start;
    forEachLead(steps, start, [&](const std::vector<double> &lead) {
        auto filled = steps;
        for (std::size_t input = 0; input < steps.size(); ++input) {
            if (!std::isnan(lead[input]))
                filled[input] = {lead[input]};
            else
                filled[input].erase(filled[input].begin());
        }
        std::uint8_t worst = 0;
        std::uint8_t best = 255;
        std::vector<double> next;
        forEachLead(filled, next, [&](const std::vector<double> &known) {
            const auto grade = grader.gradeOf(grader.points(known));
            worst = std::max(worst, grade);
            best = std::min(best, grade);
        });
        const Columns columns({lead}, lead.size());
        const Grading grading = grader.grade(columns.spans);
        QCOMPARE(grading.grade[0], worst);
        QCOMPARE(grading.upTo[0], best);
        withUnknown += std::ranges::any_of(lead, [](double value) { return std::isnan(value); }) ? 1 : 0;
    });
    QVERIFY(withUnknown > 0);
}

/// No scheme is shipped that the rows above leave out.
void ShippedGradesTest::everySchemeIsHere()
{
    QStringList keys;
    for (const ShippedScheme &scheme : shippedSchemes())
        if (scheme.kind == SchemeKind::Grading)
            keys << QString::fromUtf8(scheme.key.data(), qsizetype(scheme.key.size()));
    QCOMPARE(keys, (QStringList{u"default"_s, u"software"_s, u"manufacturer"_s, u"intent"_s, u"value"_s}));
}

QTEST_GUILESS_MAIN(ShippedGradesTest)
#include "tst_shippedgrades.moc"
