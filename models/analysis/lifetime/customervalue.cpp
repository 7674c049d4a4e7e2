// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lifetime/customervalue.h"

#include "analysis/lifetime/purchasecounts.h"

#include <algorithm>

namespace leadbook {

std::optional<double> CustomerValueReader::read(std::span<const PurchaseLine> lines, Day asOf)
{
    const auto end = std::ranges::upper_bound(lines, asOf, {}, &PurchaseLine::day);
    const auto known = lines.first(static_cast<std::size_t>(end - lines.begin()));
    sumOrders(known);
    const History history = historyOf(known);
    if (!history.first.isValid())
        return std::nullopt;
    const double unit = m_model.unitDays;
    const double last = (history.last - history.first) / unit;
    const double age = (asOf - history.first) / unit;
    const BgNbd &buying = m_model.buying;
    const double dropOut = buying.a / (buying.a + buying.b + history.repeats);
    const auto rhythm = regularRhythm(history.repeats, last, history.squares, dropOut);
    const double purchases = rhythm ? purchaseCounts(*rhythm, age - last, m_model.horizon).expected
                                    : buying.expected(history.repeats, last, age, m_model.horizon);
    return purchases * spendAtATime(history);
}

void CustomerValueReader::sumOrders(std::span<const PurchaseLine> lines)
{
    m_orders.clear();
    for (const PurchaseLine &line : lines) {
        if (line.order != kOwnOrder)
            m_orders.emplace_back(line.order, line.amount);
    }
    std::ranges::sort(m_orders, {}, &std::pair<std::uint32_t, Money>::first);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_orders.size(); ++i) {
        if (kept > 0 && m_orders[kept - 1].first == m_orders[i].first)
            m_orders[kept - 1].second += m_orders[i].second;
        else
            m_orders[kept++] = m_orders[i];
    }
    m_orders.resize(kept);
}

bool CustomerValueReader::isPurchase(const PurchaseLine &line) const
{
    if (line.order == kOwnOrder)
        return line.amount >= Money(0);
    const auto order =
        std::ranges::lower_bound(m_orders, line.order, {}, &std::pair<std::uint32_t, Money>::first);
    return line.amount > Money(0) && order->second > Money(0);
}

CustomerValueReader::History CustomerValueReader::historyOf(std::span<const PurchaseLine> lines) const
{
    History history;
    for (std::size_t begin = 0; begin < lines.size();) {
        const Day day = lines[begin].day;
        bool isBought = false;
        Money amount(0);
        for (; begin < lines.size() && lines[begin].day == day; ++begin) {
            isBought = isBought || isPurchase(lines[begin]);
            amount += lines[begin].amount;
        }
        if (!history.first.isValid()) {
            if (isBought) {
                history.first = history.last = day;
                history.firstSpend = amount;
            }
            continue;
        }
        history.spend += amount;
        if (!isBought)
            continue;
        const double gap = static_cast<double>(day - history.last) / m_model.unitDays;
        history.squares += gap * gap;
        history.last = day;
        ++history.repeats;
    }
    return history;
}

double CustomerValueReader::spendAtATime(const History &history) const
{
    const double repeats = history.repeats;
    const double mean = history.repeats > 0 ? history.spend.toDouble() / repeats : 0;
    if (m_model.spending)
        return m_model.spending->meanSpend(history.repeats, std::max(0.0, mean));
    return std::max(0.0, (history.firstSpend.toDouble() + repeats * mean) / (repeats + 1));
}

} // namespace leadbook
