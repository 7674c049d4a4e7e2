// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/purchasetotals.h"

#include <algorithm>
#include <random>
#include <span>
#include <string_view>
#include <vector>

namespace leadbook::test {

/// A purchase line as a test writes it; amounts in whole units.
struct BookLine
{
    std::uint32_t customer = kNoCustomer;
    Day day;
    std::int64_t amount = 0;
    std::uint32_t order = kOwnOrder;
};

/// Purchase lines in columns, in chunks of three so that chunks are crossed.
class PurchaseLines
{
public:
    PurchaseLines() = default;
    explicit PurchaseLines(const std::vector<BookLine> &lines)
    {
        for (const BookLine &line : lines)
            add(line);
    }
    void add(const BookLine &line)
    {
        m_lines.push_back(line);
        m_customer.push_back(line.customer);
        m_day.push_back(line.day);
        m_amount.push_back(Money::fromUnits(line.amount));
        m_order.push_back(line.order);
    }
    /// A line that was removed.
    void addTombstone(std::uint32_t customer, Day day)
    {
        m_customer.push_back(customer);
        m_day.push_back(day);
        m_amount.push_back(Money());
        m_order.push_back(kOwnOrder);
    }
    const std::vector<BookLine> &lines() const { return m_lines; }
    std::vector<PurchaseColumns> columns() const
    {
        constexpr std::size_t kRows = 3;
        std::vector<PurchaseColumns> chunks;
        for (std::size_t i = 0; i < m_day.size(); i += kRows) {
            const std::size_t n = std::min(kRows, m_day.size() - i);
            chunks.push_back({std::span(m_customer).subspan(i, n), std::span(m_day).subspan(i, n),
                              std::span(m_amount).subspan(i, n), std::span(m_order).subspan(i, n)});
        }
        return chunks;
    }

private:
    std::vector<BookLine> m_lines;
    std::vector<std::uint32_t> m_customer;
    std::vector<Day> m_day;
    std::vector<Money> m_amount;
    std::vector<std::uint32_t> m_order;
};

/// Lines of @p customers customers over @p days days up to @p last: orders of one to three lines, some of
/// them returns, some order numbers of several customers, some lines of nobody.
inline PurchaseLines randomLines(unsigned seed, unsigned customers, Day last, int days, int orders)
{
    std::mt19937 random(seed);
    const auto below = [&random](unsigned end) { return static_cast<unsigned>(random() % end); };
    PurchaseLines lines;
    for (int i = 0; i < orders; ++i) {
        const std::uint32_t customer = below(20) == 0 ? kNoCustomer : below(customers);
        const std::uint32_t number = below(3) == 0 ? kOwnOrder : 1 + below(unsigned(orders));
        const Day day = last - static_cast<int>(below(unsigned(days)));
        for (unsigned line = 0; line <= below(3); ++line)
            lines.add(
                {customer, day + static_cast<int>(below(3)), static_cast<int>(below(120)) - 40, number});
    }
    return lines;
}

/// The amount of the order that line @p at of @p lines belongs to, up to @p asOf; looked up line by line.
inline std::int64_t orderAmount(const std::vector<BookLine> &lines, std::size_t at, Day asOf)
{
    if (lines[at].order == kOwnOrder)
        return lines[at].amount;
    std::int64_t sum = 0;
    for (const BookLine &line : lines) {
        if (line.order == lines[at].order && line.customer == lines[at].customer && line.day <= asOf)
            sum += line.amount;
    }
    return sum;
}

} // namespace leadbook::test
