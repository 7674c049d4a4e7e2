// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/change.h"
#include "store/storedvalue.h"

#include <cstdint>
#include <optional>
#include <vector>

struct sqlite3;

namespace leadbook {

class ChangesetReader;

/// What one entry of the journal holds of one row. The values are by column, absent where the entry holds
/// none.
struct RowRecord
{
    std::int64_t change = 0;
    RowOperation operation = RowOperation::Update;
    std::vector<std::optional<StoredValue>> before;
    std::vector<std::optional<StoredValue>> after;
};

/// The row's newest @p most records in pages, oldest first; reads the pages that hold them and no others. A
/// row that was made in bulk has none of that.
Result<std::vector<RowRecord>> readRowHistory(sqlite3 *database, RecordTable table, std::int64_t id,
                                              std::int64_t most = INT64_MAX);

/// The record that @p reader stands on, as of @p change.
RowRecord rowRecord(const ChangesetReader &reader, std::int64_t change);

} // namespace leadbook
