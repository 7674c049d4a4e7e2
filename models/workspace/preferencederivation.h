// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "snapshot/snapshot.h"

#include <span>
#include <string_view>
#include <vector>

namespace leadbook {

/// Writes what a customer prefers up to a day: the category with the most money, the payment of the most
/// purchase lines (of equal ones the first in the alphabet; returns do not count), and how satisfied its
/// newest answer on a known scale says it is.
class PreferenceWriter
{
public:
    /// @p derived has a row for each customer; both outlive it.
    PreferenceWriter(const Snapshot &snapshot, Day asOf, FieldColumns &derived);

    void write(Row customer);

private:
    /// Codes in a derived column of texts that have numbers of another kind; each is looked up when it is
    /// first asked for, as a single customer has few of them.
    class CodeMap
    {
    public:
        CodeMap(CodeColumn &column, std::size_t numbers)
            : m_column(column)
            , m_codes(numbers, kUnasked)
        {
        }
        std::uint32_t of(std::uint32_t number, std::string_view text);

    private:
        static constexpr std::uint32_t kUnasked = ~std::uint32_t{0};

        CodeColumn &m_column;
        std::vector<std::uint32_t> m_codes;
    };
    /// A category or payment of the customer at hand, by its code in the derived column.
    struct Tally
    {
        std::uint32_t code;
        double amount; ///< in ten-thousandths
        std::int64_t lines;
    };

    void add(Row line);
    std::uint32_t categoryOf(Row line);
    std::uint8_t satisfactionOf(Row customer) const;

    const Snapshot &m_snapshot;
    Day m_asOf;
    CodeColumn &m_category;
    CodeColumn &m_payment;
    Column<std::uint8_t> &m_satisfaction;
    CodeMap m_ofProduct; ///< by index of the product + 1
    CodeMap m_ofOwn;     ///< by code of the line's own category
    CodeMap m_ofPayment; ///< by code of the line's payment
    std::vector<Tally> m_categories;
    std::vector<Tally> m_payments;
};

} // namespace leadbook
