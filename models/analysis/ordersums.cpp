// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ordersums.h"

#include <algorithm>

namespace leadbook {

namespace {

std::uint64_t sharedKey(std::uint32_t customer, std::uint32_t code)
{
    return std::uint64_t{code} << 32U | customer;
}

} // namespace

OrderSums::OrderSums(std::span<const PurchaseColumns> chunks, Day asOf, const Progress &progress)
{
    for (const PurchaseColumns &lines : chunks) {
        if (progress.isCancelled())
            return;
        add(lines, asOf);
    }
}

void OrderSums::add(const PurchaseColumns &lines, Day asOf)
{
    for (std::size_t i = 0; i < lines.customer.size(); ++i) {
        const std::uint32_t code = lines.order[i];
        const Day day = lines.day[i];
        const Money amount = lines.amount[i];
        if (code == kOwnOrder || lines.customer[i] == kNoCustomer || !day.isValid() || !amount.isKnown() ||
            day > asOf)
            continue;
        Order &order = orderOf(lines.customer[i], code);
        order.amount += amount;
        if (amount > Money(0) && (!order.firstDay.isValid() || day < order.firstDay))
            order.firstDay = day;
    }
}

OrderSums::Order &OrderSums::orderOf(std::uint32_t customer, std::uint32_t code)
{
    const std::size_t page = code >> kPageBits;
    if (page >= m_pages.size())
        m_pages.resize(page + 1);
    if (!m_pages[page])
        m_pages[page] = std::make_unique<Page>();
    Order &first = (*m_pages[page])[code & kPageMask];
    if (first.customer == kNoCustomer)
        first.customer = customer;
    if (first.customer == customer)
        return first;
    Order &other = m_shared[sharedKey(customer, code)];
    other.customer = customer;
    return other;
}

Money OrderSums::numbered(std::uint32_t customer, std::uint32_t code) const
{
    const std::size_t page = code >> kPageBits;
    if (page >= m_pages.size() || !m_pages[page])
        return Money(0);
    const Order &first = (*m_pages[page])[code & kPageMask];
    if (first.customer == customer)
        return first.amount;
    const auto other = m_shared.find(sharedKey(customer, code));
    return other == m_shared.end() ? Money(0) : other->second.amount;
}

} // namespace leadbook
