// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exporting/booktables.h"

#include "domain/field.h"
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
constexpr std::string_view kMoment =
    "date(t.day * 86400, 'unixepoch') || coalesce(printf(' %02d:%02d', t.minute / 60, t.minute % 60), '')";
constexpr std::string_view kCustomers =
    " FROM customer LEFT JOIN customer_contact AS link ON link.customer = customer.id "
    "LEFT JOIN contact ON contact.id = link.contact LEFT JOIN owner ON owner.id = customer.owner "
    "LEFT JOIN customer_extra AS extra ON extra.id = customer.id "
    "ORDER BY customer.id, link.is_primary DESC, link.id";
constexpr std::string_view kNeed =
    "(SELECT level FROM need WHERE need.customer = customer.id AND level IS NOT "
    "NULL ORDER BY day DESC, id DESC LIMIT 1)";

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

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

Result<BookTable> customerTable(sqlite3 *database)
{
    BookTable table;
    for (const Field &field : fieldsOf(Entity::Customer)) {
        if (field.has(Field::Importable) && field.home != Home::Import)
            table.columns.push_back(
                {textOf(field.key), textOf(field.key), customerSql(field), field.type, field.choices});
    }
    LEADBOOK_TRY(addCustomColumns(database, Entity::Customer, table.columns));
    table.sql = "SELECT NULL";
    for (const TableColumn &column : table.columns)
        table.sql.append(", ").append(column.sql);
    table.sql.append(kCustomers);
    return table;
}

bool hasMinute(Entity table)
{
    return table == Entity::Purchase || table == Entity::Interaction;
}

Result<BookTable> eventTable(sqlite3 *database, Entity entity)
{
    auto columns = tableColumns(database, entity, {});
    LEADBOOK_TRY(columns);
    for (TableColumn &column : *columns) {
        if (column.type == FieldType::Customer)
            column.sql = kCustomerName;
        if (column.sql == "t.day" && hasMinute(entity)) {
            column.sql = kMoment;
            column.type = FieldType::Text;
        }
    }
    std::string sql = selectColumns(entity, *columns);
    return BookTable{std::move(*columns), std::move(sql)};
}

} // namespace

Result<BookTable> bookTable(sqlite3 *database, Entity table)
{
    auto made = table == Entity::Customer ? customerTable(database) : eventTable(database, table);
    LEADBOOK_TRY(made);
    for (TableColumn &column : made->columns)
        column.header = column.key;
    return made;
}

} // namespace leadbook
