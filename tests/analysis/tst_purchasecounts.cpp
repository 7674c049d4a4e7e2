// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lifetime/purchasecounts.h"
#include "analysis/randomdraws.h"

#include <QTest>

#include <cmath>

using namespace leadbook;

namespace {

constexpr BgNbd kModel{0.243, 4.414, 0.793, 2.426};

} // namespace

/// How many purchases somebody may make: mean, spread and 80 % range, and the rhythm of regular buyers.
class PurchaseCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreeWithTheModel_data();
    void agreeWithTheModel();
    void nothingInNoTime();
    void rhythms_data();
    void rhythms();
    void regularBuyerGoesOn();
    void regularBuyerFallsSilent();
    void regularBuyerAsSimulated();
};

void PurchaseCountsTest::agreeWithTheModel_data()
{
    QTest::addColumn<int>("repeats");
    QTest::addColumn<double>("last");
    QTest::addColumn<double>("age");
    QTest::addColumn<double>("time");
    QTest::newRow("one order") << 0 << 0.0 << 38.86 << 39.0;
    QTest::newRow("two") << 2 << 30.43 << 38.86 << 39.0;
    QTest::newRow("gone") << 9 << 5.0 << 38.86 << 39.0;
    QTest::newRow("often") << 26 << 30.857 << 31.0 << 52.0;
}

void PurchaseCountsTest::agreeWithTheModel()
{
    QFETCH(int, repeats);
    QFETCH(double, last);
    QFETCH(double, age);
    QFETCH(double, time);
    const auto x = static_cast<std::uint32_t>(repeats);
    const PurchaseCounts counts = purchaseCounts(kModel, x, last, age, time);
    const double alive = kModel.alive(x, last, age);
    QCOMPARE(counts.alive, alive);
    QVERIFY(std::abs(counts.expected - kModel.expected(x, last, age, time)) < 1e-9);
    const BgNbd living = kModel.after(x, age);
    double below = 0;
    double squares = 0;
    std::uint32_t low = 0;
    std::uint32_t high = 0;
    for (std::uint32_t count = 0; count < 3000; ++count) {
        const double chance = alive * living.probability(count, time) + (count == 0 ? 1 - alive : 0);
        low += below < 0.1 && below + chance < 0.1 ? 1 : 0;
        high += below + chance < 0.9 ? 1 : 0;
        below += chance;
        squares += chance * count * count;
    }
    QCOMPARE(counts.low, low);
    QCOMPARE(counts.high, high);
    QVERIFY(std::abs(counts.variance - (squares - counts.expected * counts.expected)) < 1e-5 * (1 + squares));
}

void PurchaseCountsTest::nothingInNoTime()
{
    const PurchaseCounts counts = purchaseCounts(kModel, 3, 8, 10, 0);
    QCOMPARE(counts.expected, 0.0);
    QCOMPARE(counts.high, 0U);
    QCOMPARE(purchaseCounts(Rhythm{4, 0.2, 0.1}, 2, 0).expected, 0.0);
}

void PurchaseCountsTest::rhythms_data()
{
    QTest::addColumn<QList<double>>("gaps");
    QTest::addColumn<double>("variation"); // below 0: no rhythm
    QTest::newRow("too few") << QList<double>{4, 4} << -1.0;
    QTest::newRow("to the day") << QList<double>{4, 4, 4} << 0.1;
    QTest::newRow("regular") << QList<double>{3, 4, 5} << 0.25;
    QTest::newRow("on the limit") << QList<double>{1, 2, 3} << -1.0;
    QTest::newRow("irregular") << QList<double>{1, 1, 10} << -1.0;
    QTest::newRow("none") << QList<double>{} << -1.0;
}

void PurchaseCountsTest::rhythms()
{
    QFETCH(QList<double>, gaps);
    QFETCH(double, variation);
    double sum = 0;
    double squares = 0;
    for (const double gap : gaps) {
        sum += gap;
        squares += gap * gap;
    }
    const auto rhythm = regularRhythm(static_cast<std::uint32_t>(gaps.size()), sum, squares, 0.2);
    QCOMPARE(rhythm.has_value(), variation >= 0);
    if (rhythm) {
        QVERIFY(std::abs(rhythm->variation - variation) < 1e-9);
        QCOMPARE(rhythm->gap, sum / static_cast<double>(gaps.size()));
        QCOMPARE(rhythm->dropOut, 0.2);
    }
}

void PurchaseCountsTest::regularBuyerGoesOn()
{
    const PurchaseCounts counts = purchaseCounts(Rhythm{4, 0.2, 0}, 2, 40);
    QCOMPARE(counts.alive, 1.0);
    QVERIFY(std::abs(counts.expected - 10) < 0.6);
    QVERIFY(counts.low >= 9 && counts.high <= 11 && counts.low <= counts.high);
}

void PurchaseCountsTest::regularBuyerFallsSilent()
{
    const Rhythm rhythm{4, 0.2, 0.1};
    double alive = 1;
    double expected = 1e9;
    for (const double silence : {0.0, 3.0, 4.0, 5.0, 6.0, 8.0, 200.0}) {
        const PurchaseCounts counts = purchaseCounts(rhythm, silence, 30);
        QVERIFY(counts.alive < alive + 1e-12);
        QVERIFY(silence < 4 || counts.expected < expected);
        alive = counts.alive;
        expected = counts.expected;
    }
    QVERIFY(alive < 1e-6);
    QVERIFY(std::abs(purchaseCounts(rhythm, 0, 30).alive - 0.9) < 1e-9);
}

void PurchaseCountsTest::regularBuyerAsSimulated()
{
    const Rhythm rhythm{4, 0.4, 0.15};
    constexpr double kSilence = 3;
    constexpr double kTime = 26;
    const double shape = 1 / (rhythm.variation * rhythm.variation);
    RandomDraws draws(21);
    double sum = 0;
    int people = 0;
    int living = 0;
    for (int i = 0; i < 200'000; ++i) {
        const bool isGone = draws.uniform() < rhythm.dropOut;
        double next = draws.gamma(shape) * rhythm.gap / shape - kSilence;
        if (!isGone && next <= 0)
            continue; // would not have been silent so long
        ++people;
        living += isGone ? 0 : 1;
        while (!isGone && next <= kTime) {
            ++sum;
            if (draws.uniform() < rhythm.dropOut)
                break;
            next += draws.gamma(shape) * rhythm.gap / shape;
        }
    }
    const PurchaseCounts counts = purchaseCounts(rhythm, kSilence, kTime);
    QVERIFY(std::abs(counts.alive - static_cast<double>(living) / people) < 0.005);
    // The wait for the first purchase is taken at its mean, hence some tolerance.
    QVERIFY2(std::abs(counts.expected - sum / people) < 0.05,
             qPrintable(QString::number(counts.expected - sum / people)));
}

QTEST_APPLESS_MAIN(PurchaseCountsTest)
#include "tst_purchasecounts.moc"
