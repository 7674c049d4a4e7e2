// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lifecycle.h"

#include "analysis/ordersums.h"
#include "analysis/quantile.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace leadbook {

namespace {

constexpr int kMonthsOfYear = 12;
constexpr std::size_t kQuartersOfYear = 4;
constexpr double kLongGapShare = 0.9;

/// Calls @p visit with each gap between different days of @p days (ascending).
template <typename Visit> void forGaps(std::span<const Day> days, Visit &&visit)
{
    for (std::size_t i = 1; i < days.size(); ++i) {
        if (days[i] != days[i - 1])
            visit(days[i] - days[i - 1]);
    }
}

/// What the last days of kGrowthDays up to @p asOf brought, and those before.
struct Spans
{
    Day asOf;
    bool isRecent(Day day) const { return day > asOf - kGrowthDays && day <= asOf; }
    bool isBefore(Day day) const { return day > asOf - 2 * kGrowthDays && day <= asOf - kGrowthDays; }
};

/// The quarter of the year, 1-4, that most of @p days (ascending, not empty) lie in; of equal ones that of
/// the latest day.
std::uint8_t quarterOf(std::span<const Day> days)
{
    constexpr int kMonths = 3;
    std::array<int, kQuartersOfYear> counts{};
    std::size_t best = 0;
    for (const Day day : days) {
        const auto quarter = static_cast<std::size_t>((day.civil().month - 1) / kMonths);
        if (++counts[quarter] >= counts[best])
            best = quarter;
    }
    return static_cast<std::uint8_t>(best + 1);
}

/// Fills in what follows from the days of the orders, ascending.
void setDays(Buying &buying, std::span<const Day> days, Day asOf)
{
    if (days.empty())
        return;
    buying.firstDay = days.front();
    const auto inYear = std::ranges::upper_bound(days, asOf.addMonths(-kMonthsOfYear));
    buying.ordersInYear = static_cast<std::uint32_t>(days.end() - inYear);
    buying.quarter = quarterOf(days);
    buying.medianGap = medianGapOf(days);
}

} // namespace

double silenceLimit(double medianGap, double longGap)
{
    const double limit = std::isnan(medianGap) ? longGap : kSilentGaps * medianGap;
    return std::isnan(limit) ? kSilentDays : std::max<double>(kSilentDays, limit);
}

LifeCycle lifeCycleOf(const Buying &buying, Day asOf, double longGap)
{
    if (buying.orders == 0)
        return LifeCycle::Potential;
    if (asOf - buying.lastDay > silenceLimit(buying.medianGap, longGap))
        return LifeCycle::Churned;
    if (buying.orders == 1 || asOf - buying.firstDay < kInitialDays)
        return LifeCycle::Initial;
    return buying.recent > buying.before ? LifeCycle::Growth : LifeCycle::Mature;
}

double medianGapOf(std::span<const Day> days)
{
    std::vector<int> gaps;
    gaps.reserve(days.size());
    forGaps(days, [&gaps](int gap) { gaps.push_back(gap); });
    return gaps.empty() ? kNoGap : median(std::span(gaps));
}

BuyingTable::BuyingTable(std::span<const PurchaseColumns> chunks, const PurchaseTotals &totals, Day asOf)
    : m_totals(totals)
    , m_asOf(asOf)
    , m_first(totals.orders.size() + 1)
    , m_recent(totals.orders.size(), Money(0))
    , m_before(totals.orders.size(), Money(0))
{
    for (std::size_t customer = 0; customer < totals.orders.size(); ++customer)
        m_first[customer + 1] = m_first[customer] + totals.orders[customer];
    addOrders(chunks);
    sumSpans(chunks);
    measureGaps();
}

