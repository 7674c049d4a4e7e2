// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/quantile.h"
#include "analysis/valuecuts.h"

#include <QTest>

#include <cstdint>
#include <limits>
#include <random>

using namespace leadbook;

class QuantileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithR_data();
    void agreesWithR();
    void countsAgreeWithValues();
    void cutsOfManyTies();
    void cutsAgainstSorting();
    void nothing();
    void valueCuts_data();
    void valueCuts();
};

void QuantileTest::agreesWithR_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<double>("probability");
    QTest::addColumn<double>("expected"); // quantile(values, probability) of R
    const std::vector<double> primes{11, 2, 7, 3, 5};
    QTest::newRow("lowest") << primes << 0.0 << 2.0;
    QTest::newRow("quarter") << primes << 0.25 << 3.0;
    QTest::newRow("0.3") << primes << 0.3 << 3.4;
    QTest::newRow("median") << primes << 0.5 << 5.0;
    QTest::newRow("0.9") << primes << 0.9 << 9.4;
    QTest::newRow("highest") << primes << 1.0 << 11.0;
    QTest::newRow("one value") << std::vector<double>{4} << 0.7 << 4.0;
    QTest::newRow("even count") << std::vector<double>{4, 1, 3, 2} << 0.5 << 2.5;
}

void QuantileTest::agreesWithR()
{
    QFETCH(std::vector<double>, values);
    QFETCH(double, probability);
    QTEST(quantile7(std::span(values), probability), "expected");
}

void QuantileTest::countsAgreeWithValues()
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        std::vector<int> values(1 + random() % 40);
        std::vector<std::size_t> counts;
        for (int &value : values) {
            value = static_cast<int>(random() % 30);
            counts.resize(std::max(counts.size(), static_cast<std::size_t>(value) + 1));
            ++counts[static_cast<std::size_t>(value)];
        }
        for (const double probability : {0.0, 0.1, 0.25, 0.5, 0.9, 0.99, 1.0})
            QCOMPARE(quantile7OfCounts(counts, values.size(), probability),
                     quantile7(std::span(values), probability));
    }
}

void QuantileTest::cutsOfManyTies()
{
    // 60 % have one order: equal values share a score, so scores 2 and 3 stay empty.
    std::vector<std::uint32_t> orders{1, 1, 1, 1, 1, 1, 2, 3, 4, 9};
    QCOMPARE(cutPoints7(std::span(orders), 5), (std::vector<double>{1, 1, 1.4, 3.2}));
}

void QuantileTest::cutsAgainstSorting()
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<std::int64_t> values(1 + random() % 300);
        for (auto &value : values)
            value = static_cast<std::int64_t>(random() % 50) - 10;
        std::vector<std::int64_t> sorted = values;
        std::ranges::sort(sorted);
        const int bins = 3 + static_cast<int>(random() % 8);
        const auto cuts = cutPoints7(std::span(values), bins);
        QCOMPARE(cuts.size(), static_cast<std::size_t>(bins - 1));
        for (int part = 1; part < bins; ++part) {
            const double position = static_cast<double>(sorted.size() - 1) * part / bins;
            const auto low = static_cast<std::size_t>(position);
            const auto high = std::min(low + 1, sorted.size() - 1);
            const double expected =
                static_cast<double>(sorted[low]) +
                (position - static_cast<double>(low)) * static_cast<double>(sorted[high] - sorted[low]);
            QVERIFY(std::abs(cuts[static_cast<std::size_t>(part - 1)] - expected) < 1e-9);
        }
    }
}

void QuantileTest::nothing()
{
    QVERIFY(cutPoints7(std::span<double>(), 5).empty());
}

void QuantileTest::valueCuts_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("average");
    const auto ramp = [](int count, double step) {
        std::vector<double> values;
        for (int i = 1; i <= count; ++i)
            values.push_back(i * step);
        return values;
    };
    std::vector<double> withGaps = ramp(101, 1234);
    withGaps.insert(withGaps.begin(), 300, std::numeric_limits<double>::quiet_NaN());
    QTest::newRow("none") << std::vector<double>{} << 100'000.0 << 20'000.0;
    QTest::newRow("49 known") << ramp(49, 10) << 100'000.0 << 20'000.0;
    QTest::newRow("50 known") << ramp(50, 10) << 400.0 << 210.0; // 402 and 206
    QTest::newRow("unknown are left out") << withGaps << 100'000.0 << 51'000.0;
    QTest::newRow("cents") << ramp(101, 0.0017) << 0.14 << 0.07;
    QTest::newRow("all equal") << std::vector<double>(60, 5000.0) << 100'000.0 << 20'000.0;
    std::vector<double> close(60, 1000.0);
    close.insert(close.end(), 40, 1004.0);
    QTest::newRow("rounded to the same") << close << 100'000.0 << 20'000.0;
    std::vector<double> mostlyZero(60, 0.0);
    mostlyZero.insert(mostlyZero.end(), 40, 700.0);
    QTest::newRow("mostly nothing") << mostlyZero << 700.0 << 0.0;
    QTest::newRow("returns outweigh") << ramp(50, -10) << -110.0 << -300.0; // -108 and -304
}

void QuantileTest::valueCuts()
{
    QFETCH(std::vector<double>, values);
    const ValueCutPoints cuts = valueCutPoints(values);
    QTEST(cuts.high, "high");
    QTEST(cuts.average, "average");
}

QTEST_GUILESS_MAIN(QuantileTest)
#include "tst_quantile.moc"
