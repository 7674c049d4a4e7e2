// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clusters/clusterstability.h"
#include "analysis/clusters/clustertest.h"
#include "analysis/clusters/countchoice.h"
#include "analysis/points.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;

Q_DECLARE_METATYPE(leadbook::test::Shape)

/// What is said of clusters: how many, whether there are any, whether they come again.
class ClusterJudgingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silhouetteTheSlowWay();
    void silhouetteOfOneCluster();
    void silhouetteOfManyRows();
    void realData_data();
    void realData();
    void verdicts_data();
    void verdicts();
    void manyRows();
    void fewestWithinTheSpread();
    void stability_data();
    void stability();
    void jaccard();
    void cancelled();
};

void ClusterJudgingTest::silhouetteTheSlowWay()
{
    const OwnedPoints owned = drawnPoints(Shape::Blobs, 203, 4);
    const PointColumns points = owned.points();
    std::vector<std::uint8_t> labels(owned.rows());
    for (std::size_t row = 0; row < labels.size(); ++row)
        labels[row] = static_cast<std::uint8_t>(row == 0 ? 3 : row % 3); // one point alone, clusters that mix
    double sum = 0;
    for (std::size_t a = 0; a < labels.size(); ++a) {
        std::vector<double> sums(4);
        std::vector<double> counts(4);
        for (std::size_t b = 0; b < labels.size(); ++b) {
            sums[labels[b]] += std::hypot(points[0][a] - points[0][b], points[1][a] - points[1][b]);
            counts[labels[b]] += b == a ? 0.0 : 1.0;
        }
        double other = HUGE_VAL;
        for (std::size_t cluster = 0; cluster < 4; ++cluster)
            if (cluster != labels[a])
                other = std::min(other, sums[cluster] / counts[cluster]);
        const double within = sums[labels[a]] / counts[labels[a]];
        sum += counts[labels[a]] > 0 ? (other - within) / std::max(within, other) : 0.0;
    }
    const double found = exactSilhouette(points, labels, 4, Progress(), lastFirst);
    QVERIFY(std::abs(found - sum / static_cast<double>(labels.size())) < 1e-12);
}

void ClusterJudgingTest::silhouetteOfOneCluster()
{
    const OwnedPoints points = drawnPoints(Shape::Normal, 50, 1);
    const std::vector<std::uint8_t> labels(50);
    QCOMPARE(exactSilhouette(points.points(), labels, 3, Progress(), inTurn), 0.0);
}

void ClusterJudgingTest::silhouetteOfManyRows()
{
    const OwnedPoints points = drawnPoints(Shape::Blobs, kExactSilhouetteRows + 2000, 2);
    std::vector<std::uint8_t> labels(points.rows());
    for (std::size_t row = 0; row < labels.size(); ++row)
        labels[row] = static_cast<std::uint8_t>(row % 4);
    const Silhouette sampled = silhouette(points.points(), labels, 4, 1, Progress(), inTurn);
    QVERIFY(!sampled.isExact);
    const double exact = exactSilhouette(points.points(), labels, 4, Progress(), inTurn);
    QVERIFY(std::abs(sampled.mean - exact) < 0.02);
    QVERIFY(sampled.spread > 0);
    QVERIFY(sampled.spread < 0.02);
    const OwnedPoints fewer = drawnPoints(Shape::Blobs, 400, 2);
    labels.resize(400);
    QVERIFY(silhouette(fewer.points(), labels, 4, 1, Progress(), inTurn).isExact);
}

void ClusterJudgingTest::realData_data()
{
    QTest::addColumn<bool>("isIris");
    QTest::addColumn<int>("count");
    QTest::newRow("iris") << true << 2; // by silhouette, as published: .681 against .553 for three
    QTest::newRow("mall") << false << 5;
}

void ClusterJudgingTest::realData()
{
    LEADBOOK_REQUIRE_DATA(iris, QStringLiteral("sales/clustering/iris.csv"));
    LEADBOOK_REQUIRE_DATA(mall, QStringLiteral("sales/mall/Mall_Customers.csv"));
    QFETCH(bool, isIris);
    QFETCH(int, count);
    const OwnedPoints points = isIris ? csvPoints(iris, {0, 1, 2, 3}) : csvPoints(mall, {3, 4});
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        const CountChoice choice = chooseCount(points.points(), 10, 20, seed, Progress(), inTurn);
        QCOMPARE(choice.count, static_cast<std::size_t>(count));
        const ClusterTest test = testClusters(points.points(), choice.count, seed, Progress(), inTurn);
        QVERIFY(test.isReal());
        QCOMPARE(test.rows, points.rows());
    }
    if (isIris)
        QVERIFY(testClusters(points.points(), 3, 1, Progress(), inTurn).isReal());
}

void ClusterJudgingTest::verdicts_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<int>("least"); // of 20 sets
    QTest::addColumn<int>("most");
    QTest::newRow("four blobs") << Shape::Blobs << 20 << 20;
    QTest::newRow("one normal") << Shape::Normal << 0 << 6;
    QTest::newRow("one normal, correlated") << Shape::Correlated << 0 << 6;
    QTest::newRow("uniform") << Shape::Uniform << 0 << 6;
    QTest::newRow("raw lognormal") << Shape::Lognormal << 0 << 6;
    QTest::newRow("t3") << Shape::StudentT << 0 << 6;
}

