// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "store/change.h"

#include <QString>

#include <cstdint>
#include <vector>

struct sqlite3;

namespace leadbook {

/// What a list of the journal shows.
enum class HistoryKind : std::uint8_t
{
    All,
    Edits,   ///< what people did, imports apart
    Imports, ///< what has a receipt
    Undos    ///< undos and redos
};

/// One line of the journal.
struct HistoryEntry
{
    Change change;
    bool isImport = false;
    bool isInEffect = false; ///< of an edit: itself or by a redo; undos and redos say nothing of that
};

/// A part of the list.
struct HistoryQuery
{
    HistoryKind kind = HistoryKind::All;
    QString search;          ///< in the labels as shown; empty: all
    std::int64_t before = 0; ///< only entries with smaller numbers; 0: from the newest
    int count = 300;
};

struct HistoryPart
{
    std::vector<HistoryEntry> entries; ///< newest first
    bool hasMore = false;
};

/// Reads the next entries that fit @p query. Any thread with its own connection.
Result<HistoryPart> readHistoryPart(sqlite3 *database, const HistoryQuery &query, const Progress &progress);

} // namespace leadbook
