// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clusters/clusterprofile.h"
#include "analysis/clusters/mixedjudging.h"
#include "analysis/points.h"

#include <QTest>

#include <array>

using namespace leadbook;
using namespace leadbook::test;

namespace {

/// Points that are one normal distribution or, in four kinds, two of them; their choices go with the kinds or
/// with nothing.
OwnedMixed mixed(std::size_t rows, bool areKinds, std::uint64_t seed)
{
    RandomDraws draws(seed);
    std::vector<double> number;
    std::vector<std::uint8_t> choice;
    for (std::size_t row = 0; row < rows; ++row) {
        number.push_back(draws.normal() * 0.2 + (areKinds && row % 2 == 0 ? 2.0 : 0.0));
        choice.push_back(areKinds ? static_cast<std::uint8_t>(row / 2 % 2)
                                  : static_cast<std::uint8_t>(draws.below(3)));
    }
    return OwnedMixed(OwnedPoints({number}), {choice}, areKinds ? 1.0 : 0.1);
}

} // namespace

/// What is said of clusters of numbers and choices.
class MixedJudgingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silhouetteTheSlowWay();
    void silhouetteOfManyRows();
    void countOfKinds();
    void verdicts_data();
    void verdicts();
    void choicesAlone();
    void stability();
    void profileOfChoices();
    void cancelled();
};

void MixedJudgingTest::silhouetteTheSlowWay()
{
    const OwnedMixed owned = mixed(120, true, 3);
    const MixedPoints points = owned.points();
    std::vector<std::uint8_t> labels(120);
    for (std::size_t row = 0; row < labels.size(); ++row)
        labels[row] = static_cast<std::uint8_t>(row % 3);
    double sum = 0;
    for (std::size_t a = 0; a < labels.size(); ++a) {
        std::array<double, 3> sums{};
        std::array<double, 3> counts{};
        for (std::size_t b = 0; b < labels.size(); ++b) {
            const double off = points.numbers[0][a] - points.numbers[0][b];
            sums[labels[b]] +=
                std::sqrt(off * off + (points.codes[0][a] == points.codes[0][b] ? 0.0 : points.gamma));
            counts[labels[b]] += a == b ? 0 : 1;
        }
        double other = HUGE_VAL;
        for (std::size_t cluster = 0; cluster < 3; ++cluster)
            if (cluster != labels[a])
                other = std::min(other, sums[cluster] / counts[cluster]);
        const double within = sums[labels[a]] / counts[labels[a]];
        sum += (other - within) / std::max(within, other);
    }
    const Silhouette found = mixedSilhouette(points, labels, 3, 1, Progress(), inTurn);
    QVERIFY(found.isExact);
    QVERIFY(std::abs(found.mean - sum / 120) < 1e-9);
}

void MixedJudgingTest::silhouetteOfManyRows()
{
    const OwnedMixed owned = mixed(kMixedSilhouetteRows + 1000, true, 3);
    std::vector<std::uint8_t> labels;
    for (std::size_t row = 0; row < owned.points().rows(); ++row)
        labels.push_back(static_cast<std::uint8_t>(row % 4)); // the kinds
    const Silhouette found = mixedSilhouette(owned.points(), labels, 4, 1, Progress(), inTurn);
    QVERIFY(!found.isExact);
    QVERIFY(found.mean > 0.6);
}

void MixedJudgingTest::countOfKinds()
{
    const OwnedMixed owned = mixed(400, true, 2);
    KPrototypesFit found;
    const std::vector<TriedCount> tried =
        chooseMixedCount(owned.points(), 6, 5, 1, Progress(), inTurn, found);
    QCOMPARE(tried.size(), 5U);
    QCOMPARE(found.fit.count(), 4U);
    QCOMPARE(tried[2].inertia, found.fit.inertia);
    QVERIFY(tried[2].silhouette.mean > tried[1].silhouette.mean);
}

void MixedJudgingTest::verdicts_data()
{
    QTest::addColumn<bool>("areKinds");
    QTest::addColumn<int>("least"); // of five sets
    QTest::addColumn<int>("most");
    QTest::newRow("kinds") << true << 5 << 5;
    QTest::newRow("nothing") << false << 0 << 1;
}

