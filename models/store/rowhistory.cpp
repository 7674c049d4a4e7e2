// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowhistory.h"

#include "store/changesetreader.h"
#include "store/journalreader.h"
#include "store/pagewriter.h"

#include <algorithm>
#include <string>
#include <utility>

namespace leadbook {

RowRecord rowRecord(const ChangesetReader &reader, std::int64_t change)
{
    RowRecord record;
    record.change = change;
    record.operation = reader.row().operation;
    for (int column = 0; column < reader.columns(); ++column) {
        record.before.push_back(reader.oldValue(column));
        record.after.push_back(reader.newValue(column));
    }
    return record;
}

Result<std::vector<RowRecord>> readRowHistory(sqlite3 *database, RecordTable table, std::int64_t id,
                                              std::int64_t most)
{
    // A run that reaches the id begins less than a page before it.
    auto find = Statement::prepare(
        database, "SELECT change, page FROM change_index WHERE record_table = ?1 AND first BETWEEN ?2 - " +
                      std::to_string(PageWriter::kRowsPerPage) +
                      " AND ?2 AND last >= ?2 ORDER BY change DESC, page DESC LIMIT ?3");
    LEADBOOK_TRY(find);
    find->bind(1, sqlName(table));
    find->bind(2, id);
    find->bind(3, most);
    std::vector<RowRecord> records;
    while (true) {
        auto row = find->step();
        LEADBOOK_TRY(row);
        if (!*row)
            break;
        auto bytes = pageBytes(database, find->integer(1));
        LEADBOOK_TRY(bytes);
        ChangesetReader reader(*bytes);
        while (true) {
            auto more = reader.next();
            LEADBOOK_TRY(more);
            if (!*more)
                break;
            if (reader.row().table != table || reader.row().id != id)
                continue;
            records.push_back(rowRecord(reader, find->integer(0)));
            break;
        }
    }
    std::ranges::reverse(records);
    return records;
}

} // namespace leadbook
