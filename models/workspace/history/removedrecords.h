// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/recordtable.h"

#include <cstdint>
#include <utility>
#include <vector>

struct sqlite3;

namespace leadbook {

/// So many bytes of the journal, the newest, are searched for removed records; a book of 100,000 edits has
/// less.
inline constexpr qsizetype kSearchedJournal = qsizetype{64} * 1024 * 1024;

/// The purchases, orders, deals, interactions and all else that named @p customer when they were removed, and
/// the contacts that were its own, as far as they are not there now. By table; any thread with its own
/// connection.
Result<std::vector<std::pair<RecordTable, std::int64_t>>> readRemovedRecords(sqlite3 *database,
                                                                             std::int64_t customer);

} // namespace leadbook
