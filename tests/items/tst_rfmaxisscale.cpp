// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rfmaxisscale.h"

#include <QTest>

#include <algorithm>

using namespace leadbook;

namespace {

/// The spread of @p values, which rise and are few.
RfmSpread spreadOf(const std::vector<double> &values)
{
    RfmSpread spread;
    for (int part = 0; part <= kRfmSpreadParts; ++part) {
        const double position = double(values.size() - 1) * part / kRfmSpreadParts;
        const auto rank = std::min(static_cast<std::size_t>(position), values.size() - 1);
        const std::size_t next = std::min(rank + 1, values.size() - 1);
        spread.quantiles.push_back(values[rank] + (position - double(rank)) * (values[next] - values[rank]));
    }
    return spread;
}

} // namespace

/// Places of cut points on a slider, and back.
class RfmAxisScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeNumbers();
    void amountsOfThreeFigures();
    void sharesRise_data();
    void sharesRise();
    void nobody();
    void cutsKeepTheirOrder();
};

void RfmAxisScaleTest::wholeNumbers()
{
    const RfmAxisScale scale(RfmAxis::Frequency, spreadOf({1, 1, 1, 1, 1, 1, 2, 3, 4, 9}));
    QCOMPARE(scale.places(), 9);
    QCOMPARE(scale.valueAt(0), 1.0);
    QCOMPARE(scale.valueAt(8), 9.0);
    QCOMPARE(scale.placeOf(3), 2);
    QCOMPARE(scale.placeOf(3.4), 2);
    QCOMPARE(scale.placeOf(-5), 0);
    QCOMPARE(scale.placeOf(99), 8);
    // More than half have one order: the first place is beyond the middle.
    QVERIFY(scale.shareUpTo(1) > 0.5);
    QCOMPARE(scale.shareUpTo(0), 0.0);
    QCOMPARE(scale.shareUpTo(9), 1.0);
    QCOMPARE(scale.placeOfShare(0.1), 0);
    QCOMPARE(scale.placeOfShare(1), 8);
}

void RfmAxisScaleTest::amountsOfThreeFigures()
{
    std::vector<double> amounts;
    for (int i = 1; i <= 1000; ++i)
        amounts.push_back(12.3456 * i);
    const RfmAxisScale scale(RfmAxis::Monetary, spreadOf(amounts));
    QVERIFY(scale.places() > 100);
    for (int place = 0; place < scale.places(); ++place) {
        const QString written = QString::number(scale.valueAt(place), 'g', 3);
        QCOMPARE(written.toDouble(), QString::number(scale.valueAt(place), 'g', 12).toDouble());
        QCOMPARE(scale.placeOf(scale.valueAt(place)), place);
    }
}

void RfmAxisScaleTest::sharesRise_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<int>("axis");
    QTest::newRow("all alike") << QList<double>{5, 5, 5} << 0;
    QTest::newRow("one") << QList<double>{7} << 1;
    QTest::newRow("negative") << QList<double>{-500, -20, 0, 13, 1e6} << 2;
    QTest::newRow("far apart") << QList<double>{0, 1, 2, 50'000} << 0;
}

void RfmAxisScaleTest::sharesRise()
{
    QFETCH(QList<double>, values);
    QFETCH(int, axis);
    const RfmAxisScale scale(static_cast<RfmAxis>(axis), spreadOf({values.begin(), values.end()}));
    QVERIFY(scale.places() >= 1);
    double before = 0;
    for (int place = 0; place < scale.places(); ++place) {
        const double share = scale.shareUpTo(scale.valueAt(place));
        QVERIFY(share >= before && share <= 1);
        QVERIFY(place == 0 || scale.valueAt(place) > scale.valueAt(place - 1));
        before = share;
    }
}

void RfmAxisScaleTest::nobody()
{
    const RfmAxisScale scale(RfmAxis::Recency, {});
    QVERIFY(scale.isEmpty());
    QCOMPARE(scale.shareUpTo(5), 0.0);
    QCOMPARE(scale.placeOf(5), 0);
    QCOMPARE(scale.placeOfShare(0.5), 0);
}

void RfmAxisScaleTest::cutsKeepTheirOrder()
{
    const std::vector<double> cuts{1, 5, 9};
    QCOMPARE(withCut(cuts, 1, 7), (std::vector<double>{1, 7, 9}));
    QCOMPARE(withCut(cuts, 1, 12), (std::vector<double>{1, 9, 9}));
    QCOMPARE(withCut(cuts, 1, -3), (std::vector<double>{1, 1, 9}));
    QCOMPARE(withCut(cuts, 0, -3), (std::vector<double>{-3, 5, 9}));
    QCOMPARE(withCut(cuts, 2, 99), (std::vector<double>{1, 5, 99}));
    QCOMPARE(withCut(cuts, 3, 99), cuts);
}

QTEST_GUILESS_MAIN(RfmAxisScaleTest)
#include "tst_rfmaxisscale.moc"
