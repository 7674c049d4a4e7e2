// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "store/change.h"
#include "store/deletedrows.h"
#include "store/deleterecords.h"
#include "store/journalreader.h"
#include "store/journalwriter.h"
#include "store/referencecheck.h"

#include <cstdint>
#include <vector>

struct sqlite3;

namespace leadbook {

/// Takes one journal entry back and writes the entry that tells so. Works page by page: a million-row import
/// is undone and redone without holding more than a page in memory.
///
/// An entry is pages (change sets) and, for a bulk insert, ranges. Taking back an edit or a redo applies the
/// inverse of its pages and then removes the rows of its ranges; their content goes to the undo's own entry
/// as pages of deletes behind the others, under the same ranges. Taking back that undo inserts those rows
/// again and applies the inverse of the other pages; its entry (the redo) keeps ranges again instead of their
/// rows.
class Reverter
{
public:
    /// Within a write transaction with foreign keys off.
    Reverter(sqlite3 *database, const Progress *progress);

    /// Removes the rows that are left of @p ranges, children before parents, and journals them in an undo's
    /// entry behind what it has: the ranges, and the rows as pages of deletes.
    Status removeRanges(JournalWriter &journal, const std::vector<ChangeRange> &ranges);

    /// Takes @p target back under the entry @p change (kind, label, reverts, time). Conflict where rows are
    /// not as @p target left them or references would break; Cancelled; the caller then rolls back.
    Result<CommittedChange> run(const Change &target, const Change &change);

private:
    Status undo(const Change &target);
    Status redo(const Change &target);
    /// Applies the inverse of a page and journals it.
    Status revertPage(std::int64_t page);
    /// Inserts the rows of a page of deletes again; the ranges of the entry journal them.
    Status bringBack(QByteArrayView page);
    Status removeRange(const ChangeRange &range);
    /// Journals the rows that @p read yields as deletes; returns how many, @p row being the last.
    Result<std::int64_t> keepRows(Statement &read, DeleteRecords &records, ChangesetRow &row);
    Status advance(std::int64_t rows);

    sqlite3 *m_database;
    const Progress *m_progress;
    JournalWriter *m_journal = nullptr;
    ReferenceCheck *m_references = nullptr;
    DeletedRows m_deleted;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
};

} // namespace leadbook
