// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/deals/dealrecord.h"

#include "store/reader.h"
#include "workspace/record/recordrows.h"

#include <QCoreApplication>

namespace leadbook {

namespace {

Status readMoves(sqlite3 *database, DealRecord &record)
{
    return forRowsOf(database,
                     "SELECT c.id, coalesce(c.stage, 0), s.name, c.day, o.name, coalesce(c.moment, 0) FROM "
                     "stage_change c LEFT JOIN stage s ON s.id = c.stage LEFT JOIN owner o ON o.id = c.owner "
                     "WHERE c.deal = ?1 ORDER BY c.id",
                     record.id, [&record](const Statement &row) {
                         record.moves.push_back({row.integer(0), row.integer(1), rowText(row, 2), row.day(3),
                                                 rowText(row, 4), row.integer(5)});
                     });
}

Status readQuotes(sqlite3 *database, DealRecord &record)
{
    return forRowsOf(database,
                     "SELECT id, version, day, amount, discount, valid_until_day, file FROM quote WHERE deal "
                     "= ?1 ORDER BY version DESC, id DESC",
                     record.id, [&record](const Statement &row) {
                         record.quotes.push_back(
                             {row.integer(0),
                              static_cast<int>(row.integer(1)),
                              {row.day(2), row.money(3), rowReal(row, 4), row.day(5), rowText(row, 6)}});
                     });
}

Status readLines(sqlite3 *database, DealRecord &record)
{
    return forRowsOf(database,
                     "SELECT id, coalesce(product, 0), text, quantity, price, discount, amount FROM "
                     "deal_line WHERE deal = ?1 ORDER BY position, id",
                     record.id, [&record](const Statement &row) {
                         record.lines.push_back({row.integer(0), row.integer(1), rowText(row, 2),
                                                 rowReal(row, 3), row.money(4), rowReal(row, 5),
                                                 row.money(6)});
                     });
}

} // namespace

Result<DealRecord> readDealRecord(sqlite3 *database, std::int64_t deal)
{
    DealRecord record;
    LEADBOOK_TRY(forRowsOf(database, "SELECT id, key, notes FROM deal WHERE id = ?1", deal,
                           [&record](const Statement &row) {
                               record.id = row.integer(0);
                               record.key = rowText(row, 1);
                               record.notes = rowText(row, 2);
                           }));
    if (record.id == 0)
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("DealWork", "This deal is not there any more; choose another one."),
            {}};
    LEADBOOK_TRY(readMoves(database, record));
    LEADBOOK_TRY(readQuotes(database, record));
    LEADBOOK_TRY(readLines(database, record));
    return record;
}

Result<std::int64_t> findDealByKey(const QString &path, const QString &key)
{
    const auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    auto find =
        Statement::prepare(connection->handle(), "SELECT id FROM deal WHERE key = ?1 ORDER BY id LIMIT 1");
    LEADBOOK_TRY(find);
    find->bind(1, QStringView(key));
    const auto row = find->step();
    LEADBOOK_TRY(row);
    if (*row)
        return find->integer(0);
    return Error{
        ErrorCode::NotFound,
        QCoreApplication::translate("DealWork", "There is no deal “%1”; look for it in its customer.")
            .arg(key),
        {}};
}

} // namespace leadbook