void MixedJudgingTest::verdicts()
{
    QFETCH(bool, areKinds);
    QFETCH(int, least);
    QFETCH(int, most);
    int accepted = 0;
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
        const OwnedMixed owned = mixed(300, areKinds, 50 + seed);
        const ClusterTest test = testMixedClusters(owned.points(), 4, seed, Progress(), inTurn);
        QCOMPARE(test.rows, 300U);
        accepted += test.isReal() ? 1 : 0;
    }
    QVERIFY2(accepted >= least && accepted <= most, qPrintable(QString::number(accepted)));
}

void MixedJudgingTest::choicesAlone()
{
    RandomDraws draws(5);
    std::vector<std::vector<std::uint8_t>> together(4);
    std::vector<std::vector<std::uint8_t>> apart(4);
    for (std::size_t row = 0; row < 300; ++row) {
        for (std::size_t field = 0; field < 4; ++field) {
            together[field].push_back(
                static_cast<std::uint8_t>(draws.below(10) == 0 ? draws.below(3) : row % 3));
            apart[field].push_back(static_cast<std::uint8_t>(draws.below(3)));
        }
    }
    const OwnedMixed kinds(OwnedPoints(), together, 1);
    QVERIFY(testMixedClusters(kinds.points(), 3, 1, Progress(), inTurn).isReal());
    const OwnedMixed none(OwnedPoints(), apart, 1);
    QVERIFY(!testMixedClusters(none.points(), 3, 1, Progress(), inTurn).isReal());
}

void MixedJudgingTest::stability()
{
    const OwnedMixed kinds = mixed(300, true, 6);
    const KPrototypesFit four = kPrototypes(kinds.points(), 4, 10, 1, 1000, Progress(), inTurn);
    const ClusterStability stable = mixedStability(kinds.points(), four.fit, 1, Progress(), inTurn);
    QCOMPARE(stable.jaccard.size(), 4U);
    QVERIFY(stable.mean > 0.95);
    const OwnedMixed none = mixed(300, false, 6);
    const KPrototypesFit seven = kPrototypes(none.points(), 7, 10, 1, 1000, Progress(), inTurn);
    QVERIFY(mixedStability(none.points(), seven.fit, 1, Progress(), inTurn).mean < stable.mean - 0.1);
}

void MixedJudgingTest::profileOfChoices()
{
    // Three of four of the first cluster have code 7, none of the four of the second.
    const std::vector<std::uint8_t> codes{7, 7, 7, 2, 2, 2, 2, 5};
    const std::vector<std::uint8_t> labels{0, 0, 0, 0, 1, 1, 1, 1};
    const ChoiceProfile profile = profileChoices(codes, labels, 3);
    QCOMPARE(profile.clusters.size(), 3U);
    QCOMPARE(profile.clusters[0].level, 7U);
    QCOMPARE(profile.clusters[0].share, 0.75);
    QCOMPARE(profile.clusters[0].wholeShare, 0.375);
    QVERIFY(std::abs(profile.clusters[0].deviation - 0.375 / std::sqrt(0.375 * 0.625)) < 1e-12);
    QCOMPARE(profile.clusters[1].level, 2U);
    QCOMPARE(profile.clusters[2].share, 0.0); // of nobody
    QCOMPARE(profile.whole.level, 2U);
    QCOMPARE(profile.whole.deviation, 0.0);
    // Of the spread 8 * (1 - .375^2 - .5^2 - .125^2), how much lies between.
    const double between = 2 * 4 * (0.375 * 0.375 + 0.25 * 0.25 + 0.125 * 0.125);
    const double spread = 8 * (1 - 0.375 * 0.375 - 0.25 - 0.125 * 0.125);
    QVERIFY(std::abs(profile.told - between / spread) < 1e-12);
    ClusterProfile whole;
    whole.clusters.resize(3);
    whole.insert(0, profile);
    QCOMPARE(whole.told.size(), 1U);
    QCOMPARE(whole.clusters[1][0].level, 2U);
    QCOMPARE(whole.tellingFields(0), std::vector<std::size_t>{0});
}

void MixedJudgingTest::cancelled()
{
    const OwnedMixed owned = mixed(200, true, 1);
    Progress progress;
    progress.cancel();
    KPrototypesFit found;
    QVERIFY(chooseMixedCount(owned.points(), 4, 3, 1, progress, inTurn, found).empty());
    QVERIFY(!testMixedClusters(owned.points(), 3, 1, progress, inTurn).isReal());
}

QTEST_GUILESS_MAIN(MixedJudgingTest)
#include "tst_mixedjudging.moc"
