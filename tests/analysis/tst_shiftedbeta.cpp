// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lifetime/shiftedbeta.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace leadbook;

namespace {

/// Ends and renewals of a cohort of @p customers, of which @p survivors are left year by year (shares).
std::vector<RenewalCount> cohort(std::int64_t customers, const QList<double> &survivors)
{
    std::vector<RenewalCount> counts;
    std::int64_t before = customers;
    for (const double share : survivors) {
        const std::int64_t now = std::llround(share * static_cast<double>(customers));
        counts.push_back({before, now});
        before = now;
    }
    return counts;
}

const QList<double> kHighEnd{.869, .743, .653, .593, .551, .517, .491};
const QList<double> kRegular{.631, .468, .382, .326, .289, .262, .241};

} // namespace

/// The shifted-beta-geometric model: figures published by Fader and Hardie (2007).
class ShiftedBetaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void published_data();
    void published();
    void projected();
    void severalCohorts();
    void discountedRenewals();
    void expectedRenewals();
    void nothingToLearn_data();
    void nothingToLearn();
};

void ShiftedBetaTest::published_data()
{
    QTest::addColumn<QList<double>>("survivors");
    QTest::addColumn<double>("alpha");
    QTest::addColumn<double>("beta");
    QTest::newRow("High End") << kHighEnd << .66809 << 3.80609;
    QTest::newRow("Regular") << kRegular << .70408 << 1.18204;
}

void ShiftedBetaTest::published()
{
    QFETCH(QList<double>, survivors);
    QFETCH(double, alpha);
    QFETCH(double, beta);
    const auto fit = fitShiftedBeta(cohort(1000, survivors), Progress());
    QVERIFY(fit && fit->converged);
    QVERIFY2(std::abs(fit->model.alpha - alpha) < 1e-4,
             qPrintable(QString::number(fit->model.alpha, 'g', 8)));
    QVERIFY2(std::abs(fit->model.beta - beta) < 1e-4, qPrintable(QString::number(fit->model.beta, 'g', 8)));
    QVERIFY(fit->logLikelihood >= logLikelihood({alpha * 1.01, beta}, cohort(1000, survivors)));
    QVERIFY(fit->errors[0] > 0 && fit->errors[1] > 0);
}

void ShiftedBetaTest::projected()
{
    const ShiftedBeta model{.66809, 3.80609};
    const std::array expected{.4604, .4358, .4142, .3951, .3780};
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY(std::abs(model.survives(std::int64_t(8 + i)) - expected[i]) < 1e-4);
    QVERIFY(std::abs(logLikelihood({1, 1}, cohort(1000, kHighEnd)) / 1000 + 2.1155) < 1e-3);
    QCOMPARE(model.survives(0), 1.0);
}

void ShiftedBetaTest::severalCohorts()
{
    const std::vector<RenewalCount> counts{
        {40'000, 32'000}, {3 * 8000, 3 * 6480}, {2 * 6480, 2 * 5307}, {5307, 4391}};
    const auto fit = fitShiftedBeta(counts, Progress());
    QVERIFY(fit);
    QVERIFY(std::abs(fit->model.alpha - 3.79812) < 1e-3);
    QVERIFY(std::abs(fit->model.beta - 15.19190) < 1e-2);
}

void ShiftedBetaTest::discountedRenewals()
{
    const ShiftedBeta model{.66809, 3.80609};
    QVERIFY(std::abs(model.discounted(7, 0.1) - 7.530) < 1e-3);
}

void ShiftedBetaTest::expectedRenewals()
{
    const ShiftedBeta model{.66809, 3.80609};
    QCOMPARE(model.expected(3, 0), 0.0);
    QCOMPARE(model.expected(3, 1), model.renews(3));
    QCOMPARE(model.expected(0, 2), model.survives(1) + model.survives(2));
    QVERIFY(model.renews(7) > model.renews(0)); // who has renewed often renews more surely
}

void ShiftedBetaTest::nothingToLearn_data()
{
    QTest::addColumn<std::vector<RenewalCount>>("counts");
    QTest::newRow("none") << std::vector<RenewalCount>{};
    QTest::newRow("all renewed") << std::vector<RenewalCount>{{10, 10}, {10, 10}};
    QTest::newRow("nobody renewed") << std::vector<RenewalCount>{{10, 0}};
}

void ShiftedBetaTest::nothingToLearn()
{
    QFETCH(std::vector<RenewalCount>, counts);
    QVERIFY(!fitShiftedBeta(counts, Progress()));
    Progress progress;
    progress.cancel();
    QVERIFY(!fitShiftedBeta(cohort(1000, kHighEnd), progress));
}

QTEST_APPLESS_MAIN(ShiftedBetaTest)
#include "tst_shiftedbeta.moc"
