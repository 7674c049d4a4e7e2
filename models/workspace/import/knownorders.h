// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/statement.h"
#include "workspace/import/hashindex.h"
#include "workspace/import/recordset.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

struct ColumnMapping;

/// Whether the rows of a file mapped so are lines of orders and say nothing of who buys.
bool isFileOfLines(const ColumnMapping &mapping);

/// What purchases say of the order they belong to.
struct KnownOrder
{
    std::int64_t customer = 0; ///< id; 0: none
    std::int64_t day = 0;      ///< of its first purchase
    std::int16_t minute = -1;  ///< of that day; -1: not known
    bool hasTotal = false;     ///< a purchase without a product has an amount: that of the whole order
};

/// The orders by their number alone: those of the book, which includes what the import has written by now,
/// and those that a plan would have written.
class KnownOrders
{
public:
    explicit KnownOrders(ImportTarget target)
        : m_target(target)
    {
    }

    /// What is known of a number.
    struct Found
    {
        KnownOrder order; ///< of the only one
        int count = 0;    ///< of the orders with that number, one for each customer; 2: several
    };
    Result<Found> find(std::string_view number);
    /// What was found last holds no more: purchases with days of their own were written.
    void forget() { m_last.reset(); }
    /// Notes a purchase of a plan, with its customer and day.
    void note(std::string_view number, const KnownOrder &purchase);

private:
    Result<Found> read(std::string_view number);

    ImportTarget m_target;
    std::string m_lastNumber; ///< lines of an order stand together
    std::optional<Found> m_last;
    std::optional<Statement> m_reader;
    HashIndex m_index; ///< hash of the number to the place in m_planned
    std::vector<KnownOrder> m_planned;
};

} // namespace leadbook
