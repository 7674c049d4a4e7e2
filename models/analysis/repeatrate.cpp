// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/repeatrate.h"

#include "analysis/ordersums.h"

#include <algorithm>

namespace leadbook {

namespace {

/// The first two orders of a customer and how many there are.
struct Buyer
{
    Day first;
    Day second;
    std::uint32_t orders = 0;

    void add(Day day)
    {
        ++orders;
        if (!first.isValid() || day < first) {
            second = first;
            first = day;
        } else if (!second.isValid() || day < second) {
            second = day;
        }
    }
};

std::vector<Buyer> gatherBuyers(std::span<const PurchaseColumns> chunks, std::size_t customers, Day asOf)
{
    std::vector<Buyer> buyers(customers);
    OrderSums(chunks, asOf).forEach([&buyers](const OrderSums::Order &order) {
        if (order.amount > Money(0))
            buyers[order.customer].add(order.firstDay);
    });
    for (const PurchaseColumns &lines : chunks) {
        for (std::size_t i = 0; i < lines.customer.size(); ++i) {
            if (lines.order[i] == kOwnOrder && lines.customer[i] != kNoCustomer && lines.day[i].isValid() &&
                lines.day[i] <= asOf && lines.amount[i].isKnown() && lines.amount[i] > Money(0))
                buyers[lines.customer[i]].add(lines.day[i]);
        }
    }
    return buyers;
}

} // namespace

RepeatRate repeatRate(std::span<const PurchaseColumns> chunks, std::size_t customers, Day asOf,
                      std::span<const int> days)
{
    RepeatRate rate;
    for (const int within : days)
        rate.points.push_back({within, 0, 0});
    for (const Buyer &buyer : gatherBuyers(chunks, customers, asOf)) {
        if (buyer.orders == 0)
            continue;
        ++rate.buyers;
        rate.orders += buyer.orders;
        rate.again += buyer.orders > 1 ? 1 : 0;
        ++rate.byOrders[std::min<std::size_t>(buyer.orders, kOrderClasses) - 1];
        for (RepeatPoint &point : rate.points) {
            if (asOf - buyer.first < point.days)
                continue;
            ++point.buyers;
            point.again += buyer.second.isValid() && buyer.second - buyer.first <= point.days ? 1 : 0;
        }
    }
    return rate;
}

} // namespace leadbook
