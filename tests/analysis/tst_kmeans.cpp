// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clusters/kmeans.h"
#include "analysis/clusters/lloyd.h"
#include "analysis/clusters/silhouette.h"
#include "analysis/points.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <set>

using namespace leadbook;
using namespace leadbook::test;

namespace {

double squaredDistance(PointColumns points, std::size_t row, const std::vector<double> &centres,
                       std::size_t cluster)
{
    double sum = 0;
    for (std::size_t field = 0; field < points.size(); ++field) {
        const double difference = points[field][row] - centres[cluster * points.size() + field];
        sum += difference * difference;
    }
    return sum;
}

/// Lloyd's algorithm the plain way.
KMeansFit slowKMeans(PointColumns points, std::vector<double> centres)
{
    KMeansFit fit;
    fit.centres = std::move(centres);
    const std::size_t count = fit.centres.size() / points.size();
    fit.labels.assign(pointRows(points), 255);
    for (bool hasMoved = true; hasMoved;) {
        hasMoved = false;
        ++fit.iterations;
        fit.inertia = 0;
        fit.sizes.assign(count, 0);
        std::vector<double> sums(fit.centres.size());
        for (std::size_t row = 0; row < fit.labels.size(); ++row) {
            std::size_t best = 0;
            for (std::size_t cluster = 1; cluster < count; ++cluster)
                if (squaredDistance(points, row, fit.centres, cluster) <
                    squaredDistance(points, row, fit.centres, best))
                    best = cluster;
            hasMoved = hasMoved || fit.labels[row] != best;
            fit.labels[row] = static_cast<std::uint8_t>(best);
            fit.inertia += squaredDistance(points, row, fit.centres, best);
            ++fit.sizes[best];
            for (std::size_t field = 0; field < points.size(); ++field)
                sums[best * points.size() + field] += points[field][row];
        }
        for (std::size_t i = 0; i < sums.size() && hasMoved; ++i)
            fit.centres[i] = sums[i] / static_cast<double>(fit.sizes[i / points.size()]);
    }
    return fit;
}

} // namespace

class KMeansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void published_data();
    void published();
    void equalsThePlainWay_data();
    void equalsThePlainWay();
    void sameBitsInAnyOrder();
    void emptyClusterTakesTheFarthestPoint();
    void fewerPointsThanClusters();
    void oneCluster();
    void sortedBySize();
    void cancelled();
    void cancelledBeforeTheFirstStep();
};

void KMeansTest::published_data()
{
    QTest::addColumn<bool>("isIris");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("inertia");
    QTest::addColumn<double>("silhouette");
    QTest::addColumn<QList<qint64>>("sizes");
    QTest::newRow("iris 2") << true << 2 << 152.347951760 << .681046 << QList<qint64>{97, 53};
    QTest::newRow("iris 3") << true << 3 << 78.851441426 << .552819 << QList<qint64>{62, 50, 38};
    QTest::newRow("iris 4") << true << 4 << 57.228473214 << .498051 << QList<qint64>{50, 40, 32, 28};
    QTest::newRow("iris 5") << true << 5 << 46.446182051 << .488749 << QList<qint64>{50, 39, 25, 24, 12};
    QTest::newRow("mall 2") << false << 2 << 181363.595959596 << .296897 << QList<qint64>{110, 90};
    QTest::newRow("mall 3") << false << 3 << 106348.373062111 << .467614 << QList<qint64>{123, 39, 38};
    QTest::newRow("mall 4") << false << 4 << 73679.789039488 << .493196 << QList<qint64>{100, 39, 38, 23};
    QTest::newRow("mall 5") << false << 5 << 44448.455447934 << .553932 << QList<qint64>{81, 39, 35, 23, 22};
}

void KMeansTest::published()
{
    LEADBOOK_REQUIRE_DATA(iris, QStringLiteral("sales/clustering/iris.csv"));
    LEADBOOK_REQUIRE_DATA(mall, QStringLiteral("sales/mall/Mall_Customers.csv"));
    QFETCH(bool, isIris);
    QFETCH(int, count);
    QFETCH(double, inertia);
    QFETCH(double, silhouette);
    QFETCH(QList<qint64>, sizes);
    const OwnedPoints points = isIris ? csvPoints(iris, {0, 1, 2, 3}) : csvPoints(mall, {3, 4});
    const auto clusters = static_cast<std::size_t>(count);
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        KMeansFit fit = kMeans(points.points(), clusters, 20, seed, Progress(), inTurn);
        sortBySize(fit);
        QVERIFY2(std::abs(fit.inertia / inertia - 1) < 1e-10,
                 qPrintable(QString::number(fit.inertia, 'f', 9)));
        const double found = exactSilhouette(points.points(), fit.labels, clusters, Progress(), inTurn);
        QVERIFY2(std::abs(found - silhouette) < 6e-7, qPrintable(QString::number(found, 'f', 9)));
        QCOMPARE(QList<qint64>(fit.sizes.begin(), fit.sizes.end()), sizes);
    }
}

