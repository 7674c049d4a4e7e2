// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/deals.h"
#include "analysis/stagetimes.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace leadbook;
using namespace leadbook::test;

Q_DECLARE_METATYPE(leadbook::StayEnd)

namespace {

/// 1 − Kaplan & Meier of one exit, all others taken as censored: what must not be said.
double naiveShare(std::vector<Stay> stays, StayEnd end, int day)
{
    for (Stay &stay : stays)
        stay.end = stay.end == end ? end : StayEnd::Open;
    double still = 1;
    for (const StayStep &step : stayCurve(stays))
        if (step.days <= day)
            still = step.still;
    return 1 - still;
}

} // namespace

class StageTimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoExponentialExits_data();
    void twoExponentialExits();
    void countsEachExit();
    void cycles_data();
    void cycles();
    void leavesOutUnknownDays();
};

void StageTimesTest::twoExponentialExits_data()
{
    QTest::addColumn<double>("on");
    QTest::addColumn<double>("lost");
    QTest::newRow("as often") << 1.0 / 400 << 1.0 / 400;
    QTest::newRow("more go on") << 1.0 / 300 << 1.0 / 900;
    QTest::newRow("most are lost") << 1.0 / 2000 << 1.0 / 250;
}

/// With rates λ1 and λ2 the median is ln 2 / (λ1 + λ2), and the share moved on by day t is
/// λ1 / (λ1 + λ2) × (1 − e^(−(λ1 + λ2) t)); 1 − Kaplan-Meier says 1 − e^(−λ1 t), which is more.
void StageTimesTest::twoExponentialExits()
{
    QFETCH(double, on);
    QFETCH(double, lost);
    std::mt19937 random(7);
    std::exponential_distribution<double> toOn(on);
    std::exponential_distribution<double> toLost(lost);
    std::exponential_distribution<double> toToday((on + lost) / 4); // one in five is still open
    std::vector<Stay> stays;
    for (int i = 0; i < 40'000; ++i) {
        const double a = toOn(random);
        const double b = toLost(random);
        const double open = toToday(random);
        const double end = std::min({a, b, open});
        // Days are whole: the middle of the day is what is meant.
        stays.push_back({static_cast<std::int32_t>(std::lround(end)), end == open ? StayEnd::Open
                                                                      : end == a  ? StayEnd::On
                                                                                  : StayEnd::Lost});
    }
    const StayTimes times = stayTimes(stays, 0);
    const double sum = on + lost;
    QVERIFY2(std::abs(*times.median * sum / std::log(2) - 1) < 0.03,
             qPrintable(QString::number(*times.median)));
    const int day = static_cast<int>(2 / sum);
    const auto step = std::ranges::upper_bound(times.curve, day, {}, &StayStep::days) - 1;
    const double isTrue = on / sum * (1 - std::exp(-sum * day));
    QVERIFY(std::abs(step->on - isTrue) < 0.01);
    QVERIFY(std::abs(step->lost - lost / sum * (1 - std::exp(-sum * day))) < 0.01);
    const double naive = naiveShare(stays, StayEnd::On, day);
    QVERIFY(std::abs(naive - (1 - std::exp(-on * day))) < 0.02);
    QVERIFY(naive - step->on > 0.05);
}

void StageTimesTest::countsEachExit()
{
    const std::vector<Stay> stays{
        {3, StayEnd::On}, {5, StayEnd::On}, {2, StayEnd::Back}, {9, StayEnd::Lost}, {4, StayEnd::Open}};
    const StayTimes times = stayTimes(stays, 6);
    QCOMPARE(times.stays, 5);
    QCOMPARE(times.on, 2);
    QCOMPARE(times.back, 1);
    QCOMPARE(times.lost, 1);
    QCOMPARE(times.open, 1);
    QCOMPARE(times.unknown, 6);
    QVERIFY(times.last() && std::abs(times.last()->still) < 1e-12);
    QVERIFY(!stayTimes({}, 2).last());
    QVERIFY(!stayTimes({}, 2).median);
}

void StageTimesTest::cycles_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("days");
    QTest::addColumn<StayEnd>("end");
    QTest::newRow("won") << 1 << 30 << StayEnd::On;
    QTest::newRow("lost") << 2 << 30 << StayEnd::Lost;
    QTest::newRow("open so far") << 0 << 90 << StayEnd::Open;
}

void StageTimesTest::cycles()
{
    QFETCH(int, outcome);
    QFETCH(int, days);
    QFETCH(StayEnd, end);
    Deals deals;
    deals.add(1, static_cast<DealOutcome>(outcome), Money(1), Day(10), outcome == 0 ? Day() : Day(40));
    StageTally tally(2);
    tally.add(DealPaths(deals.columns(), deals.moves(), 2).standing(0, Day(100)), Day(100));
    const StayTimes cycle = tally.times().cycle;
    QCOMPARE(cycle.stays, 1);
    QCOMPARE(end == StayEnd::On ? cycle.on : end == StayEnd::Lost ? cycle.lost : cycle.open, 1);
    if (end != StayEnd::Open)
        QCOMPARE(cycle.median, std::optional<double>(days));
    else
        QVERIFY(!cycle.median); // not reached
}

void StageTimesTest::leavesOutUnknownDays()
{
    Deals deals;
    deals.add(1, DealOutcome::Won, Money(1), {}, Day(40)); // begun nobody knows when
    deals.add(1, DealOutcome::Won, Money(1), Day(50), Day(40));
    deals.add(1, DealOutcome::Lost, Money(1), Day(10));
    StageTally tally(2);
    const DealPaths paths(deals.columns(), deals.moves(), 2);
    for (std::size_t deal = 0; deal < 3; ++deal)
        tally.add(paths.standing(deal, Day(100)), Day(100));
    const StageTimes times = tally.times();
    QCOMPARE(times.cycle.stays, 0);
    QCOMPARE(times.cycle.unknown, 3);
    QCOMPARE(times.stages[1].stays, 0);
    QCOMPARE(times.stages[1].unknown, 3);
}

QTEST_GUILESS_MAIN(StageTimesTest)
#include "tst_stagetimes.moc"
