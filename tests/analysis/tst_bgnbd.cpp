// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lifetime/bgnbd.h"
#include "analysis/randomdraws.h"
#include "analysis/summaryfile.h"
#include "support/testdata.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// The rounded parameters of the published examples.
constexpr BgNbd kPublished{0.243, 4.414, 0.793, 2.426};
/// Those of CDNOW with six digits.
constexpr BgNbd kUnrounded{0.242593, 4.413532, 0.792886, 2.425754};

/// Customers of a BG/NBD world, watched for @p age.
struct World
{
    std::vector<std::uint32_t> repeats;
    std::vector<double> last;
    std::vector<double> age;

    RepeatColumns columns() const { return {repeats, last, age}; }
};

/// One customer's purchases until they drop out or @p end comes: their number, the last one's time.
std::pair<std::uint32_t, double> buy(RandomDraws &draws, double rate, double dropOut, double end)
{
    std::uint32_t count = 0;
    double last = 0;
    while (true) {
        const double next = last - std::log1p(-draws.uniform()) / rate;
        if (next > end)
            return {count, last};
        ++count;
        last = next;
        if (draws.uniform() < dropOut)
            return {count, last};
    }
}

World worldOf(const BgNbd &model, std::size_t customers, std::uint64_t seed)
{
    RandomDraws draws(seed);
    World world;
    for (std::size_t i = 0; i < customers; ++i) {
        const double age = 20 + 40 * draws.uniform();
        const double rate = draws.gamma(model.r) / model.alpha;
        const auto [repeats, last] = buy(draws, std::max(rate, 1e-12), draws.beta(model.a, model.b), age);
        world.repeats.push_back(repeats);
        world.last.push_back(last);
        world.age.push_back(age);
    }
    return world;
}

bool isNear(double value, double expected, double tolerance)
{
    const bool near = std::abs(value - expected) <= tolerance;
    if (!near)
        qWarning("%.12g is not within %g of %.12g", value, tolerance, expected);
    return near;
}

} // namespace

/// The BG/NBD model: published figures, and worlds of known parameters.
class BgNbdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedParameters();
    void publishedCustomers();
    void publishedExpectations_data();
    void publishedExpectations();
    void publishedChances_data();
    void publishedChances();
    void chancesSumUp_data();
    void chancesSumUp();
    void expectationAfterHistory();
    void polesAreNone();
    void derivativesGiveTheMaximum();
    void findsKnownParameters_data();
    void findsKnownParameters();
    void livesAsSimulated();
    void equalRowsAreCountedOnce();
    void unitsChangeAlphaAlone();
    void nobodyAgain();
    void cancelled();
};

void BgNbdTest::publishedParameters()
{
    LEADBOOK_REQUIRE_DATA(path, u"sales/btyd/cdnowSummary_cbs.csv"_s);
    auto table = readNumbers(path);
    const auto repeats = counts(table[u"x"_s]);
    QCOMPARE(repeats.size(), std::size_t{2357});
    const auto fit = fitBgNbd({repeats, table[u"t.x"_s], table[u"T.cal"_s]}, Progress());
    QVERIFY(fit && fit->converged);
    // CLVTools, tests/testthat/test_correctness_bgnbd.R; BTYD walkthrough for the log-likelihood
    const std::array published{0.2425945, 4.4136019, 0.7929199, 2.4258881};
    const std::array found{fit->model.r, fit->model.alpha, fit->model.a, fit->model.b};
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(isNear(found[i], published[i], 1e-4 * published[i]));
    QVERIFY(isNear(fit->logLikelihood, -9582.429, 0.01));
    // lifetimes, docs/Quickstart.md
    const std::array errors{0.012557, 0.378221, 0.185719, 0.705345};
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(isNear(fit->errors[i], errors[i], 0.01 * errors[i]));
    QVERIFY(isNear(fit->model.alive(26, 30.857142857142858, 31), 0.9688523, 1e-5));
    QVERIFY(isNear(fit->model.expected(26, 30.857142857142858, 31, 52), 25.75659, 1e-3));
    QVERIFY(isNear(fit->model.expected(52), 1.444004, 1e-3));
    // BTYD walkthrough: the hold-out of 39 weeks by the repeats of the calibration
    const std::array expected{0.2251, 0.5231, 1.0441, 1.5203, 2.1638, 2.6538, 3.5040, 6.1570};
    std::array<double, 8> sum{};
    std::array<double, 8> customers{};
    for (std::size_t i = 0; i < repeats.size(); ++i) {
        const std::size_t row = std::min(repeats[i], 7U);
        sum[row] += fit->model.expected(repeats[i], table[u"t.x"_s][i], table[u"T.cal"_s][i], 39);
        customers[row] += 1;
    }
    for (std::size_t row = 0; row < 8; ++row)
        QVERIFY(isNear(sum[row] / customers[row], expected[row], 1e-3));
}

