// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/recordtable.h"

#include <array>
#include <cstdint>

struct sqlite3;

namespace leadbook {

/// Gives new ids, one counter a table, within one transaction. The counters lie in the table "counter", which
/// no change set records: undoing a change does not give its ids again.
class IdCounters
{
public:
    IdCounters(sqlite3 *database, std::int64_t device);

    /// The next id of @p table, without taking it.
    Result<std::int64_t> peek(RecordTable table);
    /// Takes @p count ids from the one peek() told.
    void take(RecordTable table, std::int64_t count) { m_next[static_cast<std::size_t>(table)] += count; }
    /// Writes the counters that moved.
    Status store();

private:
    sqlite3 *m_database;
    std::int64_t m_device;
    std::array<std::int64_t, kRecordTableNames.size()> m_next{};   ///< 0 = not read yet
    std::array<std::int64_t, kRecordTableNames.size()> m_stored{}; ///< as read
};

} // namespace leadbook
