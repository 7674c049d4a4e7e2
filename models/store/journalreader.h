// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/change.h"

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

struct sqlite3;

namespace leadbook {

class ChangesetReader;

/// Entries of the journal, newest first; all where @p limit is 0.
Result<std::vector<Change>> readHistory(sqlite3 *database, int limit);
/// One entry, absent where there is none.
Result<std::optional<Change>> readChange(sqlite3 *database, std::int64_t id);

/// Rows that a change inserted in bulk, or, for an undo, removed as such.
struct ChangeRange
{
    RecordTable table = RecordTable::Customer;
    std::int64_t first = 0;
    std::int64_t last = 0;
};
/// In the order of RecordTable. Corrupt where one names no recorded table.
Result<std::vector<ChangeRange>> readRanges(sqlite3 *database, std::int64_t changeId);

/// The ids of a change's pages in the order they were written, and the bytes of one.
Result<std::vector<std::int64_t>> pageIds(sqlite3 *database, std::int64_t changeId);
Result<QByteArray> pageBytes(sqlite3 *database, std::int64_t pageId);
/// Calls @p visit with each row that @p pages hold, in their order, until it fails.
Status visitPages(sqlite3 *database, std::span<const std::int64_t> pages,
                  const std::function<Status(const ChangesetReader &)> &visit);

/// SQL: the row c of "change" is an edit or redo that no undo took back.
inline constexpr std::string_view kInEffectCondition =
    " c.kind <> 1 AND NOT EXISTS (SELECT 1 FROM change u WHERE u.reverts = c.id AND u.kind = 1) ";

/// What undo takes back next: the newest edit or redo that no undo took back. The journal alone decides, so
/// it is the same after a restart.
Result<std::optional<Change>> nextUndo(sqlite3 *database);
/// What redo brings back next: the newest undo since the last edit that no redo took back.
Result<std::optional<Change>> nextRedo(sqlite3 *database);
/// True for an edit or redo that no undo took back.
Result<bool> isInEffect(sqlite3 *database, std::int64_t changeId);
/// The entry by which the edit or redo @p changeId is in effect: itself, or the last redo that brought it
/// back; absent where it is not in effect, or is an undo.
Result<std::optional<std::int64_t>> entryInEffect(sqlite3 *database, std::int64_t changeId);
/// The edit that @p change brings back where it is a redo; @p change itself where it is none.
Result<Change> editOf(sqlite3 *database, const Change &change);

} // namespace leadbook
