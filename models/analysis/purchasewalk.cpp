// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/purchasewalk.h"

#include <algorithm>

namespace leadbook {

void PurchaseWalk::begin(std::span<PurchaseLine> lines)
{
    m_lines = lines;
    m_next = 0;
    m_total = {};
    m_lastOwn = Day();
    m_codes.clear();
    for (const PurchaseLine &line : lines)
        if (line.order != kOwnOrder)
            m_codes.push_back(line.order);
    std::ranges::sort(m_codes);
    const auto repeated = std::ranges::unique(m_codes);
    m_codes.erase(repeated.begin(), repeated.end());
    m_orders.assign(m_codes.size(), Order{});
    for (PurchaseLine &line : lines) {
        if (line.order != kOwnOrder)
            line.order =
                static_cast<std::uint32_t>(std::ranges::lower_bound(m_codes, line.order) - m_codes.begin()) +
                1;
    }
    std::ranges::sort(lines, {}, &PurchaseLine::day);
}

void PurchaseWalk::passTo(Day day)
{
    for (; m_next < m_lines.size() && m_lines[m_next].day <= day; ++m_next)
        add(m_lines[m_next]);
}

void PurchaseWalk::add(const PurchaseLine &line)
{
    m_total.amount += line.amount;
    if (line.order != kOwnOrder) {
        addToOrder(m_orders[line.order - 1], line);
    } else if (line.amount > Money(0)) {
        ++m_total.orders;
        m_lastOwn = line.day;
        m_total.lastDay = line.day;
    }
}

void PurchaseWalk::addToOrder(Order &order, const PurchaseLine &line)
{
    const bool counted = order.amount > Money(0);
    order.amount += line.amount;
    if (line.amount > Money(0))
        order.lastDay = line.day;
    const bool counts = order.amount > Money(0);
    if (counts) {
        m_total.orders += counted ? 0 : 1;
        m_total.lastDay = std::max(m_total.lastDay, order.lastDay);
    } else if (counted) {
        // What was bought before is the last again.
        --m_total.orders;
        m_total.lastDay = m_lastOwn;
        for (const Order &other : m_orders)
            if (other.amount > Money(0))
                m_total.lastDay = std::max(m_total.lastDay, other.lastDay);
    }
}

} // namespace leadbook
