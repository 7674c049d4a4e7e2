// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/scoretable.h"
#include "core/progress.h"
#include "core/result.h"
#include "workspace/clusters/rulefilter.h"

#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// The customers that can be clustered by some fields, and their values.
struct ClusterTable
{
    std::vector<Row> customers; ///< those with a number in each field of numbers, ascending
    std::size_t missing = 0;    ///< customers left out
    LackedValues leftOut;       ///< what they lack
    ScoreTable table;           ///< by field and customer: numbers, days as days ago, or choices
};

/// Reads @p fields for every customer of @p view. Errors: Invalid where a field of choices has one only, or
/// almost as many as there are customers; Cancelled.
Result<ClusterTable> readClusterTable(const View &view, std::span<const FieldRef> fields,
                                      const Progress &progress);

/// Whether the values of @p field are numbers, amounts or days; else they are choices.
bool isNumberField(const Snapshot &snapshot, FieldRef field);

/// Makes one level of those that filters take for one, because they fold alike.
void foldLevels(ScoreField &field);

/// The choices of a field as small numbers: the most frequent first, all rarer ones together.
struct ChoiceCodes
{
    static constexpr std::size_t kMost = 24;
    /// Instead of a level: one of the rarer ones.
    static constexpr std::uint32_t kOther = 0xffff'ffff;

    std::vector<std::uint8_t> codes;   ///< by row
    std::vector<std::uint32_t> levels; ///< by code: its level, or kOther
};

/// The codes of @p field, a field of choices.
ChoiceCodes choiceCodes(const ScoreField &field);

} // namespace leadbook
