// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/calendarunit.h"
#include "analysis/purchasetotals.h"

#include <span>
#include <vector>

namespace leadbook {

/// A customer of no group.
inline constexpr std::uint32_t kNoGroup = 0xffffffff;

/// What a group of customers bought in one span of days and in the one before. A buyer has a line above 0 in
/// an order above 0; money is of all lines, so that returns are taken off.
struct GroupRevenue
{
    Money now = Money(0);
    Money before = Money(0);
    std::int64_t buyersNow = 0;
    std::int64_t buyersBefore = 0;
    std::int64_t retained = 0; ///< buyers of before who bought again now

    GroupRevenue &operator+=(const GroupRevenue &other);
};

/// Two spans of equal length, one after the other.
struct TwoSpans
{
    Day before; ///< first day of the earlier one
    Day now;    ///< first day of the later one
    Day asOf;   ///< last day of the later one
};

/// The two spans of @p months months up to and including @p asOf.
TwoSpans spansOf(Day asOf, int months);

/// Sums the purchases of @p group's customers (a group below @p groups or kNoGroup for each customer row).
std::vector<GroupRevenue> groupRevenue(std::span<const PurchaseColumns> chunks,
                                       std::span<const std::uint32_t> group, std::size_t groups,
                                       const TwoSpans &spans);

/// What was bought in one month or quarter.
struct UnitRevenue
{
    Day start;
    Money money = Money(0);    ///< of customers, returns taken off
    Money unlinked = Money(0); ///< of lines without a customer
};

/// Revenue by the @p most months or quarters up to the one of @p asOf, the oldest first; lines after @p asOf
/// do not count.
std::vector<UnitRevenue> unitRevenue(std::span<const PurchaseColumns> chunks, CalendarUnit unit, Day asOf,
                                     int most);

} // namespace leadbook
