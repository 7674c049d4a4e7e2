// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reverter.h"

#include "store/changesetapply.h"
#include "store/sql.h"

#include <algorithm>
#include <string>

namespace leadbook {

namespace {

/// True for a page of an undo that holds the rows of its ranges.
Result<bool> holdsRange(QByteArrayView bytes, const std::vector<ChangeRange> &ranges)
{
    ChangesetReader reader(bytes);
    auto more = reader.next();
    LEADBOOK_TRY(more);
    const ChangesetRow &row = reader.row();
    return *more && row.operation == RowOperation::Delete &&
           std::any_of(ranges.begin(), ranges.end(), [&row](const ChangeRange &range) {
               return range.table == row.table && range.first <= row.id && row.id <= range.last;
           });
}

} // namespace

Reverter::Reverter(sqlite3 *database, const Progress *progress)
    : m_database(database)
    , m_progress(progress)
    , m_deleted(database)
{
}

Result<CommittedChange> Reverter::run(const Change &target, const Change &change)
{
    auto journal = JournalWriter::begin(m_database, change);
    LEADBOOK_TRY(journal);
    auto references = ReferenceCheck::begin(m_database);
    LEADBOOK_TRY(references);
    m_journal = &*journal;
    m_references = &*references;
    m_done = 0;
    m_total = target.rows;
    if (target.kind == ChangeKind::Undo)
        LEADBOOK_TRY(redo(target));
    else
        LEADBOOK_TRY(undo(target));
    LEADBOOK_TRY(references->finish(journal->touched()));
    return journal->finish();
}

Status Reverter::undo(const Change &target)
{
    auto pages = pageIds(m_database, target.id);
    LEADBOOK_TRY(pages);
    for (const std::int64_t page : *pages)
        LEADBOOK_TRY(revertPage(page));
    auto ranges = readRanges(m_database, target.id);
    LEADBOOK_TRY(ranges);
    return removeRanges(*m_journal, *ranges);
}

Status Reverter::removeRanges(JournalWriter &journal, const std::vector<ChangeRange> &ranges)
{
    m_journal = &journal;
    LEADBOOK_TRY(journal.endPage());
    for (const ChangeRange &range : ranges)
        LEADBOOK_TRY(journal.addRange(range.table, range.first, range.last));
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range)
        LEADBOOK_TRY(removeRange(*range));
    return {};
}

Status Reverter::redo(const Change &target)
{
    auto ranges = readRanges(m_database, target.id);
    LEADBOOK_TRY(ranges);
    for (const ChangeRange &range : *ranges)
        LEADBOOK_TRY(m_journal->addRange(range.table, range.first, range.last));
    auto pages = pageIds(m_database, target.id);
    LEADBOOK_TRY(pages);
    std::vector<std::int64_t> others;
    for (const std::int64_t page : *pages) {
        auto bytes = pageBytes(m_database, page);
        LEADBOOK_TRY(bytes);
        auto isRange = holdsRange(*bytes, *ranges);
        LEADBOOK_TRY(isRange);
        if (*isRange)
            LEADBOOK_TRY(bringBack(*bytes));
        else
            others.push_back(page);
    }
    for (const std::int64_t page : others)
        LEADBOOK_TRY(revertPage(page));
    return {};
}

Status Reverter::revertPage(std::int64_t page)
{
    auto bytes = pageBytes(m_database, page);
    LEADBOOK_TRY(bytes);
    auto inverse = inverted(*bytes);
    LEADBOOK_TRY(inverse);
    LEADBOOK_TRY(applyChangeset(m_database, *inverse));
    ChangesetReader reader(*inverse);
    std::int64_t rows = 0;
    while (true) {
        auto more = reader.next();
        LEADBOOK_TRY(more);
        if (!*more)
            return advance(rows);
        ++rows;
        const ChangesetRow &row = reader.row();
        LEADBOOK_TRY(m_references->noteWritten(reader));
        LEADBOOK_TRY(m_journal->addRow(row));
    }
}

Status Reverter::bringBack(QByteArrayView page)
{
    // References need no test here: nothing was edited since the undo, so all they refer to is there again.
    ChangesetReader reader(page);
    std::int64_t rows = 0;
    while (true) {
        auto more = reader.next();
        LEADBOOK_TRY(more);
        if (!*more)
            return advance(rows);
        ++rows;
        LEADBOOK_TRY(m_deleted.insert(reader));
        m_journal->note(reader.row().table, RowOperation::Insert, reader.row().id, reader.row().id);
    }
}

Result<std::int64_t> Reverter::keepRows(Statement &read, DeleteRecords &records, ChangesetRow &row)
{
    std::int64_t rows = 0;
    while (true) {
        auto more = read.step();
        LEADBOOK_TRY(more);
        if (!*more)
            break;
        ++rows;
        row.id = read.integer(0);
        row.bytes = records.record(read);
        LEADBOOK_TRY(m_journal->addRow(row));
    }
    read.reset();
    return rows;
}

Status Reverter::removeRange(const ChangeRange &range)
{
    const std::string table = quoted(sqlName(range.table));
    auto read = Statement::prepare(m_database, "SELECT * FROM " + table +
                                                   " WHERE id BETWEEN ? AND ? ORDER BY id LIMIT " +
                                                   std::to_string(PageWriter::kRowsPerPage));
    LEADBOOK_TRY(read);
    auto remove = Statement::prepare(m_database, "DELETE FROM " + table + " WHERE id BETWEEN ? AND ?");
    LEADBOOK_TRY(remove);
    DeleteRecords records(range.table, read->columnCount());
    ChangesetRow row;
    row.table = range.table;
    row.operation = RowOperation::Delete;
    row.header = records.header();
    for (std::int64_t next = range.first; next <= range.last; next = row.id + 1) {
        read->bind(1, next);
        read->bind(2, range.last);
        auto rows = keepRows(*read, records, row);
        LEADBOOK_TRY(rows);
        if (*rows == 0)
            break; // the rest was removed within the change itself
        remove->bind(1, next);
        remove->bind(2, row.id);
        LEADBOOK_TRY(remove->execute());
        LEADBOOK_TRY(advance(*rows));
    }
    return {};
}

Status Reverter::advance(std::int64_t rows)
{
    m_done += rows;
    if (m_progress == nullptr)
        return {};
    m_progress->report(std::min(m_done, m_total), m_total);
    if (m_progress->isCancelled())
        return cancelledError();
    return {};
}

} // namespace leadbook
