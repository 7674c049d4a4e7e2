// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/grouprevenue.h"
#include "analysis/repeatrate.h"
#include "core/progress.h"
#include "items/customerclass.h"

#include <array>
#include <optional>
#include <vector>

namespace leadbook {

/// What one class of customers bought.
struct ClassRevenue
{
    QString name; ///< as written in the book; empty: without any
    GroupRevenue sums;
    double share = 0; ///< of the revenue of all, 0 where that is not above 0
};

/// After so many days it is asked who bought again.
inline constexpr std::array kRepeatDays{30, 60, 90, 180, 365};

/// What is asked of a page on value.
struct ValueQuestion
{
    CustomerClass by = CustomerClass::Grade;
    CalendarUnit unit = CalendarUnit::Month;
    int months = 12; ///< length of the two spans that are compared
};

/// Revenue by class and by time, and who bought again, as values for a page.
struct ValueFigures
{
    ValueQuestion question;
    Day today;
    TwoSpans spans;
    GroupRevenue total;
    std::vector<ClassRevenue> classes; ///< that bought anything in the two spans
    std::vector<UnitRevenue> units;    ///< the newest, the oldest of them first
    bool isLastRunning = false;        ///< the last of them goes on
    RepeatRate repeat;
    QString currency; ///< of the money; empty where not told or several
    std::size_t purchases = 0;

    /// The change from the span before, as a share of it; absent where that is not above 0.
    static std::optional<double> change(const GroupRevenue &sums);
    /// Of the buyers of before, those who bought again; absent where there were none.
    static std::optional<double> kept(const GroupRevenue &sums);
};

/// So many months or quarters are shown.
inline constexpr int kRevenueUnits = 12;

/// Counts the purchases of @p view. Pure; any thread. Nothing is counted where @p progress is cancelled.
ValueFigures valueFigures(const View &view, const ValueQuestion &question, const Progress &progress);

/// Whom a figure of a class counts.
enum class ValuePart : std::uint8_t
{
    Buyers,       ///< who bought in the later span
    BuyersBefore, ///< in the earlier one
    Kept,         ///< in both
    Gone,         ///< in the earlier one only
};

/// A filter that lists the customers of @p part, of the class called @p name or, where it is null, of all.
QString valueFilter(const ValueFigures &figures, ValuePart part, const QString *name);

} // namespace leadbook
