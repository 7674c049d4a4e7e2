// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/idcounters.h"

#include "store/deviceid.h"
#include "store/statement.h"

#include <algorithm>

namespace leadbook {

IdCounters::IdCounters(sqlite3 *database, std::int64_t device)
    : m_database(database)
    , m_device(device)
{
}

Result<std::int64_t> IdCounters::peek(RecordTable table)
{
    const auto index = static_cast<std::size_t>(table);
    if (m_next[index] == 0) {
        auto read = Statement::prepare(m_database, "SELECT next FROM counter WHERE name = ?");
        LEADBOOK_TRY(read);
        read->bind(1, sqlName(table));
        auto row = read->step();
        LEADBOOK_TRY(row);
        m_next[index] = std::max<std::int64_t>(1, *row ? read->integer(0) : 1);
        m_stored[index] = m_next[index];
    }
    return makeId(m_device, m_next[index]);
}

Status IdCounters::store()
{
    for (std::size_t i = 0; i < m_next.size(); ++i) {
        if (m_next[i] == m_stored[i])
            continue;
        auto write =
            Statement::prepare(m_database, "INSERT OR REPLACE INTO counter (name, next) VALUES (?, ?)");
        LEADBOOK_TRY(write);
        write->bind(1, kRecordTableNames[i]);
        write->bind(2, m_next[i]);
        LEADBOOK_TRY(write->execute());
        m_stored[i] = m_next[i];
    }
    return {};
}

} // namespace leadbook
