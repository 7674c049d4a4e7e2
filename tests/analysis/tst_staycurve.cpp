// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/staycurve.h"

#include <QTest>

#include <random>

using namespace leadbook;

using Stays = std::vector<Stay>;
using Days = std::optional<double>;
Q_DECLARE_METATYPE(Stays)
Q_DECLARE_METATYPE(Days)

namespace {

Stays ended(std::initializer_list<std::int32_t> days)
{
    Stays stays;
    for (const auto day : days)
        stays.push_back({day, StayEnd::On});
    return stays;
}

Stays operator+(Stays stays, std::initializer_list<std::int32_t> open)
{
    for (const auto day : open)
        stays.push_back({day, StayEnd::Open});
    return stays;
}

} // namespace

class StayCurveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void medians_data();
    void medians();
    void leukemia();
    void sharesAddUp();
    void competingExits();
    void longStays();
};

void StayCurveTest::medians_data()
{
    QTest::addColumn<Stays>("stays");
    QTest::addColumn<Days>("median");
    QTest::addColumn<Days>("p75");
    QTest::newRow("nobody") << Stays() << Days() << Days();
    QTest::newRow("one") << ended({4}) << Days(4) << Days(4);
    QTest::newRow("all open") << Stays() + std::initializer_list<std::int32_t>{1, 5, 9} << Days() << Days();
    QTest::newRow("exactly one half: the midpoint") << ended({1, 2, 3, 4}) << Days(2.5) << Days(3.5);
    QTest::newRow("exactly one half, then nothing")
        << ended({1, 2}) + std::initializer_list<std::int32_t>{7, 7} << Days(2) << Days();
    QTest::newRow("half not reached")
        << ended({1}) + std::initializer_list<std::int32_t>{5, 5} << Days() << Days();
    // Leukaemia (aml of R's package survival): survfit prints medians 31, 23 and 27.
    const Stays maintained =
        ended({9, 13, 18, 23, 31, 34, 48}) + std::initializer_list<std::int32_t>{13, 28, 45, 161};
    const Stays other =
        ended({5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45}) + std::initializer_list<std::int32_t>{16};
    Stays both = maintained;
    both.insert(both.end(), other.begin(), other.end());
    QTest::newRow("aml maintained") << maintained << Days(31) << Days(48);
    QTest::newRow("aml not maintained") << other << Days(23) << Days(33);
    QTest::newRow("aml") << both << Days(27) << Days(43);
}

void StayCurveTest::medians()
{
    QFETCH(Stays, stays);
    QFETCH(Days, median);
    QFETCH(Days, p75);
    const auto curve = stayCurve(stays);
    QCOMPARE(stayQuantile(curve, 0.5), median);
    QCOMPARE(stayQuantile(curve, 0.75), p75);
}

/// The survival that R's survfit prints for the maintained group of aml.
void StayCurveTest::leukemia()
{
    const auto curve =
        stayCurve(ended({9, 13, 18, 23, 31, 34, 48}) + std::initializer_list<std::int32_t>{13, 28, 45, 161});
    const std::vector<double> printed{0.909, 0.818, 0.716, 0.614, 0.491, 0.368, 0.184};
    QCOMPARE(curve.size(), printed.size());
    for (std::size_t i = 0; i < printed.size(); ++i)
        QVERIFY(std::abs(curve[i].still - printed[i]) < 0.0005);
}

void StayCurveTest::sharesAddUp()
{
    std::mt19937 random(2);
    for (int round = 0; round < 100; ++round) {
        Stays stays;
        for (int i = 0; i < 60; ++i)
            stays.push_back({static_cast<std::int32_t>(random() % 30), static_cast<StayEnd>(random() % 4)});
        double on = 0;
        for (const StayStep &step : stayCurve(stays)) {
            QVERIFY(std::abs(step.still + step.on + step.back + step.lost - 1) < 1e-12);
            QVERIFY(step.on >= on);
            on = step.on;
        }
    }
}

/// Where half are lost along the way, the share moved on is half of them: 1 - Kaplan-Meier with lost deals as
/// censored would come to 1.
void StayCurveTest::competingExits()
{
    Stays stays;
    for (std::int32_t day = 1; day <= 100; ++day) {
        stays.push_back({2 * day, StayEnd::On});
        stays.push_back({2 * day - 1, StayEnd::Lost});
    }
    const auto curve = stayCurve(stays);
    QVERIFY(std::abs(curve.back().on - 0.5) < 1e-9);
    QVERIFY(std::abs(curve.back().lost - 0.5) < 1e-9);
    QVERIFY(curve.back().still < 1e-9);
}

/// Days of a century ago are read as those of last week are.
void StayCurveTest::longStays()
{
    constexpr std::int32_t kLong = 1000;
    std::mt19937 random(3);
    Stays stays;
    for (int i = 0; i < 200; ++i)
        stays.push_back({static_cast<std::int32_t>(random() % 500), static_cast<StayEnd>(random() % 4)});
    Stays longer = stays;
    for (Stay &stay : longer)
        stay.days *= kLong;
    const auto curve = stayCurve(stays);
    const auto stretched = stayCurve(longer);
    QCOMPARE(stretched.size(), curve.size());
    for (std::size_t i = 0; i < curve.size(); ++i) {
        QCOMPARE(stretched[i].days, curve[i].days * kLong);
        QCOMPARE(stretched[i].on, curve[i].on);
    }
}

QTEST_GUILESS_MAIN(StayCurveTest)
#include "tst_staycurve.moc"
