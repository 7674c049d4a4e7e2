// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exporting/tablecolumns.h"

#include "core/text.h"
#include "store/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// A table with what its references are joined by.
struct Source
{
    Entity entity;
    std::string_view from;
    bool hasCustomer;
};
constexpr std::array<Source, 7> kSources{{
    {Entity::Deal,
     "deal AS t LEFT JOIN customer ON customer.id = t.customer LEFT JOIN stage ON stage.id = t.stage "
     "LEFT JOIN owner ON owner.id = t.owner LEFT JOIN product ON product.id = t.product "
     "LEFT JOIN deal_extra AS extra ON extra.id = t.id",
     true},
    {Entity::Purchase,
     "purchase AS t LEFT JOIN customer ON customer.id = t.customer "
     "LEFT JOIN sales_order ON sales_order.id = t.sales_order LEFT JOIN product ON product.id = t.product",
     true},
    {Entity::Interaction,
     "interaction AS t LEFT JOIN customer ON customer.id = t.customer "
     "LEFT JOIN contact ON contact.id = t.contact LEFT JOIN owner ON owner.id = t.owner",
     true},
    {Entity::Survey, "survey_answer AS t LEFT JOIN customer ON customer.id = t.customer", true},
    {Entity::Owner, "owner AS t", false},
    {Entity::Product, "product AS t", false},
    {Entity::Contract, "contract AS t LEFT JOIN customer ON customer.id = t.customer", true},
}};

/// Columns that something else stands in: what names the row they point to, or says more.
struct Reference
{
    FieldId field;
    std::string_view sql;
};
constexpr std::array<Reference, 3> kReferences{{
    {FieldId::PurchaseOrder, "sales_order.number"},
    {FieldId::InteractionContact, "contact.name"},
    // What was written or chosen as an answer to a question of a questionnaire is no comment there.
    {FieldId::SurveyComment, "coalesce(t.comment, t.answer)"},
}};

std::string sqlOf(const Field &field)
{
    const auto *reference = std::ranges::find(kReferences, field.id, &Reference::field);
    if (reference != kReferences.end())
        return std::string(reference->sql);
    switch (field.type) {
    case FieldType::Customer:
        return "coalesce(nullif(customer.key, ''), customer.name)";
    case FieldType::Owner:
        return "owner.name";
    case FieldType::Product:
        return "product.name";
    case FieldType::Stage: // an outcome is told in the place of the stage, as import reads it
        return "CASE t.outcome WHEN 1 THEN 'Won' WHEN 2 THEN 'Lost' ELSE stage.name END";
    default:
        return "t." + std::string(field.column);
    }
}

bool hasMinute(Entity table)
{
    return table == Entity::Purchase || table == Entity::Interaction;
}

std::vector<TableColumn> declaredColumns(Entity table)
{
    std::vector<TableColumn> columns;
    for (const Field &field : fieldsOf(table)) {
        if (field.column.empty())
            continue;
        TableColumn column{toQString(field.key), toQString(field.key), sqlOf(field), field.type,
                           field.choices};
        if (field.column == "day" && hasMinute(table)) {
            column.sql = "CASE WHEN t.minute IS NULL THEN t.day ELSE t.day || ' ' || t.minute END";
            column.mayHaveMinute = true;
        }
        columns.push_back(std::move(column));
    }
    return columns;
}

const Source &sourceOf(Entity table)
{
    return *std::ranges::find(kSources, table, &Source::entity);
}

} // namespace

bool hasCustomer(Entity table)
{
    return table == Entity::Customer || sourceOf(table).hasCustomer;
}

Status addCustomColumns(sqlite3 *database, Entity table, std::vector<TableColumn> &columns)
{
    auto statement = Statement::prepare(
        database, "SELECT name, printf('extra.x%03d', slot), type FROM custom_field WHERE entity = ?1 "
                  "ORDER BY slot");
    LEADBOOK_TRY(statement);
    statement->bind(1, table == Entity::Deal ? std::string_view("deal") : std::string_view("customer"));
    for (;;) {
        const auto row = statement->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return {};
        const QString name = toQString(statement->text(0));
        TableColumn column{u"extra."_s + name, name, std::string(statement->text(1))};
        if (statement->text(2) == "day")
            column.type = FieldType::Day;
        else if (statement->text(2) == "boolean")
            column.type = FieldType::Flag;
        if (column.type == FieldType::Flag)
            column.choices = fieldOf(FieldId::DoNotContact).choices;
        columns.push_back(std::move(column));
    }
}

Result<std::vector<TableColumn>> tableColumns(sqlite3 *database, Entity table, const QStringList &keys)
{
    std::vector<TableColumn> all = declaredColumns(table);
    if (table == Entity::Deal)
        LEADBOOK_TRY(addCustomColumns(database, table, all));
    if (keys.isEmpty())
        return all;
    std::vector<TableColumn> chosen;
    for (const QString &key : keys) {
        const auto found = std::ranges::find_if(
            all, [&key](const TableColumn &column) { return column.key == key || column.header == key; });
        if (found == all.end())
            return Error{ErrorCode::Invalid,
                         QCoreApplication::translate("Export", "There is no field “%1” of %2.")
                             .arg(key, toQString(entityKey(table))),
                         {}};
        chosen.push_back(*found);
    }
    return chosen;
}

std::string selectColumns(Entity table, const std::vector<TableColumn> &columns)
{
    const Source &source = sourceOf(table);
    std::string sql = source.hasCustomer ? "SELECT t.customer" : "SELECT NULL";
    for (const TableColumn &column : columns)
        sql.append(", ").append(column.sql);
    return sql.append(" FROM ").append(source.from).append(" ORDER BY t.id");
}

} // namespace leadbook
