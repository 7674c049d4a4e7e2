// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/staycurve.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace leadbook;

namespace {

std::vector<Stay> draw(unsigned seed, int count, bool hasOpen)
{
    std::mt19937 random(seed);
    std::vector<Stay> stays;
    for (int i = 0; i < count; ++i)
        stays.push_back(
            {std::int32_t(random() % 60), StayEnd((hasOpen ? 0 : 1) + random() % (hasOpen ? 4 : 3))});
    return stays;
}

double shareOf(const std::vector<Stay> &stays, StayEnd end, int days)
{
    const auto count =
        std::ranges::count_if(stays, [&](const Stay &stay) { return stay.end == end && stay.days <= days; });
    return double(count) / double(stays.size());
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

} // namespace

/// The curves of random stays: their invariants, and plain counting where nothing is censored.
class StaySumsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invariants_data() { addSeeds(); }
    void invariants();
    void countsWhereNothingIsOpen_data() { addSeeds(); }
    void countsWhereNothingIsOpen();
    void quantilesRise_data() { addSeeds(); }
    void quantilesRise();

private:
    static void addSeeds();
};

void StaySumsTest::addSeeds()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("count");
    unsigned seed = 1;
    for (const int count : {1, 2, 10, 300}) {
        for (int i = 0; i < 3; ++i, ++seed)
            QTest::addRow("%d stays, seed %u", count, seed) << seed << count;
    }
}

void StaySumsTest::invariants()
{
    QFETCH(unsigned, seed);
    QFETCH(int, count);
    const std::vector<Stay> stays = draw(seed, count, true);
    const auto curve = stayCurve(stays);
    QCOMPARE(curve.empty(), std::ranges::all_of(stays, [](const Stay &s) { return s.end == StayEnd::Open; }));
    StayStep before;
    before.days = -1;
    for (const StayStep &step : curve) {
        QVERIFY(step.days > before.days);
        QVERIFY(isNear(step.still + step.on + step.back + step.lost, 1));
        QVERIFY(step.still <= before.still + 1e-12);
        QVERIFY(step.on >= before.on - 1e-12 && step.back >= before.back - 1e-12);
        QVERIFY(step.lost >= before.lost - 1e-12);
        before = step;
    }
}

void StaySumsTest::countsWhereNothingIsOpen()
{
    QFETCH(unsigned, seed);
    QFETCH(int, count);
    const std::vector<Stay> stays = draw(seed, count, false);
    const auto curve = stayCurve(stays);
    QVERIFY(!curve.empty());
    for (const StayStep &step : curve) {
        QVERIFY(isNear(step.on, shareOf(stays, StayEnd::On, step.days)));
        QVERIFY(isNear(step.back, shareOf(stays, StayEnd::Back, step.days)));
        QVERIFY(isNear(step.lost, shareOf(stays, StayEnd::Lost, step.days)));
    }
    QVERIFY(isNear(curve.back().still, 0));
}

void StaySumsTest::quantilesRise()
{
    QFETCH(unsigned, seed);
    QFETCH(int, count);
    const std::vector<Stay> stays = draw(seed, count, true);
    const auto curve = stayCurve(stays);
    std::optional<double> before = 0;
    for (const double share : {0.1, 0.25, 0.5, 0.75, 0.9}) {
        const auto days = stayQuantile(curve, share);
        const bool isReached = !curve.empty() && curve.back().still <= 1 - share + 1e-12;
        QCOMPARE(days.has_value(), isReached);
        if (!days)
            return; // none of the later ones is reached either
        QVERIFY(*days >= *before);
        before = days;
    }
}

QTEST_GUILESS_MAIN(StaySumsTest)
#include "tst_staysums.moc"
