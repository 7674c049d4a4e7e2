// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ownership/ownerfigures.h"

#include "core/text.h"
#include "store/reader.h"
#include "store/statement.h"

#include <unordered_map>

namespace leadbook {

namespace {

using Places = std::unordered_map<std::int64_t, std::size_t>;

constexpr std::string_view kOwners = "SELECT id, name, manager, region, email, active FROM owner "
                                     "ORDER BY active DESC, name COLLATE NOCASE, id";
constexpr std::string_view kCustomers = "SELECT coalesce(owner, 0), count(*) FROM customer GROUP BY 1";
constexpr std::string_view kDeals =
    "SELECT coalesce(owner, 0), count(*), sum(amount) FROM deal WHERE outcome = 0 GROUP BY 1";
constexpr std::string_view kOverdue =
    "SELECT coalesce(t.owner, c.owner, 0), count(*) FROM task t LEFT JOIN customer c ON c.id = t.customer "
    "WHERE t.done_day IS NULL AND t.due_day < ?1 GROUP BY 1";

/// Calls @p take(figures, statement) for each row of @p statement, whose first column is an owner.
template <typename Take>
Status eachRow(Statement &statement, const Places &places, std::vector<OwnerFigures> &owners, Take take)
{
    for (;;) {
        const auto row = statement.step();
        LEADBOOK_TRY(row);
        if (!*row)
            return {};
        if (const auto place = places.find(statement.integer(0)); place != places.end())
            take(owners[place->second], statement);
    }
}

Result<std::vector<OwnerFigures>> readOwners(sqlite3 *database)
{
    auto statement = Statement::prepare(database, kOwners);
    LEADBOOK_TRY(statement);
    std::vector<OwnerFigures> owners;
    for (;;) {
        const auto row = statement->step();
        LEADBOOK_TRY(row);
        if (!*row)
            break;
        OwnerFigures owner;
        owner.id = statement->integer(0);
        owner.name = toQString(statement->text(1));
        owner.teamLead = toQString(statement->text(2));
        owner.region = toQString(statement->text(3));
        owner.email = toQString(statement->text(4));
        owner.active = statement->integer(5) != 0;
        owners.push_back(std::move(owner));
    }
    owners.emplace_back(); // the pool
    return owners;
}

} // namespace

Result<std::vector<OwnerFigures>> readOwnerFigures(sqlite3 *database, Day today)
{
    auto owners = readOwners(database);
    LEADBOOK_TRY(owners);
    Places places;
    for (std::size_t i = 0; i < owners->size(); ++i)
        places.emplace((*owners)[i].id, i);
    auto customers = Statement::prepare(database, kCustomers);
    LEADBOOK_TRY(customers);
    LEADBOOK_TRY(eachRow(*customers, places, *owners, [](OwnerFigures &owner, const Statement &row) {
        owner.customers = row.integer(1);
    }));
    auto deals = Statement::prepare(database, kDeals);
    LEADBOOK_TRY(deals);
    LEADBOOK_TRY(eachRow(*deals, places, *owners, [](OwnerFigures &owner, const Statement &row) {
        owner.openDeals = row.integer(1);
        owner.openValue = row.money(2);
    }));
    auto overdue = Statement::prepare(database, kOverdue);
    LEADBOOK_TRY(overdue);
    overdue->bind(1, today);
    LEADBOOK_TRY(eachRow(*overdue, places, *owners,
                         [](OwnerFigures &owner, const Statement &row) { owner.overdue = row.integer(1); }));
    return owners;
}

Result<std::vector<OwnerFigures>> readOwnerFigures(const QString &path, Day today)
{
    const auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    return readOwnerFigures(connection->handle(), today);
}

} // namespace leadbook
