// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/backups/backupcontent.h"

#include "store/bookfile.h"
#include "store/migrations.h"
#include "store/reader.h"
#include "store/restore.h"
#include "store/sql.h"
#include "store/statement.h"

#include <array>
#include <string>

namespace leadbook {

namespace {

/// What is counted, and where it is told.
struct Counted
{
    const char *sql;
    std::int64_t BackupContent::*count;
};

constexpr std::array<Counted, 4> kCounted{{
    {"SELECT count(*) FROM customer", &BackupContent::customers},
    {"SELECT count(*) FROM deal", &BackupContent::deals},
    {"SELECT count(*) FROM interaction", &BackupContent::interactions},
    {"SELECT count(*) FROM purchase", &BackupContent::purchases},
}};

Result<std::optional<Change>> lastChange(sqlite3 *database)
{
    auto newest = Statement::prepare(
        database, "SELECT id, at_ms, label, kind, reverts FROM change ORDER BY id DESC LIMIT 1");
    LEADBOOK_TRY(newest);
    const auto hasOne = newest->step();
    LEADBOOK_TRY(hasOne);
    if (!*hasOne)
        return std::optional<Change>();
    Change change;
    change.id = newest->integer(0);
    change.atMs = newest->integer(1);
    const std::string_view label = newest->text(2);
    change.label = QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size()));
    change.kind = static_cast<ChangeKind>(newest->integer(3));
    if (!newest->isNull(4))
        change.reverts = newest->integer(4);
    return std::optional<Change>(change);
}

/// "a.x, a.y" for the columns that @p table has in both databases, of the row called @p row.
Result<std::string> sharedColumns(sqlite3 *database, const std::string &table, const std::string &row)
{
    auto names = Statement::prepare(
        database, "SELECT name FROM pragma_table_info('" + table +
                      "', 'main') INTERSECT SELECT name FROM pragma_table_info('" + table + "', 'kept')");
    LEADBOOK_TRY(names);
    std::string list;
    while (true) {
        const auto hasMore = names->step();
        LEADBOOK_TRY(hasMore);
        if (!*hasMore)
            return list;
        list += (list.empty() ? "" : ", ") + row + '.' + quoted(names->text(0));
    }
}

Result<std::int64_t> countChanged(sqlite3 *database)
{
    std::array<std::string, 4> columns;
    const std::array<std::pair<const char *, const char *>, 4> wanted{
        {{"customer", "n"}, {"customer", "k"}, {"contact", "n"}, {"contact", "k"}}};
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        auto list = sharedColumns(database, wanted[i].first, wanted[i].second);
        LEADBOOK_TRY(list);
        columns[i] = *std::move(list);
    }
    return queryInteger(database,
                        "SELECT count(*) FROM ("
                        "SELECT n.id FROM main.customer n JOIN kept.customer k ON k.id = n.id WHERE (" +
                            columns[0] + ") IS NOT (" + columns[1] +
                            ") UNION "
                            "SELECT l.customer FROM main.contact n JOIN kept.contact k ON k.id = n.id "
                            "JOIN main.customer_contact l ON l.contact = n.id "
                            "JOIN kept.customer c ON c.id = l.customer WHERE (" +
                            columns[2] + ") IS NOT (" + columns[3] + "))");
}

Result<CustomersSince> compare(const QString &path, const QString &book, const Progress &progress)
{
    auto connection = ReadConnection::open(book);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    sqlite3 *database = connection->handle();
    {
        auto attach = Statement::prepare(database, "ATTACH ? AS kept");
        LEADBOOK_TRY(attach);
        attach->bind(1, QStringView(path));
        LEADBOOK_TRY(attach->execute());
    }
    constexpr std::string_view kAdded =
        "SELECT count(*) FROM main.customer WHERE id NOT IN (SELECT id FROM kept.customer)";
    constexpr std::string_view kRemoved =
        "SELECT count(*) FROM kept.customer WHERE id NOT IN (SELECT id FROM main.customer)";
    const auto added = queryInteger(database, kAdded);
    LEADBOOK_TRY(added);
    const auto removed = queryInteger(database, kRemoved);
    LEADBOOK_TRY(removed);
    const auto changed = countChanged(database);
    LEADBOOK_TRY(changed);
    return CustomersSince{*added, *removed, *changed};
}

} // namespace

Result<BackupContent> readBackupContent(const QString &path, const QString &book, const Progress &progress)
{
    const int newest = newestSchema(shippedMigrations());
    LEADBOOK_TRY(inspectBookFile(path, newest, FileUse::Read));
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    const auto schema = inspectBook(connection->handle(), newest);
    LEADBOOK_TRY(schema);
    BackupContent content;
    content.schema = *schema;
    for (const Counted &counted : kCounted) {
        const auto count = queryInteger(connection->handle(), counted.sql);
        LEADBOOK_TRY(count);
        content.*counted.count = *count;
    }
    auto last = lastChange(connection->handle());
    LEADBOOK_TRY(last);
    content.last = *std::move(last);
    if (!book.isEmpty()) {
        const auto since = compare(path, book, progress);
        LEADBOOK_TRY(since);
        content.since = *since;
    }
    return content;
}

Status verifyBackup(const QString &path, const Progress &progress)
{
    return verifyBook(path, progress);
}

} // namespace leadbook
