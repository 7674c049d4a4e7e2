// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lifetime/buyinghistory.h"
#include "analysis/lifetime/customervalue.h"
#include "analysis/lifetime/purchasecounts.h"
#include "analysis/purchaselines.h"

#include <QTest>

#include <cmath>

using namespace leadbook;
using namespace leadbook::test;

/// What one customer is expected to spend.
class CustomerValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asOfAllAtOnce_data();
    void asOfAllAtOnce();
    void whoHasNotBought();
    void regular();
};

namespace {

constexpr Day kToday(20'000);
constexpr ValueModel kModel{{0.25, 4.5, 0.8, 2.5}, GammaGamma{6, 4, 15}, 7, 52};

std::vector<PurchaseLine> linesOf(const PurchaseLines &all, std::uint32_t customer)
{
    std::vector<PurchaseLine> lines;
    for (const BookLine &line : all.lines()) {
        if (line.customer == customer && line.day.isValid())
            lines.push_back({line.day, Money::fromUnits(line.amount), line.order});
    }
    std::ranges::stable_sort(lines, {}, &PurchaseLine::day);
    return lines;
}

/// By what BuyingHistories knows of a customer.
double expectedValue(const BuyingHistories &all, std::size_t at, const ValueModel &model)
{
    const std::uint32_t x = all.repeats[at];
    const BgNbd &buying = model.buying;
    const auto rhythm = regularRhythm(x, all.last[at], all.squares[at], buying.a / (buying.a + buying.b + x));
    const double purchases = rhythm
                                 ? purchaseCounts(*rhythm, all.age[at] - all.last[at], model.horizon).expected
                                 : buying.expected(x, all.last[at], all.age[at], model.horizon);
    const double spend = model.spending ? model.spending->meanSpend(x, std::max(0.0, all.spend[at]))
                                        : std::max(0.0, (all.firstSpend[at] + x * all.spend[at]) / (x + 1));
    return purchases * spend;
}

} // namespace

void CustomerValueTest::asOfAllAtOnce_data()
{
    QTest::addColumn<bool>("hasSpending");
    QTest::addColumn<int>("back");
    QTest::newRow("spending modelled, today") << true << 0;
    QTest::newRow("own mean, today") << false << 0;
    QTest::newRow("spending modelled, half a year ago") << true << 180;
}

/// With orders of several lines, returns and orders returned altogether, on a day that some of it comes
/// after.
void CustomerValueTest::asOfAllAtOnce()
{
    QFETCH(bool, hasSpending);
    QFETCH(int, back);
    ValueModel model = kModel;
    if (!hasSpending)
        model.spending.reset();
    constexpr unsigned kCustomers = 60;
    const Day asOf = kToday - back;
    std::size_t compared = 0;
    for (unsigned seed = 1; seed <= 5; ++seed) {
        const PurchaseLines all = randomLines(seed, kCustomers, kToday, 700, 150);
        const auto columns = all.columns();
        const BuyingHistories histories =
            buyingHistories(columns, kCustomers, {model.unitDays, asOf, asOf}, Progress());
        CustomerValueReader reader(model);
        std::size_t at = 0;
        for (std::uint32_t customer = 0; customer < kCustomers; ++customer) {
            const auto value = reader.read(linesOf(all, customer), asOf);
            const bool isKnown = at < histories.size() && histories.customer[at] == customer;
            QCOMPARE(value.has_value(), isKnown);
            if (!isKnown)
                continue;
            const double expected = expectedValue(histories, at++, model);
            QVERIFY2(std::abs(*value - expected) <= 1e-9 * std::max(1.0, expected),
                     qPrintable(QStringLiteral("%1 %2").arg(*value).arg(expected)));
            ++compared;
        }
        QCOMPARE(at, histories.size());
    }
    QVERIFY(compared > 100);
}

void CustomerValueTest::whoHasNotBought()
{
    CustomerValueReader reader(kModel);
    QVERIFY(!reader.read({}, kToday));
    const std::vector<PurchaseLine> later{{kToday + 1, Money::fromUnits(10), kOwnOrder}};
    QVERIFY(!reader.read(later, kToday));
    const std::vector<PurchaseLine> returned{{kToday - 9, Money::fromUnits(10), 3},
                                             {kToday - 3, Money::fromUnits(-10), 3}};
    QVERIFY(reader.read(returned, kToday - 4));
    QVERIFY(!reader.read(returned, kToday));
}

/// Somebody who buys every fourth week is expected to go on, more surely than the model of all has it.
void CustomerValueTest::regular()
{
    std::vector<PurchaseLine> lines;
    for (int i = 20; i > 0; --i)
        lines.push_back({kToday + 7 - 28 * i, Money::fromUnits(50), kOwnOrder});
    ValueModel model = kModel;
    model.spending.reset();
    const double value = CustomerValueReader(model).read(lines, kToday).value_or(0);
    QVERIFY2(value > 50 * 10 && value < 50 * 14, qPrintable(QString::number(value)));
}

QTEST_APPLESS_MAIN(CustomerValueTest)

#include "tst_customervalue.moc"