void ClusterJudgingTest::verdicts()
{
    QFETCH(Shape, shape);
    QFETCH(int, least);
    QFETCH(int, most);
    int accepted = 0;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const OwnedPoints points = drawnPoints(shape, 200, 100 + seed);
        const CountChoice choice = chooseCount(points.points(), 8, 20, seed, Progress(), inTurn);
        if (shape == Shape::Blobs)
            QCOMPARE(choice.count, 4U);
        accepted += testClusters(points.points(), choice.count, seed, Progress(), inTurn).isReal() ? 1 : 0;
    }
    QVERIFY2(accepted >= least && accepted <= most, qPrintable(QString::number(accepted)));
}

void ClusterJudgingTest::manyRows()
{
    const OwnedPoints points = drawnPoints(Shape::Blobs, kStartRows + 6000, 5);
    const CountChoice choice = chooseCount(points.points(), 5, 5, 1, Progress(), inTurn);
    QCOMPARE(choice.count, 4U);
    const ClusterTest test = testClusters(points.points(), 4, 1, Progress(), inTurn);
    QVERIFY(test.isReal());
    QCOMPARE(test.rows, ClusterTest::kRows);
    const KMeansFit fit = bestKMeans(points.points(), 4, 5, 1, Progress(), inTurn);
    QCOMPARE(fit.labels.size(), points.rows());
    // Two a field that are 6 apart: within four blobs there is a spread of 1 in each direction.
    QVERIFY(std::abs(fit.inertia / static_cast<double>(points.rows()) - 2) < 0.1);
    const KMeansFit again = bestKMeans(points.points(), 4, 5, 2, Progress(), inTurn);
    QVERIFY(std::abs(again.inertia / fit.inertia - 1) < 1e-9);
}

void ClusterJudgingTest::fewestWithinTheSpread()
{
    const OwnedPoints points = drawnPoints(Shape::Uniform, 200, 8);
    const CountChoice choice = chooseCount(points.points(), 8, 10, 1, Progress(), inTurn);
    double best = -1;
    double spread = 0;
    for (const TriedCount &tried : choice.tried) {
        if (tried.silhouette.mean > best) {
            best = tried.silhouette.mean;
            spread = tried.silhouette.spread;
        }
    }
    for (const TriedCount &tried : choice.tried) {
        if (tried.count < choice.count)
            QVERIFY(tried.silhouette.mean < best - spread);
        if (tried.count == choice.count)
            QVERIFY(tried.silhouette.mean >= best - spread);
    }
    QCOMPARE(choice.centres.size(), choice.count * 2);
}

void ClusterJudgingTest::stability_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isStable");
    QTest::newRow("four blobs in four") << Shape::Blobs << 4 << true;
    QTest::newRow("one normal in seven") << Shape::Normal << 7 << false;
}

void ClusterJudgingTest::stability()
{
    QFETCH(Shape, shape);
    QFETCH(int, count);
    QFETCH(bool, isStable);
    const OwnedPoints points = drawnPoints(shape, 300, 6);
    const auto clusters = static_cast<std::size_t>(count);
    const KMeansFit fit = kMeans(points.points(), clusters, 20, 1, Progress(), inTurn);
    const ClusterStability stability = clusterStability(points.points(), fit, 1, Progress(), inTurn);
    QCOMPARE(stability.jaccard.size(), clusters);
    QCOMPARE(stability.rows, 300U);
    bool isAnyUnstable = false;
    for (std::size_t cluster = 0; cluster < clusters; ++cluster) {
        QVERIFY(stability.jaccard[cluster] >= 0 && stability.jaccard[cluster] <= 1);
        isAnyUnstable = isAnyUnstable || !stability.isStable(cluster);
    }
    QCOMPARE(!isAnyUnstable, isStable);
    QCOMPARE(stability.mean > 0.95, isStable);
}

void ClusterJudgingTest::jaccard()
{
    const std::vector<std::uint8_t> labels{0, 0, 0, 1, 1};
    const std::vector<std::uint8_t> others{1, 1, 0, 0, 0};
    const std::vector<double> best = bestJaccard(labels, 3, others, 2);
    QCOMPARE(best[0], 2.0 / 3);
    QCOMPARE(best[1], 2.0 / 3);
    QCOMPARE(best[2], 0.0);
}

void ClusterJudgingTest::cancelled()
{
    const OwnedPoints points = drawnPoints(Shape::Blobs, 300, 6);
    const KMeansFit fit = kMeans(points.points(), 4, 2, 1, Progress(), inTurn);
    Progress progress;
    progress.cancel();
    QVERIFY(kMeans(points.points(), 4, 2, 1, progress, inTurn).sizes.empty());
    QVERIFY(chooseCount(points.points(), 5, 3, 1, progress, inTurn).tried.empty());
    QVERIFY(!testClusters(points.points(), 4, 1, progress, inTurn).isReal());
    QCOMPARE(clusterStability(points.points(), fit, 1, progress, inTurn).mean, 0.0);
    QCOMPARE(exactSilhouette(points.points(), fit.labels, 4, progress, inTurn), 0.0);
}

QTEST_GUILESS_MAIN(ClusterJudgingTest)
#include "tst_clusterjudging.moc"
