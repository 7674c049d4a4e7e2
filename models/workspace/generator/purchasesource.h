// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "workspace/generator/generatedrows.h"
#include "workspace/generator/generatoroptions.h"
#include "workspace/generator/shares.h"

#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

class Random;

/// Makes the purchases of a synthetic book, customer by customer, exactly as many lines as asked for: orders
/// of one to four lines, few returns, last purchases from today to six years ago whatever the number of
/// orders, so that every RFM cell occurs.
class PurchaseSource
{
public:
    PurchaseSource(const GeneratorOptions &options, Day today);

    /// All lines of the next customer that has any, oldest order first; empty at the end. Valid until the
    /// next call.
    std::span<const PurchaseRow> next();

private:
    void addOrder(const Share &share, int lines, bool isReturn, Day day, Random &random);

    std::uint64_t m_seed;
    Day m_today;
    Shares m_shares;
    std::int64_t m_orders = 0;
    std::vector<PurchaseRow> m_rows;
};

} // namespace leadbook
