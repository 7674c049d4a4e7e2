// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grading/needhistory.h"

#include "store/needlevel.h"
#include "store/rowreading.h"

#include <algorithm>

namespace leadbook {

Result<std::vector<NeedMove>> readNeedMoves(sqlite3 *database, const Snapshot &snapshot,
                                            std::optional<Row> customer, const Progress &progress)
{
    auto statement = Statement::prepare(database, customer ? "SELECT customer, day, " LEADBOOK_NEED_LEVEL
                                                             " FROM need WHERE customer = ?1 ORDER BY id"
                                                           : "SELECT customer, day, " LEADBOOK_NEED_LEVEL
                                                             " FROM need ORDER BY id");
    LEADBOOK_TRY(statement);
    if (customer)
        statement->bind(1, snapshot.customers.ids[*customer]);
    std::vector<NeedMove> moves;
    LEADBOOK_TRY(forEachRow(*statement, progress, [&](const Statement &row) {
        if (const Row found = snapshot.customers.ids.find(row.integer(0)); found != kNoRow)
            moves.push_back({row.day(1), found, static_cast<std::uint8_t>(row.integer(2))});
    }));
    std::ranges::stable_sort(moves, {}, &NeedMove::day);
    return moves;
}

} // namespace leadbook
