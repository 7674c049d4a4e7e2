// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/purchasetotals.h"

#include <algorithm>
#include <unordered_map>

namespace leadbook {

namespace {

// Orders summed at once; with 16 bytes an order this bounds the memory to 32 MB.
constexpr std::size_t kOrdersAtOnce = std::size_t{1} << 21U;

/// The sum of an order's lines so far.
struct OrderSum
{
    std::int64_t amount = 0;
    Day lastDay; ///< of its lines above 0
    std::uint32_t customer = kNoCustomer;
};

bool isTimely(Day day, Money amount, Day asOf)
{
    return day.isValid() && amount.isKnown() && day <= asOf;
}

void addLine(OrderSum &order, Day day, Money amount)
{
    order.amount += amount.tenThousandths();
    if (amount > Money(0))
        order.lastDay = std::max(order.lastDay, day);
}

/// One sweep over the lines and what it adds to the customers.
class Sweep
{
public:
    Sweep(const PurchaseColumns &purchases, std::size_t customers, Day asOf)
        : m_purchases(purchases)
        , m_asOf(asOf)
    {
        m_totals.lastDay.resize(customers);
        m_totals.orders.resize(customers);
        m_totals.amount.resize(customers, Money(0));
    }

    PurchaseTotals run()
    {
        const std::uint32_t highest = sumCustomers();
        for (std::size_t first = 1; first <= highest; first += kOrdersAtOnce) {
            m_orders.assign(std::min(kOrdersAtOnce, highest - first + 1), OrderSum{});
            sumOrders(first);
            for (const OrderSum &order : m_orders)
                count(order);
        }
        for (const auto &[key, order] : m_shared)
            count(order);
        return std::move(m_totals);
    }

private:
    /// Adds every line to its customer's amount and counts lines that are orders of their own; the highest
    /// order code met.
    std::uint32_t sumCustomers()
    {
        std::uint32_t highest = 0;
        for (std::size_t i = 0; i < m_purchases.customer.size(); ++i) {
            const std::uint32_t customer = m_purchases.customer[i];
            const Day day = m_purchases.day[i];
            const Money amount = m_purchases.amount[i];
            if (customer == kNoCustomer) {
                ++m_totals.unlinked;
            } else if (!day.isValid() || !amount.isKnown()) {
                ++m_totals.undated;
            } else if (day > m_asOf) {
                ++m_totals.later;
            } else {
                m_totals.amount[customer] += amount;
                const std::uint32_t order = m_purchases.order[i];
                highest = std::max(highest, order);
                if (order == kOwnOrder)
                    count({amount.tenThousandths(), day, customer});
            }
        }
        return highest;
    }

    /// Sums the orders whose codes begin at @p first.
    void sumOrders(std::size_t first)
    {
        for (std::size_t i = 0; i < m_purchases.customer.size(); ++i) {
            // Codes below `first`, kOwnOrder among them, wrap round to far above the end.
            const std::size_t at = std::size_t{m_purchases.order[i]} - first;
            if (at >= m_orders.size())
                continue;
            const std::uint32_t customer = m_purchases.customer[i];
            const Day day = m_purchases.day[i];
            const Money amount = m_purchases.amount[i];
            if (customer == kNoCustomer || !isTimely(day, amount, m_asOf))
                continue;
            OrderSum &order = m_orders[at];
            if (order.customer == kNoCustomer)
                order.customer = customer;
            addLine(order.customer == customer ? order : shared(m_purchases.order[i], customer), day, amount);
        }
    }

    /// The sum of an order number that several customers use, for all of them but the first.
    OrderSum &shared(std::uint32_t code, std::uint32_t customer)
    {
        OrderSum &order = m_shared[std::uint64_t{code} << 32U | customer];
        order.customer = customer;
        return order;
    }

    void count(const OrderSum &order)
    {
        if (order.amount <= 0)
            return;
        Day &lastDay = m_totals.lastDay[order.customer];
        lastDay = std::max(lastDay, order.lastDay);
        ++m_totals.orders[order.customer];
    }

    const PurchaseColumns &m_purchases;
    Day m_asOf;
    PurchaseTotals m_totals;
    std::vector<OrderSum> m_orders;
    std::unordered_map<std::uint64_t, OrderSum> m_shared;
};

} // namespace

std::vector<std::int32_t> PurchaseTotals::recencyDays(Day asOf) const
{
    std::vector<std::int32_t> days(lastDay.size());
    std::ranges::transform(lastDay, days.begin(),
                           [asOf](Day day) { return day.isValid() ? asOf - day : kNoRecency; });
    return days;
}

PurchaseTotals purchaseTotals(const PurchaseColumns &purchases, std::size_t customers, Day asOf)
{
    return Sweep(purchases, customers, asOf).run();
}

PurchaseTotal purchaseTotal(std::span<const PurchaseLine> lines, Day asOf)
{
    std::vector<PurchaseLine> timely;
    std::ranges::copy_if(lines, std::back_inserter(timely),
                         [asOf](const PurchaseLine &line) { return isTimely(line.day, line.amount, asOf); });
    std::ranges::sort(timely, {}, &PurchaseLine::order);
    PurchaseTotal total;
    for (std::size_t i = 0; i < timely.size();) {
        OrderSum order;
        const std::uint32_t code = timely[i].order;
        do
            addLine(order, timely[i].day, timely[i].amount);
        while (++i < timely.size() && code != kOwnOrder && timely[i].order == code);
        total.amount += Money(order.amount);
        if (order.amount <= 0)
            continue;
        total.lastDay = std::max(total.lastDay, order.lastDay);
        ++total.orders;
    }
    return total;
}

} // namespace leadbook
