// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lifecycle.h"

#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// Why a customer's life cycle is another state than the day before.
struct LifeCycleCause
{
    /// What is told, each with the numbers that it needs.
    enum class Reason : std::uint8_t
    {
        FirstOrder,   ///< the first order that counts
        TakenBack,    ///< no order counts any more
        Silence,      ///< the last order is more than the limit ago
        OrderedAgain, ///< an order after such a silence
        LongerLimit,  ///< the silence is within the limit again, which came to be longer
        OneOrder,     ///< only one order counts any more
        LaterFirst,   ///< the first order that counts is one of fewer than kInitialDays ago
        SecondOrder,  ///< the first of several orders
        InitialOver,  ///< the first order is kInitialDays ago
        Spending,     ///< what the last kGrowthDays brought, against those before
    };

    LifeCycle from = LifeCycle::Potential;
    LifeCycle to = LifeCycle::Potential;
    std::vector<Reason> reasons; ///< at least one where from and to differ
    Buying before;               ///< at the end of the day before
    Buying after;                ///< at the end of the day
    int silence = 0;             ///< days since the last order; of OrderedAgain those before it
    double limit = 0;            ///< silenceLimit() at the end of the day
    int age = 0;                 ///< days since the first order that counts
};

/// The cause of the movement on @p day of the customer with purchase lines @p lines; @p longGap as for
/// lifeCycleOf().
LifeCycleCause lifeCycleCause(std::span<const PurchaseLine> lines, Day day, double longGap);

} // namespace leadbook
