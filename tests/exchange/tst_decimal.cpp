// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/decimal.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace leadbook;

namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

qint64 power(int exponent)
{
    qint64 value = 1;
    for (; exponent > 0; --exponent)
        value *= 10;
    return value;
}

} // namespace

/// Exact numbers of files: no cent is lost on the way to an amount, and none is made up.
class DecimalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void money_data();
    void money();
    void integers_data();
    void integers();
    void products_data();
    void products();
    void productsOfPrices();
    void orderDoesNotMatter();
};

void DecimalTest::money_data()
{
    QTest::addColumn<qint64>("digits");
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("fits");
    QTest::addColumn<qint64>("value");
    const auto row = [](qint64 digits, int scale, bool fits, qint64 value = 0) {
        QTest::addRow("%lld / 10^%d", static_cast<long long>(digits), scale)
            << digits << scale << fits << value;
    };
    row(0, 0, true, 0);
    row(0, 18, true, 0);
    row(1, 0, true, 10'000);
    row(-1, 4, true, -1);
    row(1, 5, true, 0);
    row(4, 5, true, 0);
    row(5, 5, true, 1);
    row(-5, 5, true, -1);
    row(-4, 5, true, 0);
    row(14'999, 8, true, 1);
    row(15'000, 8, true, 2);
    row(999'999'999'999'999'999, 18, true, 10'000);
    row(999'999'999'999'999'999, 0, false);
    row(922'337'203'685'477, 0, true, 9'223'372'036'854'770'000);
    row(922'337'203'685'478, 0, false);
    row(-922'337'203'685'478, 0, false);
    row(kMost, 4, true, kMost);
    row(-kMost, 4, true, -kMost);
}

void DecimalTest::money()
{
    QFETCH(qint64, digits);
    QFETCH(int, scale);
    QFETCH(bool, fits);
    const auto money = Decimal{digits, scale}.toMoney();
    QCOMPARE(money.has_value(), fits);
    if (money)
        QTEST(static_cast<qint64>(money->tenThousandths()), "value");
}

void DecimalTest::integers_data()
{
    QTest::addColumn<qint64>("digits");
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<qint64>("value");
    QTest::newRow("0") << qint64{0} << 0 << true << qint64{0};
    QTest::newRow("12.00") << qint64{1200} << 2 << true << qint64{12};
    QTest::newRow("12.01") << qint64{1201} << 2 << false << qint64{0};
    QTest::newRow("-3.0") << qint64{-30} << 1 << true << qint64{-3};
    QTest::newRow("0.5") << qint64{5} << 1 << false << qint64{0};
    QTest::newRow("largest") << qint64{kMost} << 0 << true << qint64{kMost};
}

void DecimalTest::integers()
{
    QFETCH(qint64, digits);
    QFETCH(int, scale);
    QFETCH(bool, isWhole);
    const auto integer = Decimal{digits, scale}.toInteger();
    QCOMPARE(integer.has_value(), isWhole);
    if (integer)
        QTEST(static_cast<qint64>(*integer), "value");
}

void DecimalTest::products_data()
{
    QTest::addColumn<qint64>("a");
    QTest::addColumn<int>("aScale");
    QTest::addColumn<qint64>("b");
    QTest::addColumn<int>("bScale");
    QTest::addColumn<bool>("fits");
    QTest::newRow("18 digits") << qint64{999'999'999} << 0 << qint64{999'999'999} << 0 << true;
    QTest::newRow("too many digits") << qint64{9'999'999'999} << 0 << qint64{9'999'999'999} << 0 << false;
    QTest::newRow("too many decimals") << qint64{3} << 10 << qint64{7} << 10 << false;
    QTest::newRow("decimals that go away") << qint64{5} << 10 << qint64{2'000'000} << 10 << true;
    QTest::newRow("nothing times much") << qint64{0} << 18 << qint64{kMost} << 18 << true;
    QTest::newRow("one times the largest") << qint64{1} << 0 << qint64{kMost} << 0 << true;
    QTest::newRow("two times the largest") << qint64{2} << 0 << qint64{kMost} << 0 << false;
}

void DecimalTest::products()
{
    QFETCH(qint64, a);
    QFETCH(int, aScale);
    QFETCH(qint64, b);
    QFETCH(int, bScale);
    QFETCH(bool, fits);
    const auto product = multiply({a, aScale}, {b, bScale});
    QCOMPARE(product.has_value(), fits);
    if (!product)
        return;
    QVERIFY(product->scale >= 0 && product->scale <= Decimal::kMaxScale);
    const double expected = Decimal{a, aScale}.toDouble() * Decimal{b, bScale}.toDouble();
    QVERIFY(std::abs(product->toDouble() - expected) <= std::abs(expected) * 1e-12);
}

void DecimalTest::productsOfPrices()
{
    // Quantity times unit price in cents is exact, whatever the number of trailing zeros.
    QRandomGenerator random(4);
    for (int round = 0; round < 5000; ++round) {
        const qint64 quantity = random.bounded(20'000) - 10'000;
        const qint64 cents = random.bounded(10'000'000);
        const int zeros = random.bounded(4);
        const auto product = multiply({quantity, 0}, {cents * power(zeros), 2 + zeros});
        QVERIFY(product);
        const auto money = product->toMoney();
        QVERIFY(money);
        QCOMPARE(money->tenThousandths(), quantity * cents * 100);
    }
}

void DecimalTest::orderDoesNotMatter()
{
    QRandomGenerator random(6);
    for (int round = 0; round < 5000; ++round) {
        const Decimal a{random.bounded(2'000'000) - 1'000'000, random.bounded(7)};
        const Decimal b{random.bounded(2'000'000) - 1'000'000, random.bounded(7)};
        QCOMPARE(multiply(a, b), multiply(b, a));
        const auto product = multiply(a, b);
        QVERIFY(product);
        QVERIFY(product->scale == 0 || product->digits % 10 != 0);
        const auto same = multiply(*product, {10, 1});
        QVERIFY(same);
        QCOMPARE(*same, *product);
    }
}

QTEST_APPLESS_MAIN(DecimalTest)
#include "tst_decimal.moc"
