// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalreader.h"

#include "core/text.h"
#include "store/changesetreader.h"
#include "store/sql.h"
#include "store/sqliteerror.h"
#include "store/statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <string>

namespace leadbook {

namespace {

const std::string kSelect = "SELECT c.id, c.at_ms, c.label, c.kind, c.reverts, c.rows, c.who FROM change c ";
const std::string kInEffect(kInEffectCondition);

Change toChange(const Statement &row)
{
    Change change;
    change.id = row.integer(0);
    change.atMs = row.integer(1);
    change.label = toQString(row.text(2));
    change.kind = static_cast<ChangeKind>(row.integer(3));
    if (!row.isNull(4))
        change.reverts = row.integer(4);
    change.rows = row.integer(5);
    change.who = toQString(row.text(6));
    return change;
}

Result<std::optional<Change>> readOne(Statement &statement)
{
    auto row = statement.step();
    LEADBOOK_TRY(row);
    return *row ? std::optional(toChange(statement)) : std::nullopt;
}

Result<std::optional<Change>> readOne(sqlite3 *database, const std::string &where)
{
    auto statement = Statement::prepare(database, kSelect + where);
    LEADBOOK_TRY(statement);
    return readOne(*statement);
}

} // namespace

Result<std::vector<Change>> readHistory(sqlite3 *database, int limit)
{
    auto statement = Statement::prepare(database, kSelect + "ORDER BY c.id DESC LIMIT ?");
    LEADBOOK_TRY(statement);
    statement->bind(1, limit > 0 ? limit : -1);
    std::vector<Change> changes;
    while (true) {
        auto change = readOne(*statement);
        LEADBOOK_TRY(change);
        if (!*change)
            return changes;
        changes.push_back(std::move(**change));
    }
}

Result<std::optional<Change>> readChange(sqlite3 *database, std::int64_t id)
{
    auto statement = Statement::prepare(database, kSelect + "WHERE c.id = ?");
    LEADBOOK_TRY(statement);
    statement->bind(1, id);
    return readOne(*statement);
}

Result<std::vector<ChangeRange>> readRanges(sqlite3 *database, std::int64_t changeId)
{
    auto statement = Statement::prepare(
        database, "SELECT record_table, first, last FROM change_range WHERE change = ? ORDER BY id");
    LEADBOOK_TRY(statement);
    statement->bind(1, changeId);
    std::vector<ChangeRange> ranges;
    while (true) {
        auto row = statement->step();
        LEADBOOK_TRY(row);
        if (!*row)
            break;
        const auto table = recordTable(statement->text(0));
        if (!table)
            return sqliteError(SQLITE_CORRUPT, QStringLiteral("change_range of change %1").arg(changeId));
        ranges.push_back({*table, statement->integer(1), statement->integer(2)});
    }
    std::stable_sort(ranges.begin(), ranges.end(),
                     [](const ChangeRange &a, const ChangeRange &b) { return a.table < b.table; });
    return ranges;
}

Result<std::vector<std::int64_t>> pageIds(sqlite3 *database, std::int64_t changeId)
{
    auto statement = Statement::prepare(database, "SELECT id FROM change_page WHERE change = ? ORDER BY id");
    LEADBOOK_TRY(statement);
    statement->bind(1, changeId);
    std::vector<std::int64_t> ids;
    while (true) {
        auto row = statement->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return ids;
        ids.push_back(statement->integer(0));
    }
}

Result<QByteArray> pageBytes(sqlite3 *database, std::int64_t pageId)
{
    auto statement = Statement::prepare(database, "SELECT bytes FROM change_page WHERE id = ?");
    LEADBOOK_TRY(statement);
    statement->bind(1, pageId);
    auto row = statement->step();
    LEADBOOK_TRY(row);
    return statement->blob(0).toByteArray();
}

Status visitPages(sqlite3 *database, std::span<const std::int64_t> pages,
                  const std::function<Status(const ChangesetReader &)> &visit)
{
    for (const std::int64_t page : pages) {
        auto bytes = pageBytes(database, page);
        LEADBOOK_TRY(bytes);
        ChangesetReader reader(*bytes);
        while (true) {
            auto more = reader.next();
            LEADBOOK_TRY(more);
            if (!*more)
                break;
            LEADBOOK_TRY(visit(reader));
        }
    }
    return {};
}

Result<std::optional<Change>> nextUndo(sqlite3 *database)
{
    return readOne(database, "WHERE" + kInEffect + "ORDER BY c.id DESC LIMIT 1");
}

Result<std::optional<Change>> nextRedo(sqlite3 *database)
{
    return readOne(database, "WHERE c.kind = 1 AND c.reverts IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
                             "change r WHERE r.reverts = c.id AND r.kind = 2) "
                             "AND NOT EXISTS (SELECT 1 FROM change e WHERE e.id > c.id AND e.kind = 0) "
                             "ORDER BY c.id DESC LIMIT 1");
}

Result<bool> isInEffect(sqlite3 *database, std::int64_t changeId)
{
    auto found =
        queryInteger(database, "SELECT count(*) FROM change c WHERE c.id = " + std::to_string(changeId) +
                                   " AND" + kInEffect);
    LEADBOOK_TRY(found);
    return *found != 0;
}

Result<std::optional<std::int64_t>> entryInEffect(sqlite3 *database, std::int64_t changeId)
{
    auto find =
        Statement::prepare(database, "SELECT r.id FROM change c LEFT JOIN change r ON r.reverts = c.id "
                                     "AND r.kind = 2 WHERE c.reverts = ? AND c.kind = 1");
    LEADBOOK_TRY(find);
    auto entry = readChange(database, changeId);
    LEADBOOK_TRY(entry);
    if (!*entry || (*entry)->kind == ChangeKind::Undo)
        return std::optional<std::int64_t>();
    for (std::int64_t id = changeId;;) {
        find->reset();
        find->bind(1, id);
        auto undone = find->step();
        LEADBOOK_TRY(undone);
        if (!*undone)
            return std::optional(id);
        if (find->isNull(0))
            return std::optional<std::int64_t>();
        id = find->integer(0);
    }
}

Result<Change> editOf(sqlite3 *database, const Change &change)
{
    Change entry = change;
    while (entry.kind != ChangeKind::Edit && entry.reverts) {
        auto before = readChange(database, *entry.reverts);
        LEADBOOK_TRY(before);
        if (!*before)
            return sqliteError(SQLITE_CORRUPT, QStringLiteral("change %1 reverts none").arg(entry.id));
        entry = **before;
    }
    return entry;
}

} // namespace leadbook