void KMeansTest::equalsThePlainWay_data()
{
    QTest::addColumn<int>("fields");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("isRounded"); // many points at equal places
    for (const int fields : {1, 2, 3, 5})
        for (const int count : {2, 5, 8})
            QTest::addRow("%d fields, k %d", fields, count) << fields << count << 5003 << false;
    QTest::newRow("several chunks") << 3 << 6 << 40'000 << false;
    QTest::newRow("equal points") << 2 << 4 << 3000 << true;
    QTest::newRow("less than a block") << 2 << 3 << 17 << false;
}

void KMeansTest::equalsThePlainWay()
{
    QFETCH(int, fields);
    QFETCH(int, count);
    QFETCH(int, rows);
    QFETCH(bool, isRounded);
    RandomDraws draws(static_cast<std::uint64_t>(fields * 100 + count));
    std::vector<std::vector<double>> columns(static_cast<std::size_t>(fields));
    for (std::vector<double> &column : columns) {
        for (int row = 0; row < rows; ++row) {
            const double value = draws.normal() * (row % 3 + 1);
            column.push_back(isRounded ? std::round(value) : value);
        }
    }
    const OwnedPoints points(std::move(columns));
    const std::vector<double> centres = seedCentres(points.points(), static_cast<std::size_t>(count), draws);
    const KMeansFit slow = slowKMeans(points.points(), centres);
    const KMeansFit fit = kMeansFrom(points.points(), centres, Progress(), inTurn);
    QCOMPARE(fit.iterations, slow.iterations);
    QVERIFY(fit.labels == slow.labels);
    QVERIFY(fit.sizes == slow.sizes);
    QVERIFY(std::abs(fit.inertia / slow.inertia - 1) < 1e-12);
    for (std::size_t i = 0; i < fit.centres.size(); ++i)
        QVERIFY(std::abs(fit.centres[i] - slow.centres[i]) < 1e-12);
}

void KMeansTest::sameBitsInAnyOrder()
{
    const OwnedPoints points = drawnPoints(Shape::Uniform, 60'000, 3);
    const KMeansFit first = kMeans(points.points(), 7, 2, 5, Progress(), inTurn);
    const KMeansFit second = kMeans(points.points(), 7, 2, 5, Progress(), lastFirst);
    QVERIFY(first.centres == second.centres);
    QVERIFY(first.labels == second.labels);
    QCOMPARE(first.inertia, second.inertia);
}

void KMeansTest::emptyClusterTakesTheFarthestPoint()
{
    const OwnedPoints points({{0, 1, 2, 3, 100}});
    const KMeansFit fit = kMeansFrom(points.points(), {1.5, -500}, Progress(), inTurn);
    QVERIFY(fit.sizes == (std::vector<std::int64_t>{4, 1}));
    QCOMPARE(fit.labels.back(), 1);
    QCOMPARE(fit.inertia, 5.0);
}

void KMeansTest::fewerPointsThanClusters()
{
    const OwnedPoints points({{4, 4, 4, 9, 9}, {1, 1, 1, 1, 1}});
    const KMeansFit fit = kMeans(points.points(), 4, 5, 1, Progress(), inTurn);
    QCOMPARE(fit.inertia, 0.0);
    QCOMPARE(std::ranges::count_if(fit.sizes, [](std::int64_t size) { return size > 0; }), 2);
    QVERIFY(std::ranges::all_of(fit.centres, [](double centre) { return std::isfinite(centre); }));
}

void KMeansTest::oneCluster()
{
    const OwnedPoints points({{1, 2, 6}});
    const KMeansFit fit = kMeans(points.points(), 1, 1, 1, Progress(), inTurn);
    QVERIFY(fit.centres == std::vector<double>{3});
    QCOMPARE(fit.inertia, 14.0);
}

void KMeansTest::sortedBySize()
{
    KMeansFit fit{{9, 5, 1}, {0, 1, 1, 2}, {1, 2, 1}, 0, 1};
    sortBySize(fit);
    QVERIFY(fit.centres == (std::vector<double>{5, 1, 9}));
    QVERIFY(fit.labels == (std::vector<std::uint8_t>{2, 0, 0, 1}));
    QVERIFY(fit.sizes == (std::vector<std::int64_t>{2, 1, 1}));
}

void KMeansTest::cancelled()
{
    const OwnedPoints points = drawnPoints(Shape::Uniform, 20'000, 1);
    Progress progress;
    int chunks = 0;
    const KMeansFit fit = kMeansFrom(points.points(), {0.1, 0.1, 0.2, 0.2}, progress,
                                     [&](std::size_t count, const std::function<void(std::size_t)> &work) {
                                         if (++chunks == 3)
                                             progress.cancel();
                                         inTurn(count, work);
                                     });
    QCOMPARE(chunks, 3);
    QCOMPARE(fit.iterations, 2);
    QVERIFY(fit.sizes.empty());
}

/// Cancelled while the centres are seeded: there are no labels yet.
void KMeansTest::cancelledBeforeTheFirstStep()
{
    const OwnedPoints points({{0, 1, 2, 3, 100}});
    Progress progress;
    progress.cancel();
    const KMeansFit fit = kMeansFrom(points.points(), {1.5, -500}, progress, inTurn);
    QVERIFY(fit.labels.empty() && fit.sizes.empty());
    QCOMPARE(fit.iterations, 0);
}

QTEST_GUILESS_MAIN(KMeansTest)
#include "tst_kmeans.moc"
