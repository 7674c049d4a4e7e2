// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

struct sqlite3;

namespace leadbook {

/// A transaction, rolled back on destruction unless committed.
class Transaction
{
public:
    /// BEGIN IMMEDIATE: takes the right to write at once.
    static Result<Transaction> begin(sqlite3 *database);
    /// For many small reads of one state: outside of a transaction each of them locks the file anew, which
    /// takes longer than reading a row. Within a transaction it is that one, and ends with it.
    static Result<Transaction> beginReading(sqlite3 *database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Fails also where SQLite rolled the transaction back on its own (full disk, interrupt).
    Status commit();

private:
    explicit Transaction(sqlite3 *database)
        : m_database(database)
    {
    }
    sqlite3 *m_database; ///< nullptr once over
};

} // namespace leadbook
