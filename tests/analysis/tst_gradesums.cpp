// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gradecheck.h"
#include "analysis/gradecombination.h"
#include "analysis/grader.h"
#include "analysis/gradesums.h"

#include <QSet>
#include <QTest>

#include <cmath>
#include <functional>
#include <map>
#include <random>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// A scheme of @p criteria criteria with @p bands bands each; @p pointsOf(criterion, band) says what they
/// earn.
GradeScheme schemeOf(int criteria, int bands, const std::function<double(int, int)> &pointsOf)
{
    GradeScheme scheme;
    scheme.rest = u"D"_s;
    for (int index = 0; index < criteria; ++index) {
        GradeCriterion criterion{u"C%1"_s.arg(index), u"value"_s, 0, {}};
        for (int band = 0; band < bands; ++band) {
            GradeBand next{u"b%1"_s.arg(band), u"value"_s, double(bands - band), pointsOf(index, band)};
            if (band + 1 == bands)
                next.from.reset();
            criterion.bands.push_back(next);
        }
        scheme.criteria.push_back(criterion);
    }
    return scheme;
}

/// Each combination of bands, by trying them all.
void eachCombination(const GradeScheme &scheme, const std::function<void(const GradeCombination &)> &visit)
{
    GradeCombination combination(scheme.criteria.size());
    const std::function<void(std::size_t)> choose = [&](std::size_t index) {
        if (index == scheme.criteria.size()) {
            visit(combination);
            return;
        }
        for (std::size_t place = 0; place < bandPoints(scheme.criteria[index]).size(); ++place) {
            combination[index] = bandAt(scheme.criteria[index], place);
            choose(index + 1);
        }
    };
    choose(0);
}

/// A small scheme at random: points of 1, 0.25 or of seven decimals, some of them less for better bands.
GradeScheme randomScheme(std::mt19937 &random)
{
    const auto upTo = [&random](int most) { return static_cast<int>(random() % std::uint32_t(most + 1)); };
    const double unit = std::array{1.0, 0.25, 0.1234567}[std::size_t(upTo(2))];
    GradeScheme scheme = schemeOf(1 + upTo(3), 1 + upTo(3), [&](int, int) { return unit * (upTo(40) - 10); });
    for (GradeCriterion &criterion : scheme.criteria) {
        criterion.unknown = unit * upTo(10);
        criterion.lessIsBetter = upTo(3) == 0;
    }
    double from = unit * (20 + upTo(60));
    for (const QString &grade : {u"A"_s, u"B"_s, u"C"_s}) {
        scheme.cutoffs.push_back({grade, from});
        from -= unit * (1 + upTo(20));
    }
    return scheme;
}

/// What trying all combinations says of falls: how many pairs of bands of each criterion lower a grade.
qsizetype fallsByTrying(const GradeScheme &scheme)
{
    const Grader grader(scheme);
    QSet<QString> pairs;
    eachCombination(scheme, [&](const GradeCombination &combination) {
        const auto gradeOf = [&](const GradeCombination &of) {
            return grader.gradeOf(combinationPoints(scheme, of));
        };
        for (std::size_t index = 0; index < scheme.criteria.size(); ++index) {
            const GradeCriterion &criterion = scheme.criteria[index];
            if (!combination[index])
                continue;
            for (std::size_t place = 0; place < bandPoints(criterion).size(); ++place) {
                GradeCombination worse = combination;
                worse[index] = bandAt(criterion, place);
                const bool isWorse = !worse[index] || (criterion.lessIsBetter ? place < *combination[index]
                                                                              : place > *combination[index]);
                if (isWorse && gradeOf(combination) > gradeOf(worse))
                    pairs.insert(u"%1 %2 %3"_s.arg(index).arg(place).arg(*combination[index]));
            }
        }
    });
    return pairs.size();
}

} // namespace

class GradeSumsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTryingAll();
    void thinnedSumsSayNothingWrong_data();
    void thinnedSumsSayNothingWrong();
    void hugeSchemes_data();
    void hugeSchemes();
    void whatCannotBeLookedAtIsSaid();
    void whatIsSaidOfManySumsIsTrue();
    void manyFaultsOfOneKindAreCounted();
};

/// Seeded small schemes: counts of each grade, dead grades and falls are those of trying all combinations.
void GradeSumsTest::agreesWithTryingAll()
{
    std::mt19937 random(20261128);
    int withFalls = 0;
    int withDead = 0;
    for (int round = 0; round < 1'500; ++round) {
        const GradeScheme scheme = randomScheme(random);
        const Grader grader(scheme);
        std::vector<double> perGrade(4);
        eachCombination(scheme, [&](const GradeCombination &combination) {
            ++perGrade[grader.gradeOf(combinationPoints(scheme, combination))];
        });
        const GradeCheck check = checkGrades(scheme);
        QVERIFY(check.isWhole);
        QVERIFY2(check.perGrade == perGrade, scheme.toJson().constData());
        const auto deadGrades = std::ranges::count_if(check.found, [](const GradeFinding &finding) {
            return finding.text.startsWith(u"No combination");
        });
        QCOMPARE(deadGrades, std::ranges::count(perGrade, 0.0));
        qsizetype falls = 0;
        for (const GradeFinding &finding : check.found)
            falls += finding.fault == GradeFault::NonMonotonic && finding.text.contains(u"For example");
        if (falls != fallsByTrying(scheme))
            QFAIL(scheme.toJson().constData());
        withFalls += falls > 0;
        withDead += deadGrades > 0;
    }
    QVERIFY2(withFalls > 300 && withDead > 300,
             qPrintable(u"%1 with falls, %2 with dead grades"_s.arg(withFalls).arg(withDead)));
}

