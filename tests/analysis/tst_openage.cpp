// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/openage.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace leadbook;

/// A deal that is still open tells something of how it will end.
class OpenAgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsNothing_data();
    void tellsNothing();
    void byHand();
    void isCalibrated();
    void lastAgeThatCanBeTold();
    void shifts();
};

void OpenAgeTest::tellsNothing_data()
{
    QTest::addColumn<QList<int>>("won");
    QTest::addColumn<QList<int>>("lost");
    QTest::addColumn<int>("days");
    QTest::newRow("no history") << QList<int>{} << QList<int>{} << 10;
    QTest::newRow("nothing lost") << QList<int>(50, 30) << QList<int>{} << 10;
    QTest::newRow("too few to tell") << QList<int>(10, 30) << QList<int>(10, 90) << 40;
    QTest::newRow("opening not known") << QList<int>(50, 30) << QList<int>(50, 90) << -1;
    QTest::newRow("same for both") << QList<int>(50, 30) << QList<int>(70, 30) << 10;
}

void OpenAgeTest::tellsNothing()
{
    QFETCH(const QList<int>, won);
    QFETCH(const QList<int>, lost);
    QFETCH(const int, days);
    const OpenAge age(std::vector<int>(won.begin(), won.end()), std::vector<int>(lost.begin(), lost.end()));
    QCOMPARE(age.logOdds(days), 0.0);
}

void OpenAgeTest::byHand()
{
    // After 50 days all 100 won are decided and 100 of 100 lost are not; half of all are open.
    const OpenAge age(std::vector<int>(100, 30), std::vector<int>(100, 90));
    QCOMPARE(age.logOdds(50), std::log((0 + 5) / 110.0) - std::log((100 + 5) / 110.0));
    QCOMPARE(age.logOdds(0), 0.0);
    QCOMPARE(age.logOdds(500), age.logOdds(89));
}

void OpenAgeTest::isCalibrated()
{
    // 30 % are won, after 20 days on the average; the others are lost after 60.
    std::mt19937_64 random(5);
    std::uniform_real_distribution<double> uniform;
    std::exponential_distribution<double> quick(1 / 20.0);
    std::exponential_distribution<double> slow(1 / 60.0);
    std::vector<int> won;
    std::vector<int> lost;
    for (int i = 0; i < 4000; ++i) {
        if (uniform(random) < 0.3)
            won.push_back(static_cast<int>(quick(random)));
        else
            lost.push_back(static_cast<int>(slow(random)));
    }
    const OpenAge age(won, lost);
    for (const int days : {0, 10, 30, 60, 100}) {
        const double stillWon = 0.3 * std::exp(-(days + 1) / 20.0);
        const double stillLost = 0.7 * std::exp(-(days + 1) / 60.0);
        const double chance = shiftedChance(0.3, age.logOdds(days));
        QVERIFY2(std::abs(chance - stillWon / (stillWon + stillLost)) < 0.03,
                 qPrintable(QStringLiteral("%1 days: %2").arg(days).arg(chance)));
    }
}

void OpenAgeTest::lastAgeThatCanBeTold()
{
    std::vector<int> lost(100, 30);
    lost.resize(110, 1000);
    const OpenAge age(std::vector<int>(100, 30), lost);
    // Ten that took very long are too few to say anything of those that take longer than 30 days.
    QVERIFY(std::abs(age.logOdds(900)) < 0.1);
}

void OpenAgeTest::shifts()
{
    QCOMPARE(shiftedChance(0.5, 0), 0.5);
    QCOMPARE(shiftedChance(0.5, std::log(3)), 0.75);
    QCOMPARE(shiftedChance(0, 5), 0.0);
    QCOMPARE(shiftedChance(1, -5), 1.0);
}

QTEST_APPLESS_MAIN(OpenAgeTest)
#include "tst_openage.moc"
