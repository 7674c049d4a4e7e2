// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lifetime/bgnbd.h"
#include "analysis/lifetime/gammagamma.h"
#include "analysis/purchasetotals.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace leadbook {

/// How the customers of a book buy and what they spend at a time.
struct ValueModel
{
    BgNbd buying;
    std::optional<GammaGamma> spending; ///< absent: each spends what it spent on average
    int unitDays = 7;
    double horizon = 52; ///< how far ahead, in units

    friend bool operator==(const ValueModel &, const ValueModel &) = default;
};

/// What one customer after the other is expected to spend, judged by its purchases up to a day: the same as
/// BuyingHistories and the models say of all customers at once.
class CustomerValueReader
{
public:
    explicit CustomerValueReader(ValueModel model)
        : m_model(std::move(model))
    {
    }

    /// What the customer with @p lines, which stand by day, spends within the horizon after @p asOf; absent
    /// who has not bought by then.
    std::optional<double> read(std::span<const PurchaseLine> lines, Day asOf);

private:
    /// What a customer did up to a day; times in units.
    struct History
    {
        Day first;
        Day last;
        std::uint32_t repeats = 0;
        double squares = 0;
        Money firstSpend = Money(0);
        Money spend = Money(0); ///< of the repeats together, less returns
    };

    void sumOrders(std::span<const PurchaseLine> lines);
    bool isPurchase(const PurchaseLine &line) const;
    History historyOf(std::span<const PurchaseLine> lines) const;
    double spendAtATime(const History &history) const;

    ValueModel m_model;
    std::vector<std::pair<std::uint32_t, Money>> m_orders; ///< of the customer at hand, by number
};

} // namespace leadbook
