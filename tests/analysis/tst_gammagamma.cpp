// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lifetime/gammagamma.h"
#include "analysis/lifetime/rankcorrelation.h"
#include "analysis/lifetime/specialfunctions.h"
#include "analysis/randomdraws.h"
#include "analysis/summaryfile.h"
#include "support/testdata.h"

#include <QTest>

#include <cmath>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The Gamma-Gamma model of spending, the functions it needs, and when it may be used.
class GammaGammaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void published();
    void findsKnownParameters();
    void meanLiesBetween();
    void leavesOut();
    void cancelled();
    void digammas_data();
    void digammas();
    void gammas_data();
    void gammas();
    void ranks_data();
    void ranks();
};

void GammaGammaTest::published()
{
    LEADBOOK_REQUIRE_DATA(path, u"sales/cdnow/cdnow_customers_summary_with_transactions.csv"_s);
    auto table = readNumbers(path);
    const auto repeats = counts(table[u"x"_s]);
    const std::vector<double> &spend = table[u"zbar"_s];
    QCOMPARE(repeats.size(), std::size_t{2357});
    const auto fit = fitGammaGamma(repeats, spend, Progress());
    QVERIFY(fit && fit->converged);
    QCOMPARE(fit->customers, std::size_t{946});
    QVERIFY(std::abs(fit->model.p - 6.24880) < 1e-4);
    QVERIFY(std::abs(fit->model.q - 3.74459) < 1e-4);
    QVERIFY(std::abs(fit->model.v - 15.44775) < 1e-3);
    QVERIFY(std::abs(fit->logLikelihood + 4055.92) < 0.01);
    QVERIFY(std::abs(fit->model.meanSpend(0, 0) - 35.171) < 0.01);
    const std::array first{24.65, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17};
    for (std::size_t i = 0; i < first.size(); ++i)
        QVERIFY(std::abs(fit->model.meanSpend(repeats[i], spend[i]) - first[i]) < 0.1);
    std::vector<double> often;
    std::vector<double> much;
    for (std::size_t i = 0; i < repeats.size(); ++i) {
        if (repeats[i] > 0) {
            often.push_back(repeats[i]);
            much.push_back(spend[i]);
        }
    }
    QVERIFY(std::abs(rankCorrelation(often, much)) < kMostSpendCorrelation);
}

void GammaGammaTest::findsKnownParameters()
{
    const GammaGamma model{5, 4, 20};
    RandomDraws draws(8);
    std::vector<std::uint32_t> repeats;
    std::vector<double> spend;
    for (int i = 0; i < 20'000; ++i) {
        const auto x = static_cast<std::uint32_t>(1 + draws.below(6));
        const double rate = draws.gamma(model.q) / model.v;
        repeats.push_back(x);
        spend.push_back(draws.gamma(model.p * x) / rate / x);
    }
    const auto fit = fitGammaGamma(repeats, spend, Progress());
    QVERIFY(fit && fit->converged);
    QVERIFY(std::abs(fit->model.p - model.p) < 5 * fit->errors[0]);
    QVERIFY(std::abs(fit->model.q - model.q) < 5 * fit->errors[1]);
    QVERIFY(std::abs(fit->model.v - model.v) < 5 * fit->errors[2]);
    QVERIFY(fit->errors[0] < 0.5);
}

void GammaGammaTest::meanLiesBetween()
{
    const GammaGamma model{6.25, 3.74, 15.44};
    const double all = model.meanSpend(0, 0);
    double before = all;
    for (const std::uint32_t x : {1U, 2U, 5U, 20U, 1000U}) {
        const double mean = model.meanSpend(x, 100);
        QVERIFY(mean > before && mean < 100); // the more is known, the nearer to what was seen
        before = mean;
    }
    QVERIFY(std::isinf(GammaGamma{5, 1, 3}.meanSpend(0, 0)));
}

void GammaGammaTest::leavesOut()
{
    const std::vector<std::uint32_t> repeats{0, 2, 1, 3, 1, 2};
    const std::vector<double> spend{50, 0, -3, 20, 35, 12};
    const auto fit = fitGammaGamma(repeats, spend, Progress());
    QVERIFY(fit);
    QCOMPARE(fit->customers, std::size_t{3});
    QVERIFY(std::isfinite(fit->logLikelihood));
    QVERIFY(!fitGammaGamma(std::span(repeats).first(3), std::span(spend).first(3), Progress()));
}

