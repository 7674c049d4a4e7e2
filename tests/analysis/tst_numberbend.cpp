// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/numberbend.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace leadbook;

/// How numbers bend off a straight line.
class NumberBendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isStraightOutside();
    void isSmooth();
    void count_data();
    void count();
};

void NumberBendTest::isStraightOutside()
{
    const NumberBend bend = NumberBend::spline(0, 6, 10, 10);
    QCOMPARE(bend.at(-5), 0.0);
    QCOMPARE(bend.at(0), 0.0);
    const double step = bend.at(12) - bend.at(11);
    QVERIFY(step > 0);
    QVERIFY(std::abs(bend.at(30) - bend.at(29) - step) < 1e-9);
}

void NumberBendTest::isSmooth()
{
    const NumberBend bend = NumberBend::spline(0, 6, 10, 10);
    constexpr double kStep = 1e-4;
    for (const double knot : {0.0, 6.0, 10.0}) {
        const double before = (bend.at(knot) - bend.at(knot - kStep)) / kStep;
        const double after = (bend.at(knot + kStep) - bend.at(knot)) / kStep;
        QVERIFY(std::abs(before - after) < 1e-3);
    }
}

void NumberBendTest::count_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<int>("bends");
    QList<double> even;
    for (int i = 0; i < 200; ++i)
        even << i;
    QList<double> zeros(120, 0.0);
    zeros += even.mid(1, 100);
    QTest::newRow("few") << even.mid(0, 50) << 0;
    QTest::newRow("even") << even << 3;
    QTest::newRow("two values") << QList<double>(100, 0.0) + QList<double>(100, 1.0) << 0;
    // The knots 0, 45 and 90 or so, and zero itself.
    QTest::newRow("many zeros") << zeros << 2;
    QTest::newRow("one value") << QList<double>(200, 1.0) << 0;
}

void NumberBendTest::count()
{
    QFETCH(QList<double>, values);
    QFETCH(const int, bends);
    std::ranges::sort(values);
    const std::vector<double> sorted(values.begin(), values.end());
    QCOMPARE(static_cast<int>(numberBends(sorted).size()), bends);
}

QTEST_APPLESS_MAIN(NumberBendTest)
#include "tst_numberbend.moc"
