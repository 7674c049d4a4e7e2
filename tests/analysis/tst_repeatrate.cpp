// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/grouprevenue.h"
#include "analysis/ordersums.h"
#include "analysis/purchaselines.h"
#include "analysis/repeatrate.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace leadbook;
using namespace leadbook::test;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

/// Orders by customer: the day of each, looked up line by line.
std::map<std::uint32_t, std::vector<Day>> ordersOf(const std::vector<BookLine> &lines, Day asOf)
{
    std::map<std::pair<std::uint32_t, std::uint32_t>, Day> numbered;
    std::map<std::uint32_t, std::vector<Day>> orders;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const BookLine &line = lines[i];
        if (line.customer == kNoCustomer || line.day > asOf || line.amount <= 0 ||
            orderAmount(lines, i, asOf) <= 0)
            continue;
        if (line.order == kOwnOrder) {
            orders[line.customer].push_back(line.day);
            continue;
        }
        const auto [at, isNew] = numbered.try_emplace({line.customer, line.order}, line.day);
        at->second = std::min(at->second, line.day);
    }
    for (const auto &[key, day] : numbered)
        orders[key.first].push_back(day);
    for (auto &[customer, days] : orders)
        std::ranges::sort(days);
    return orders;
}

} // namespace

/// Orders, who bought again, and what groups bought; each against a count line by line.
class RepeatRateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seeds_data();
    void amountOfEachOrder_data() { seeds_data(); }
    void amountOfEachOrder();
    void repeatsOfRandomLines_data() { seeds_data(); }
    void repeatsOfRandomLines();
    void knowsOnlyWhoWasWatchedLongEnough();
    void spansFollowOneAnother_data();
    void spansFollowOneAnother();
    void groupsOfRandomLines_data() { seeds_data(); }
    void groupsOfRandomLines();
    void revenueByMonth();
};