void BgNbdTest::publishedCustomers()
{
    LEADBOOK_REQUIRE_DATA(path, u"sales/cdnow/cdnow_customers_summary.csv"_s);
    auto table = readNumbers(path);
    const auto repeats = counts(table[u"frequency"_s]);
    const RepeatColumns columns{repeats, table[u"recency"_s], table[u"T"_s]};
    const auto fit = fitBgNbd(columns, Progress());
    QVERIFY(fit);
    QVERIFY(isNear(fit->model.r, 0.242593, 1e-6));
    QVERIFY(isNear(fit->model.alpha, 4.413532, 1e-5));
    QVERIFY(isNear(fit->model.a, 0.792886, 1e-5));
    QVERIFY(isNear(fit->model.b, 2.425754, 1e-5));
    QVERIFY(isNear(fit->logLikelihood, -9582.4256, 1e-3));
    std::vector<std::pair<double, int>> next;
    for (std::size_t i = 0; i < repeats.size(); ++i)
        next.emplace_back(fit->model.expected(repeats[i], columns.last[i], columns.age[i], 1),
                          static_cast<int>(table[u"ID"_s][i]));
    std::ranges::sort(next, std::greater());
    const std::vector<std::pair<double, int>> best{
        {0.710623, 1516}, {0.662396, 157}, {0.486526, 1981}, {0.474738, 841}, {0.424877, 509}};
    for (std::size_t i = 0; i < best.size(); ++i) {
        QCOMPARE(next[i].second, best[i].second);
        QVERIFY(isNear(next[i].first, best[i].first, 1e-6));
    }
}

void BgNbdTest::publishedExpectations_data()
{
    QTest::addColumn<double>("time");
    QTest::addColumn<double>("expected");
    const auto row = [](double time, double expected) {
        QTest::newRow(qPrintable(QString::number(time))) << time << expected;
    };
    row(0.1429, 0.0078);
    row(1, 0.0532);
    row(3, 0.1506);
    row(31.8571, 1.0405);
    row(32, 1.0437);
    row(78, 1.8576);
}

void BgNbdTest::publishedExpectations()
{
    QFETCH(double, time);
    QFETCH(double, expected);
    QVERIFY(isNear(kUnrounded.expected(time), expected, 4e-4));
    QVERIFY(isNear(kUnrounded.expected(2, 30.43, 38.86, 39), 1.226, 1e-3));
}

void BgNbdTest::publishedChances_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("time");
    QTest::addColumn<double>("expected");
    const auto row = [](int count, double time, double expected) {
        QTest::addRow("%d in %g", count, time) << count << time << expected;
    };
    row(10, 2, 1.07869e-07);
    row(0, 39, 0.5737864);
    int count = 11;
    for (const double chance : {.0019995214, .0015170236, .0011633150, .0009003148, .0007023638, .0005517902,
                                .0004361913, .0003467171, .0002769613, .0002222260})
        row(count++, 30, chance);
}

void BgNbdTest::publishedChances()
{
    QFETCH(int, count);
    QFETCH(double, time);
    QFETCH(double, expected);
    QVERIFY(
        isNear(kPublished.probability(static_cast<std::uint32_t>(count), time), expected, 1e-5 * expected));
}

