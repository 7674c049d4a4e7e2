// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changerecorder.h"

#include "store/sqliteerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>

namespace leadbook {

namespace {

struct FreeBytes
{
    void operator()(void *bytes) const { sqlite3_free(bytes); }
};

int refuseCommit(void * /*unused*/)
{
    return 1;
}

Error rangeOpen(RecordTable table)
{
    return {ErrorCode::Constraint,
            QCoreApplication::translate("Store",
                                        "These records are being added in bulk; add this one afterwards."),
            QString::fromUtf8(sqlName(table).data())};
}

} // namespace

Result<std::unique_ptr<ChangeRecorder>> ChangeRecorder::begin(sqlite3 *database, std::int64_t device)
{
    std::unique_ptr<ChangeRecorder> recorder(new ChangeRecorder(database, device));
    LEADBOOK_TRY(recorder->attach());
    return recorder;
}

ChangeRecorder::ChangeRecorder(sqlite3 *database, std::int64_t device)
    : m_database(database)
    , m_counters(database, device)
{
    sqlite3_commit_hook(m_database, refuseCommit, nullptr);
}

void ChangeRecorder::EndSession::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

ChangeRecorder::~ChangeRecorder()
{
    sqlite3_commit_hook(m_database, nullptr, nullptr);
}

Status ChangeRecorder::attach()
{
    sqlite3_session *session = nullptr;
    if (const int code = sqlite3session_create(m_database, "main", &session); code != SQLITE_OK)
        return sqliteError(code, QStringLiteral("sqlite3session_create"));
    m_session.reset(session);
    for (const std::string_view name : kRecordTableNames) {
        // By name, never all: counters and journal must not be part of a change set.
        if (const int code = sqlite3session_attach(m_session.get(), name.data()); code != SQLITE_OK)
            return sqliteError(code, QStringLiteral("sqlite3session_attach"));
    }
    return {};
}

Result<std::int64_t> ChangeRecorder::takeId(RecordTable table)
{
    if (m_open[static_cast<std::size_t>(table)])
        return rangeOpen(table);
    auto id = m_counters.peek(table);
    LEADBOOK_TRY(id);
    m_counters.take(table, 1);
    return id;
}

Result<std::int64_t> ChangeRecorder::beginRange(RecordTable table)
{
    if (m_open[static_cast<std::size_t>(table)])
        return rangeOpen(table);
    auto first = m_counters.peek(table);
    LEADBOOK_TRY(first);
    m_open[static_cast<std::size_t>(table)] = true;
    return first;
}

void ChangeRecorder::endRange(RecordTable table, std::int64_t first, std::int64_t last)
{
    m_open[static_cast<std::size_t>(table)] = false;
    m_counters.take(table, last - first + 1);
    m_ranges[static_cast<std::size_t>(table)].add(first, last);
}

void ChangeRecorder::pause()
{
    sqlite3session_enable(m_session.get(), 0);
}

void ChangeRecorder::resume()
{
    sqlite3session_enable(m_session.get(), 1);
}

bool ChangeRecorder::isBroken() const
{
    return sqlite3_get_autocommit(m_database) != 0;
}

bool ChangeRecorder::hasOpenRange() const
{
    return std::find(m_open.begin(), m_open.end(), true) != m_open.end();
}

Status ChangeRecorder::writeRanges(JournalWriter &journal) const
{
    for (std::size_t i = 0; i < kTables; ++i) {
        const auto table = static_cast<RecordTable>(i);
        for (const RowRuns::Run &run : m_ranges[i].runs()) {
            LEADBOOK_TRY(journal.addRange(table, run.first, run.last));
            journal.note(table, RowOperation::Insert, run.first, run.last);
        }
    }
    return {};
}

Result<QByteArray> ChangeRecorder::endSession()
{
    int size = 0;
    void *raw = nullptr;
    if (const int code = sqlite3session_changeset(m_session.get(), &size, &raw); code != SQLITE_OK)
        return sqliteError(code, QStringLiteral("sqlite3session_changeset"));
    const std::unique_ptr<void, FreeBytes> bytes(raw);
    // Its copies of the old rows are no longer needed, and the journal is none of its business.
    m_session.reset();
    return QByteArray(static_cast<const char *>(bytes.get()), size);
}

Result<CommittedChange> ChangeRecorder::finish(const Change &change, const More &more)
{
    auto bytes = endSession();
    LEADBOOK_TRY(bytes);
    auto journal = JournalWriter::begin(m_database, change);
    LEADBOOK_TRY(journal);
    LEADBOOK_TRY(journal->addChangeset(*bytes));
    LEADBOOK_TRY(more(*journal, *bytes));
    return journal->finish();
}

Result<CommittedChange> ChangeRecorder::finish(const Change &change)
{
    int size = 0;
    void *raw = nullptr;
    if (const int code = sqlite3session_changeset(m_session.get(), &size, &raw); code != SQLITE_OK)
        return sqliteError(code, QStringLiteral("sqlite3session_changeset"));
    const std::unique_ptr<void, FreeBytes> bytes(raw);
    // Its copies of the old rows are no longer needed, and the journal is none of its business.
    m_session.reset();

    const bool hasRanges =
        std::any_of(m_ranges.begin(), m_ranges.end(), [](const RowRuns &runs) { return !runs.isEmpty(); });
    if (size == 0 && !hasRanges)
        return CommittedChange{};
    LEADBOOK_TRY(m_counters.store());
    auto journal = JournalWriter::begin(m_database, change);
    LEADBOOK_TRY(journal);
    LEADBOOK_TRY(writeRanges(*journal));
    LEADBOOK_TRY(journal->addChangeset({static_cast<const char *>(bytes.get()), size}));
    auto written = journal->finish();
    LEADBOOK_TRY(written);
    for (const KeptReceipt &receipt : m_receipts)
        LEADBOOK_TRY(writeReceipt(m_database, receipt, written->change.id));
    return written;
}

} // namespace leadbook
