// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clusters/clusterprofile.h"
#include "analysis/clusters/clusterscale.h"
#include "analysis/clusters/principalaxes.h"
#include "analysis/points.h"

#include <QTest>

#include <array>
#include <numeric>

using namespace leadbook;
using namespace leadbook::test;

Q_DECLARE_METATYPE(leadbook::ClusterScale)
Q_DECLARE_METATYPE(leadbook::ScaleReason)

/// What clusters are made from and shown by: scales, axes, profiles, samples.
class ClusterViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scales_data();
    void scales();
    void advice_data();
    void advice();
    void axesOfAKnownShape();
    void axesCarryTheWholeSpread();
    void profile();
    void tellingFields();
    void samples_data();
    void samples();
};

void ClusterViewsTest::scales_data()
{
    QTest::addColumn<ClusterScale>("scale");
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QList<double>>("scaled");
    const double e = std::exp(1.0) - 1;
    QTest::newRow("none") << ClusterScale::None << QList<double>{5, 7} << QList<double>{5, 7};
    QTest::newRow("z-score") << ClusterScale::ZScore << QList<double>{1, 3, 5, 7}
                             << QList<double>{-3 / std::sqrt(5.0), -1 / std::sqrt(5.0), 1 / std::sqrt(5.0),
                                              3 / std::sqrt(5.0)};
    QTest::newRow("constant") << ClusterScale::ZScore << QList<double>{0.1, 0.1, 0.1}
                              << QList<double>{0, 0, 0};
    QTest::newRow("log") << ClusterScale::Log << QList<double>{0, e} << QList<double>{-1, 1};
    QTest::newRow("log below 0") << ClusterScale::Log << QList<double>{-e, e} << QList<double>{-1, 1};
    QTest::newRow("rank") << ClusterScale::Rank << QList<double>{30, 10, 20, 10, 500}
                          << QList<double>{0.75, 0.125, 0.5, 0.125, 1};
    QTest::newRow("rank of one") << ClusterScale::Rank << QList<double>{8} << QList<double>{0};
    QTest::newRow("nothing") << ClusterScale::Log << QList<double>{} << QList<double>{};
}

void ClusterViewsTest::scales()
{
    QFETCH(ClusterScale, scale);
    QFETCH(QList<double>, values);
    QFETCH(QList<double>, scaled);
    std::vector<double> column(values.begin(), values.end());
    scaleColumn(column, scale);
    QCOMPARE(column.size(), static_cast<std::size_t>(scaled.size()));
    for (std::size_t i = 0; i < column.size(); ++i)
        QVERIFY(std::abs(column[i] - scaled[static_cast<qsizetype>(i)]) < 1e-12);
}

void ClusterViewsTest::advice_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<ClusterScale>("scale");
    QTest::addColumn<ScaleReason>("reason");
    QTest::newRow("alike") << 0 << ClusterScale::None << ScaleReason::SameUnits;
    QTest::newRow("other units") << 1 << ClusterScale::ZScore << ScaleReason::Units;
    QTest::newRow("skewed") << 2 << ClusterScale::Log << ScaleReason::Skewed;
    QTest::newRow("far out") << 3 << ClusterScale::Rank << ScaleReason::Tails;
}

void ClusterViewsTest::advice()
{
    QFETCH(int, kind);
    RandomDraws draws(5);
    std::vector<double> first(2000);
    std::vector<double> second(2000);
    std::ranges::generate(first, [&] { return 10 + draws.normal(); });
    std::ranges::generate(second, [&] {
        const double normal = draws.normal();
        if (kind == 0)
            return 3 * draws.uniform();
        if (kind == 1)
            return 1000 * normal;
        return kind == 2 ? std::exp(1.5 * normal + 4) : std::exp(std::exp(2 + 0.8 * normal));
    });
    const std::array<std::span<const double>, 2> columns{first, second};
    const ScaleAdvice advice = adviseScale(columns);
    QTEST(advice.scale, "scale");
    QTEST(advice.reason, "reason");
    if (kind > 0)
        QCOMPARE(advice.field, 1U);
}

void ClusterViewsTest::axesOfAKnownShape()
{
    // y = 2x exactly, and a third field that is 0.
    const OwnedPoints points({{-1, 0, 1}, {-2, 0, 2}, {4, 4, 4}});
    const PrincipalAxes axes = principalAxes(points.points());
    QVERIFY(std::abs(axes.share(0) - 1) < 1e-12);
    QVERIFY(std::abs(axes.directions[0][0] - 1 / std::sqrt(5.0)) < 1e-12);
    QVERIFY(std::abs(axes.directions[0][1] - 2 / std::sqrt(5.0)) < 1e-12);
    QVERIFY(std::abs(axes.along(0, std::array{1.0, 2.0, 4.0}) - std::sqrt(5.0)) < 1e-12);
    QCOMPARE(axes.mean[2], 4.0);
}

