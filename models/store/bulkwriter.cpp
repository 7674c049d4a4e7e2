// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkwriter.h"

#include "store/changerecorder.h"
#include "store/editor.h"
#include "store/sql.h"
#include "store/sqliteerror.h"

#include <sqlite3.h>

#include <algorithm>
#include <string>
#include <utility>

namespace leadbook {

Result<BulkWriter> BulkWriter::begin(Editor &editor, RecordTable table,
                                     std::span<const std::string_view> columns)
{
    std::string names;
    std::string marks;
    for (const std::string_view column : columns) {
        names += quoted(column) + ", ";
        marks += "?, ";
    }
    auto statement = Statement::prepare(editor.database(), "INSERT INTO " + quoted(sqlName(table)) + " (" +
                                                               names + "id) VALUES (" + marks + "?)");
    LEADBOOK_TRY(statement);
    auto first = editor.m_recorder.beginRange(table);
    LEADBOOK_TRY(first);
    return BulkWriter(editor, table, std::move(*statement), static_cast<int>(columns.size()), *first);
}

BulkWriter::BulkWriter(Editor &editor, RecordTable table, Statement statement, int columnCount,
                       std::int64_t first)
    : m_editor(&editor)
    , m_table(table)
    , m_statement(std::move(statement))
    , m_columnCount(columnCount)
    , m_first(first)
    , m_next(first)
{
}

BulkWriter::BulkWriter(BulkWriter &&other) noexcept
    : m_editor(std::exchange(other.m_editor, nullptr))
    , m_table(other.m_table)
    , m_statement(std::move(other.m_statement))
    , m_columnCount(other.m_columnCount)
    , m_first(other.m_first)
    , m_next(other.m_next)
    , m_isBeside(other.m_isBeside)
{
}

BulkWriter::~BulkWriter()
{
    finish();
}

Status BulkWriter::insert(std::int64_t id)
{
    if (m_editor == nullptr || m_editor->m_recorder.isBroken())
        return sqliteError(SQLITE_IOERR, QStringLiteral("bulk insert after its end or after a rollback"));
    m_statement.bind(m_columnCount + 1, id);
    m_editor->m_recorder.pause();
    const Status written = m_statement.execute();
    m_editor->m_recorder.resume();
    m_statement.clearBindings();
    return written;
}

Result<std::int64_t> BulkWriter::write()
{
    LEADBOOK_TRY(insert(m_next));
    return m_next++;
}

Result<std::int64_t> BulkWriter::writeBeside(std::int64_t id)
{
    LEADBOOK_TRY(insert(id));
    // Between two records made in bulk by one change there are only others of them: the range stays whole.
    m_first = m_isBeside ? std::min(m_first, id) : id;
    m_next = m_isBeside ? std::max(m_next, id + 1) : id + 1;
    m_isBeside = true;
    return id;
}

void BulkWriter::finish()
{
    if (m_editor != nullptr)
        m_editor->m_recorder.endRange(m_table, m_first, m_next - 1);
    m_editor = nullptr;
}

} // namespace leadbook
