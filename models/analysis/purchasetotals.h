// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/money.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace leadbook {

/// A purchase without a customer.
inline constexpr std::uint32_t kNoCustomer = std::numeric_limits<std::uint32_t>::max();
/// A purchase line that is an order of its own.
inline constexpr std::uint32_t kOwnOrder = 0;
/// Recency of a customer without a counting purchase.
inline constexpr std::int32_t kNoRecency = -1;

/// Purchase lines as columns of equal length: all of them, or one chunk of a chunked table.
struct PurchaseColumns
{
    std::span<const std::uint32_t> customer; ///< row of the customer, kNoCustomer = none
    std::span<const Day> day;
    std::span<const Money> amount;        ///< of the line; a return is negative
    std::span<const std::uint32_t> order; ///< code of the order number; kOwnOrder = none
};

/// A purchase line of a customer at hand.
struct PurchaseLine
{
    Day day;
    Money amount;
    std::uint32_t order = kOwnOrder;
};

/// What one customer has bought up to a day. An order (the lines of one customer with one order number)
/// counts only if its amount is above 0; returns lower `amount` and never raise `orders` or refresh
/// `lastDay`.
struct PurchaseTotal
{
    Day lastDay; ///< of the last line above 0 of a counting order; no day where nothing counts
    std::uint32_t orders = 0;
    Money amount = Money(0); ///< of all lines, returns included

    friend bool operator==(const PurchaseTotal &, const PurchaseTotal &) = default;
};

/// PurchaseTotal of every customer, one entry a row.
struct PurchaseTotals
{
    std::vector<Day> lastDay;
    std::vector<std::uint32_t> orders;
    std::vector<Money> amount;
    std::size_t unlinked = 0; ///< lines without a customer
    std::size_t undated = 0;  ///< lines without a day or an amount, left out
    std::size_t later = 0;    ///< lines after the day asked for, left out

    PurchaseTotals() = default;
    /// Nothing bought yet by so many customers.
    explicit PurchaseTotals(std::size_t customers)
        : lastDay(customers)
        , orders(customers)
        , amount(customers, Money(0))
    {
    }

    /// Days from the last counting purchase to @p asOf, kNoRecency where there is none.
    std::vector<std::int32_t> recencyDays(Day asOf) const;
};

/// Sums the purchases of @p customers customers up to and including @p asOf; @p chunks follow one another.
/// Sorts nothing: two passes over the lines, and one more for each two million order codes in use where lines
/// of one order do not stand together; see PurchaseSums, by which several threads share the work. Codes may
/// start anywhere and leave gaps.
PurchaseTotals purchaseTotals(std::span<const PurchaseColumns> chunks, std::size_t customers, Day asOf);

/// The same for one customer, given its lines.
PurchaseTotal purchaseTotal(std::span<const PurchaseLine> lines, Day asOf);

} // namespace leadbook
