// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clusters/kprototypes.h"
#include "analysis/points.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <limits>
#include <set>

using namespace leadbook;
using namespace leadbook::test;

namespace {

/// @p rows points of @p numbers numbers and @p codes choices among @p levels.
OwnedMixed drawnMixed(std::size_t rows, std::size_t numbers, std::size_t codes, std::size_t levels,
                      std::uint64_t seed)
{
    RandomDraws draws(seed);
    std::vector<std::vector<double>> columns(numbers, std::vector<double>(rows));
    for (std::vector<double> &column : columns)
        std::ranges::generate(column, [&draws] { return draws.normal(); });
    std::vector<std::vector<std::uint8_t>> choices(codes, std::vector<std::uint8_t>(rows));
    for (std::vector<std::uint8_t> &column : choices)
        std::ranges::generate(column, [&] { return static_cast<std::uint8_t>(draws.below(levels)); });
    const double gamma = numbers == 0 ? 1.0 : 0.6;
    return OwnedMixed(OwnedPoints(std::move(columns)), std::move(choices), gamma);
}

/// How unlike points are to the best prototypes of the clusters that @p labels make.
double costOf(const MixedPoints &points, const std::vector<std::uint8_t> &labels, std::size_t count)
{
    double cost = 0;
    for (std::size_t cluster = 0; cluster < count; ++cluster) {
        const auto size = static_cast<double>(std::ranges::count(labels, cluster));
        for (const std::span<const double> column : points.numbers) {
            double sum = 0;
            for (std::size_t row = 0; row < labels.size(); ++row)
                sum += labels[row] == cluster ? column[row] : 0.0;
            for (std::size_t row = 0; row < labels.size(); ++row) {
                const double off = column[row] - sum / size;
                cost += labels[row] == cluster ? off * off : 0.0;
            }
        }
        for (const std::span<const std::uint8_t> column : points.codes) {
            std::array<double, 16> counts{}; // there are no larger codes
            for (std::size_t row = 0; row < labels.size(); ++row)
                counts[column[row]] += labels[row] == cluster ? 1 : 0;
            cost += points.gamma * (size - *std::ranges::max_element(counts));
        }
    }
    return cost;
}

/// The least cost of all ways to put the points into @p count clusters.
double leastCost(const MixedPoints &points, std::size_t count)
{
    std::vector<std::uint8_t> labels(points.rows());
    double least = std::numeric_limits<double>::infinity();
    while (true) {
        least = std::min(least, costOf(points, labels, count));
        std::size_t at = 1; // the first point is in the first cluster: numbers do not matter
        while (at < labels.size() && ++labels[at] == count)
            labels[at++] = 0;
        if (at >= labels.size())
            return least;
    }
}

} // namespace

class KPrototypesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheOptimum_data();
    void findsTheOptimum();
    void standsStill_data();
    void standsStill();
    void isKMeansWithoutChoices();
    void findsMixedKinds();
    void gammaOfHuang();
    void asNumbersKeepsDistances();
    void sortedBySizeWithModes();
    void sameInAnyOrder();
    void moreClustersThanPoints();
    void cancelled();
};

void KPrototypesTest::findsTheOptimum_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("numbers");
    QTest::addColumn<int>("codes");
    QTest::addColumn<int>("levels");
    QTest::addColumn<int>("count");
    QTest::newRow("one of each, two") << 11 << 1 << 1 << 3 << 2;
    QTest::newRow("one of each, three") << 9 << 1 << 1 << 3 << 3;
    QTest::newRow("two of each, two") << 11 << 2 << 2 << 3 << 2;
    QTest::newRow("two of each, three") << 9 << 2 << 2 << 3 << 3;
    QTest::newRow("choices alone") << 10 << 0 << 3 << 3 << 2;
    QTest::newRow("numbers alone") << 10 << 2 << 0 << 1 << 2;
}

