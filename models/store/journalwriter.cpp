// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalwriter.h"

#include "store/statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace leadbook {

Result<JournalWriter> JournalWriter::begin(sqlite3 *database, Change change)
{
    auto write = Statement::prepare(
        database, "INSERT INTO change (at_ms, label, kind, reverts, rows) VALUES (?, ?, ?, ?, 0)");
    LEADBOOK_TRY(write);
    write->bind(1, change.atMs);
    write->bind(2, change.label.isNull() ? QStringView(u"") : QStringView(change.label));
    write->bind(3, static_cast<int>(change.kind));
    if (change.reverts)
        write->bind(4, *change.reverts);
    LEADBOOK_TRY(write->execute());
    change.id = sqlite3_last_insert_rowid(database);
    auto pages = PageWriter::begin(database, change.id);
    LEADBOOK_TRY(pages);
    return JournalWriter(database, std::move(change), std::move(*pages));
}

JournalWriter::JournalWriter(sqlite3 *database, Change change, PageWriter pages)
    : m_database(database)
    , m_change(std::move(change))
    , m_pages(std::move(pages))
{
}

Status JournalWriter::addRange(RecordTable table, std::int64_t first, std::int64_t last)
{
    auto write = Statement::prepare(
        m_database, "INSERT INTO change_range (change, record_table, first, last) VALUES (?, ?, ?, ?)");
    LEADBOOK_TRY(write);
    write->bind(1, m_change.id);
    write->bind(2, sqlName(table));
    write->bind(3, first);
    write->bind(4, last);
    return write->execute();
}

Status JournalWriter::addRow(const ChangesetRow &row)
{
    note(row.table, row.operation, row.id, row.id);
    return m_pages.add(row);
}

Status JournalWriter::addChangeset(QByteArrayView bytes)
{
    // A session tells its rows in the order of a hash table: 24 bytes a row are enough to sort them.
    struct Place
    {
        std::int64_t id;
        qsizetype at;
        qsizetype size;
    };
    std::array<std::vector<Place>, kRecordTableNames.size()> places;
    std::array<QByteArrayView, kRecordTableNames.size()> headers;
    ChangesetReader reader(bytes);
    while (true) {
        auto more = reader.next();
        LEADBOOK_TRY(more);
        if (!*more)
            break;
        const ChangesetRow &row = reader.row();
        const auto table = static_cast<std::size_t>(row.table);
        headers[table] = row.header;
        places[table].push_back({row.id, row.bytes.data() - bytes.data(), row.bytes.size()});
    }
    for (std::size_t table = 0; table < places.size(); ++table) {
        std::sort(places[table].begin(), places[table].end(),
                  [](const Place &a, const Place &b) { return a.id < b.id; });
        for (const Place &place : places[table]) {
            const QByteArrayView row = bytes.sliced(place.at, place.size);
            LEADBOOK_TRY(addRow({static_cast<RecordTable>(table),
                                 rowOperation(static_cast<std::uint8_t>(row.front())).value(), place.id,
                                 headers[table], row}));
        }
    }
    return {};
}

Result<CommittedChange> JournalWriter::finish()
{
    LEADBOOK_TRY(m_pages.flush());
    CommittedChange result{m_change, m_touched.net()};
    for (const TouchedRows &rows : result.touched)
        result.change.rows += rows.last - rows.first + 1;
    const bool isKnown = !m_change.who.isEmpty();
    auto write =
        Statement::prepare(m_database, isKnown ? "UPDATE change SET rows = ?1, who = ?3 WHERE id = ?2"
                                               : "UPDATE change SET rows = ?1 WHERE id = ?2");
    LEADBOOK_TRY(write);
    write->bind(1, result.change.rows);
    write->bind(2, result.change.id);
    if (isKnown)
        write->bind(3, QStringView(m_change.who));
    LEADBOOK_TRY(write->execute());
    return result;
}

} // namespace leadbook
