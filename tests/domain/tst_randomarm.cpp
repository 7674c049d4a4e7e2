// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/randomarm.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace leadbook;

/// The draw of who is held out.
class RandomArmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownNumbers();
    void shares_data();
    void shares();
    void nested();
    void seedsAreIndependent();
};

/// The first numbers of SplitMix64 from 0 and from 1234567, as its authors' program prints them.
void RandomArmTest::knownNumbers()
{
    QCOMPARE(mixed(0), 0xe220a8397b1dcdafULL);
    QCOMPARE(mixed(0x9e3779b97f4a7c15ULL), 0x6e789e6aa1b965f4ULL);
    QCOMPARE(mixed(1234567), 6457827717110365317ULL);
}

void RandomArmTest::shares_data()
{
    QTest::addColumn<double>("share");
    for (const double share : {0.0, 0.01, 0.1, 0.3, 0.5, 0.9})
        QTest::addRow("%g", share) << share;
}

void RandomArmTest::shares()
{
    QFETCH(const double, share);
    constexpr int kCount = 20'000;
    for (const std::uint64_t seed : {0ULL, 1ULL, 2ULL, 77ULL, 0xffffffffffffffffULL}) {
        int held = 0;
        for (std::int64_t id = 1; id <= kCount; ++id)
            held += isHeldOut(seed, id, share) ? 1 : 0;
        const double deviation = std::sqrt(kCount * share * (1 - share));
        QVERIFY(std::abs(held - kCount * share) <= 4 * deviation);
    }
}

void RandomArmTest::nested()
{
    for (std::int64_t id = 1; id <= 2'000; ++id) {
        QVERIFY(!isHeldOut(5, id, 0.1) || isHeldOut(5, id, 0.2));
        QCOMPARE(isHeldOut(5, id, 0.1), isHeldOut(5, id, 0.1));
        QVERIFY(isHeldOut(5, id, 1.0));
    }
}

/// Who is held out by one seed is no likelier to be by the next: a quarter of the half of another.
void RandomArmTest::seedsAreIndependent()
{
    std::array<int, 4> cells{};
    for (std::int64_t id = 1; id <= 40'000; ++id)
        ++cells[(isHeldOut(1, id, 0.5) ? 1U : 0U) + (isHeldOut(2, id, 0.5) ? 2U : 0U)];
    for (const int cell : cells)
        QVERIFY(std::abs(cell - 10'000) < 4 * std::sqrt(40'000 * 0.25 * 0.75));
}

QTEST_APPLESS_MAIN(RandomArmTest)
#include "tst_randomarm.moc"
