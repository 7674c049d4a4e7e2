// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablescan.h"

#include "store/sqliteerror.h"
#include "store/statement.h"

#include <string>

namespace leadbook {

namespace {

constexpr const char *kFunction = "leadbook_visit";
constexpr const char *kPointerType = "scan"; // compared for each row

/// A scan that is under way, which its query hands to the function as the first argument.
struct Visiting
{
    const RowVisitor &visit;
    const Progress &progress;
    std::int64_t rows = 0;
};

/// One step of the aggregate: one row.
void visitRow(sqlite3_context *context, int, sqlite3_value **values)
{
    constexpr std::int64_t kRowsBetweenChecks = 16'384;
    auto *visiting = static_cast<Visiting *>(sqlite3_value_pointer(values[0], kPointerType));
    if (visiting == nullptr) {
        sqlite3_result_error_code(context, SQLITE_MISUSE);
        return;
    }
    if (visiting->rows++ % kRowsBetweenChecks == 0 && visiting->progress.isCancelled()) {
        sqlite3_result_error_code(context, SQLITE_INTERRUPT);
        return;
    }
    visiting->visit(ScannedRow(values + 1));
}

/// An aggregate has a result, and nobody asks for this one.
void endVisits(sqlite3_context *context)
{
    sqlite3_result_null(context);
}

std::string queryOf(const TableScan &scan)
{
    const std::string rows = std::string(scan.table) + " WHERE id BETWEEN ?2 AND ?3";
    std::string sql = "SELECT " + std::string(kFunction) + "(?1, " + std::string(scan.columns) + ") FROM ";
    if (scan.limit > 0)
        return sql + "(SELECT * FROM " + rows + " ORDER BY id LIMIT " + std::to_string(scan.limit) + ")";
    // A range of row ids is walked upwards; an aggregate allows no ORDER BY to say so.
    return sql + rows;
}

} // namespace

Status scanTable(sqlite3 *database, const TableScan &scan, const Progress &progress, const RowVisitor &visit)
{
    auto statement = Statement::prepare(database, queryOf(scan));
    LEADBOOK_TRY(statement);
    Visiting visiting{visit, progress};
    statement->bindPointer(1, &visiting, kPointerType);
    statement->bind(2, scan.range.first);
    statement->bind(3, scan.range.last);
    return statement->execute();
}

Status allowTableScans(sqlite3 *database)
{
    const int code = sqlite3_create_function_v2(database, kFunction, -1, SQLITE_UTF8 | SQLITE_DIRECTONLY,
                                                nullptr, nullptr, &visitRow, &endVisits, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(database);
    return {};
}

} // namespace leadbook
