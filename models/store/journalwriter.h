// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/change.h"
#include "store/pagewriter.h"
#include "store/touchedset.h"

#include <QByteArrayView>

struct sqlite3;

namespace leadbook {

/// Writes one journal entry, within the transaction of the change it tells of.
class JournalWriter
{
public:
    /// @p change gives time, label, kind, reverts and who; its id and rows are found here.
    static Result<JournalWriter> begin(sqlite3 *database, Change change);

    /// Rows inserted without a record of their content. Does not note them as touched.
    Status addRange(RecordTable table, std::int64_t first, std::int64_t last);
    /// One row with its content; noted as touched.
    Status addRow(const ChangesetRow &row);
    /// All rows of a session's change set, sorted by table and id.
    Status addChangeset(QByteArrayView bytes);
    /// Ends the current page, so that the next row starts a new one.
    Status endPage() { return m_pages.flush(); }
    void note(RecordTable table, RowOperation operation, std::int64_t first, std::int64_t last)
    {
        m_touched.add(table, operation, first, last);
    }
    const TouchedSet &touched() const { return m_touched; }

    /// Writes what is left, the number of rows and who it was.
    Result<CommittedChange> finish();

private:
    JournalWriter(sqlite3 *database, Change change, PageWriter pages);

    sqlite3 *m_database;
    Change m_change;
    PageWriter m_pages;
    TouchedSet m_touched;
};

} // namespace leadbook
