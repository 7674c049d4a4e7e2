// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/laterchanges.h"

#include "store/changelabel.h"
#include "store/changesetreader.h"
#include "store/journalreader.h"
#include "store/pagewriter.h"
#include "store/recordname.h"
#include "store/rowruns.h"
#include "store/sql.h"
#include "store/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string>

namespace leadbook {

namespace {

using RunsByTable = std::array<RowRuns, kRecordTableNames.size()>;

Result<RunsByTable> rowsOf(sqlite3 *database, std::int64_t changeId)
{
    RunsByTable rows;
    auto ranges = readRanges(database, changeId);
    LEADBOOK_TRY(ranges);
    for (const ChangeRange &range : *ranges)
        rows[static_cast<std::size_t>(range.table)].add(range.first, range.last);
    auto pages = pageIds(database, changeId);
    LEADBOOK_TRY(pages);
    for (const std::int64_t page : *pages) {
        auto bytes = pageBytes(database, page);
        LEADBOOK_TRY(bytes);
        ChangesetReader reader(*bytes);
        while (true) {
            auto more = reader.next();
            LEADBOOK_TRY(more);
            if (!*more)
                break;
            rows[static_cast<std::size_t>(reader.row().table)].add(reader.row().id);
        }
    }
    return rows;
}

/// Pages hold at most kRowsPerPage rows, so a run that reaches an id begins fewer ids before it.
Result<Statement> prepareOverlap(sqlite3 *database)
{
    return Statement::prepare(
        database, "SELECT i.first, i.last, i.change FROM change_index i WHERE i.record_table = ?1 "
                  "AND i.first BETWEEN ?2 - " +
                      std::to_string(PageWriter::kRowsPerPage) +
                      " AND ?3 AND i.last >= ?2 AND i.change > ?4 AND EXISTS (SELECT 1 FROM change c "
                      "WHERE c.id = i.change AND " +
                      std::string(kInEffectCondition) + ")");
}

struct Overlap
{
    RecordCounts counts{};
    std::int64_t lastChange = 0;
};

Result<Overlap> findOverlap(sqlite3 *database, std::int64_t changeId, const RunsByTable &rows)
{
    auto find = prepareOverlap(database);
    LEADBOOK_TRY(find);
    find->bind(4, changeId);
    Overlap overlap;
    for (std::size_t table = 0; table < rows.size(); ++table) {
        RowRuns edited;
        find->bind(1, kRecordTableNames[table]);
        for (const RowRuns::Run &run : rows[table].runs()) {
            find->bind(2, run.first);
            find->bind(3, run.last);
            while (true) {
                auto row = find->step();
                LEADBOOK_TRY(row);
                if (!*row)
                    break;
                edited.add(std::max(run.first, find->integer(0)), std::min(run.last, find->integer(1)));
                overlap.lastChange = std::max(overlap.lastChange, find->integer(2));
            }
            find->reset();
        }
        overlap.counts[table] = edited.count();
    }
    return overlap;
}

} // namespace

Status checkLaterChanges(sqlite3 *database, const Change &target)
{
    auto newest = nextUndo(database);
    LEADBOOK_TRY(newest);
    if (!*newest || (*newest)->id <= target.id)
        return {};
    auto rows = rowsOf(database, target.id);
    LEADBOOK_TRY(rows);
    auto overlap = findOverlap(database, target.id, *rows);
    LEADBOOK_TRY(overlap);
    if (overlap->lastChange == 0)
        return {};
    auto last = readChange(database, overlap->lastChange);
    LEADBOOK_TRY(last);
    return Error{ErrorCode::Conflict,
                 QCoreApplication::translate(
                     "Store", "“%1” cannot be taken back alone, because later changes edited the same "
                              "records (%2; last “%3”); undo those first.")
                     .arg(shownLabel(target.label), countsText(overlap->counts),
                          *last ? shownLabel((*last)->label) : QString()),
                 QStringLiteral("change %1 under change %2").arg(target.id).arg(overlap->lastChange)};
}

} // namespace leadbook
