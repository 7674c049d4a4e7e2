// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lifetime/bgnbd.h"
#include "analysis/purchasetotals.h"
#include "core/progress.h"

#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// Up to when customers are looked at, and in what unit of time.
struct BuyingQuestion
{
    int unitDays = 7;   ///< 1 or 7
    Day calibrationEnd; ///< what a model learns from ends with this day
    Day asOf;           ///< what it is held against ends with this day; not before calibrationEnd
};

/// What the customers who bought up to the end of the calibration did, one entry for each in every column.
/// All purchases of one day are one. A day counts if a line of it does: one above 0 in an order above 0, or a
/// free one (of 0, without an order number). Returns never make a purchase, but lower what was spent.
struct BuyingHistories
{
    BuyingQuestion question;
    std::vector<std::uint32_t> customer; ///< row of each, ascending
    std::vector<std::uint32_t> repeats;  ///< x
    std::vector<double> last;            ///< t_x, in units
    std::vector<double> age;             ///< T, in units
    std::vector<Day> firstDay;
    std::vector<double> squares;      ///< of the times between purchases, in units
    std::vector<double> spend;        ///< mean of the repeats, less returns; 0 without repeats
    std::vector<double> firstSpend;   ///< of the first purchase
    std::vector<std::uint32_t> later; ///< days with a purchase after the calibration, up to asOf
    /// Repeat purchases by the day, from the first purchase of all to asOf.
    std::vector<std::uint32_t> repeatsByDay;
    Day firstOfAll;
    std::size_t freeDays = 0; ///< purchases of the calibration on which nothing but free lines counted

    std::size_t size() const { return customer.size(); }
    RepeatColumns columns() const { return {repeats, last, age}; }
    /// @p days in units.
    double units(int days) const { return static_cast<double>(days) / question.unitDays; }
};

/// The histories of @p customers customers, whose rows @p chunks name; chunks follow one another. Two passes
/// over the lines and a sort of each customer's; 24 bytes a line. Empty where @p progress is cancelled.
BuyingHistories buyingHistories(std::span<const PurchaseColumns> chunks, std::size_t customers,
                                const BuyingQuestion &question, const Progress &progress);

} // namespace leadbook
