// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/calendarunit.h"
#include "analysis/purchasetotals.h"

#include <span>
#include <vector>

namespace leadbook {

/// What counts as a purchase.
enum class CohortRule : std::uint8_t
{
    All,      ///< every row, returns too
    Positive, ///< lines above 0 in orders whose amount is above 0
};

/// What is asked of a table of cohorts.
struct CohortQuestion
{
    CalendarUnit unit = CalendarUnit::Month;
    CohortRule rule = CohortRule::Positive;
    Day asOf; ///< what is dated later has not happened; must be a day
};

/// One cohort in one month or quarter.
struct CohortCell
{
    std::int64_t active = 0; ///< its customers who bought then
    Money money = Money(0);  ///< of all their lines then, by either rule: returns are taken off
};

/// The customers who first bought in one month or quarter.
struct Cohort
{
    Day start; ///< first day of that month or quarter
    std::int64_t size = 0;
    std::vector<CohortCell> cells; ///< from the first month or quarter, where all are active, to the last

    /// Share of the cohort that was active @p after months or quarters later.
    double share(std::size_t after) const
    {
        return static_cast<double>(cells[after].active) / static_cast<double>(size);
    }
};

/// Customers by when they first bought, and how many of them bought again how much later.
struct Cohorts
{
    CohortQuestion question;
    std::vector<Cohort> cohorts; ///< those with a customer, the oldest first
    bool isLastRunning = false;  ///< the last month or quarter goes on after the day asked for
    std::size_t unlinked = 0;    ///< lines without a customer
    std::size_t later = 0;       ///< lines after the day asked for
    /// Customers who bought over kMostUnits months or quarters before the day asked for: a slip of the year
    /// rather than a cohort, and left out.
    std::size_t tooOld = 0;
};

/// How far cohorts go back, in months or quarters.
inline constexpr int kMostUnits = 1200;

/// The cohorts of @p customers customers, whose rows @p chunks name; chunks follow one another. A few passes
/// over the lines: 2 bytes a line, 12 a customer, and OrderSums for CohortRule::Positive.
Cohorts computeCohorts(std::span<const PurchaseColumns> chunks, std::size_t customers,
                       const CohortQuestion &question);

} // namespace leadbook