void BuyingTable::addOrders(std::span<const PurchaseColumns> chunks)
{
    m_days.resize(m_first.back());
    std::vector<std::size_t> next(m_first.begin(), m_first.end() - 1);
    const OrderSums orders(chunks, m_asOf);
    orders.forEach([&](const OrderSums::Order &order) {
        if (order.amount > 0)
            m_days[next[order.customer]++] = order.firstDay;
    });
    for (const PurchaseColumns &lines : chunks) {
        for (std::size_t i = 0; i < lines.customer.size(); ++i) {
            const Day day = lines.day[i];
            if (lines.order[i] == kOwnOrder && lines.customer[i] != kNoCustomer && day.isValid() &&
                day <= m_asOf && lines.amount[i].isKnown() && lines.amount[i] > Money(0))
                m_days[next[lines.customer[i]]++] = day;
        }
    }
    for (std::size_t customer = 0; customer < customers(); ++customer) {
        const auto begin = m_days.begin();
        std::sort(begin + static_cast<std::ptrdiff_t>(m_first[customer]),
                  begin + static_cast<std::ptrdiff_t>(m_first[customer + 1]));
    }
}

void BuyingTable::sumSpans(std::span<const PurchaseColumns> chunks)
{
    const Spans spans{m_asOf};
    for (const PurchaseColumns &lines : chunks) {
        for (std::size_t i = 0; i < lines.customer.size(); ++i) {
            if (lines.customer[i] == kNoCustomer || !lines.amount[i].isKnown())
                continue;
            if (spans.isRecent(lines.day[i]))
                m_recent[lines.customer[i]] += lines.amount[i];
            else if (spans.isBefore(lines.day[i]))
                m_before[lines.customer[i]] += lines.amount[i];
        }
    }
}

void BuyingTable::measureGaps()
{
    std::vector<std::int32_t> gaps;
    gaps.reserve(m_days.size());
    for (std::size_t customer = 0; customer < customers(); ++customer)
        forGaps(daysOf(customer), [&gaps](int gap) { gaps.push_back(gap); });
    if (!gaps.empty())
        m_longGap = quantile7(std::span(gaps), kLongGapShare);
}

Buying BuyingTable::of(std::size_t customer) const
{
    Buying buying;
    buying.lastDay = m_totals.lastDay[customer];
    buying.orders = m_totals.orders[customer];
    buying.recent = m_recent[customer];
    buying.before = m_before[customer];
    setDays(buying, daysOf(customer), m_asOf);
    return buying;
}

std::vector<Day> orderDaysOf(std::span<const PurchaseLine> lines, Day asOf)
{
    struct Order
    {
        std::uint32_t code;
        Money amount = Money(0);
        Day firstDay;
    };
    std::vector<Order> orders;
    for (const PurchaseLine &line : lines) {
        if (!line.day.isValid() || line.day > asOf || !line.amount.isKnown())
            continue;
        auto order =
            line.order == kOwnOrder ? orders.end() : std::ranges::find(orders, line.order, &Order::code);
        if (order == orders.end())
            order = orders.insert(order, {line.order, Money(0), Day()});
        order->amount += line.amount;
        if (line.amount > Money(0) && (!order->firstDay.isValid() || line.day < order->firstDay))
            order->firstDay = line.day;
    }
    std::vector<Day> days;
    for (const Order &order : orders) {
        if (order.amount > Money(0))
            days.push_back(order.firstDay);
    }
    std::ranges::sort(days);
    return days;
}

Buying buyingOf(std::span<const PurchaseLine> lines, Day asOf)
{
    const PurchaseTotal total = purchaseTotal(lines, asOf);
    Buying buying;
    buying.lastDay = total.lastDay;
    buying.orders = total.orders;
    const Spans spans{asOf};
    for (const PurchaseLine &line : lines) {
        if (!line.amount.isKnown())
            continue;
        if (spans.isRecent(line.day))
            buying.recent += line.amount;
        else if (spans.isBefore(line.day))
            buying.before += line.amount;
    }
    setDays(buying, orderDaysOf(lines, asOf), asOf);
    return buying;
}

} // namespace leadbook
