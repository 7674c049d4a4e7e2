// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "workspace/merging/storedrow.h"

#include <cstddef>
#include <map>

namespace leadbook {

/// Whose value a field gets, by index of the records that are merged.
using MergeChoices = std::map<FieldId, std::size_t>;

/// How the values of one column become one.
enum class MergeRule : std::uint8_t
{
    Chosen,   ///< one of them
    Tags,     ///< all of them
    Notes,    ///< all of them, in the order of their days
    Earliest, ///< the smallest
    Strictest ///< the largest: what was said once holds
};

MergeRule mergeRule(RecordTable table, std::string_view column);

/// The field that is kept in a column; absent for columns without one, which follow the default.
std::optional<FieldId> fieldOfColumn(RecordTable table, std::string_view column);

/// The index of the row whose value @p column gets by default: filled over empty, of the more complete row
/// over the other's, then of the newer.
std::size_t defaultChoice(const std::vector<StoredRow> &rows, std::string_view column);

/// The cells of the merged row: those in which it differs from the first. Columns that belong together
/// (name and its parts, status and its reason, consent and its day) come from one row.
std::vector<std::pair<std::string, QVariant>>
mergedCells(RecordTable table, const std::vector<StoredRow> &rows, const MergeChoices &choices);

/// The value that @p column has in the merged row.
QVariant mergedValue(RecordTable table, const std::vector<StoredRow> &rows, const MergeChoices &choices,
                     std::string_view column);

} // namespace leadbook