/// The best of many starts costs no more than the best of all ways there are.
void KPrototypesTest::findsTheOptimum()
{
    QFETCH(int, rows);
    QFETCH(int, numbers);
    QFETCH(int, codes);
    QFETCH(int, levels);
    QFETCH(int, count);
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
        const OwnedMixed owned = drawnMixed(std::size_t(rows), std::size_t(numbers), std::size_t(codes),
                                            std::size_t(levels), seed);
        const MixedPoints points = owned.points();
        const KPrototypesFit fit =
            kPrototypes(points, std::size_t(count), 100, seed, 1000, Progress(), inTurn);
        const double least = leastCost(points, std::size_t(count));
        QVERIFY(std::abs(costOf(points, fit.fit.labels, std::size_t(count)) - fit.fit.inertia) < 1e-9);
        QVERIFY2(std::abs(fit.fit.inertia - least) < 1e-9,
                 qPrintable(QStringLiteral("%1: %2 for %3").arg(seed).arg(fit.fit.inertia).arg(least)));
    }
}

void KPrototypesTest::standsStill_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("count");
    QTest::newRow("some") << 500 << 4;
    QTest::newRow("many") << 20'000 << 6;
    QTest::newRow("several chunks") << 70'000 << 5;
}

/// Prototypes are means and most frequent choices, and nobody is nearer to another one.
void KPrototypesTest::standsStill()
{
    QFETCH(int, rows);
    QFETCH(int, count);
    const OwnedMixed owned = drawnMixed(std::size_t(rows), 2, 2, 5, 3);
    const MixedPoints points = owned.points();
    const auto clusters = std::size_t(count);
    const KPrototypesFit fit = kPrototypes(points, clusters, 3, 1, 10'000, Progress(), inTurn);
    double cost = 0;
    std::vector<std::int64_t> sizes(clusters);
    for (std::size_t row = 0; row < points.rows(); ++row) {
        std::vector<double> unlike;
        for (std::size_t cluster = 0; cluster < clusters; ++cluster) {
            double sum = 0;
            for (std::size_t field = 0; field < 2; ++field) {
                const double off = points.numbers[field][row] - fit.fit.centres[cluster * 2 + field];
                sum += off * off;
                sum += points.codes[field][row] == fit.modes[cluster * 2 + field] ? 0.0 : points.gamma;
            }
            unlike.push_back(sum);
        }
        const std::size_t label = fit.fit.labels[row];
        QVERIFY(unlike[label] <= *std::ranges::min_element(unlike) + 1e-12);
        cost += unlike[label];
        ++sizes[label];
    }
    QVERIFY(std::abs(cost / fit.fit.inertia - 1) < 1e-9);
    QCOMPARE(fit.fit.sizes, sizes);
    QVERIFY(std::abs(costOf(points, fit.fit.labels, clusters) / cost - 1) < 1e-9);
}

void KPrototypesTest::isKMeansWithoutChoices()
{
    const OwnedPoints blobs = drawnPoints(Shape::Blobs, 400, 2);
    const MixedPoints points{blobs.points(), {}, 1};
    const KPrototypesFit fit = kPrototypes(points, 4, 20, 1, 1000, Progress(), inTurn);
    const KMeansFit means = kMeans(blobs.points(), 4, 20, 1, Progress(), inTurn);
    QVERIFY(std::abs(fit.fit.inertia / means.inertia - 1) < 1e-9);
    QVERIFY(fit.modes.empty());
}

void KPrototypesTest::findsMixedKinds()
{
    // Four kinds, told apart in pairs by the number and within by the choice.
    RandomDraws draws(4);
    std::vector<double> number;
    std::vector<std::uint8_t> choice;
    for (std::size_t row = 0; row < 400; ++row) {
        number.push_back((row % 2 == 0 ? 0.0 : 6.0) + 0.3 * draws.normal());
        choice.push_back(row % 4 < 2 ? 7 : 9);
    }
    const OwnedMixed owned(OwnedPoints({number}), {choice}, 4);
    const KPrototypesFit fit = kPrototypes(owned.points(), 4, 10, 1, 1000, Progress(), inTurn);
    for (std::size_t row = 4; row < 400; ++row)
        QCOMPARE(fit.fit.labels[row], fit.fit.labels[row % 4]);
    QCOMPARE(std::set<std::uint8_t>(fit.fit.labels.begin(), fit.fit.labels.end()).size(), 4U);
    for (std::size_t row = 0; row < 4; ++row)
        QCOMPARE(fit.modes[fit.fit.labels[row]], choice[row]);
}

void KPrototypesTest::gammaOfHuang()
{
    const OwnedPoints points({{-1, 1, -1, 1}, {-3, 3, -3, 3}});
    QCOMPARE(chosenGamma(points.points()), 1.0); // half of the mean of 1 and 3
    QCOMPARE(chosenGamma({}), 1.0);
    const OwnedPoints same({{2, 2, 2}});
    QCOMPARE(chosenGamma(same.points()), 1.0);
}

void KPrototypesTest::asNumbersKeepsDistances()
{
    const OwnedMixed owned = drawnMixed(40, 2, 2, 4, 5);
    const MixedPoints points = owned.points();
    const OwnedPoints embedded = asNumbers(points);
    QCOMPARE(embedded.points().size(), 2U + 4 + 4);
    for (std::size_t a = 0; a < 40; ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            double unlike = 0;
            for (std::size_t field = 0; field < 2; ++field) {
                const double off = points.numbers[field][a] - points.numbers[field][b];
                unlike += off * off + (points.codes[field][a] == points.codes[field][b] ? 0.0 : points.gamma);
            }
            double squared = 0;
            for (const std::span<const double> column : embedded.points())
                squared += (column[a] - column[b]) * (column[a] - column[b]);
            QVERIFY(std::abs(squared - unlike) < 1e-12);
        }
    }
}

