// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/deletedrows.h"

#include "store/sql.h"

#include <string>

namespace leadbook {

Status DeletedRows::prepare(RecordTable table, int columns)
{
    auto read = Statement::prepare(m_database, "SELECT name FROM pragma_table_info(?) ORDER BY cid LIMIT ?");
    LEADBOOK_TRY(read);
    read->bind(1, sqlName(table));
    read->bind(2, columns);
    std::string names;
    std::string marks;
    while (true) {
        auto row = read->step();
        LEADBOOK_TRY(row);
        if (!*row)
            break;
        names += (names.empty() ? "" : ", ") + quoted(read->text(0));
        marks += marks.empty() ? "?" : ", ?";
    }
    auto insert = Statement::prepare(m_database, "INSERT INTO " + quoted(sqlName(table)) + " (" + names +
                                                     ") VALUES (" + marks + ')');
    LEADBOOK_TRY(insert);
    m_statement = std::move(*insert);
    m_table = table;
    m_columns = columns;
    return {};
}

Status DeletedRows::insert(const ChangesetReader &reader)
{
    if (!m_statement || m_table != reader.row().table || m_columns != reader.columns())
        LEADBOOK_TRY(prepare(reader.row().table, reader.columns()));
    for (int column = 0; column < m_columns; ++column)
        reader.bindOld(column, *m_statement, column + 1);
    return m_statement->execute();
}

} // namespace leadbook
