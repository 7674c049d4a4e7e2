// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/winrates.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace leadbook;

namespace {

WinCount drawn(std::mt19937_64 &random, std::int64_t all, double rate)
{
    std::binomial_distribution<std::int64_t> wins(all, rate);
    return {all, wins(random)};
}

} // namespace

/// Rates of wins, where they lie, and what they say of each other.
class WinRatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wilson_data();
    void wilson();
    void wilsonCovers();
    void exactTest_data();
    void exactTest();
    void verdicts_data();
    void verdicts();
    void equalRatesSeldomDiffer_data();
    void equalRatesSeldomDiffer();
    void realDifferencesAreFound();
    void withinLayers();
    void layersAloneSayNothing();
};

void WinRatesTest::wilson_data()
{
    QTest::addColumn<int>("won");
    QTest::addColumn<int>("all");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // R: prop.test(x, n, correct = FALSE)$conf.int
    QTest::newRow("15 of 50") << 15 << 50 << 0.1910355 << 0.4375036;
    QTest::newRow("1 of 10") << 1 << 10 << 0.0178762 << 0.4041500;
    QTest::newRow("none of 10") << 0 << 10 << 0.0 << 0.2775328;
    QTest::newRow("all of 10") << 10 << 10 << 0.7224672 << 1.0;
    QTest::newRow("none at all") << 0 << 0 << 0.0 << 1.0;
}

void WinRatesTest::wilson()
{
    QFETCH(const int, won);
    QFETCH(const int, all);
    QFETCH(const double, low);
    QFETCH(const double, high);
    const RateInterval found = wilsonInterval({all, won});
    QVERIFY2(std::abs(found.low - low) < 1e-6, qPrintable(QString::number(found.low, 'f', 7)));
    QVERIFY2(std::abs(found.high - high) < 1e-6, qPrintable(QString::number(found.high, 'f', 7)));
}

void WinRatesTest::wilsonCovers()
{
    std::mt19937_64 random(3);
    int covered = 0;
    constexpr int kBooks = 2000;
    for (int i = 0; i < kBooks; ++i) {
        const double rate = 0.05 + 0.9 * (i % 100) / 100.0;
        const RateInterval found = wilsonInterval(drawn(random, 60, rate));
        covered += found.low <= rate && rate <= found.high ? 1 : 0;
    }
    // 95 %, give or take four standard deviations.
    QVERIFY2(covered > 1860 && covered < 1940, qPrintable(QString::number(covered)));
}

void WinRatesTest::exactTest_data()
{
    QTest::addColumn<WinCount>("one");
    QTest::addColumn<WinCount>("other");
    QTest::addColumn<double>("chance");
    // The lady tasting tea: three of four right, 17 of 70 ways are as good.
    QTest::newRow("tea") << WinCount{4, 3} << WinCount{4, 1} << 17.0 / 70;
    QTest::newRow("all right") << WinCount{4, 4} << WinCount{4, 0} << 1.0 / 70;
    QTest::newRow("nobody won") << WinCount{4, 0} << WinCount{4, 0} << 1.0;
    QTest::newRow("everybody won") << WinCount{4, 4} << WinCount{7, 7} << 1.0;
    QTest::newRow("none") << WinCount{0, 0} << WinCount{7, 7} << 1.0;
}

void WinRatesTest::exactTest()
{
    QFETCH(const WinCount, one);
    QFETCH(const WinCount, other);
    QFETCH(const double, chance);
    QVERIFY(std::abs(chanceAlone(one, other) - chance) < 1e-12);
}

void WinRatesTest::verdicts_data()
{
    QTest::addColumn<WinCount>("one");
    QTest::addColumn<WinCount>("other");
    QTest::addColumn<WinVerdict>("verdict");
    QTest::newRow("few") << WinCount{19, 19} << WinCount{500, 0} << WinVerdict::TooFew;
    QTest::newRow("none") << WinCount{} << WinCount{} << WinVerdict::TooFew;
    QTest::newRow("clearly") << WinCount{100, 60} << WinCount{100, 30} << WinVerdict::Better;
    QTest::newRow("perhaps") << WinCount{100, 33} << WinCount{100, 30} << WinVerdict::MaybeBetter;
    QTest::newRow("the same") << WinCount{300, 100} << WinCount{30, 10} << WinVerdict::NoMore;
    QTest::newRow("somewhat less") << WinCount{100, 30} << WinCount{100, 33} << WinVerdict::NoMore;
    QTest::newRow("the other way round") << WinCount{100, 30} << WinCount{100, 60} << WinVerdict::Worse;
    QTest::newRow("nobody won") << WinCount{100, 0} << WinCount{100, 0} << WinVerdict::NoMore;
    QTest::newRow("a million each") << WinCount{1'000'000, 401'000} << WinCount{1'000'000, 399'000}
                                    << WinVerdict::Better;
}

