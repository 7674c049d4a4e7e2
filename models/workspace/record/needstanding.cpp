// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/record/needstanding.h"

#include "core/text.h"
#include "store/needlevel.h"
#include "store/statement.h"

namespace leadbook {

namespace {

/// The change that wrote row ?1 of table need last, whether it is kept row by row or as a range.
constexpr std::string_view kWriter =
    "SELECT who, at_ms FROM change WHERE id = (SELECT max(c) FROM ("
    "SELECT max(change) AS c FROM change_index WHERE record_table = 'need' AND first <= ?1 AND last >= ?1 "
    "UNION ALL SELECT max(change) FROM change_range "
    "WHERE record_table = 'need' AND first <= ?1 AND last >= ?1))";

Status readWriter(sqlite3 *database, std::int64_t row, NeedStanding &standing)
{
    auto statement = Statement::prepare(database, kWriter);
    LEADBOOK_TRY(statement);
    statement->bind(1, row);
    const auto isThere = statement->step();
    LEADBOOK_TRY(isThere);
    if (*isThere) {
        standing.who = toQString(statement->text(0));
        standing.at = statement->integer(1);
    }
    return {};
}

} // namespace

Result<NeedStanding> readNeedStanding(sqlite3 *database, std::int64_t customer)
{
    NeedStanding standing;
    auto need = readNeed(database, customer);
    LEADBOOK_TRY(need);
    standing.need = *std::move(need);
    auto statement = Statement::prepare(database, "SELECT id, day, note, " LEADBOOK_NEED_LEVEL
                                                  " FROM need WHERE customer = ?1 "
                                                  "ORDER BY day DESC, id DESC LIMIT 1");
    LEADBOOK_TRY(statement);
    statement->bind(1, customer);
    const auto isThere = statement->step();
    LEADBOOK_TRY(isThere);
    if (!*isThere)
        return standing;
    standing.day = Day(static_cast<int>(statement->integer(1)));
    standing.note = toQString(statement->text(2));
    standing.level = static_cast<int>(statement->integer(3));
    LEADBOOK_TRY(readWriter(database, statement->integer(0), standing));
    return standing;
}

} // namespace leadbook
