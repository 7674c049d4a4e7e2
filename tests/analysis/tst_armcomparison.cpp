// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/effect/armcomparison.h"

#include "analysis/randomdraws.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

using namespace leadbook;

/// Two sides of customers, compared.
class ArmComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void student_data();
    void student();
    void figures();
    void newcombe_data();
    void newcombe();
    void welch_data();
    void welch();
    void skewness();
    void ratios();
    void notKnown_data();
    void notKnown();
    void neededForShares_data();
    void neededForShares();
    void realEffectsAreFound_data();
    void realEffectsAreFound();
};

namespace {

std::vector<Measured> shares(int yes, int all)
{
    std::vector<Measured> arm;
    for (int i = 0; i < all; ++i)
        arm.push_back({i < yes ? 1.0 : 0.0, 1});
    return arm;
}

std::vector<Measured> drawn(std::int64_t count, const std::function<double()> &draw)
{
    std::vector<Measured> arm;
    for (std::int64_t i = 0; i < count; ++i)
        arm.push_back({draw(), 1});
    return arm;
}

} // namespace

void ArmComparisonTest::student_data()
{
    QTest::addColumn<double>("freedom");
    QTest::addColumn<double>("quantile");
    // Tables of Student's t, 97.5 %.
    QTest::newRow("1") << 1.0 << 12.7062;
    QTest::newRow("2") << 2.0 << 4.30265;
    QTest::newRow("3") << 3.0 << 3.18245;
    QTest::newRow("5") << 5.0 << 2.57058;
    QTest::newRow("10") << 10.0 << 2.22814;
    QTest::newRow("30") << 30.0 << 2.04227;
    QTest::newRow("120") << 120.0 << 1.97993;
    QTest::newRow("many") << 1e7 << 1.95996;
}

void ArmComparisonTest::student()
{
    QFETCH(double, freedom);
    QFETCH(double, quantile);
    QVERIFY2(std::abs(studentQuantile(freedom) - quantile) < 2e-4 * quantile,
             qPrintable(QString::number(studentQuantile(freedom), 'g', 8)));
}

/// Who has no weight does not count, and others count by it.
void ArmComparisonTest::figures()
{
    const std::vector<Measured> arm{{1, 2}, {0, 0}, {3, 6}, {2, 0}};
    const ArmFigure figure = armFigure(arm);
    QCOMPARE(figure.customers, 2);
    QCOMPARE(figure.figure, 0.5);
    QCOMPARE(armFigure({}).customers, 0);
}

void ArmComparisonTest::newcombe_data()
{
    QTest::addColumn<int>("yes");
    QTest::addColumn<int>("all");
    QTest::addColumn<int>("otherYes");
    QTest::addColumn<int>("otherAll");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Newcombe 1998, Table II, method 10: examples (a), (b), (e) with sides of 20 and more.
    QTest::newRow("56/70 - 48/80") << 56 << 70 << 48 << 80 << 0.0524 << 0.3339;
    QTest::newRow("0/20 - 0/20") << 0 << 20 << 0 << 20 << -0.1611 << 0.1611;
}

void ArmComparisonTest::newcombe()
{
    QFETCH(int, yes);
    QFETCH(int, all);
    QFETCH(int, otherYes);
    QFETCH(int, otherAll);
    QFETCH(double, low);
    QFETCH(double, high);
    const EffectEstimate effect =
        compareArms(shares(yes, all), shares(otherYes, otherAll), Indicator::Retention);
    QVERIFY(effect.isKnown);
    QVERIFY2(std::abs(effect.low - low) < 5e-4, qPrintable(QString::number(effect.low)));
    QVERIFY2(std::abs(effect.high - high) < 5e-4, qPrintable(QString::number(effect.high)));
}

/// Of very many customers the interval is Welch's, and that of few even ones is nearly.
void ArmComparisonTest::welch_data()
{
    QTest::addColumn<int>("treated");
    QTest::addColumn<int>("control");
    QTest::addColumn<double>("most"); // of the half width
    QTest::newRow("many") << int(kMostDrawn) << 300 << 1e-9;
    QTest::newRow("few") << 300 << 200 << 0.25;
}

void ArmComparisonTest::welch()
{
    QFETCH(int, treated);
    QFETCH(int, control);
    QFETCH(double, most);
    std::vector<Measured> one;
    std::vector<Measured> other;
    for (int i = 0; i < treated; ++i)
        one.push_back({10.0 + i % 3, 1});
    for (int i = 0; i < control; ++i)
        other.push_back({8.0 + 4 * (i % 2), 1});
    const EffectEstimate effect = compareArms(one, other, Indicator::Revenue);
    QVERIFY(std::abs(effect.treated.figure - 11) < 1e-3);
    QCOMPARE(effect.control.figure, 10);
    const double first = 2.0 / 3 / (treated - 1);
    const double second = 4.0 / (control - 1);
    const double freedom = (first + second) * (first + second) /
                           (first * first / (treated - 1) + second * second / (control - 1));
    const double half = studentQuantile(freedom) * std::sqrt(first + second);
    const double apart = 1e-5 + most * half;
    QVERIFY(std::abs(effect.low - (effect.estimate - half)) < apart);
    QVERIFY(std::abs(effect.high - (effect.estimate + half)) < apart);
    QVERIFY(effect.isTold());
}

