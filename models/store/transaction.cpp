// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "store/sql.h"
#include "store/sqliteerror.h"

#include <sqlite3.h>

#include <utility>

namespace leadbook {

Result<Transaction> Transaction::begin(sqlite3 *database)
{
    LEADBOOK_TRY(execute(database, "BEGIN IMMEDIATE"));
    return Transaction(database);
}

Result<Transaction> Transaction::beginReading(sqlite3 *database)
{
    if (sqlite3_get_autocommit(database) == 0)
        return Transaction(nullptr);
    LEADBOOK_TRY(execute(database, "BEGIN"));
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database != nullptr && sqlite3_get_autocommit(m_database) == 0)
        sqlite3_exec(m_database, "ROLLBACK", nullptr, nullptr, nullptr);
}

Status Transaction::commit()
{
    if (sqlite3_get_autocommit(m_database) != 0)
        return sqliteError(SQLITE_ABORT_ROLLBACK, QStringLiteral("the transaction was rolled back before"));
    // Where it fails the transaction stays open, and the destructor takes it back.
    LEADBOOK_TRY(execute(m_database, "COMMIT"));
    m_database = nullptr;
    return {};
}

} // namespace leadbook
