// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/grader.h"
#include "analysis/leads.h"

#include <QTest>

#include <array>
#include <numeric>
#include <string>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// The table of the default scheme: six letters = no stage, first contact, needs analysis, solution design,
/// quotation, signing; a column each for frequent, low and very low interaction.
struct TableRow
{
    std::vector<int> needs;  ///< indices into kNeeds
    std::vector<int> values; ///< indices into kValues
    std::array<const char *, 3> grades;
};

const std::vector<TableRow> kTable{
    {{0}, {0}, {"AAAAAA", "BBBBBB", "BBBBBB"}},       // clear, high
    {{0}, {1}, {"BBBBAA", "BBBBBB", "CBBBBB"}},       // clear, average
    {{0}, {2, 3}, {"BBBBBB", "CCCBBB", "CCCCCC"}},    // clear, low or unknown
    {{1}, {0}, {"BBBBBB", "CBBBBB", "CCCCCC"}},       // partly, high
    {{1}, {1}, {"BBBBBB", "CCCCCC", "CCCCCC"}},       // partly, average
    {{1}, {2, 3}, {"CCCCCC", "CCCCCC", "DCCCCC"}},    // partly, low or unknown
    {{2, 3}, {0}, {"CCCBBB", "CCCCCC", "CCCCCC"}},    // unclear or unknown, high
    {{2, 3}, {1}, {"CCCCCC", "CCCCCC", "DDDDCC"}},    // unclear or unknown, average
    {{2, 3}, {2, 3}, {"CCCCCC", "DDDDDD", "DDDDDD"}}, // unclear or unknown, low or unknown
};

constexpr const char *kLetters = "ABCD";

/// need, value, contactDays30, contactDays90, stage
std::vector<double> leadOf(int need, int value, int contact, int stage)
{
    const auto &days = kContacts[static_cast<std::size_t>(contact)];
    return {kNeeds[static_cast<std::size_t>(need)], kValues[static_cast<std::size_t>(value)], days[0],
            days[1], static_cast<double>(stage)};
}

} // namespace

class GraderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void all288Combinations();
    void neverFalls();
    void unknownIsLowestStillPossible();
    void tailsOfBlocks();
    void bulkEqualsSingle_data();
    void bulkEqualsSingle();
    void severalFieldsInOneCriterion();
    void onlyLiveRows();
    void fractionsOfPoints();
    void countsAndMoves();
    void nobody();
};

void GraderTest::all288Combinations()
{
    const Grader grader = shippedGrader();
    QCOMPARE(grader.fields(),
             (QStringList{u"need"_s, u"value"_s, u"contactDays30"_s, u"contactDays90"_s, u"stage"_s}));
    std::vector<std::vector<double>> leads;
    std::vector<char> expected;
    for (const TableRow &row : kTable)
        for (const int need : row.needs)
            for (const int value : row.values)
                for (int contact = 0; contact < 3; ++contact)
                    for (int stage = 0; stage < kStages; ++stage) {
                        leads.push_back(leadOf(need, value, contact, stage));
                        expected.push_back(row.grades[static_cast<std::size_t>(contact)][stage]);
                    }
    QCOMPARE(leads.size(), std::size_t{288});
    const Columns columns(leads, 5);
    const Grading grading = grader.grade(columns.spans);
    for (std::size_t i = 0; i < leads.size(); ++i)
        QVERIFY2(kLetters[grading.grade[i]] == expected[i], qPrintable(QString::number(i)));
    QCOMPARE(gradeCounts(grading.grade, 4), (std::vector<std::int64_t>{8, 68, 154, 58}));
}

