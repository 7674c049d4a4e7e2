// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rewinding.h"

#include "store/changesetapply.h"
#include "store/database.h"
#include "store/filecopy.h"
#include "store/journalreader.h"
#include "store/sql.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QFile>

#include <ranges>
#include <string>

namespace leadbook {

namespace {

/// Takes back entry after entry, newest first, without writing entries of its own.
class Rewinding
{
public:
    Rewinding(sqlite3 *database, std::int64_t rows, const Progress *progress)
        : m_database(database)
        , m_total(rows)
        , m_progress(progress)
    {
    }

    Status takeBack(const Change &change)
    {
        auto pages = pageIds(m_database, change.id);
        LEADBOOK_TRY(pages);
        // An undo of a bulk insert keeps the rows that it removed behind what it changed of them before.
        for (const std::int64_t page : std::views::reverse(*pages)) {
            LEADBOOK_TRY(takeBackPage(page));
            if (m_progress != nullptr && m_progress->isCancelled())
                return cancelledError();
        }
        // The ranges of an undo tell what it removed; its pages bring that back.
        if (change.kind != ChangeKind::Undo)
            LEADBOOK_TRY(removeRanges(change.id));
        m_done += change.rows;
        if (m_progress != nullptr)
            m_progress->report(m_done, m_total);
        return {};
    }

private:
    Status takeBackPage(std::int64_t page)
    {
        auto bytes = pageBytes(m_database, page);
        LEADBOOK_TRY(bytes);
        auto inverse = inverted(*bytes);
        LEADBOOK_TRY(inverse);
        return applyChangeset(m_database, *inverse);
    }
    Status removeRanges(std::int64_t change)
    {
        auto ranges = readRanges(m_database, change);
        LEADBOOK_TRY(ranges);
        for (const ChangeRange &range : *ranges) {
            auto remove = Statement::prepare(m_database, "DELETE FROM " + quoted(sqlName(range.table)) +
                                                             " WHERE id BETWEEN ? AND ?");
            LEADBOOK_TRY(remove);
            remove->bind(1, range.first);
            remove->bind(2, range.last);
            LEADBOOK_TRY(remove->execute());
            if (m_progress != nullptr && m_progress->isCancelled())
                return cancelledError();
        }
        return {};
    }

    sqlite3 *m_database;
    std::int64_t m_total;
    const Progress *m_progress;
    std::int64_t m_done = 0;
};

/// The newest entry at or before @p untilMs; 0 where there is none.
Result<std::int64_t> lastEntry(sqlite3 *database, std::int64_t untilMs)
{
    return queryInteger(database, "SELECT max(id) FROM change WHERE at_ms <= " + std::to_string(untilMs));
}

/// The journal without what is newer than @p last.
Status cutJournal(sqlite3 *database, std::int64_t last)
{
    const std::string newer = " WHERE change > " + std::to_string(last);
    for (const char *table : {"change_index", "change_page", "change_range", "change_receipt"})
        LEADBOOK_TRY(execute(database, std::string("DELETE FROM ") + table + newer));
    return execute(database, "DELETE FROM change WHERE id > " + std::to_string(last));
}

} // namespace

Status rewind(sqlite3 *database, std::int64_t untilMs, const Progress *progress)
{
    auto transaction = Transaction::begin(database);
    LEADBOOK_TRY(transaction);
    const auto last = lastEntry(database, untilMs);
    LEADBOOK_TRY(last);
    auto history = readHistory(database, 0);
    LEADBOOK_TRY(history);
    std::erase_if(*history, [&last](const Change &change) { return change.id <= *last; });
    std::int64_t rows = 0;
    for (const Change &change : *history)
        rows += change.rows;
    Rewinding rewinding(database, rows, progress);
    for (const Change &change : *history)
        LEADBOOK_TRY(rewinding.takeBack(change));
    LEADBOOK_TRY(cutJournal(database, *last));
    return transaction->commit();
}

Status copyAsRecorded(sqlite3 *source, const QString &target, std::int64_t untilMs, const Progress *progress)
{
    LEADBOOK_TRY(copyDatabase(source, target, progress));
    const auto walkBack = [&]() -> Status {
        auto copy = Database::open(target);
        LEADBOOK_TRY(copy);
        // A copy that is thrown away with its first fault needs neither a journal of its own nor the disk.
        LEADBOOK_TRY(execute((*copy)->handle(), "PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF"));
        return rewind((*copy)->handle(), untilMs, progress);
    };
    const Status walked = walkBack();
    if (!walked)
        QFile::remove(target);
    return walked;
}

} // namespace leadbook
