// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/purchasetotals.h"
#include "core/progress.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// The purchase lines of a book gathered by customer, in the order of the book; 24 bytes a line.
class CustomerLines
{
public:
    /// Of the rows below @p customers the lines that have a day up to @p to and an amount; without any where
    /// @p progress is cancelled.
    CustomerLines(std::span<const PurchaseColumns> chunks, std::size_t customers, Day to,
                  const Progress &progress);

    /// May be put in another order.
    std::span<PurchaseLine> of(std::size_t customer)
    {
        return std::span(m_lines).subspan(m_begin[customer], m_begin[customer + 1] - m_begin[customer]);
    }

private:
    std::vector<std::size_t> m_begin; ///< by customer, and the end
    std::vector<PurchaseLine> m_lines;
};

} // namespace leadbook
