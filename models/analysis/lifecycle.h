// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/purchasetotals.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace leadbook {

/// The five states of a customer's life; each customer is in one of them on each day. Values as stored in
/// the field `lifeCycle`.
enum class LifeCycle : std::uint8_t
{
    Potential, ///< has not bought
    Initial,
    Growth,
    Mature,
    Churned,
};

inline constexpr int kSilentDays = 180; ///< nobody counts as churned sooner
inline constexpr int kSilentGaps = 3;   ///< churned after so many of the customer's own gaps
inline constexpr int kInitialDays = 90; ///< from the first order
inline constexpr int kGrowthDays = 180; ///< so many days are compared with as many before

/// A number of days that is not known.
inline constexpr double kNoGap = std::numeric_limits<double>::quiet_NaN();

/// How one customer has bought up to a day. Orders count as in PurchaseTotal; an order's day is that of its
/// first line above 0.
struct Buying
{
    Day firstDay; ///< of the first order; no day where nothing counts
    Day lastDay;  ///< of the last line above 0 of a counting order, as in PurchaseTotal
    std::uint32_t orders = 0;
    std::uint32_t ordersInYear = 0; ///< in the last twelve months
    double medianGap = kNoGap;      ///< days between the days with orders, half the sum of the middle two
    std::uint8_t quarter = 0;       ///< 1-4: with most orders, of equal ones the one of the latest; 0 without
    Money recent = Money(0);        ///< of all lines of the last kGrowthDays, returns included
    Money before = Money(0);        ///< of the kGrowthDays before those
};

/// Looks at one customer after the other, with room that is used again: how each has bought up to and
/// including a day, and how long a gap is among all of them.
class BuyingReader
{
public:
    explicit BuyingReader(Day asOf)
        : m_asOf(asOf)
    {
    }

    /// How the customer with @p lines, all of it and in any order, has bought.
    Buying read(std::span<const PurchaseLine> lines);
    /// The quantile of type 7 at 0.9 of the gaps between days with orders of all who were read; kNoGap where
    /// there is none.
    double longGap() const;
    /// How many gaps that comes from.
    std::size_t gaps() const { return m_gapCount; }

private:
    void readOrders(Buying &buying);
    void readDays(Buying &buying);

    Day m_asOf;
    std::vector<PurchaseLine> m_lines; ///< of the customer at hand, up to the day
    std::vector<Day> m_days;           ///< of its orders, ascending
    std::vector<std::int32_t> m_gaps;  ///< between its different days
    /// By number of days, how many gaps there were; days differ by few hundred thousand at most.
    std::vector<std::size_t> m_counts;
    std::size_t m_gapCount = 0;
};

/// After how many days without an order a customer has churned; @p medianGap and @p longGap may be kNoGap.
double silenceLimit(double medianGap, double longGap);

/// The state on @p asOf of who has bought like @p buying up to then. Total: churned after silenceLimit(),
/// else initial with one order or a first order less than kInitialDays ago, else growth where the last days
/// brought more than those before, else mature.
LifeCycle lifeCycleOf(const Buying &buying, Day asOf, double longGap);

/// How one customer has bought up to and including @p asOf, given its lines.
Buying buyingOf(std::span<const PurchaseLine> lines, Day asOf);

} // namespace leadbook