void BgNbdTest::chancesSumUp_data()
{
    QTest::addColumn<double>("r");
    QTest::addColumn<double>("alpha");
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b");
    QTest::newRow("usual") << 0.243 << 4.414 << 0.793 << 2.426;
    QTest::newRow("drop out at once") << 0.5 << 2.0 << 5.0 << 0.3;
    QTest::newRow("stay for good") << 3.0 << 40.0 << 0.01 << 30.0;
    QTest::newRow("poles of the paper's form") << 1.5 << 10.0 << 1.0 << 2.0;
    QTest::newRow("a + b = 1") << 1.5 << 10.0 << 0.4 << 0.6;
    QTest::newRow("many, smaller than numbers go") << 2000.0 << 50.0 << 0.2 << 300.0;
}

void BgNbdTest::chancesSumUp()
{
    QFETCH(double, r);
    QFETCH(double, alpha);
    QFETCH(double, a);
    QFETCH(double, b);
    const BgNbd model{r, alpha, a, b};
    for (const double time : {0.5, 10.0, 60.0}) {
        double sum = 0;
        double mean = 0;
        for (std::uint32_t count = 0; count < 4000; ++count) {
            const double chance = model.probability(count, time);
            QVERIFY(chance >= 0 && chance <= 1 + 1e-9);
            sum += chance;
            mean += count * chance;
        }
        QVERIFY(isNear(sum, 1, 1e-7));
        QVERIFY(isNear(mean, model.expected(time), 1e-6 * (1 + mean)));
    }
}

void BgNbdTest::expectationAfterHistory()
{
    // The paper's form, its hypergeometric function summed term by term.
    const BgNbd model = kPublished;
    for (const auto &[x, last, age, time] :
         {std::tuple{0U, 0.0, 38.86, 39.0}, std::tuple{2U, 30.43, 38.86, 39.0},
          std::tuple{9U, 12.0, 25.0, 4.0}, std::tuple{26U, 30.857, 31.0, 52.0}}) {
        const double z = time / (model.alpha + age + time);
        double term = 1;
        double f = 1;
        const double third = model.a + model.b + x - 1;
        for (int i = 0; i < 5000; ++i) {
            term *= (model.r + x + i) * (model.b + x + i) / ((third + i) * (i + 1)) * z;
            f += term;
        }
        const double paper =
            third / (model.a - 1) *
            (1 - std::pow((model.alpha + age) / (model.alpha + age + time), model.r + x) * f) *
            model.alive(x, last, age);
        QVERIFY(isNear(model.expected(x, last, age, time), paper, 1e-9 * (1 + paper)));
    }
}

void BgNbdTest::polesAreNone()
{
    for (const double time : {1.0, 50.0}) {
        const double at = BgNbd{0.7, 5, 1, 2}.expected(time);
        QVERIFY(isNear(BgNbd{0.7, 5, 1 - 1e-9, 2}.expected(time), at, 1e-7));
        QVERIFY(isNear(BgNbd{0.7, 5, 1 + 1e-9, 2}.expected(time), at, 1e-7));
        const double sum = BgNbd{0.7, 5, 0.25, 0.75}.expected(time);
        QVERIFY(isNear(BgNbd{0.7, 5, 0.25 + 1e-9, 0.75}.expected(time), sum, 1e-7));
    }
    QCOMPARE(kPublished.expected(0), 0.0);
    QCOMPARE(kPublished.probability(0, 0), 1.0);
}

void BgNbdTest::derivativesGiveTheMaximum()
{
    const World world = worldOf({0.6, 5, 1.2, 3}, 3000, 5);
    const auto fit = fitBgNbd(world.columns(), Progress());
    QVERIFY(fit && fit->converged);
    QVERIFY(isNear(logLikelihood(fit->model, world.columns()), fit->logLikelihood, 1e-6));
    for (const double step : {0.99, 1.01}) {
        for (double BgNbd::*parameter : {&BgNbd::r, &BgNbd::alpha, &BgNbd::a, &BgNbd::b}) {
            BgNbd beside = fit->model;
            beside.*parameter *= step;
            QVERIFY(logLikelihood(beside, world.columns()) < fit->logLikelihood);
        }
    }
}

