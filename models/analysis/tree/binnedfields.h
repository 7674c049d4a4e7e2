// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/scoretable.h"

#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// The roundest number above @p low and not above @p high: the one of fewest decimals.
double roundBetween(double low, double high);

/// One field of a table as small numbers, so that splits are counted and not sorted.
struct BinnedField
{
    static constexpr std::uint8_t kMissing = 255;
    static constexpr std::size_t kMostCuts = 200;

    std::vector<double> cuts;          ///< of numbers, ascending; bin b: at least cuts[b - 1], below cuts[b]
    std::vector<std::uint32_t> levels; ///< of codes: bin b is levels[b - 1], bin 0 any other
    std::vector<std::uint8_t> bin;     ///< by row

    bool isNumber() const { return levels.empty(); }
    std::size_t bins() const { return (isNumber() ? cuts.size() : levels.size()) + 1; }
};

/// The fields of @p table for the rows @p rows, at the same place. Cut points lie between neighbouring
/// values, at evenly spread ranks where there are many, and are as round as that lets them be.
std::vector<BinnedField> binFields(const ScoreTable &table, std::span<const std::uint32_t> rows);

} // namespace leadbook