/// A long tail draws the interval of a small side its way; the order of customers changes nothing, and sides
/// that change places turn the sign.
void ArmComparisonTest::skewness()
{
    RandomDraws draws(5);
    const auto amount = [&draws] { return std::exp(1.5 * draws.normal()); };
    auto few = drawn(30, amount);
    auto many = drawn(400, amount);
    const EffectEstimate effect = compareArms(few, many, Indicator::Revenue);
    QVERIFY(effect.high - effect.estimate > 1.2 * (effect.estimate - effect.low));
    std::ranges::reverse(few);
    std::ranges::rotate(many, many.begin() + 7);
    const EffectEstimate turned = compareArms(many, few, Indicator::Revenue);
    QCOMPARE(turned.low, -effect.high);
    QCOMPARE(turned.high, -effect.low);
}

/// Customers with several answers count by them, and their scatter is that of customers.
void ArmComparisonTest::ratios()
{
    std::vector<Measured> once;
    std::vector<Measured> thrice;
    for (int i = 0; i < 40; ++i) {
        once.push_back({i % 4 == 0 ? 0.25 : 0.75, 1});
        thrice.push_back({3 * once.back().value, 3});
    }
    const EffectEstimate one = compareArms(once, shares(0, 40), Indicator::Satisfaction);
    const EffectEstimate same = compareArms(thrice, shares(0, 40), Indicator::Satisfaction);
    QCOMPARE(same.estimate, one.estimate);
    QVERIFY(std::abs(same.low - one.low) < 1e-9 && std::abs(same.high - one.high) < 1e-9);
    QVERIFY(one.isTold());
}

void ArmComparisonTest::notKnown_data()
{
    QTest::addColumn<int>("treated");
    QTest::addColumn<int>("control");
    QTest::addColumn<double>("value");
    QTest::newRow("nobody") << 0 << 0 << 1.0;
    QTest::newRow("few treated") << int(kLeastInArm) - 1 << 100 << 1.0;
    QTest::newRow("few controls") << 100 << int(kLeastInArm) - 1 << 1.0;
    QTest::newRow("all the same") << 100 << 100 << 7.0;
}

void ArmComparisonTest::notKnown()
{
    QFETCH(int, treated);
    QFETCH(int, control);
    QFETCH(double, value);
    const auto arm = [value](int count) { return std::vector<Measured>(std::size_t(count), {value, 1}); };
    const EffectEstimate effect = compareArms(arm(treated), arm(control), Indicator::Revenue);
    QVERIFY(!effect.isKnown);
    QVERIFY(!effect.isTold());
    QCOMPARE(effect.treated.customers, treated);
}

void ArmComparisonTest::neededForShares_data()
{
    QTest::addColumn<int>("yes");
    QTest::addColumn<int>("indicator");
    QTest::addColumn<qint64>("needed");
    // As power.prop.test of R: p1, p2 five points further, power .8, level .05, rounded up.
    QTest::newRow("10 % to 15 %") << 10 << int(Indicator::Retention) << qint64{686};
    QTest::newRow("30 % to 35 %") << 30 << int(Indicator::Retention) << qint64{1'377};
    QTest::newRow("50 % to 55 %") << 50 << int(Indicator::Retention) << qint64{1'565};
    QTest::newRow("15 % to 10 %, less is better") << 15 << int(Indicator::Churn) << qint64{686};
    QTest::newRow("100 % to 95 %") << 100 << int(Indicator::Retention) << qint64{152};
}

void ArmComparisonTest::neededForShares()
{
    QFETCH(int, yes);
    QFETCH(int, indicator);
    QFETCH(qint64, needed);
    QCOMPARE(neededInArm(shares(yes, 100), Indicator(indicator)), needed);
}

void ArmComparisonTest::realEffectsAreFound_data()
{
    QTest::addColumn<int>("indicator");
    QTest::addColumn<double>("base"); // share, or how much amounts scatter
    QTest::newRow("share of 10 %") << int(Indicator::Retention) << 0.1;
    QTest::newRow("share of 30 %") << int(Indicator::Retention) << 0.3;
    QTest::newRow("share of 60 %") << int(Indicator::Retention) << 0.6;
    QTest::newRow("amounts, even") << int(Indicator::Revenue) << 0.6;
    QTest::newRow("amounts, skewed") << int(Indicator::Revenue) << 1.0;
}

/// At the printed size 75 to 85 % of effects that matter are found; of amounts in books where two in five buy
/// nothing.
void ArmComparisonTest::realEffectsAreFound()
{
    QFETCH(int, indicator);
    QFETCH(double, base);
    RandomDraws draws(20'261'129);
    const bool isShare = traitsOf(Indicator(indicator)).isShare;
    const auto draw = [&](bool isTreated) {
        if (isShare)
            return draws.uniform() < base + (isTreated ? kShareThatMatters : 0) ? 1.0 : 0.0;
        const double amount = draws.uniform() < 0.4 ? 0 : std::exp(base * draws.normal());
        return amount * (isTreated ? 1 + kPartThatMatters : 1);
    };
    const auto pilot = drawn(200'000, [&draw] { return draw(false); });
    const std::int64_t needed = neededInArm(pilot, Indicator(indicator));
    constexpr int kBooks = 300;
    int seen = 0;
    for (int i = 0; i < kBooks; ++i) {
        const EffectEstimate effect =
            compareArms(drawn(needed, [&draw] { return draw(true); }),
                        drawn(needed, [&draw] { return draw(false); }), Indicator(indicator));
        seen += effect.isKnown && effect.low > 0 ? 1 : 0;
    }
    const QString found = QStringLiteral("%1 of %2 with %3 on each side").arg(seen).arg(kBooks).arg(needed);
    qInfo("%s", qPrintable(found));
    QVERIFY2(seen >= 0.75 * kBooks && seen <= 0.85 * kBooks, qPrintable(found));
}

QTEST_APPLESS_MAIN(ArmComparisonTest)

#include "tst_armcomparison.moc"
