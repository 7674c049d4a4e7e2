// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "workspace/listcolumn.h"

#include <vector>

namespace leadbook {

/// One key of a sort.
struct SortKey
{
    FieldRef field;
    bool descending = false;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// Sorts @p rows of the list by @p keys, first key first; equal rows keep their order, rows without a value
/// come last whichever way. Texts sort by locale (pinyin, digits by value). Stops early, in no particular
/// order, where
/// @p progress is cancelled.
void sortRows(const View &view, ListKind list, const std::vector<SortKey> &keys, std::vector<Row> &rows,
              const Progress &progress);

} // namespace leadbook
