// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/purchasetotals.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace leadbook {

namespace {

// Orders summed at once, as bits of their code; with 16 bytes an order this bounds the memory to 32 MB.
constexpr unsigned kWindowBits = 21;
constexpr std::uint32_t kWindowMask = (1U << kWindowBits) - 1;

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

/// The sweeps over the lines and what they add to the customers.
class Sweep
{
public:
    Sweep(std::span<const PurchaseColumns> chunks, std::size_t customers, Day asOf)
        : m_chunks(chunks)
        , m_asOf(asOf)
        , m_highest(std::size_t{1} << (32 - kWindowBits), 0)
    {
        m_totals.lastDay.resize(customers);
        m_totals.orders.resize(customers);
        m_totals.amount.resize(customers, Money(0));
    }

    PurchaseTotals run()
    {
        for (const PurchaseColumns &lines : m_chunks)
            sumCustomers(lines);
        for (std::size_t window = 0; window < m_highest.size(); ++window) {
            if (m_highest[window] == 0)
                continue;
            m_orders.assign(m_highest[window], OrderSum{});
            for (const PurchaseColumns &lines : m_chunks)
                sumOrders(lines, static_cast<std::uint32_t>(window));
            for (const OrderSum &order : m_orders)
                count(order);
        }
        for (const auto &[key, order] : m_shared)
            count(order);
        return std::move(m_totals);
    }

private:
    /// Adds every line to its customer's amount, counts lines that are orders of their own, and notes how
    /// many codes of each window are in use.
    void sumCustomers(const PurchaseColumns &lines)
    {
        for (std::size_t i = 0; i < lines.customer.size(); ++i) {
            const std::uint32_t customer = lines.customer[i];
            const Day day = lines.day[i];
            const Money amount = lines.amount[i];
            if (!day.isValid() || !amount.isKnown()) {
                ++m_totals.undated;
            } else if (customer == kNoCustomer) {
                ++m_totals.unlinked;
            } else if (day > m_asOf) {
                ++m_totals.later;
            } else {
                m_totals.amount[customer] += amount;
                const std::uint32_t order = lines.order[i];
                std::uint32_t &highest = m_highest[order >> kWindowBits];
                if (order == kOwnOrder)
                    count({amount.tenThousandths(), day, customer});
                else
                    highest = std::max(highest, (order & kWindowMask) + 1);
            }
        }
    }

    /// Sums the orders whose codes lie in @p window.
    void sumOrders(const PurchaseColumns &lines, std::uint32_t window)
    {
        for (std::size_t i = 0; i < lines.customer.size(); ++i) {
            const std::uint32_t code = lines.order[i];
            if (code >> kWindowBits != window || code == kOwnOrder)
                continue;
            const std::uint32_t customer = lines.customer[i];
            const Day day = lines.day[i];
            const Money amount = lines.amount[i];
            if (customer == kNoCustomer || !isTimely(day, amount, m_asOf))
                continue;
            OrderSum &order = m_orders[code & kWindowMask];
            if (order.customer == kNoCustomer)
                order.customer = customer;
            addLine(order.customer == customer ? order : shared(code, customer), day, amount);
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

    std::span<const PurchaseColumns> m_chunks;
    Day m_asOf;
    std::vector<std::uint32_t> m_highest; ///< by window: one more than the highest code in it, 0 = none
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

PurchaseTotals purchaseTotals(std::span<const PurchaseColumns> chunks, std::size_t customers, Day asOf)
{
    return Sweep(chunks, customers, asOf).run();
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
