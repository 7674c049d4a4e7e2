// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/randomarm.h"

#include <QTest>

#include <cmath>

using namespace leadbook;

/// The draw of a control group.
class RandomArmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shares_data();
    void shares();
    void sameAgain();
    void seedsAreIndependent();
    void runsOfIdsAreMixed();
};

void RandomArmTest::shares_data()
{
    QTest::addColumn<double>("share");
    for (const double share : {0.0, 0.05, 0.2, 0.5, 0.9, 1.0})
        QTest::addRow("%g", share) << share;
}

/// Each share of ids is held out, and whoever is held out by a share is by a larger one.
void RandomArmTest::shares()
{
    QFETCH(double, share);
    constexpr int kIds = 20'000;
    for (const std::int64_t seed : {0, 1, -7, 1'234'567}) {
        int held = 0;
        for (std::int64_t id = 1; id <= kIds; ++id) {
            const bool isHeld = isHeldOut(seed, id, share);
            held += isHeld ? 1 : 0;
            QVERIFY(!isHeld || isHeldOut(seed, id, share + 0.05));
        }
        const double spread = std::sqrt(kIds * share * (1 - share));
        QVERIFY(std::abs(held - kIds * share) <= 4 * spread);
    }
}

/// An arm never changes: these were drawn once.
void RandomArmTest::sameAgain()
{
    static_assert(isHeldOut(1, 1, 1) && !isHeldOut(1, 1, 0));
    QString drawn;
    for (std::int64_t id = 1; id <= 32; ++id)
        drawn += QLatin1Char(isHeldOut(42, id, 0.25) ? '1' : '0');
    QCOMPARE(drawn, QStringLiteral("00000010000000000001000000001000"));
}

void RandomArmTest::seedsAreIndependent()
{
    constexpr int kIds = 20'000;
    int both = 0;
    for (std::int64_t id = 1; id <= kIds; ++id)
        both += isHeldOut(1, id, 0.5) && isHeldOut(2, id, 0.5) ? 1 : 0;
    QVERIFY(std::abs(both - kIds / 4) <= 4 * std::sqrt(kIds * 0.25 * 0.75));
}

/// Neighbours are not alike: ids of one device follow each other.
void RandomArmTest::runsOfIdsAreMixed()
{
    constexpr int kIds = 20'000;
    int same = 0;
    for (std::int64_t id = 1; id <= kIds; ++id)
        same += isHeldOut(3, id, 0.5) == isHeldOut(3, id + 1, 0.5) ? 1 : 0;
    QVERIFY(std::abs(same - kIds / 2) <= 4 * std::sqrt(kIds * 0.25));
}

QTEST_APPLESS_MAIN(RandomArmTest)

#include "tst_randomarm.moc"
