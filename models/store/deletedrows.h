// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/changesetreader.h"
#include "store/statement.h"

#include <optional>

struct sqlite3;

namespace leadbook {

/// Inserts the rows that delete records hold, many times over: what applying the inverse change set does, at
/// half the cost, because nothing is copied on the way.
class DeletedRows
{
public:
    explicit DeletedRows(sqlite3 *database)
        : m_database(database)
    {
    }

    /// Inserts the row of the delete record that @p reader stands on. Its bytes must live during the call
    /// only.
    Status insert(const ChangesetReader &reader);

private:
    /// Records made before columns were appended to the table are shorter: the rest gets its default.
    Status prepare(RecordTable table, int columns);

    sqlite3 *m_database;
    RecordTable m_table = RecordTable::Owner;
    int m_columns = 0;
    std::optional<Statement> m_statement;
};

} // namespace leadbook
