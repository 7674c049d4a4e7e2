// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/sharedrows.h"

#include "store/sql.h"
#include "store/statement.h"

#include <QString>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace leadbook {

namespace {

constexpr std::string_view kHere = "here"; ///< this book, as the copy calls it

constexpr std::array<std::pair<Entity, std::string_view>, 5> kTables{{
    {Entity::Deal, "deal"},
    {Entity::Purchase, "purchase"},
    {Entity::Interaction, "interaction"},
    {Entity::Survey, "survey_answer"},
    {Entity::Contract, "contract"},
}};

/// While it lives, statements of a connection end where a progress is cancelled.
class Stopping
{
public:
    Stopping(sqlite3 *database, const Progress &progress)
        : m_database(database)
    {
        constexpr int kBetweenLooks = 10'000; // of SQLite's instructions
        const auto look = [](void *of) { return static_cast<const Progress *>(of)->isCancelled() ? 1 : 0; };
        sqlite3_progress_handler(database, kBetweenLooks, look, const_cast<Progress *>(&progress));
    }
    ~Stopping() { sqlite3_progress_handler(m_database, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Stopping)

private:
    sqlite3 *m_database;
};

Result<std::vector<std::string>> columnsOf(sqlite3 *database, std::string_view table)
{
    auto statement = Statement::prepare(database, "SELECT name FROM pragma_table_info(?1) ORDER BY cid");
    LEADBOOK_TRY(statement);
    statement->bind(1, table);
    std::vector<std::string> names;
    for (;;) {
        const auto more = statement->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return names;
        names.emplace_back(statement->text(0));
    }
}

/// "a.x IS b.x AND …" of all @p columns but those of @p without.
std::string alike(const std::vector<std::string> &columns, std::string_view without)
{
    std::string sql;
    for (const std::string &column : columns) {
        if (column == "id" || column == without)
            continue;
        if (!sql.empty())
            sql.append(" AND ");
        sql.append("a.\"").append(column).append("\" IS b.\"").append(column).append("\"");
    }
    return sql;
}

Result<std::int64_t> countShared(sqlite3 *copy)
{
    return queryInteger(copy, "SELECT count(*) FROM " + std::string(kSharedRows));
}

} // namespace

Status seeBook(sqlite3 *copy, const QString &path)
{
    auto statement = Statement::prepare(copy, "ATTACH ?1 AS " + std::string(kHere));
    LEADBOOK_TRY(statement);
    statement->bind(1, QStringView(path));
    LEADBOOK_TRY(statement->execute());
    return execute(copy, "CREATE TEMP TABLE shared_row (id INTEGER PRIMARY KEY)");
}

Result<std::int64_t> findSharedRows(sqlite3 *copy, Entity table, const Progress &progress)
{
    const Stopping stopping(copy, progress);
    const std::string ids(kSharedRows);
    LEADBOOK_TRY(execute(copy, "DELETE FROM " + ids));
    const auto *known = std::ranges::find(kTables, table, &std::pair<Entity, std::string_view>::first);
    if (known == kTables.end())
        return 0;
    const std::string name(known->second);
    const auto columns = columnsOf(copy, name);
    LEADBOOK_TRY(columns);
    LEADBOOK_TRY(execute(copy, "INSERT INTO " + ids + " SELECT a.id FROM main." + name + " AS a JOIN " +
                                   std::string(kHere) + "." + name + " AS b ON b.id = a.id WHERE " +
                                   alike(*columns, {}) +
                                   // Answers of a questionnaire are taken with what was filled in (BookRest).
                                   (table == Entity::Survey ? " AND a.response IS NULL" : "")));
    const auto found = countShared(copy);
    LEADBOOK_TRY(found);
    if (*found == 0)
        return 0;
    // The k-th of equal rows is known as such by its origin. Where the other book has further ones, all of
    // them are counted. From the further rows to those by customer, which has an index: without the plus by
    // all ids.
    LEADBOOK_TRY(
        execute(copy, "DELETE FROM " + ids + " WHERE id IN (SELECT a.id FROM main." + name +
                          " AS b CROSS JOIN main." + name + " AS a WHERE b.id NOT IN (SELECT id FROM " + ids +
                          ") AND a.customer = b.customer AND a.origin IS NOT NULL AND " +
                          "+a.id IN (SELECT id FROM " + ids + ") AND " + alike(*columns, "origin") + ")"));
    return countShared(copy);
}

} // namespace leadbook
