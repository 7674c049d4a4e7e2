// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/purchasetotals.h"

#include "analysis/purchasesums.h"

#include <algorithm>
#include <iterator>

namespace leadbook {

namespace {

bool isTimely(Day day, Money amount, Day asOf)
{
    return day.isValid() && amount.isKnown() && day <= asOf;
}

/// The sum of an order's lines so far.
struct OrderSum
{
    Money amount = Money(0);
    Day lastDay; ///< of its lines above 0

    void add(Day day, Money line)
    {
        amount += line;
        if (line > Money(0))
            lastDay = std::max(lastDay, day);
    }
};

} // namespace

std::vector<std::int32_t> PurchaseTotals::recencyDays(Day asOf) const
{
    std::vector<std::int32_t> days(lastDay.size());
    std::ranges::transform(lastDay, days.begin(),
                           [asOf](Day day) { return day.isValid() ? asOf - day : kNoRecency; });
    return days;
}

PurchaseTotals purchaseTotals(std::span<const PurchaseColumns> chunks, std::size_t customers, Day asOf)
{
    OrderMarks marks;
    marks.add(chunks);
    PurchaseSums sums(customers, asOf);
    sums.addRuns(chunks, marks);
    for (const std::uint32_t window : marks.windows())
        sums.addScattered(chunks, marks, window);
    PurchaseTotals totals(customers);
    writeTotals(std::span(&sums, 1), 0, customers, totals);
    return totals;
}

PurchaseTotal purchaseTotal(std::span<const PurchaseLine> lines, Day asOf)
{
    std::vector<PurchaseLine> timely;
    std::ranges::copy_if(lines, std::back_inserter(timely),
                         [asOf](const PurchaseLine &line) { return isTimely(line.day, line.amount, asOf); });
    std::ranges::sort(timely, {}, &PurchaseLine::order);
    PurchaseTotal total;
    for (std::size_t i = 0; i < timely.size();) {
        OrderSum order;
        const std::uint32_t code = timely[i].order;
        do
            order.add(timely[i].day, timely[i].amount);
        while (++i < timely.size() && code != kOwnOrder && timely[i].order == code);
        total.amount += order.amount;
        if (order.amount <= Money(0))
            continue;
        total.lastDay = std::max(total.lastDay, order.lastDay);
        ++total.orders;
    }
    return total;
}

} // namespace leadbook
