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

/// Makes the interactions of a synthetic book, customer by customer, exactly as many as asked for: all kinds,
/// both directions, answered or not; hot customers are spoken to often and lately, cold ones long ago.
class InteractionSource
{
public:
    InteractionSource(const GeneratorOptions &options, Day today);

    /// All interactions of the next customer that has any, oldest first; empty at the end. Valid until the
    /// next call.
    std::span<const InteractionRow> next();

private:
    InteractionRow draw(const Share &share, Random &random) const;

    std::uint64_t m_seed;
    Day m_today;
    Shares m_shares;
    std::vector<InteractionRow> m_rows;
};

} // namespace leadbook
