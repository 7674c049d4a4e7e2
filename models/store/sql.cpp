// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql.h"

#include "store/sqliteerror.h"
#include "store/statement.h"

#include <sqlite3.h>

namespace leadbook {

Status execute(sqlite3 *database, const std::string &sql)
{
    if (sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqliteError(database, sql);
    return {};
}

Result<std::int64_t> queryInteger(sqlite3 *database, std::string_view sql)
{
    auto statement = Statement::prepare(database, sql);
    LEADBOOK_TRY(statement);
    auto row = statement->step();
    LEADBOOK_TRY(row);
    return *row ? statement->integer(0) : 0;
}

std::string quoted(std::string_view name)
{
    std::string result(1, '"');
    for (const char c : name)
        result.append(c == '"' ? 2U : 1U, c);
    result += '"';
    return result;
}

} // namespace leadbook