void GradeSumsTest::thinnedSumsSayNothingWrong_data()
{
    QTest::addColumn<int>("most");
    for (const int most : {4, 7, 16, 64, 100'000})
        QTest::addRow("%d sums", most) << most;
}

/// With few sums kept: what is found is there, what is not there is not left out, and a combination makes the
/// sum.
void GradeSumsTest::thinnedSumsSayNothingWrong()
{
    QFETCH(int, most);
    std::mt19937 random(7);
    int unsure = 0;
    int none = 0;
    for (int round = 0; round < 200; ++round) {
        GradeSums sums{std::size_t(most)};
        std::map<std::int64_t, double> all{{0, 1}};
        std::vector<std::vector<double>> points;
        for (int step = 0; step < 5; ++step) {
            auto &earned = points.emplace_back();
            std::map<std::int64_t, double> next;
            for (int band = 0; band < 4; ++band) {
                const std::int64_t billionths = std::int64_t(random() % 2'000) * 1'234'567;
                earned.push_back(double(billionths) / 1e9);
                for (const auto &[sum, combinations] : all)
                    next[sum + billionths] += combinations;
            }
            all = next;
            sums.add(earned);
        }
        double combinations = 0;
        std::vector<double> kept;
        sums.each([&](double sum, double count) {
            combinations += count;
            kept.push_back(sum);
            QVERIFY(all.contains(std::llround(sum * 1e9)));
        });
        QCOMPARE(combinations, 1024.0);
        QCOMPARE(kept.size() <= std::size_t(most), true);
        QCOMPARE(std::llround(kept.front() * 1e9), all.begin()->first);
        QCOMPARE(std::llround(kept.back() * 1e9), all.rbegin()->first);
        QCOMPARE(sums.isComplete(), kept.size() == all.size());
        for (int question = 0; question < 40; ++question) {
            const std::int64_t from = std::int64_t(random() % 12'000) * 1'234'567 - 617'283;
            const std::int64_t below = from + std::int64_t(1 + random() % 30) * 1'234'567;
            const auto found = sums.first([&](double sum) { return sum >= double(from) / 1e9; },
                                          [&](double sum) { return sum < double(below) / 1e9; });
            const auto truth = all.lower_bound(from);
            const bool isThere = truth != all.end() && truth->first < below;
            if (!found.sum) {
                QVERIFY(!isThere || found.mayBeLeftOut);
                unsure += found.mayBeLeftOut;
                none += !found.mayBeLeftOut;
                continue;
            }
            QVERIFY(isThere && !found.mayBeLeftOut);
            const auto chosen = sums.combination(*found.sum);
            double made = 0;
            for (std::size_t step = 0; step < points.size(); ++step)
                made += points[step][chosen[step]];
            QVERIFY(std::abs(made - *found.sum) < 1e-8);
        }
    }
    QVERIFY(none > 0);
    QCOMPARE(unsure > 0, most < 1'000);
}

void GradeSumsTest::hugeSchemes_data()
{
    QTest::addColumn<int>("criteria");
    QTest::addColumn<int>("bands");
    QTest::addColumn<bool>("isFalling");
    QTest::newRow("40 criteria of 12 bands") << 40 << 12 << false;
    QTest::newRow("40 criteria of 12 bands, all the wrong way round") << 40 << 12 << true;
    QTest::newRow("as much as a file may have") << 32 << 32 << false;
    QTest::newRow("as much as a file may have, all the wrong way round") << 32 << 32 << true;
}

/// Far more sums than memory holds: what is sound is found sound, what is wrong is told.
void GradeSumsTest::hugeSchemes()
{
    QFETCH(int, criteria);
    QFETCH(int, bands);
    QFETCH(bool, isFalling);
    std::mt19937 random(40);
    std::uniform_real_distribution<double> some(0, 100);
    GradeScheme scheme = schemeOf(criteria, bands, [&](int, int) { return some(random) * 0.1234567; });
    double most = 0;
    for (GradeCriterion &criterion : scheme.criteria) {
        if (isFalling)
            std::ranges::sort(criterion.bands, std::less(), &GradeBand::points);
        else
            std::ranges::sort(criterion.bands, std::greater(), &GradeBand::points);
        for (int band = 0; band < bands; ++band)
            criterion.bands[std::size_t(band)].from = bands - band;
        criterion.bands.back().from.reset();
        most += std::max(criterion.bands.front().points, criterion.bands.back().points);
    }
    scheme.cutoffs = {{u"A"_s, most * 0.6}, {u"B"_s, most * 0.4}, {u"C"_s, most * 0.2}};
    const GradeCheck check = checkGrades(scheme);
    QVERIFY(check.combinations > std::pow(bands, criteria) * 0.99);
    QCOMPARE(check.count(GradeFault::Dead), 0);
    QCOMPARE(check.count(GradeFault::NonMonotonic) > 0, isFalling);
    QVERIFY(isFalling || (check.isSound() && check.isWhole));
}

/// A grade and a reversal far narrower than the sums kept: neither a fault nor none.
void GradeSumsTest::whatCannotBeLookedAtIsSaid()
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> some(0, 100);
    GradeScheme scheme = schemeOf(32, 32, [&](int, int) { return some(random); });
    for (GradeCriterion &criterion : scheme.criteria)
        std::ranges::sort(criterion.bands, std::greater(), &GradeBand::points);
    for (GradeCriterion &criterion : scheme.criteria)
        for (std::size_t band = 0; band + 1 < criterion.bands.size(); ++band)
            criterion.bands[band].from = 32.0 - double(band);
    for (GradeCriterion &criterion : scheme.criteria)
        criterion.bands.back().from.reset();
    scheme.cutoffs = {{u"A"_s, 1600}, {u"B"_s, 1600 - 1e-6}, {u"C"_s, 500}};
    GradeBand &better = scheme.criteria[4].bands[3];
    better.points = scheme.criteria[4].bands[4].points - 1e-6;
    const GradeCheck check = checkGrades(scheme);
    QVERIFY(check.found.empty());
    QVERIFY(check.isSound());
    QVERIFY(!check.isWhole);
    QCOMPARE(check.notes,
             (QStringList{u"There are too many combinations of bands to look at each: not everywhere was it "
                          "found out whether a better band can lower the grade in C4."_s,
                          u"There are too many combinations of bands to look at each: whether any gets these "
                          "grades was not found out: B."_s,
                          u"The definitions of the four grades are not checked, they also speak of what the "
                          "scheme does not ask: Need, Interaction."_s}));
}

/// Wide schemes of whole points, whose sums a table holds: what is said of a reversal is true, and most is
/// said.
void GradeSumsTest::whatIsSaidOfManySumsIsTrue()
{
    constexpr int kCriteria = 12;
    constexpr int kMostPoints = 10'000;
    std::mt19937 random(12);
    int said = 0;
    int fallen = 0;
    for (int round = 0; round < 40; ++round) {
        GradeScheme scheme =
            schemeOf(kCriteria, 6, [&](int, int band) { return (6 - band) * 1'500 + int(random() % 1'000); });
        const int less = 1 << (random() % 10);
        scheme.criteria[0].bands[2].points = scheme.criteria[0].bands[3].points - less;
        std::vector<char> reached(kCriteria * kMostPoints);
        reached[0] = 1;
        for (std::size_t index = 1; index < scheme.criteria.size(); ++index) {
            std::vector<char> next(reached.size());
            for (const double points : bandPoints(scheme.criteria[index]))
                for (std::size_t sum = 0; sum + std::size_t(points) < next.size(); ++sum)
                    next[sum + std::size_t(points)] |= reached[sum];
            reached = next;
        }
        const auto lowest = std::ranges::find(reached, 1) - reached.begin();
        const int high = int(scheme.criteria[0].bands[3].points);
        const int from = int(lowest) + high + int(random() % 3'000); // where sums are sparse
        scheme.cutoffs = {{u"A"_s, double(from)}};
        bool falls = false;
        for (int sum = from - high; sum < from - high + less; ++sum)
            falls = falls || reached[std::size_t(sum)];
        const GradeCheck check = checkGrades(scheme);
        QVERIFY(!check.count(GradeFault::NonMonotonic) || falls);
        QVERIFY(check.count(GradeFault::NonMonotonic) || !falls || !check.isWhole);
        said += check.isWhole;
        fallen += falls;
    }
    QVERIFY2(said > 20 && fallen > 5 && fallen < 40,
             qPrintable(u"%1 said, %2 falling"_s.arg(said).arg(fallen)));
}

void GradeSumsTest::manyFaultsOfOneKindAreCounted()
{
    GradeScheme scheme = schemeOf(2, 20, [](int, int band) { return band * 5; });
    scheme.cutoffs = {{u"A"_s, 60}, {u"B"_s, 30}};
    const GradeCheck check = checkGrades(scheme);
    QStringList texts;
    for (const GradeFinding &finding : check.found)
        if (finding.fault == GradeFault::NonMonotonic)
            texts << finding.text;
    QCOMPARE(texts.size(), 2 * 13);
    const auto more = fallsByTrying(scheme) / 2 - 12; // both criteria are alike
    QVERIFY(more > 100);
    QVERIFY2(texts[12].startsWith(u"C0: the same goes for %1 more"_s.arg(more)), qPrintable(texts[12]));
}

QTEST_GUILESS_MAIN(GradeSumsTest)
#include "tst_gradesums.moc"
