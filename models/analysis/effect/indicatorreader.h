// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/effect/indicator.h"
#include "analysis/lifetime/customervalue.h"
#include "analysis/purchasewalk.h"

#include <optional>
#include <span>

namespace leadbook {

/// A deal that was won or lost.
struct DecidedDeal
{
    Day closed;
    bool isWon = false;
    Money amount; ///< may be not known
};

/// An answer to a survey whose scale is known.
struct ScoredAnswer
{
    Day day;
    double score = 0;        ///< 0 the worst, 1 the best
    bool recommends = false; ///< says 9 or 10 of 10 to whether it would recommend us
};

/// A message of a campaign.
struct CampaignMessage
{
    Day sent;
    Day answered; ///< no day: not yet
};

/// What happened with one customer, as far as indicators ask; each in any order.
struct CustomerEvents
{
    std::span<PurchaseLine> lines; ///< with days and amounts; are put in another order
    std::span<const DecidedDeal> deals;
    std::span<const ScoredAnswer> answers;
    std::span<const ScoredAnswer> comparisons; ///< with rivals: 0 we are worse, 1 we are better
    std::span<const Day> engagements;
    std::span<const CampaignMessage> messages;
};

/// Days, both ends included.
struct DaySpan
{
    Day begin;
    Day end;

    bool contains(Day day) const { return day.isValid() && day >= begin && day <= end; }
    /// As many days before it.
    DaySpan before() const { return {begin - (end - begin + 1), begin - 1}; }
    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

/// So many orders make a customer loyal who has not churned; so does recommending us.
inline constexpr std::uint32_t kLoyalOrders = 3;

/// Measures one customer after the other.
class IndicatorReader
{
public:
    /// @p longGap as for lifeCycleOf(); without @p hasPurchases frequency and revenue are of deals won.
    /// Without @p values nobody has a lifetime value.
    IndicatorReader(double longGap, bool hasPurchases, const std::optional<ValueModel> &values = {})
        : m_longGap(longGap)
        , m_hasPurchases(hasPurchases)
    {
        if (values)
            m_values.emplace(*values);
    }

    /// The indicators of one customer within @p days, which begin no later than they end.
    IndicatorValues read(const CustomerEvents &events, DaySpan days);

private:
    void readPurchases(const CustomerEvents &events, DaySpan days, IndicatorValues &values);
    void readLoyalty(const CustomerEvents &events, DaySpan days, std::uint32_t orders,
                     IndicatorValues &values) const;

    double m_longGap;
    bool m_hasPurchases;
    PurchaseWalk m_walk;
    std::optional<CustomerValueReader> m_values;
};

} // namespace leadbook