/// A better need, value, interaction or stage never gives a worse grade or fewer points.
void GraderTest::neverFalls()
{
    const Grader grader = shippedGrader();
    int compared = 0;
    for (int need = 0; need < 4; ++need)
        for (int value = 0; value < 4; ++value)
            for (int contact = 0; contact < 3; ++contact)
                for (int stage = 0; stage < kStages; ++stage) {
                    const double here = grader.points(leadOf(need, value, contact, stage));
                    const std::array<std::vector<double>, 4> better{
                        leadOf(std::max(need - 1, 0), value, contact, stage),
                        leadOf(need, std::max(value - 1, 0), contact, stage),
                        leadOf(need, value, std::max(contact - 1, 0), stage),
                        leadOf(need, value, contact, std::min(stage + 1, kStages - 1))};
                    for (const auto &lead : better) {
                        QVERIFY(grader.points(lead) >= here);
                        QVERIFY(grader.gradeOf(grader.points(lead)) <= grader.gradeOf(here));
                        ++compared;
                    }
                }
    QCOMPARE(compared, 4 * 288);
}

void GraderTest::unknownIsLowestStillPossible()
{
    const Grader grader = shippedGrader();
    for (int need = 0; need < 4; ++need)
        for (int value = 0; value < 4; ++value)
            for (int contact = 0; contact < 3; ++contact)
                for (int stage = 0; stage < kStages; ++stage) {
                    std::uint8_t worst = 0;
                    std::uint8_t best = 3;
                    for (int n = need == 3 ? 0 : need; n <= std::min(need, 2); ++n)
                        for (int v = value == 3 ? 0 : value; v <= std::min(value, 2); ++v) {
                            const auto grade = grader.gradeOf(grader.points(leadOf(n, v, contact, stage)));
                            worst = std::max(worst, grade);
                            best = std::min(best, grade);
                        }
                    const Columns columns({leadOf(need, value, contact, stage)}, 5);
                    const Grading grading = grader.grade(columns.spans);
                    QCOMPARE(grading.grade[0], worst);
                    QCOMPARE(grading.upTo[0], best);
                }
}

void GraderTest::tailsOfBlocks()
{
    const Grader grader = shippedGrader();
    for (const std::size_t rows : {1U, 511U, 512U, 513U, 1025U}) {
        std::vector<std::vector<double>> leads(rows, leadOf(0, 0, 0, 0));
        leads.back() = leadOf(3, 3, 2, 0);
        const Columns columns(leads, 5);
        const Grading grading = grader.grade(columns.spans);
        QCOMPARE(grading.grade.size(), rows);
        QCOMPARE(grading.grade.back(), 3);
        QCOMPARE(gradeCounts(grading.grade, 4)[0], static_cast<std::int64_t>(rows) - 1);
    }
}

void GraderTest::bulkEqualsSingle_data()
{
    QTest::addColumn<QString>("key");
    for (const ShippedScheme &scheme : shippedSchemes())
        if (scheme.kind == SchemeKind::Grading) {
            const std::string key(scheme.key);
            QTest::newRow(key.c_str()) << QString::fromStdString(key);
        }
}

void GraderTest::bulkEqualsSingle()
{
    QFETCH(QString, key);
    const Grader grader = shippedGrader(key);
    const auto fields = static_cast<std::size_t>(grader.fields().size());
    std::mt19937 random(3);
    std::vector<std::vector<double>> leads;
    for (int i = 0; i < 3000; ++i)
        leads.push_back(randomLead(grader, random));
    const Columns columns(leads, fields);
    const Grading grading = grader.grade(columns.spans);
    for (std::size_t i = 0; i < leads.size(); ++i) {
        const double points = grader.points(leads[i]);
        QCOMPARE(static_cast<double>(grading.points[i]), points);
        QCOMPARE(grading.grade[i], grader.gradeOf(points));
        double best = 0;
        for (std::size_t c = 0; c < grader.scheme().criteria.size(); ++c) {
            double most = grader.result(c, leads[i]).points;
            for (const std::size_t band : grader.result(c, leads[i]).possible)
                most = std::max(most, grader.scheme().criteria[c].bands[band].points);
            best += most;
        }
        QCOMPARE(grading.upTo[i], grader.gradeOf(best));
    }
}