void ClusterViewsTest::axesCarryTheWholeSpread()
{
    LEADBOOK_REQUIRE_DATA(iris, QStringLiteral("sales/clustering/iris.csv"));
    const OwnedPoints points = csvPoints(iris, {0, 1, 2, 3});
    const PrincipalAxes axes = principalAxes(points.points());
    const double whole = std::accumulate(axes.variance.begin(), axes.variance.end(), 0.0);
    QVERIFY(std::abs(whole * 150 - 681.3706) < 1e-9);
    QVERIFY(std::abs(axes.share(0) - 0.9246) < 5e-5); // the published share of the first component
    QVERIFY(std::abs(axes.share(1) - 0.0531) < 5e-5);
    for (std::size_t a = 0; a < 4; ++a) {
        for (std::size_t b = 0; b < 4; ++b) {
            const double product = std::inner_product(axes.directions[a].begin(), axes.directions[a].end(),
                                                      axes.directions[b].begin(), 0.0);
            QVERIFY(std::abs(product - (a == b ? 1.0 : 0.0)) < 1e-12);
        }
    }
}

void ClusterViewsTest::profile()
{
    const std::vector<double> raw{1, 3, 10, 20};
    std::vector<double> scaled = raw;
    scaleColumn(scaled, ClusterScale::ZScore);
    const std::vector<std::uint8_t> labels{0, 0, 1, 1};
    const std::array<std::span<const double>, 1> own{raw};
    const std::array<std::span<const double>, 1> places{scaled};
    const ClusterProfile profile = profileClusters(own, places, labels, 3);
    QCOMPARE(profile.whole[0].mean, 8.5);
    QCOMPARE(profile.whole[0].median, 6.5);
    QCOMPARE(profile.clusters[0][0].mean, 2.0);
    QCOMPARE(profile.clusters[1][0].median, 15.0);
    QCOMPARE(profile.clusters[2][0].deviation, 0.0); // without rows
    const double deviation = std::sqrt((7.5 * 7.5 + 5.5 * 5.5 + 1.5 * 1.5 + 11.5 * 11.5) / 4);
    QVERIFY(std::abs(profile.clusters[1][0].deviation - 6.5 / deviation) < 1e-12);
    QVERIFY(std::abs(profile.told[0] - 6.5 * 6.5 / (deviation * deviation)) < 1e-12);
}

void ClusterViewsTest::tellingFields()
{
    ClusterProfile profile;
    profile.told = {0.1, 0.7, 0.7, 0.2};
    profile.clusters = {{{0, 0, 0.6}, {0, 0, -2}, {0, 0, 1}, {0, 0, 0.1}},
                        {{0, 0, 0.1}, {0, 0, 0.2}, {0, 0, -0.3}, {0, 0, 0}}};
    QCOMPARE(profile.tellingFields(0), (std::vector<std::size_t>{1, 2}));
    QCOMPARE(profile.tellingFields(0, 5), (std::vector<std::size_t>{1, 2, 0}));
    QCOMPARE(profile.tellingFields(1), (std::vector<std::size_t>{2}));
    QCOMPARE(profile.fieldsByTold(), (std::vector<std::size_t>{1, 2, 3, 0}));
}

void ClusterViewsTest::samples_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("none") << 0;
    QTest::newRow("some") << 30;
    QTest::newRow("all") << 100;
    QTest::newRow("more than there are") << 300;
}

void ClusterViewsTest::samples()
{
    QFETCH(int, size);
    const OwnedPoints points = drawnPoints(Shape::Uniform, 100, 1);
    RandomDraws draws(2);
    const PointSample sample(points.points(), static_cast<std::size_t>(size), draws);
    QCOMPARE(sample.rows().size(), static_cast<std::size_t>(std::min(size, 100)));
    QCOMPARE(sample.isWhole(), size >= 100);
    QVERIFY(std::ranges::adjacent_find(sample.rows(), std::ranges::greater_equal()) == sample.rows().end());
    for (std::size_t i = 0; i < sample.rows().size(); ++i)
        QCOMPARE(sample.points()[1][i], points.points()[1][sample.rows()[i]]);
}

QTEST_GUILESS_MAIN(ClusterViewsTest)
#include "tst_clusterviews.moc"
