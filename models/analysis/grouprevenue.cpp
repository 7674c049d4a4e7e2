// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/grouprevenue.h"

#include "analysis/ordersums.h"

#include <algorithm>

namespace leadbook {

namespace {

enum Bought : std::uint8_t
{
    Now = 1,
    Before = 2,
};

} // namespace

GroupRevenue &GroupRevenue::operator+=(const GroupRevenue &other)
{
    now += other.now;
    before += other.before;
    buyersNow += other.buyersNow;
    buyersBefore += other.buyersBefore;
    retained += other.retained;
    return *this;
}

TwoSpans spansOf(Day asOf, int months)
{
    // From the day behind, so that spans of the same months follow one another without a gap.
    const Day end = asOf + 1;
    return {end.addMonths(-2 * months), end.addMonths(-months), asOf};
}

std::vector<GroupRevenue> groupRevenue(std::span<const PurchaseColumns> chunks,
                                       std::span<const std::uint32_t> group, std::size_t groups,
                                       const TwoSpans &spans)
{
    std::vector<GroupRevenue> sums(groups);
    std::vector<std::uint8_t> bought(group.size());
    const OrderSums orders(chunks, spans.asOf);
    for (const PurchaseColumns &lines : chunks) {
        for (std::size_t i = 0; i < lines.customer.size(); ++i) {
            const std::uint32_t customer = lines.customer[i];
            const Day day = lines.day[i];
            const Money amount = lines.amount[i];
            if (customer == kNoCustomer || !day.isValid() || day < spans.before || day > spans.asOf ||
                !amount.isKnown() || group[customer] == kNoGroup)
                continue;
            const bool isNow = day >= spans.now;
            GroupRevenue &sum = sums[group[customer]];
            (isNow ? sum.now : sum.before) += amount;
            if (orders.isPurchase(customer, lines.order[i], amount))
                bought[customer] |= isNow ? Now : Before;
        }
    }
    for (std::size_t customer = 0; customer < group.size(); ++customer) {
        if (bought[customer] == 0)
            continue;
        GroupRevenue &sum = sums[group[customer]];
        sum.buyersNow += (bought[customer] & Now) != 0 ? 1 : 0;
        sum.buyersBefore += (bought[customer] & Before) != 0 ? 1 : 0;
        sum.retained += bought[customer] == (Now | Before) ? 1 : 0;
    }
    return sums;
}

std::vector<UnitRevenue> unitRevenue(std::span<const PurchaseColumns> chunks, CalendarUnit unit, Day asOf,
                                     int most)
{
    const int last = unitNumber(asOf, unit);
    const int first = last - most + 1;
    std::vector<UnitRevenue> units;
    for (int number = first; number <= last; ++number)
        units.push_back({unitBegin(number, unit)});
    for (const PurchaseColumns &lines : chunks) {
        for (std::size_t i = 0; i < lines.customer.size(); ++i) {
            const Day day = lines.day[i];
            if (!day.isValid() || day < units.front().start || day > asOf || !lines.amount[i].isKnown())
                continue;
            const auto place = static_cast<std::size_t>(unitNumber(day, unit) - first);
            (lines.customer[i] == kNoCustomer ? units[place].unlinked : units[place].money) +=
                lines.amount[i];
        }
    }
    return units;
}

} // namespace leadbook