void GammaGammaTest::cancelled()
{
    Progress progress;
    progress.cancel();
    const std::vector<std::uint32_t> repeats{2, 1};
    const std::vector<double> spend{5, 6};
    QVERIFY(!fitGammaGamma(repeats, spend, progress));
}

void GammaGammaTest::digammas_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("second");
    constexpr double kEuler = 0.57721566490153286;
    constexpr double kPi2 = 9.8696044010893586;
    QTest::newRow("1") << 1.0 << -kEuler << kPi2 / 6;
    QTest::newRow("1/2") << 0.5 << -kEuler - 2 * std::log(2.0) << kPi2 / 2;
    QTest::newRow("2") << 2.0 << 1 - kEuler << kPi2 / 6 - 1;
    double squares = 0;
    double harmonic = 0;
    for (int i = 1; i < 12; ++i) {
        harmonic += 1.0 / i;
        squares += 1.0 / (i * i);
    }
    QTest::newRow("12") << 12.0 << harmonic - kEuler << kPi2 / 6 - squares;
    QTest::newRow("0.01") << 0.01 << -100.56088545786867 << 10001.621213528313;
}

void GammaGammaTest::digammas()
{
    QFETCH(double, x);
    QFETCH(double, first);
    QFETCH(double, second);
    QVERIFY2(std::abs(digamma(x) / first - 1) < 1e-12, qPrintable(QString::number(digamma(x), 'g', 17)));
    QVERIFY2(std::abs(trigamma(x) / second - 1) < 1e-12, qPrintable(QString::number(trigamma(x), 'g', 17)));
}

void GammaGammaTest::gammas_data()
{
    QTest::addColumn<double>("shape");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("expected");
    QTest::newRow("exponential") << 1.0 << 2.0 << 1 - std::exp(-2.0);
    QTest::newRow("three") << 3.0 << 1.0 << 1 - std::exp(-1.0) * 2.5;
    QTest::newRow("half") << 0.5 << 0.7 << std::erf(std::sqrt(0.7));
    QTest::newRow("half, far") << 0.5 << 9.0 << std::erf(3.0);
    QTest::newRow("none") << 4.0 << 0.0 << 0.0;
    QTest::newRow("all") << 4.0 << 500.0 << 1.0;
}

void GammaGammaTest::gammas()
{
    QFETCH(double, shape);
    QFETCH(double, x);
    QFETCH(double, expected);
    QVERIFY(std::abs(gammaBelow(shape, x) - expected) < 1e-12);
}

void GammaGammaTest::ranks_data()
{
    QTest::addColumn<QList<double>>("first");
    QTest::addColumn<QList<double>>("second");
    QTest::addColumn<double>("expected");
    using Numbers = QList<double>;
    QTest::newRow("same order") << Numbers{1, 2, 3, 9} << Numbers{-5, 0, 1, 100} << 1.0;
    QTest::newRow("other way round") << Numbers{1, 2, 3} << Numbers{9, 4, 1} << -1.0;
    QTest::newRow("ties") << Numbers{1, 1, 2, 3} << Numbers{1, 2, 2, 3} << 7.5 / 9;
    QTest::newRow("nothing varies") << Numbers{1, 1, 1} << Numbers{1, 2, 3} << 0.0;
    QTest::newRow("nothing") << Numbers{} << Numbers{} << 0.0;
}

void GammaGammaTest::ranks()
{
    QFETCH(QList<double>, first);
    QFETCH(QList<double>, second);
    QFETCH(double, expected);
    const std::vector<double> a(first.begin(), first.end());
    const std::vector<double> b(second.begin(), second.end());
    const double found = rankCorrelation(a, b);
    QVERIFY2(std::abs(found - expected) < 1e-12, qPrintable(QString::number(found)));
}

QTEST_APPLESS_MAIN(GammaGammaTest)
#include "tst_gammagamma.moc"