void WinRatesTest::verdicts()
{
    QFETCH(const WinCount, one);
    QFETCH(const WinCount, other);
    QFETCH(const WinVerdict, verdict);
    QCOMPARE(compareWins(one, other), verdict);
    const std::vector<WinLayer> layers{{one, other}};
    QCOMPARE(compareWithin(layers), verdict);
}

void WinRatesTest::equalRatesSeldomDiffer_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("ofA");
    QTest::addColumn<int>("ofB");
    QTest::newRow("200 each") << 0.3 << 200 << 200;
    QTest::newRow("few of A") << 0.3 << 25 << 400;
    QTest::newRow("few wins") << 0.03 << 200 << 300;
    QTest::newRow("half") << 0.5 << 1000 << 1000;
}

void WinRatesTest::equalRatesSeldomDiffer()
{
    QFETCH(const double, rate);
    QFETCH(const int, ofA);
    QFETCH(const int, ofB);
    std::mt19937_64 random(20'260'101);
    int better = 0;
    int betterWithin = 0;
    constexpr int kBooks = 300;
    for (int book = 0; book < kBooks; ++book) {
        const WinLayer whole{drawn(random, ofA, rate), drawn(random, ofB, rate)};
        better += compareWins(whole.one, whole.other) == WinVerdict::Better ? 1 : 0;
        // Five stages that win ever more often, A and B alike.
        std::vector<WinLayer> stages;
        for (int stage = 1; stage <= 5; ++stage) {
            const double here = rate * 0.3 * stage;
            stages.push_back(
                {drawn(random, ofA * stage / 15, here), drawn(random, ofB * (6 - stage) / 15, here)});
        }
        betterWithin += compareWithin(stages) == WinVerdict::Better ? 1 : 0;
    }
    QVERIFY2(better <= kBooks * 5 / 100, qPrintable(QString::number(better)));
    QVERIFY2(betterWithin <= kBooks * 5 / 100, qPrintable(QString::number(betterWithin)));
}

void WinRatesTest::realDifferencesAreFound()
{
    std::mt19937_64 random(20'260'102);
    int better = 0;
    int warned = 0;
    constexpr int kBooks = 300;
    for (int book = 0; book < kBooks; ++book) {
        const WinVerdict verdict = compareWins(drawn(random, 200, 0.4), drawn(random, 200, 0.2));
        better += verdict == WinVerdict::Better ? 1 : 0;
        const WinVerdict turned = compareWins(drawn(random, 200, 0.2), drawn(random, 200, 0.4));
        warned += turned == WinVerdict::Worse || turned == WinVerdict::NoMore ? 1 : 0;
    }
    QVERIFY2(better >= kBooks * 90 / 100, qPrintable(QString::number(better)));
    QVERIFY2(warned >= kBooks * 99 / 100, qPrintable(QString::number(warned)));
}

void WinRatesTest::withinLayers()
{
    // By hand: two layers of 40 and 60, 10 expected wins more than the share.
    const std::vector<WinLayer> layers{{{20, 15}, {20, 5}}, {{30, 20}, {30, 10}}};
    QCOMPARE(compareWithin(layers), WinVerdict::Better);
    const std::vector<WinLayer> apart{{{500, 400}, {}}, {{}, {500, 10}}};
    QCOMPARE(compareWithin(apart), WinVerdict::TooFew);
}

void WinRatesTest::layersAloneSayNothing()
{
    // A is mostly in the stage that wins half the time, B in the one that wins a tenth: no better within one.
    const std::vector<WinLayer> layers{{{180, 90}, {20, 10}}, {{20, 2}, {180, 18}}};
    QCOMPARE(compareWins({200, 92}, {200, 28}), WinVerdict::Better);
    QCOMPARE(compareWithin(layers), WinVerdict::NoMore);
}

QTEST_APPLESS_MAIN(WinRatesTest)
#include "tst_winrates.moc"
