// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/currentrows.h"

#include "store/sql.h"

#include <utility>

namespace leadbook {

Result<Statement *> CurrentRows::reading(RecordTable table)
{
    auto &read = m_read[static_cast<std::size_t>(table)];
    if (!read) {
        auto statement =
            Statement::prepare(m_database, "SELECT * FROM " + quoted(sqlName(table)) + " WHERE id = ?");
        LEADBOOK_TRY(statement);
        read = std::move(*statement);
    }
    read->reset();
    return &*read;
}

Result<std::optional<std::vector<StoredValue>>> CurrentRows::row(RecordTable table, std::int64_t id)
{
    auto read = reading(table);
    LEADBOOK_TRY(read);
    Statement &statement = **read;
    statement.bind(1, id);
    auto found = statement.step();
    LEADBOOK_TRY(found);
    std::optional<std::vector<StoredValue>> values;
    if (*found) {
        values.emplace();
        for (int column = 0; column < statement.columnCount(); ++column)
            values->push_back(storedValue(statement, column));
    }
    statement.reset();
    return values;
}

Result<bool> CurrentRows::exists(RecordTable table, std::int64_t id)
{
    auto read = reading(table);
    LEADBOOK_TRY(read);
    (*read)->bind(1, id);
    auto found = (*read)->step();
    (*read)->reset();
    return found;
}

Result<std::vector<std::string>> CurrentRows::columns(RecordTable table)
{
    auto &columns = m_columns[static_cast<std::size_t>(table)];
    if (!columns.empty())
        return columns;
    auto read = Statement::prepare(m_database, "SELECT name FROM pragma_table_info(?) ORDER BY cid");
    LEADBOOK_TRY(read);
    read->bind(1, sqlName(table));
    while (true) {
        auto row = read->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return columns;
        columns.emplace_back(read->text(0));
    }
}

} // namespace leadbook
