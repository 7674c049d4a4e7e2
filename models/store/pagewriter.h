// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/changesetreader.h"
#include "store/statement.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

struct sqlite3;

namespace leadbook {

/// Writes changed rows to the journal as pages, each a change set of its own of at most kRowsPerPage rows,
/// with the index that tells which page holds a row.
class PageWriter
{
public:
    static constexpr std::int64_t kRowsPerPage = 1000;

    static Result<PageWriter> begin(sqlite3 *database, std::int64_t changeId);

    /// Copies @p row into the current page. Rows of a table come together and by ascending id.
    Status add(const ChangesetRow &row);
    /// Writes the current page, where it holds rows.
    Status flush();

private:
    PageWriter(sqlite3 *database, std::int64_t changeId, Statement page, Statement index);

    struct IndexRun
    {
        RecordTable table;
        std::int64_t first;
        std::int64_t last;
    };
    sqlite3 *m_database;
    std::int64_t m_changeId;
    Statement m_page;
    Statement m_index;
    QByteArray m_bytes;
    std::int64_t m_rows = 0;
    std::vector<IndexRun> m_runs;
};

} // namespace leadbook
