// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/history/historylist.h"

#include "core/text.h"
#include "domain/changelabel.h"
#include "store/journalreader.h"
#include "store/statement.h"

#include <string>

namespace leadbook {

namespace {

std::string condition(HistoryKind kind)
{
    const std::string isImport = "EXISTS (SELECT 1 FROM change_receipt r WHERE r.change = c.id)";
    switch (kind) {
    case HistoryKind::Edits:
        return " AND c.kind = 0 AND NOT " + isImport;
    case HistoryKind::Imports:
        return " AND c.kind = 0 AND " + isImport;
    case HistoryKind::Undos:
        return " AND c.kind <> 0";
    case HistoryKind::All:
        break;
    }
    return {};
}

} // namespace

Result<HistoryPart> readHistoryPart(sqlite3 *database, const HistoryQuery &query, const Progress &progress)
{
    auto read = Statement::prepare(
        database, "SELECT c.id, c.at_ms, c.label, c.kind, c.reverts, c.rows, c.who, EXISTS (SELECT 1 FROM "
                  "change_receipt r WHERE r.change = c.id) FROM change c WHERE c.id < ?" +
                      condition(query.kind) + " ORDER BY c.id DESC");
    LEADBOOK_TRY(read);
    read->bind(1, query.before > 0 ? query.before : INT64_MAX);
    HistoryPart part;
    while (!progress.isCancelled()) {
        auto row = read->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return part;
        const QString label = toQString(read->text(2));
        const QString who = toQString(read->text(6));
        if (!query.search.isEmpty() && !shownLabel(label).contains(query.search, Qt::CaseInsensitive) &&
            !who.contains(query.search, Qt::CaseInsensitive))
            continue;
        if (static_cast<int>(part.entries.size()) == query.count) {
            part.hasMore = true;
            return part;
        }
        HistoryEntry entry;
        entry.change.id = read->integer(0);
        entry.change.atMs = read->integer(1);
        entry.change.label = label;
        entry.change.who = who;
        entry.change.kind = static_cast<ChangeKind>(read->integer(3));
        if (!read->isNull(4))
            entry.change.reverts = read->integer(4);
        entry.change.rows = read->integer(5);
        entry.isImport = read->integer(7) != 0;
        auto inEffect = entryInEffect(database, entry.change.id);
        LEADBOOK_TRY(inEffect);
        entry.isInEffect = inEffect->has_value();
        part.entries.push_back(std::move(entry));
    }
    return part;
}

} // namespace leadbook