void KPrototypesTest::sortedBySizeWithModes()
{
    std::vector<double> number;
    std::vector<std::uint8_t> choice;
    for (int row = 0; row < 60; ++row) {
        const int kind = row < 10 ? 0 : row < 25 ? 1 : 2;
        number.push_back(kind * 10);
        choice.push_back(static_cast<std::uint8_t>(kind));
    }
    const OwnedMixed owned(OwnedPoints({number}), {choice}, 1);
    KPrototypesFit fit = kPrototypes(owned.points(), 3, 5, 1, 1000, Progress(), inTurn);
    sortBySize(fit);
    QCOMPARE(fit.fit.sizes, (std::vector<std::int64_t>{35, 15, 10}));
    QCOMPARE(fit.modes, (std::vector<std::uint8_t>{2, 1, 0}));
    QCOMPARE(fit.fit.centres, (std::vector<double>{20, 10, 0}));
    QCOMPARE(fit.fit.labels.front(), std::uint8_t{2});
}

void KPrototypesTest::sameInAnyOrder()
{
    const OwnedMixed owned = drawnMixed(70'000, 2, 1, 6, 9);
    const KPrototypesFit one = kPrototypes(owned.points(), 4, 4, 2, 5000, Progress(), inTurn);
    const KPrototypesFit other = kPrototypes(owned.points(), 4, 4, 2, 5000, Progress(), lastFirst);
    QCOMPARE(one.fit.labels, other.fit.labels);
    QCOMPARE(one.fit.inertia, other.fit.inertia);
    QCOMPARE(one.modes, other.modes);
}

void KPrototypesTest::moreClustersThanPoints()
{
    const OwnedMixed owned(OwnedPoints({{1, 1, 2}}), {{3, 3, 3}}, 1);
    const KPrototypesFit fit = kPrototypes(owned.points(), 3, 3, 1, 1000, Progress(), inTurn);
    QCOMPARE(fit.fit.inertia, 0.0);
    QCOMPARE(fit.fit.labels[0], fit.fit.labels[1]);
}

void KPrototypesTest::cancelled()
{
    const OwnedMixed owned = drawnMixed(200, 1, 1, 3, 1);
    Progress progress;
    progress.cancel();
    QVERIFY(kPrototypes(owned.points(), 3, 5, 1, 1000, progress, inTurn).fit.sizes.empty());
}

QTEST_GUILESS_MAIN(KPrototypesTest)
#include "tst_kprototypes.moc"
