// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/purchasetotals.h"

#include <array>
#include <span>
#include <vector>

namespace leadbook {

/// How many bought again within some days of their first order.
struct RepeatPoint
{
    int days = 0;
    std::int64_t buyers = 0; ///< whose first order is that long ago: of others it is not known yet
    std::int64_t again = 0;  ///< of them, with a second order within those days
};

/// How many orders tell one buyer from another; the last place is "as many or more".
inline constexpr std::size_t kOrderClasses = 5;

/// Who bought again, and how often. An order counts if its amount is above 0, on the day of its first line
/// above 0.
struct RepeatRate
{
    std::vector<RepeatPoint> points; ///< as asked, by days
    std::int64_t buyers = 0;         ///< customers with an order
    std::int64_t again = 0;          ///< with at least two
    std::int64_t orders = 0;
    std::array<std::int64_t, kOrderClasses> byOrders{}; ///< buyers with 1, 2, 3, 4, 5 or more orders

    double ordersPerBuyer() const
    {
        return buyers > 0 ? static_cast<double>(orders) / static_cast<double>(buyers) : 0;
    }
};

/// Looks at the orders of @p customers customers up to and including @p asOf, within each of @p days.
RepeatRate repeatRate(std::span<const PurchaseColumns> chunks, std::size_t customers, Day asOf,
                      std::span<const int> days);

} // namespace leadbook
