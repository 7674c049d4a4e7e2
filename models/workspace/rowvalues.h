// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/statement.h"
#include "workspace/listcolumn.h"

#include <span>
#include <vector>

struct sqlite3;

namespace leadbook {

/// Reads any field of people row by row: what is kept in memory from there, the rest (addresses, whole notes)
/// from the file. For lists that leave the program; a screen reads columns. Used in one thread.
class RowValues
{
public:
    /// @p view and the connection must outlive it.
    static Result<RowValues> make(const View &view, ListKind list, std::span<const FieldRef> fields,
                                  sqlite3 *database);

    /// Goes to a row of the list.
    Status moveTo(Row row);
    std::size_t size() const { return m_cells.size(); }
    /// The value of field @p index there; a text lives until the next moveTo().
    CellValue operator[](std::size_t index) const;

private:
    /// Columns of one table that are read by the id of its row.
    struct Stored
    {
        const FieldTable *table;
        ListColumn path; ///< the way to the table's row
        Statement statement;
        bool hasRow = false;
    };
    struct Cell
    {
        ListColumn column;
        int stored = -1; ///< index in m_stored, -1: in memory
        int at = 0;      ///< SQL column
    };

    RowValues() = default;
    Status addStored(const View &view, std::span<const FieldRef> fields, Home home, sqlite3 *database);

    Row m_row = kNoRow;
    std::vector<Cell> m_cells;
    std::vector<Stored> m_stored;
};

} // namespace leadbook
