// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/purchasetotals.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// Walks through the purchase lines of one customer by day and knows at each what purchaseTotal() would say.
/// Made once for many customers, so that nothing is allocated for each.
class PurchaseWalk
{
public:
    /// Begins with a customer whose lines have days and amounts; they are put in order.
    void begin(std::span<PurchaseLine> lines);

    /// The day of the next lines; no day where there are none.
    Day nextDay() const { return m_next < m_lines.size() ? m_lines[m_next].day : Day(); }
    /// Takes in the lines up to and with @p day.
    void passTo(Day day);
    const PurchaseTotal &total() const { return m_total; }

private:
    /// The sum of an order so far.
    struct Order
    {
        Money amount = Money(0);
        Day lastDay; ///< of its lines above 0
    };

    void add(const PurchaseLine &line);
    void addToOrder(Order &order, const PurchaseLine &line);

    std::span<PurchaseLine> m_lines; ///< by day; `order` is 1 + a place in m_orders, or kOwnOrder
    std::size_t m_next = 0;
    PurchaseTotal m_total;
    Day m_lastOwn; ///< of lines that are orders of their own
    std::vector<Order> m_orders;
    std::vector<std::uint32_t> m_codes;
};

} // namespace leadbook
