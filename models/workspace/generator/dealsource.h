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

/// Makes the deals of a synthetic book, customer by customer, exactly as many as asked for: 45 % open, spread
/// over the five stages, 25 % won, 30 % lost; each with the days on which it moved.
class DealSource
{
public:
    DealSource(const GeneratorOptions &options, Day today);

    /// All deals of the next customer that has any; empty at the end. Valid until the next call.
    std::span<const DealRow> next();

private:
    DealRow draw(const Share &share, Random &random);

    std::uint64_t m_seed;
    Day m_today;
    Shares m_shares;
    std::int64_t m_deals = 0;
    std::vector<DealRow> m_rows;
};

} // namespace leadbook