void RepeatRateTest::seeds_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void RepeatRateTest::amountOfEachOrder()
{
    QFETCH(unsigned, seed);
    const PurchaseLines lines = randomLines(seed, 12, kToday, 300, 120);
    const Day asOf = kToday - 20;
    const OrderSums orders(lines.columns(), asOf);
    int shared = 0;
    for (std::size_t i = 0; i < lines.lines().size(); ++i) {
        const BookLine &line = lines.lines()[i];
        if (line.customer == kNoCustomer || line.day > asOf)
            continue;
        const Money amount = Money::fromUnits(line.amount);
        const std::int64_t whole = orderAmount(lines.lines(), i, asOf);
        QCOMPARE(orders.amountOf(line.customer, line.order, amount), Money::fromUnits(whole));
        QCOMPARE(orders.isPurchase(line.customer, line.order, amount), line.amount > 0 && whole > 0);
        shared += line.order != kOwnOrder && std::ranges::any_of(lines.lines(), [&](const BookLine &other) {
                      return other.order == line.order && other.customer != line.customer;
                  });
    }
    QVERIFY(shared > 0);
    QCOMPARE(orders.amountOf(0, 999'999, Money(0)), Money(0));
}

void RepeatRateTest::repeatsOfRandomLines()
{
    QFETCH(unsigned, seed);
    constexpr std::array kDays{10, 60, 200};
    const PurchaseLines lines = randomLines(seed, 30, kToday, 400, 80);
    const Day asOf = kToday - 10;
    const RepeatRate rate = repeatRate(lines.columns(), 30, asOf, kDays);
    const auto orders = ordersOf(lines.lines(), asOf);
    std::int64_t again = 0;
    std::int64_t all = 0;
    std::array<std::int64_t, kOrderClasses> byOrders{};
    for (const auto &[customer, days] : orders) {
        all += std::int64_t(days.size());
        again += days.size() > 1 ? 1 : 0;
        ++byOrders[std::min(days.size(), kOrderClasses) - 1];
    }
    QCOMPARE(rate.buyers, std::int64_t(orders.size()));
    QCOMPARE(rate.again, again);
    QCOMPARE(rate.orders, all);
    QCOMPARE(rate.byOrders, byOrders);
    for (std::size_t i = 0; i < kDays.size(); ++i) {
        RepeatPoint expected{kDays[i], 0, 0};
        for (const auto &[customer, days] : orders) {
            if (asOf - days.front() < kDays[i])
                continue;
            ++expected.buyers;
            expected.again += days.size() > 1 && days[1] - days[0] <= kDays[i] ? 1 : 0;
        }
        QCOMPARE(rate.points[i].buyers, expected.buyers);
        QCOMPARE(rate.points[i].again, expected.again);
    }
}

void RepeatRateTest::knowsOnlyWhoWasWatchedLongEnough()
{
    // Two of a year ago, one of whom came back on day 30; one of last week who came back at once.
    const PurchaseLines lines({{0, kToday - 365, 10},
                               {0, kToday - 335, 10},
                               {1, kToday - 365, 10},
                               {2, kToday - 7, 10, 4},
                               {2, kToday - 7, 10, 5}});
    constexpr std::array kDays{7, 30, 365};
    const RepeatRate rate = repeatRate(lines.columns(), 3, kToday, kDays);
    const QList<std::int64_t> buyers{rate.points[0].buyers, rate.points[1].buyers, rate.points[2].buyers};
    QCOMPARE(buyers, QList<std::int64_t>({3, 2, 2}));
    const QList<std::int64_t> again{rate.points[0].again, rate.points[1].again, rate.points[2].again};
    QCOMPARE(again, QList<std::int64_t>({1, 1, 1}));
    QCOMPARE(rate.ordersPerBuyer(), 5.0 / 3);
}

void RepeatRateTest::spansFollowOneAnother_data()
{
    QTest::addColumn<Day>("asOf");
    QTest::addColumn<int>("months");
    QTest::addColumn<Day>("before");
    QTest::addColumn<Day>("now");
    const auto row = [](const char *name, const char16_t *asOf, int months, const char16_t *before,
                        const char16_t *now) {
        QTest::newRow(name) << *Day::fromIso(asOf) << months << *Day::fromIso(before) << *Day::fromIso(now);
    };
    row("a year", u"2026-11-21", 12, u"2024-11-22", u"2025-11-22");
    row("end of a month", u"2026-11-30", 3, u"2026-06-01", u"2026-09-01");
    row("leap day", u"2024-02-28", 12, u"2022-02-28", u"2023-02-28");
}

void RepeatRateTest::spansFollowOneAnother()
{
    QFETCH(Day, asOf);
    QFETCH(int, months);
    QFETCH(Day, before);
    QFETCH(Day, now);
    const TwoSpans spans = spansOf(asOf, months);
    QCOMPARE(spans.before, before);
    QCOMPARE(spans.now, now);
    QCOMPARE(spans.asOf, asOf);
}

void RepeatRateTest::groupsOfRandomLines()
{
    QFETCH(unsigned, seed);
    constexpr unsigned kCustomers = 30;
    const PurchaseLines lines = randomLines(seed, kCustomers, kToday, 800, 200);
    std::vector<std::uint32_t> group;
    for (unsigned customer = 0; customer < kCustomers; ++customer)
        group.push_back(customer % 5 == 4 ? kNoGroup : customer % 5);
    const TwoSpans spans = spansOf(kToday - 3, 12);
    const auto sums = groupRevenue(lines.columns(), group, 4, spans);
    std::array<std::set<std::uint32_t>, 4> now;
    std::array<std::set<std::uint32_t>, 4> before;
    std::array<std::int64_t, 4> money{};
    std::array<std::int64_t, 4> moneyBefore{};
    for (std::size_t i = 0; i < lines.lines().size(); ++i) {
        const BookLine &line = lines.lines()[i];
        if (line.customer == kNoCustomer || group[line.customer] == kNoGroup || line.day > spans.asOf ||
            line.day < spans.before)
            continue;
        const bool isNow = line.day >= spans.now;
        (isNow ? money : moneyBefore)[group[line.customer]] += line.amount;
        if (line.amount > 0 && orderAmount(lines.lines(), i, spans.asOf) > 0)
            (isNow ? now : before)[group[line.customer]].insert(line.customer);
    }
    GroupRevenue total;
    for (std::size_t i = 0; i < 4; ++i) {
        QCOMPARE(sums[i].now, Money::fromUnits(money[i]));
        QCOMPARE(sums[i].before, Money::fromUnits(moneyBefore[i]));
        QCOMPARE(sums[i].buyersNow, std::int64_t(now[i].size()));
        QCOMPARE(sums[i].buyersBefore, std::int64_t(before[i].size()));
        QCOMPARE(sums[i].retained, std::int64_t(std::ranges::count_if(before[i], [&](std::uint32_t customer) {
                     return now[i].contains(customer);
                 })));
        total += sums[i];
    }
    QVERIFY(total.retained > 0);
    QVERIFY(total.buyersBefore > total.retained);
}

void RepeatRateTest::revenueByMonth()
{
    const Day march = Day::fromCivil(2026, 3, 10).value();
    const PurchaseLines lines({{0, march, 100},
                               {1, march + 1, -30},
                               {kNoCustomer, march, 7},
                               {0, march.addMonths(-1), 5},
                               {0, march.addMonths(-3), 9},  // before the first
                               {0, march.addMonths(1), 1}}); // later
    const auto units = unitRevenue(lines.columns(), CalendarUnit::Month, march + 5, 3);
    QCOMPARE(units.size(), 3U);
    QCOMPARE(units[0].start, Day::fromCivil(2026, 1, 1).value());
    QCOMPARE(units[0].money, Money(0));
    QCOMPARE(units[1].money, Money::fromUnits(5));
    QCOMPARE(units[2].money, Money::fromUnits(70));
    QCOMPARE(units[2].unlinked, Money::fromUnits(7));
}

QTEST_APPLESS_MAIN(RepeatRateTest)
#include "tst_repeatrate.moc"
