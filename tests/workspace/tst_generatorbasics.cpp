// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/generator/generatoroptions.h"
#include "workspace/generator/permutation.h"
#include "workspace/generator/random.h"
#include "workspace/generator/shares.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <vector>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// The parts below the generator's sources: numbers, orders, shares, options.
class GeneratorBasicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomIsSplitMix();
    void randomStaysInRange();
    void randomFollowsWeights();
    void permutationIsOneToOne_data();
    void permutationIsOneToOne();
    void sharesAddUp_data();
    void sharesAddUp();
    void options_data();
    void options();
};

void GeneratorBasicsTest::randomIsSplitMix()
{
    // The first two outputs of SplitMix64 from state 0, as printed with the authors' C program.
    QCOMPARE(Random::mix(0x9e3779b97f4a7c15U), 0xe220a8397b1dcdafU);
    QCOMPARE(Random::mix(0x3c6ef372fe94f82aU), 0x6e789e6aa1b965f4U);
    QCOMPARE(Random(1, 2, 3).next(), Random(1, 2, 3).next());
    QVERIFY(Random(1, 2, 3).next() != Random(2, 2, 3).next());
    QVERIFY(Random(1, 2, 3).next() != Random(1, 3, 3).next());
    QVERIFY(Random(1, 2, 3).next() != Random(1, 3, 2).next());
}

void GeneratorBasicsTest::randomStaysInRange()
{
    Random random(7, 1, 0);
    std::array<int, 6> seen{};
    for (int i = 0; i < 6'000; ++i) {
        const int drawn = random.between(-2, 3);
        QVERIFY(drawn >= -2 && drawn <= 3);
        ++seen[static_cast<std::size_t>(drawn + 2)];
    }
    for (const int count : seen)
        QVERIFY2(count > 850 && count < 1'150, qPrintable(QString::number(count)));
    QCOMPARE(random.below(1), 0U);
}

void GeneratorBasicsTest::randomFollowsWeights()
{
    Random random(7, 2, 0);
    const std::array weights{0, 70, 0, 30};
    std::array<int, 4> seen{};
    for (int i = 0; i < 10'000; ++i)
        ++seen[random.weighted(weights)];
    QCOMPARE(seen[0] + seen[2], 0);
    QVERIFY2(seen[1] > 6'800 && seen[1] < 7'200, qPrintable(QString::number(seen[1])));
}

void GeneratorBasicsTest::permutationIsOneToOne_data()
{
    QTest::addColumn<quint64>("count");
    for (const quint64 count : {1, 2, 3, 4, 10, 1'000, 65'536, 65'537, 96'000})
        QTest::addRow("%llu", static_cast<unsigned long long>(count)) << count;
}

void GeneratorBasicsTest::permutationIsOneToOne()
{
    QFETCH(quint64, count);
    const Permutation order(count, 42);
    std::vector<bool> seen(count);
    quint64 fixed = 0;
    for (quint64 i = 0; i < count; ++i) {
        const auto to = order(i);
        QVERIFY(to < count);
        QVERIFY(!seen[to]);
        seen[to] = true;
        fixed += to == i ? 1 : 0;
    }
    QVERIFY2(count < 100 || fixed < 20, "hardly scrambled");
}

void GeneratorBasicsTest::sharesAddUp_data()
{
    QTest::addColumn<qint64>("customers");
    QTest::addColumn<qint64>("total");
    QTest::newRow("none") << qint64{100} << qint64{0};
    QTest::newRow("one row") << qint64{100} << qint64{1};
    QTest::newRow("few") << qint64{1'000} << qint64{37};
    QTest::newRow("many") << qint64{1'000} << qint64{54'321};
    for (qint64 seed = 0; seed < 5; ++seed)
        QTest::addRow("one customer, maybe without a weight %lld", seed) << qint64{1} << qint64{3};
    QTest::newRow("no customer") << qint64{0} << qint64{0};
}

void GeneratorBasicsTest::sharesAddUp()
{
    QFETCH(qint64, customers);
    QFETCH(qint64, total);
    for (quint64 seed = 1; seed < 6; ++seed) {
        Shares shares(seed, customers, total, [](const Profile &profile) { return profile.buying; });
        qint64 sum = 0;
        qint64 last = -1;
        while (const auto share = shares.next()) {
            QVERIFY(share->customer > last && share->customer < customers);
            QVERIFY(share->rows > 0);
            last = share->customer;
            sum += share->rows;
        }
        QCOMPARE(sum, total);
    }
}

void GeneratorBasicsTest::options_data()
{
    QTest::addColumn<qint64>("customers");
    QTest::addColumn<qint64>("purchases");
    QTest::addColumn<bool>("ok");
    QTest::newRow("plain") << qint64{10} << qint64{20} << true;
    QTest::newRow("customers alone") << qint64{10} << qint64{0} << true;
    QTest::newRow("nothing") << qint64{0} << qint64{0} << false;
    QTest::newRow("nobody buys") << qint64{0} << qint64{20} << false;
    QTest::newRow("negative") << qint64{10} << qint64{-1} << false;
    QTest::newRow("too many") << qint64{kMostGeneratedRows + 1} << qint64{0} << false;
}

void GeneratorBasicsTest::options()
{
    QFETCH(qint64, customers);
    QFETCH(qint64, purchases);
    QFETCH(bool, ok);
    GeneratorOptions options;
    options.customers = customers;
    options.purchases = purchases;
    const Status status = checkOptions(options);
    QCOMPARE(status.has_value(), ok);
    if (!ok)
        QVERIFY(status.error().message.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(GeneratorBasicsTest)
#include "tst_generatorbasics.moc"