void BgNbdTest::findsKnownParameters_data()
{
    QTest::addColumn<double>("r");
    QTest::addColumn<double>("alpha");
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b");
    QTest::newRow("as CDNOW") << 0.243 << 4.414 << 0.793 << 2.426;
    QTest::newRow("often") << 2.0 << 3.0 << 0.8 << 6.0;
    QTest::newRow("soon gone") << 1.0 << 5.0 << 2.0 << 2.0;
    QTest::newRow("rarely") << 0.8 << 60.0 << 0.5 << 1.5;
}

void BgNbdTest::findsKnownParameters()
{
    QFETCH(double, r);
    QFETCH(double, alpha);
    QFETCH(double, a);
    QFETCH(double, b);
    const BgNbd model{r, alpha, a, b};
    const World world = worldOf(model, 20'000, 11);
    const auto fit = fitBgNbd(world.columns(), Progress());
    QVERIFY(fit && fit->converged);
    // The truth lies within five standard errors of each parameter, and no better than the fit.
    const std::array truth{r, alpha, a, b};
    const std::array found{fit->model.r, fit->model.alpha, fit->model.a, fit->model.b};
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(isNear(found[i], truth[i], 5 * fit->errors[i]));
    QVERIFY(fit->logLikelihood >= logLikelihood(model, world.columns()));
}

void BgNbdTest::livesAsSimulated()
{
    const BgNbd model{0.6, 5, 1.2, 3};
    RandomDraws draws(3);
    constexpr int kDraws = 200'000;
    double sum = 0;
    int none = 0;
    for (int i = 0; i < kDraws; ++i) {
        const double rate = std::max(draws.gamma(model.r) / model.alpha, 1e-12);
        const std::uint32_t count = buy(draws, rate, draws.beta(model.a, model.b), 30).first;
        sum += count;
        none += count == 0 ? 1 : 0;
    }
    QVERIFY(isNear(sum / kDraws, model.expected(30), 0.02));
    QVERIFY(isNear(static_cast<double>(none) / kDraws, model.probability(0, 30), 0.005));
}

void BgNbdTest::equalRowsAreCountedOnce()
{
    const World one = worldOf({0.6, 5, 1.2, 3}, 500, 9);
    World twice = one;
    twice.repeats.insert(twice.repeats.end(), one.repeats.begin(), one.repeats.end());
    twice.last.insert(twice.last.end(), one.last.begin(), one.last.end());
    twice.age.insert(twice.age.end(), one.age.begin(), one.age.end());
    const auto a = fitBgNbd(one.columns(), Progress());
    const auto b = fitBgNbd(twice.columns(), Progress());
    QVERIFY(a && b);
    QVERIFY(isNear(b->model.alpha, a->model.alpha, 1e-5 * a->model.alpha));
    QVERIFY(isNear(b->logLikelihood, 2 * a->logLikelihood, 1e-6));
}

void BgNbdTest::unitsChangeAlphaAlone()
{
    World world = worldOf({0.6, 5, 1.2, 3}, 2000, 4);
    const auto weeks = fitBgNbd(world.columns(), Progress());
    for (std::size_t i = 0; i < world.age.size(); ++i) {
        world.last[i] *= 7;
        world.age[i] *= 7;
    }
    const auto days = fitBgNbd(world.columns(), Progress());
    QVERIFY(weeks && days);
    QVERIFY(isNear(days->model.alpha, 7 * weeks->model.alpha, 1e-4 * days->model.alpha));
    QVERIFY(isNear(days->model.r, weeks->model.r, 1e-4 * weeks->model.r));
    QVERIFY(isNear(days->model.a, weeks->model.a, 1e-4 * weeks->model.a));
}

void BgNbdTest::nobodyAgain()
{
    QVERIFY(!fitBgNbd({}, Progress()));
    const std::vector<std::uint32_t> repeats{0, 0};
    const std::vector<double> last{0, 0};
    const std::vector<double> age{10, 4};
    QVERIFY(!fitBgNbd({repeats, last, age}, Progress()));
    QCOMPARE(kPublished.alive(0, 0, 10), 1.0);
}

void BgNbdTest::cancelled()
{
    const World world = worldOf({0.6, 5, 1.2, 3}, 200, 4);
    Progress progress;
    progress.cancel();
    QVERIFY(!fitBgNbd(world.columns(), progress));
}

QTEST_APPLESS_MAIN(BgNbdTest)
#include "tst_bgnbd.moc"
