// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/effect/knownbefore.h"

#include <algorithm>
#include <cmath>

namespace leadbook {

std::array<double, kKnownBefore> knownBefore(const CustomerEvents &events, std::span<const Day> contacts,
                                             Day begin, const IndicatorValues &before)
{
    constexpr int kNever = 3'650;
    const PurchaseTotal total = purchaseTotal(events.lines, begin - 1);
    const auto contactsIn = [contacts, begin](int days) {
        return static_cast<double>(std::ranges::count_if(
            contacts, [=](Day day) { return day.isValid() && day < begin && day >= begin - days; }));
    };
    const auto value = [&before](Indicator indicator) {
        return std::max(0.0, before[static_cast<std::size_t>(indicator)].value);
    };
    const int recency = total.lastDay.isValid() ? std::min(kNever, begin - total.lastDay) : kNever;
    return {std::log1p(recency),
            std::log1p(total.orders),
            std::log1p(std::max(0.0, total.amount.toDouble())),
            std::log1p(value(Indicator::Frequency)),
            std::log1p(value(Indicator::Revenue)),
            std::log1p(value(Indicator::Engagement)),
            std::log1p(contactsIn(90)),
            std::log1p(contactsIn(365)),
            total.orders > 0 ? 1.0 : 0.0};
}

} // namespace leadbook
