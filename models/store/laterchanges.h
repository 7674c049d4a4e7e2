// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/change.h"
#include "store/rowruns.h"
#include "store/statement.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string_view>

struct sqlite3;

namespace leadbook {

/// The rows of a change by RecordTable.
using RunsByTable = std::array<RowRuns, kRecordTableNames.size()>;

/// What was edited or removed by changes that came after one change and are in effect.
class LaterChanges
{
public:
    /// Of the edit @p edit, in effect as the entry @p entry (see entryInEffect()).
    static Result<LaterChanges> begin(sqlite3 *database, std::int64_t edit, std::int64_t entry);

    /// Calls @p visit for each run of rows among first..last of @p table that one later change holds.
    using Visit = std::function<void(std::int64_t first, std::int64_t last, std::int64_t change)>;
    Status find(RecordTable table, std::int64_t first, std::int64_t last, const Visit &visit);
    /// Whether they hold any row of the edit, those of its ranges included.
    Result<bool> touchSameRows();
    /// The last of them that holds the row, and its @p column where one is named: 0 where there is none.
    Result<std::int64_t> lastOf(RecordTable table, std::int64_t id, int column = -1);

private:
    LaterChanges(sqlite3 *database, std::int64_t edit, std::int64_t entry, Statement overlap, Statement pages)
        : m_database(database)
        , m_edit(edit)
        , m_entry(entry)
        , m_overlap(std::move(overlap))
        , m_pages(std::move(pages))
    {
    }

    sqlite3 *m_database;
    std::int64_t m_edit;
    std::int64_t m_entry;
    Statement m_overlap;
    Statement m_pages;
};

} // namespace leadbook
