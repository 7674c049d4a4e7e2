// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"

#include <QTest>

#include <limits>

using leadbook::Money;
using namespace Qt::StringLiterals;

class MoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimal_data();
    void decimal();
    void fromDouble();
    void unknown();
    void sums_data();
    void sums();
};

void MoneyTest::decimal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("back"); // empty: refused
    QTest::addColumn<qint64>("value");
    QTest::newRow("whole") << u"550"_s << u"550"_s << qint64{5'500'000};
    QTest::newRow("four decimals") << u"2297200.8603"_s << u"2297200.8603"_s << qint64{22'972'008'603};
    QTest::newRow("trailing zeros") << u"1.50000"_s << u"1.5"_s << qint64{15'000};
    QTest::newRow("negative") << u"-0.01"_s << u"-0.01"_s << qint64{-100};
    QTest::newRow("plus") << u"+3"_s << u"3"_s << qint64{30'000};
    QTest::newRow("leading point") << u".5"_s << u"0.5"_s << qint64{5'000};
    QTest::newRow("fifth decimal") << u"1.00001"_s << QString() << qint64{0};
    QTest::newRow("two points") << u"1.2.3"_s << QString() << qint64{0};
    QTest::newRow("letters") << u"12a"_s << QString() << qint64{0};
    QTest::newRow("sign only") << u"-"_s << QString() << qint64{0};
    QTest::newRow("overflow") << u"99999999999999999999"_s << QString() << qint64{0};
    QTest::newRow("empty") << QString() << QString() << qint64{0};
}

void MoneyTest::decimal()
{
    QFETCH(QString, text);
    QFETCH(QString, back);
    QFETCH(qint64, value);
    const auto money = Money::fromDecimal(text);
    QCOMPARE(money.has_value(), !back.isEmpty());
    if (!money)
        return;
    QCOMPARE(money->tenThousandths(), value);
    QCOMPARE(money->toDecimal(), back);
}

void MoneyTest::fromDouble()
{
    QCOMPARE(Money::fromDouble(2.55 * 6).tenThousandths(), 153'000);
    QCOMPARE(Money::fromDouble(-0.00005).tenThousandths(), -1);
    QVERIFY(!Money::fromDouble(std::numeric_limits<double>::quiet_NaN()).isKnown());
    QVERIFY(!Money::fromDouble(1e300).isKnown());
}

void MoneyTest::unknown()
{
    QVERIFY(!Money().isKnown());
    QVERIFY(Money() < Money::fromUnits(-1'000'000));
    QCOMPARE(Money().toDecimal(), QString());
}

void MoneyTest::sums_data()
{
    QTest::addColumn<Money>("left");
    QTest::addColumn<Money>("right");
    QTest::addColumn<Money>("sum");
    QTest::addColumn<Money>("rest");
    const Money most(std::numeric_limits<std::int64_t>::max());
    const Money least(-std::numeric_limits<std::int64_t>::max());
    QTest::newRow("small") << Money(3) << Money(5) << Money(8) << Money(-2);
    QTest::newRow("up to the edge") << most << Money(0) << most << most;
    QTest::newRow("above") << most << Money(1) << most << Money(most.tenThousandths() - 1);
    QTest::newRow("far above") << most << most << most << Money(0);
    QTest::newRow("below") << least << Money(1) << Money(least.tenThousandths() + 1) << least;
    QTest::newRow("far below") << least << least << least << Money(0);
    QTest::newRow("from side to side") << most << least << Money(0) << most;
    QTest::newRow("left not known") << Money() << Money(1) << Money() << Money();
    QTest::newRow("right not known") << most << Money() << Money() << Money();
    QTest::newRow("neither known") << Money() << Money() << Money() << Money();
}

void MoneyTest::sums()
{
    QFETCH(Money, left);
    QFETCH(Money, right);
    QFETCH(Money, sum);
    QFETCH(Money, rest);
    QCOMPARE(left + right, sum);
    QCOMPARE(left - right, rest);
    left += right;
    QCOMPARE(left, sum);
}

QTEST_GUILESS_MAIN(MoneyTest)
#include "tst_money.moc"
