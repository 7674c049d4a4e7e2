// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/logistic.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <random>

using namespace leadbook;

namespace {

struct Sample
{
    SparseRows matrix;
    std::vector<std::uint8_t> won;
    std::vector<std::uint32_t> rows;
};

Sample oneColumn(const std::vector<double> &values, const std::vector<std::uint8_t> &won)
{
    Sample sample{.matrix = {}, .won = won, .rows = std::vector<std::uint32_t>(won.size())};
    sample.matrix.columns = 1;
    for (const double value : values) {
        sample.matrix.add(0, value);
        sample.matrix.endRow();
    }
    std::iota(sample.rows.begin(), sample.rows.end(), 0U);
    return sample;
}

/// @p count rows of three normal columns; the log odds are intercept + weights · row.
Sample simulated(std::size_t count, double intercept, const std::array<double, 3> &weights,
                 std::uint64_t seed = 5)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal;
    std::uniform_real_distribution<double> uniform;
    Sample sample;
    sample.matrix.columns = 3;
    for (std::size_t row = 0; row < count; ++row) {
        double odds = intercept;
        for (std::uint32_t column = 0; column < 3; ++column) {
            const double value = normal(random);
            sample.matrix.add(column, value);
            odds += weights[column] * value;
        }
        sample.matrix.endRow();
        sample.won.push_back(uniform(random) < 1 / (1 + std::exp(-odds)) ? 1 : 0);
        sample.rows.push_back(static_cast<std::uint32_t>(row));
    }
    return sample;
}

} // namespace

class LogisticTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void known_data();
    void known();
    void findsWeights();
    void penaltyOfNoise();
    void sameBits();
    void cancelled();
};

void LogisticTest::known_data()
{
    // Where the gradient is zero, by Newton's method (and, for the separable rows, whose intercept is 0 by
    // symmetry, by halving) in decimals of 40 digits.
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QList<int>>("won");
    QTest::addColumn<double>("penalty");
    QTest::addColumn<double>("intercept");
    QTest::addColumn<double>("weight");
    const QList<double> separable{-2, -1, 1, 2};
    QTest::newRow("eight rows") << QList<double>{0, 1, 2, 3, 4, 5, 6, 7} << QList<int>{0, 0, 1, 0, 1, 0, 1, 1}
                                << 1.0 << -1.773965500015643705 << 0.506847285718755344;
    QTest::newRow("separable") << separable << QList<int>{0, 0, 1, 1} << 1.0 << 0.0 << 1.006594314873545471;
    QTest::newRow("separable, hardly penalised")
        << separable << QList<int>{0, 0, 1, 1} << 0.001 << 0.0 << 5.839220419706409968;
    // log(3 / 1)
    QTest::newRow("constant") << QList<double>{0, 0, 0, 0} << QList<int>{1, 1, 0, 1} << 1.0
                              << 1.098612288668109691 << 0.0;
}

void LogisticTest::known()
{
    QFETCH(const QList<double>, values);
    QFETCH(const QList<int>, won);
    QFETCH(const double, penalty);
    QFETCH(const double, intercept);
    QFETCH(const double, weight);
    const Sample sample = oneColumn({values.begin(), values.end()}, {won.begin(), won.end()});
    const LogisticFit fit = fitLogistic(sample.matrix, sample.rows, sample.won, penalty, Progress());
    QVERIFY(fit.converged);
    QVERIFY2(std::abs(fit.intercept - intercept) < 1e-7, qPrintable(QString::number(fit.intercept, 'g', 17)));
    QVERIFY2(std::abs(fit.weights[0] - weight) < 1e-7, qPrintable(QString::number(fit.weights[0], 'g', 17)));
}

void LogisticTest::findsWeights()
{
    const Sample sample = simulated(20'000, -1, {1, -0.5, 0});
    const LogisticFit fit = fitLogistic(sample.matrix, sample.rows, sample.won, 1, Progress());
    // Standard errors are about 0.02.
    QVERIFY(std::abs(fit.intercept + 1) < 0.08);
    QVERIFY(std::abs(fit.weights[0] - 1) < 0.08);
    QVERIFY(std::abs(fit.weights[1] + 0.5) < 0.08);
    QVERIFY(std::abs(fit.weights[2]) < 0.08);
    // With a free intercept the chances sum to the wins.
    double sum = 0;
    for (const std::uint32_t row : sample.rows)
        sum += fit.chance(sample.matrix, row);
    QVERIFY(std::abs(sum - std::accumulate(sample.won.begin(), sample.won.end(), 0.0)) < 1e-3);
}

void LogisticTest::penaltyOfNoise()
{
    // What one sample prefers is chance; over many, noise asks for more than strong weights do.
    double noise = 0;
    double strong = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Sample none = simulated(200, 0, {0, 0, 0}, seed);
        noise += std::log(choosePenalty(none.matrix, none.rows, none.won, Progress()));
        const Sample much = simulated(200, 0, {2, -2, 0}, seed);
        strong += std::log(choosePenalty(much.matrix, much.rows, much.won, Progress()));
    }
    QVERIFY(noise / 20 > std::log(30.0));
    QVERIFY(strong / 20 < std::log(10.0));
}

void LogisticTest::sameBits()
{
    const Sample sample = simulated(500, 0, {1, 1, 0});
    const LogisticFit first = fitLogistic(sample.matrix, sample.rows, sample.won, 3, Progress());
    const LogisticFit second = fitLogistic(sample.matrix, sample.rows, sample.won, 3, Progress());
    QCOMPARE(first.weights, second.weights);
    QCOMPARE(first.intercept, second.intercept);
}

void LogisticTest::cancelled()
{
    Progress progress;
    progress.cancel();
    const Sample sample = simulated(500, 0, {1, 1, 0});
    const LogisticFit fit = fitLogistic(sample.matrix, sample.rows, sample.won, 3, progress);
    QCOMPARE(fit.iterations, 0);
    QVERIFY(!fit.converged);
}

QTEST_GUILESS_MAIN(LogisticTest)
#include "tst_logistic.moc"
