// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exporting/booktables.h"

#include "core/text.h"
#include "domain/field.h"
#include "exchange/furthervalue.h"
#include "store/statement.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::string_view kCustomerName =
    "coalesce(nullif(customer.key, ''), CASE customer.kind WHEN 1 THEN (SELECT coalesce(nullif(person.email, "
    "''), nullif(person.mobile, '')) FROM customer_contact AS link JOIN contact AS person ON person.id = "
    "link.contact WHERE link.customer = customer.id ORDER BY link.is_primary DESC, link.id LIMIT 1) END, "
    "customer.name)";
constexpr std::string_view kCustomers =
    " LEFT JOIN contact ON contact.id = link.contact LEFT JOIN owner ON owner.id = customer.owner "
    "LEFT JOIN customer_extra AS extra ON extra.id = customer.id "
    "ORDER BY customer.id, link.is_primary DESC, link.id";
constexpr std::string_view kLinks =
    " FROM customer LEFT JOIN customer_contact AS link ON link.customer = customer.id";
/// Who is where and, in a row of its own, each company that has further phones or addresses itself.
constexpr std::string_view kLinksAndCompanies =
    " FROM customer LEFT JOIN (SELECT id, customer, contact, role, title, department, is_primary FROM "
    "customer_contact UNION ALL SELECT NULL, id, NULL, NULL, NULL, NULL, -1 FROM customer WHERE kind = 0 AND "
    "id IN (SELECT customer FROM contact_point WHERE customer IS NOT NULL)) AS link ON link.customer = "
    "customer.id";
constexpr std::string_view kNeed =
    "(SELECT level FROM need WHERE need.customer = customer.id AND level IS NOT "
    "NULL ORDER BY day DESC, id DESC LIMIT 1)";

/// Where a field of customers stands in kCustomers.
std::string customerSql(const Field &field)
{
    if (field.type == FieldType::Owner)
        return "owner.name";
    if (field.home == Home::Need)
        return std::string(kNeed);
    const std::string_view from = field.home == Home::Contact ? "contact."
                                  : field.home == Home::Link  ? "link."
                                                              : "customer.";
    return std::string(from).append(field.column);
}

std::string quoted(std::string_view text)
{
    std::string literal = "'";
    for (const char c : text)
        literal.append(c == '\'' ? 2 : 1, c);
    return literal.append(1, '\'');
}

/// Phones, e-mails and addresses beside the main ones: of the row's contact or, where it has none, of the
/// company.
std::string pointsSql(PointKind kind, std::string_view label)
{
    std::string sql =
        "(SELECT CASE count(*) WHEN 0 THEN NULL WHEN 1 THEN max(p.value) ELSE "
        "json_group_array(p.value) END FROM contact_point AS p WHERE (p.contact = contact.id OR "
        "(contact.id IS NULL AND p.customer = customer.id)) AND p.kind = ";
    sql.append(std::to_string(static_cast<int>(kind))).append(" AND ifnull(p.label, '') = ");
    return sql.append(quoted(label)).append(1, ')');
}

Status addFurtherColumns(sqlite3 *database, std::vector<TableColumn> &columns)
{
    auto labels =
        Statement::prepare(database, "SELECT kind, ifnull(label, '') FROM contact_point GROUP BY 1, 2");
    LEADBOOK_TRY(labels);
    for (;;) {
        const auto found = labels->step();
        LEADBOOK_TRY(found);
        if (!*found)
            return {};
        const auto kind = static_cast<PointKind>(labels->integer(0));
        const QString key = furtherKey(kind, labels->text(1));
        columns.push_back({key, key, pointsSql(kind, labels->text(1))});
    }
}

Result<BookTable> customerTable(sqlite3 *database)
{
    BookTable table;
    for (const Field &field : fieldsOf(Entity::Customer)) {
        if (field.has(Field::Importable) && field.home != Home::Import)
            table.columns.push_back(
                {toQString(field.key), toQString(field.key), customerSql(field), field.type, field.choices});
    }
    LEADBOOK_TRY(addCustomColumns(database, Entity::Customer, table.columns));
    const std::size_t own = table.columns.size();
    LEADBOOK_TRY(addFurtherColumns(database, table.columns));
    table.sql = "SELECT NULL";
    for (const TableColumn &column : table.columns)
        table.sql.append(", ").append(column.sql);
    std::string from(table.columns.size() == own ? kLinks : kLinksAndCompanies);
    from.append(kCustomers);
    table.sql.append(from);
    table.idsSql = "SELECT customer.id, contact.id" + from;
    return table;
}

Result<BookTable> eventTable(sqlite3 *database, Entity entity, bool isWhole)
{
    auto columns = tableColumns(database, entity, {});
    LEADBOOK_TRY(columns);
    for (TableColumn &column : *columns) {
        if (column.type == FieldType::Customer)
            column.sql = kCustomerName;
    }
    std::string sql = selectColumns(entity, *columns);
    if (entity == Entity::Survey && isWhole)
        sql.insert(sql.rfind(" ORDER BY"), " WHERE t.response IS NULL");
    return BookTable{std::move(*columns), std::move(sql), {}};
}

} // namespace

Result<BookTable> bookTable(sqlite3 *database, Entity table, bool isWhole)
{
    auto made = table == Entity::Customer ? customerTable(database) : eventTable(database, table, isWhole);
    LEADBOOK_TRY(made);
    for (TableColumn &column : made->columns)
        column.header = column.key;
    return made;
}

} // namespace leadbook
