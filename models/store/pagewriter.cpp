// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pagewriter.h"

#include <sqlite3.h>

#include <utility>

namespace leadbook {

Result<PageWriter> PageWriter::begin(sqlite3 *database, std::int64_t changeId)
{
    auto page = Statement::prepare(database, "INSERT INTO change_page (change, bytes) VALUES (?, ?)");
    LEADBOOK_TRY(page);
    auto index = Statement::prepare(
        database,
        "INSERT INTO change_index (record_table, first, last, change, page) VALUES (?, ?, ?, ?, ?)");
    LEADBOOK_TRY(index);
    return PageWriter(database, changeId, std::move(*page), std::move(*index));
}

PageWriter::PageWriter(sqlite3 *database, std::int64_t changeId, Statement page, Statement index)
    : m_database(database)
    , m_changeId(changeId)
    , m_page(std::move(page))
    , m_index(std::move(index))
{
}

Status PageWriter::add(const ChangesetRow &row)
{
    if (m_rows == kRowsPerPage)
        LEADBOOK_TRY(flush());
    if (m_runs.empty() || m_runs.back().table != row.table)
        m_bytes.append(row.header);
    m_bytes.append(row.bytes);
    ++m_rows;
    if (!m_runs.empty() && m_runs.back().table == row.table && m_runs.back().last + 1 == row.id)
        m_runs.back().last = row.id;
    else
        m_runs.push_back({row.table, row.id, row.id});
    return {};
}

Status PageWriter::flush()
{
    if (m_rows == 0)
        return {};
    m_page.bind(1, m_changeId);
    m_page.bindBlob(2, m_bytes);
    LEADBOOK_TRY(m_page.execute());
    const std::int64_t page = sqlite3_last_insert_rowid(m_database);
    for (const IndexRun &run : m_runs) {
        m_index.bind(1, sqlName(run.table));
        m_index.bind(2, run.first);
        m_index.bind(3, run.last);
        m_index.bind(4, m_changeId);
        m_index.bind(5, page);
        LEADBOOK_TRY(m_index.execute());
    }
    m_bytes.resize(0); // keeps its memory for the next page
    m_runs.clear();
    m_rows = 0;
    return {};
}

} // namespace leadbook
