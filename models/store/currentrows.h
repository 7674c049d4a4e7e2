// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordtable.h"
#include "store/storedvalue.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace leadbook {

/// Rows of the recorded tables as they are now, by their id. Prepares each statement once.
class CurrentRows
{
public:
    explicit CurrentRows(sqlite3 *database)
        : m_database(database)
    {
    }

    /// All columns in table order; absent where there is no such row.
    Result<std::optional<std::vector<StoredValue>>> row(RecordTable table, std::int64_t id);
    Result<bool> exists(RecordTable table, std::int64_t id);
    /// SQL names of the columns in table order, the id first.
    Result<std::vector<std::string>> columns(RecordTable table);

private:
    Result<Statement *> reading(RecordTable table);

    sqlite3 *m_database;
    std::array<std::optional<Statement>, kRecordTableNames.size()> m_read;
    std::array<std::vector<std::string>, kRecordTableNames.size()> m_columns;
};

} // namespace leadbook
