// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/purchasetotals.h"
#include "core/progress.h"

#include <array>
#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace leadbook {

/// What each order is worth: the lines of one customer with one order number, up to and including a day. A
/// line without a number is an order of its own and takes no memory; the others take 16 bytes an order,
/// wherever their codes lie.
class OrderSums
{
public:
    /// An order with a number.
    struct Order
    {
        Money amount = Money(0); ///< of all its lines
        Day firstDay;            ///< of its first line above 0; no day where none is
        std::uint32_t customer = kNoCustomer;
    };

    /// Sums the lines of @p chunks that have a customer, a day up to @p asOf and an amount; unfinished where
    /// @p progress is cancelled.
    OrderSums(std::span<const PurchaseColumns> chunks, Day asOf, const Progress &progress = Progress());

    /// The amount of the whole order that a line of @p customer belongs to.
    Money amountOf(std::uint32_t customer, std::uint32_t order, Money line) const
    {
        return order == kOwnOrder ? line : numbered(customer, order);
    }
    /// Whether a line is a purchase: above 0, in an order above 0.
    bool isPurchase(std::uint32_t customer, std::uint32_t order, Money line) const
    {
        return line > Money(0) && (order == kOwnOrder || numbered(customer, order) > Money(0));
    }
    /// Calls @p visit with each order that has a number.
    template <typename Visit> void forEach(Visit &&visit) const
    {
        for (const auto &page : m_pages) {
            if (!page)
                continue;
            for (const Order &order : *page) {
                if (order.customer != kNoCustomer)
                    visit(order);
            }
        }
        for (const auto &[key, order] : m_shared)
            visit(order);
    }

private:
    static constexpr unsigned kPageBits = 14;
    static constexpr std::uint32_t kPageMask = (1U << kPageBits) - 1;
    using Page = std::array<Order, std::size_t{1} << kPageBits>;

    void add(const PurchaseColumns &lines, Day asOf);
    Order &orderOf(std::uint32_t customer, std::uint32_t code);
    Money numbered(std::uint32_t customer, std::uint32_t code) const;

    std::vector<std::unique_ptr<Page>> m_pages;        ///< by code
    std::unordered_map<std::uint64_t, Order> m_shared; ///< of codes that several customers use, but the first
};

} // namespace leadbook
