// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/recordtable.h"
#include "store/statement.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace leadbook {

class Editor;

/// Inserts many new rows of one table within a change. Their ids lie in one range, which is all that the
/// journal keeps of them (a change set of a million rows would be 187 MB). Several writers may be open at
/// once, one for each table at most; ids of a range are handed out in order without gaps. Ends with finish()
/// or its destruction (the rows written so far are in the range).
class BulkWriter
{
public:
    /// @p columns without id. Reserves no memory; the range grows with the rows.
    static Result<BulkWriter> begin(Editor &editor, RecordTable table,
                                    std::span<const std::string_view> columns);
    BulkWriter(BulkWriter &&) noexcept;
    BulkWriter &operator=(BulkWriter &&) = delete;
    ~BulkWriter();

    /// The id the next write() will give: lets a caller link rows before they are written.
    std::int64_t nextId() const { return m_next; }
    /// Parameters 1..columns are the caller's to bind; unbound ones are NULL. write() fills in the id.
    Statement &row() { return m_statement; }
    /// Writes the bound row and clears the parameters. Returns its id.
    Result<std::int64_t> write();
    /// The same for a side table, whose rows lie under the ids of other records: any of those that this
    /// change made in bulk, in any order. Not to be mixed with write().
    Result<std::int64_t> writeBeside(std::int64_t id);
    /// Ends the range; later writes fail. Must happen before the work of the change returns.
    void finish();

private:
    BulkWriter(Editor &editor, RecordTable table, Statement statement, int columnCount, std::int64_t first);

    Status insert(std::int64_t id);

    Editor *m_editor;
    RecordTable m_table;
    Statement m_statement;
    int m_columnCount;
    std::int64_t m_first;
    std::int64_t m_next;
    bool m_isBeside = false;
};

} // namespace leadbook
