// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/change.h"
#include "store/idcounters.h"
#include "store/journalwriter.h"
#include "store/keptreceipt.h"

#include <QByteArray>

#include <array>
#include <functional>
#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_session;

namespace leadbook {

/// Records what one change writes to the recorded tables: row by row with an SQLite session, except between
/// pause() and resume(), where rows are inserted in bulk and noted as id ranges. While it lives nothing can
/// be committed: a statement that runs after SQLite rolled the transaction back on its own (full disk) is
/// rolled back too instead of being written unrecorded. Destroy it, then commit.
class ChangeRecorder
{
public:
    /// Within a write transaction; @p device is the upper part of new ids.
    static Result<std::unique_ptr<ChangeRecorder>> begin(sqlite3 *database, std::int64_t device);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;

    /// The next id for a row written one by one. Constraint while a bulk insert into @p table is open: its
    /// ids have no gaps.
    Result<std::int64_t> takeId(RecordTable table);

    /// Opens a bulk insert; returns the first id. Constraint where one is open for @p table.
    Result<std::int64_t> beginRange(RecordTable table);
    /// Closes it with the rows first..last (none where last < first).
    void endRange(RecordTable table, std::int64_t first, std::int64_t last);
    /// Has @p receipt written beside the journal entry, where there is one.
    void keep(KeptReceipt receipt) { m_receipts.push_back(std::move(receipt)); }
    void pause();
    void resume();

    /// The transaction was rolled back beneath the change: nothing more may be written.
    bool isBroken() const;
    bool hasOpenRange() const;

    /// Ends the recording: writes the counters, the rows and ranges to a journal entry, and the receipts. A
    /// change that wrote nothing makes no entry and has id 0.
    Result<CommittedChange> finish(const Change &change);
    /// The same for the entry of an undo, which is made whatever was written: @p more adds to it, given the
    /// bytes of what was recorded, which the entry holds by then.
    using More = std::function<Status(JournalWriter &, QByteArrayView)>;
    Result<CommittedChange> finish(const Change &change, const More &more);

private:
    explicit ChangeRecorder(sqlite3 *database, std::int64_t device);
    Status attach();
    Status writeRanges(JournalWriter &journal) const;
    Result<QByteArray> endSession();

    struct EndSession
    {
        void operator()(sqlite3_session *session) const;
    };
    static constexpr std::size_t kTables = kRecordTableNames.size();
    sqlite3 *m_database;
    std::unique_ptr<sqlite3_session, EndSession> m_session;
    IdCounters m_counters;
    std::array<RowRuns, kTables> m_ranges;
    std::array<bool, kTables> m_open{};
    std::vector<KeptReceipt> m_receipts;
};

} // namespace leadbook
