// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/effect/indicatorreader.h"

#include "analysis/lifecycle.h"

#include <algorithm>

namespace leadbook {

namespace {

Measured &at(IndicatorValues &values, Indicator indicator)
{
    return values[static_cast<std::size_t>(indicator)];
}

void readDeals(std::span<const DecidedDeal> deals, DaySpan days, IndicatorValues &values)
{
    Measured &signing = at(values, Indicator::SigningRate);
    for (const DecidedDeal &deal : deals) {
        if (!days.contains(deal.closed))
            continue;
        signing.weight += 1;
        signing.value += deal.isWon ? 1 : 0;
    }
}

Measured meanOf(std::span<const ScoredAnswer> answers, DaySpan days)
{
    Measured measured;
    for (const ScoredAnswer &answer : answers) {
        if (!days.contains(answer.day))
            continue;
        measured.weight += 1;
        measured.value += answer.score;
    }
    return measured;
}

void readAnswers(const CustomerEvents &events, DaySpan days, IndicatorValues &values)
{
    at(values, Indicator::Satisfaction) = meanOf(events.answers, days);
    at(values, Indicator::Rivals) = meanOf(events.comparisons, days);
    Measured &response = at(values, Indicator::Response);
    for (const CampaignMessage &message : events.messages) {
        if (!days.contains(message.sent))
            continue;
        response.weight += 1;
        response.value += message.answered.isValid() && message.answered <= days.end ? 1 : 0;
    }
    at(values, Indicator::Engagement) = {
        static_cast<double>(
            std::ranges::count_if(events.engagements, [days](Day day) { return days.contains(day); })),
        1};
}

/// Whether who has @p lines has churned on @p day; absent who had not bought.
std::optional<bool> hasChurned(std::span<const PurchaseLine> lines, Day day, double longGap)
{
    const LifeCycle state = lifeCycleOf(buyingOf(lines, day), day, longGap);
    return state == LifeCycle::Potential ? std::nullopt : std::optional(state == LifeCycle::Churned);
}

} // namespace

void IndicatorReader::readPurchases(const CustomerEvents &events, DaySpan days, IndicatorValues &values)
{
    if (!events.lines.empty() && hasChurned(events.lines, days.begin - 1, m_longGap) == false)
        at(values,
           Indicator::Churn) = {hasChurned(events.lines, days.end, m_longGap).value_or(false) ? 1.0 : 0.0, 1};
    m_walk.begin(events.lines);
    m_walk.passTo(days.begin - 1);
    const PurchaseTotal before = m_walk.total();
    m_walk.passTo(days.end);
    const PurchaseTotal after = m_walk.total();
    bool hadBought = before.orders > 0;
    bool bought = after.orders > 0 && after.lastDay >= days.begin;
    double orders = after.orders > before.orders ? double(after.orders - before.orders) : 0;
    double amount = (after.amount - before.amount).toDouble();
    for (const DecidedDeal &deal : events.deals) {
        if (!deal.isWon || !deal.closed.isValid())
            continue;
        hadBought = hadBought || deal.closed < days.begin;
        if (!days.contains(deal.closed))
            continue;
        bought = true;
        if (m_hasPurchases)
            continue;
        orders += 1;
        amount += deal.amount.isKnown() ? deal.amount.toDouble() : 0;
    }
    at(values, hadBought ? Indicator::Retention : Indicator::Conversion) = {bought ? 1.0 : 0.0, 1};
    at(values, Indicator::Frequency) = {orders, 1};
    at(values, Indicator::Revenue) = {amount, 1};
    if (hadBought)
        readLoyalty(events, days, after.orders, values);
    if (m_values && before.orders > 0)
        at(values, Indicator::LifetimeValue) = {m_values->read(events.lines, days.end).value_or(0), 1};
}

void IndicatorReader::readLoyalty(const CustomerEvents &events, DaySpan days, std::uint32_t orders,
                                  IndicatorValues &values) const
{
    const bool recommends = std::ranges::any_of(events.answers, [days](const ScoredAnswer &answer) {
        return answer.recommends && answer.day.isValid() && answer.day <= days.end;
    });
    const bool isLoyal = recommends || (orders >= kLoyalOrders &&
                                        !hasChurned(events.lines, days.end, m_longGap).value_or(true));
    at(values, Indicator::Loyalty) = {isLoyal ? 1.0 : 0.0, 1};
}

IndicatorValues IndicatorReader::read(const CustomerEvents &events, DaySpan days)
{
    IndicatorValues values{};
    readPurchases(events, days, values);
    readDeals(events.deals, days, values);
    readAnswers(events, days, values);
    return values;
}

} // namespace leadbook
