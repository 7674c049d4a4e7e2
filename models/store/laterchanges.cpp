// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/laterchanges.h"

#include "store/changesetreader.h"
#include "store/journalreader.h"
#include "store/pagewriter.h"

#include <algorithm>
#include <string>
#include <utility>

namespace leadbook {

namespace {

/// Pages hold at most kRowsPerPage rows, so a run that reaches an id begins fewer ids before it.
std::string overlapSql(std::string_view columns)
{
    return "SELECT " + std::string(columns) +
           " FROM change_index i WHERE i.record_table = ?1 AND i.first BETWEEN ?2 - " +
           std::to_string(PageWriter::kRowsPerPage) +
           " AND ?3 AND i.last >= ?2 AND i.change > ?4 AND i.change <> ?5 AND EXISTS (SELECT 1 FROM change c "
           "WHERE c.id = i.change AND " +
           std::string(kInEffectCondition) + ")";
}

Result<RunsByTable> rowsOf(sqlite3 *database, std::int64_t changeId)
{
    RunsByTable rows;
    auto ranges = readRanges(database, changeId);
    LEADBOOK_TRY(ranges);
    for (const ChangeRange &range : *ranges)
        rows[static_cast<std::size_t>(range.table)].add(range.first, range.last);
    auto pages = pageIds(database, changeId);
    LEADBOOK_TRY(pages);
    LEADBOOK_TRY(visitPages(database, *pages, [&rows](const ChangesetReader &reader) -> Status {
        rows[static_cast<std::size_t>(reader.row().table)].add(reader.row().id);
        return {};
    }));
    return rows;
}

/// Whether the change set holds the row, and gives its @p column a value where that is not -1.
Result<bool> holds(QByteArrayView bytes, RecordTable table, std::int64_t id, int column)
{
    ChangesetReader reader(bytes);
    while (true) {
        auto more = reader.next();
        LEADBOOK_TRY(more);
        if (!*more)
            return false;
        const ChangesetRow &row = reader.row();
        if (row.table == table && row.id == id)
            return column < 0 || row.operation != RowOperation::Update || reader.newValue(column).has_value();
    }
}

} // namespace

Result<LaterChanges> LaterChanges::begin(sqlite3 *database, std::int64_t edit, std::int64_t entry)
{
    auto overlap = Statement::prepare(database, overlapSql("i.first, i.last, i.change"));
    LEADBOOK_TRY(overlap);
    auto pages = Statement::prepare(database, overlapSql("i.change, i.page") + " ORDER BY i.change DESC");
    LEADBOOK_TRY(pages);
    return LaterChanges(database, edit, entry, std::move(*overlap), std::move(*pages));
}

Status LaterChanges::find(RecordTable table, std::int64_t first, std::int64_t last, const Visit &visit)
{
    m_overlap.reset();
    m_overlap.bind(1, sqlName(table));
    m_overlap.bind(2, first);
    m_overlap.bind(3, last);
    m_overlap.bind(4, m_edit);
    m_overlap.bind(5, m_entry);
    while (true) {
        auto row = m_overlap.step();
        LEADBOOK_TRY(row);
        if (!*row)
            break;
        visit(std::max(first, m_overlap.integer(0)), std::min(last, m_overlap.integer(1)),
              m_overlap.integer(2));
    }
    m_overlap.reset();
    return {};
}

Result<bool> LaterChanges::touchSameRows()
{
    auto newest = nextUndo(m_database);
    LEADBOOK_TRY(newest);
    if (!*newest || (*newest)->id <= m_edit)
        return false;
    auto rows = rowsOf(m_database, m_edit);
    LEADBOOK_TRY(rows);
    bool any = false;
    for (std::size_t table = 0; table < rows->size(); ++table) {
        for (const RowRuns::Run &run : (*rows)[table].runs()) {
            LEADBOOK_TRY(find(static_cast<RecordTable>(table), run.first, run.last,
                              [&any](std::int64_t, std::int64_t, std::int64_t) { any = true; }));
            if (any)
                return true;
        }
    }
    return false;
}

Result<std::int64_t> LaterChanges::lastOf(RecordTable table, std::int64_t id, int column)
{
    m_pages.reset();
    m_pages.bind(1, sqlName(table));
    m_pages.bind(2, id);
    m_pages.bind(3, id);
    m_pages.bind(4, m_edit);
    m_pages.bind(5, m_entry);
    std::int64_t found = 0;
    while (found == 0) {
        auto row = m_pages.step();
        LEADBOOK_TRY(row);
        if (!*row)
            break;
        auto bytes = pageBytes(m_database, m_pages.integer(1));
        LEADBOOK_TRY(bytes);
        auto isHeld = holds(*bytes, table, id, column);
        LEADBOOK_TRY(isHeld);
        if (*isHeld)
            found = m_pages.integer(0);
    }
    m_pages.reset();
    return found;
}

} // namespace leadbook