/// Bands of one criterion that look at fields of their own: the first that holds counts, and what is not
/// known leaves the better ones open.
void GraderTest::severalFieldsInOneCriterion()
{
    const Grader grader = shippedGrader();
    const auto contact = [&](double days30, double days90) {
        return grader.result(2, std::vector<double>{3, 0, days30, days90, 0});
    };
    QCOMPARE(contact(3, 3).band, std::optional<std::size_t>(0));
    QCOMPARE(contact(2, 40).band, std::optional<std::size_t>(1));
    QCOMPARE(contact(0, 0).band, std::optional<std::size_t>(2));
    QCOMPARE(contact(kUnknown, 4).points, 10.0);
    QVERIFY(!contact(kUnknown, 4).isKnown);
    QCOMPARE(contact(kUnknown, 4).possible, (std::vector<std::size_t>{0, 1}));
    QCOMPARE(contact(kUnknown, 0).possible, (std::vector<std::size_t>{0, 2}));
    QVERIFY(!contact(kUnknown, 0).band);
    QCOMPARE(contact(5, kUnknown).points, 25.0);
    QVERIFY(contact(5, kUnknown).isKnown);

    const Columns columns({{3, 0, kUnknown, 4, 0}, {3, 0, kUnknown, 0, 0}, {3, 0, 5, kUnknown, 0}}, 5);
    const Grading grading = grader.grade(columns.spans);
    QCOMPARE(grading.points, (std::vector<float>{50, 40, 65}));
    QCOMPARE(grading.upTo, (std::vector<std::uint8_t>{1, 1, 1}));
}

void GraderTest::onlyLiveRows()
{
    const Grader grader = shippedGrader();
    const Columns columns({leadOf(0, 0, 0, 0), leadOf(0, 0, 0, 0), leadOf(3, 3, 2, 0)}, 5);
    const std::array<std::uint8_t, 3> live{1, 0, 1};
    const Grading grading = grader.grade(columns.spans, live);
    QCOMPARE(grading.grade, (std::vector<std::uint8_t>{0, kNoGrade, 3}));
    QCOMPARE(grading.upTo[1], kNoGrade);
    QCOMPARE(grading.points[1], 0.F);
    QCOMPARE(gradeCounts(grading.grade, 4), (std::vector<std::int64_t>{1, 0, 0, 1}));
}

void GraderTest::fractionsOfPoints()
{
    GradeScheme scheme;
    for (const auto &field : {u"a"_s, u"b"_s, u"c"_s})
        scheme.criteria.push_back({field, field, 0, {{u"yes"_s, field, 1, 0.1}, {u"no"_s, field, {}, 0}}});
    scheme.cutoffs = {{u"A"_s, 0.3}};
    scheme.rest = u"B"_s;
    const Grader grader(scheme);
    const Columns columns({{1, 1, 1}, {1, 1, 0}}, 3);
    QCOMPARE(grader.grade(columns.spans).grade, (std::vector<std::uint8_t>{0, 1}));
}

void GraderTest::countsAndMoves()
{
    const std::vector<std::uint8_t> before{0, 1, 1, 3, kNoGrade, 2};
    const std::vector<std::uint8_t> after{0, 0, 2, 2, 0, kNoGrade};
    const GradeMoves moves = gradeMoves(before, 4, after, 3);
    QCOMPARE(moves.at(0, 0), 1);
    QCOMPARE(moves.at(1, 0), 1);
    QCOMPARE(moves.at(1, 2), 1);
    QCOMPARE(moves.at(3, 2), 1);
    QCOMPARE(std::accumulate(moves.rows.begin(), moves.rows.end(), std::int64_t{0}), 4);
}

void GraderTest::nobody()
{
    const Grader grader = shippedGrader();
    const Columns columns({}, 5);
    QVERIFY(grader.grade(columns.spans).grade.empty());
}

QTEST_GUILESS_MAIN(GraderTest)
#include "tst_grader.moc"
