// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/customfields.h"

#include "core/text.h"
#include "store/editor.h"
#include "workspace/import/recordcolumns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kSlots = 100;

struct TypeName
{
    FieldType type;
    const char *name; ///< in custom_field.type
};
constexpr std::array<TypeName, 5> kTypes{{
    {FieldType::Text, "text"},
    {FieldType::Integer, "integer"},
    {FieldType::Real, "real"},
    {FieldType::Day, "day"},
    {FieldType::Flag, "boolean"},
}};

QString nameOf(FieldType type)
{
    return QString::fromLatin1(std::ranges::find(kTypes, type, &TypeName::type)->name);
}

bool isNumber(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Real;
}

/// The narrowest type that holds the values of both.
FieldType joined(FieldType a, FieldType b)
{
    if (a == b)
        return a;
    return isNumber(a) && isNumber(b) ? FieldType::Real : FieldType::Text;
}

} // namespace

std::string_view CustomFields::column(int slot)
{
    static const std::array<std::string, kSlots> names = [] {
        std::array<std::string, kSlots> made;
        for (int i = 0; i < kSlots; ++i)
            made[static_cast<std::size_t>(i)] = u"x%1"_s.arg(i + 1, 3, 10, QLatin1Char('0')).toStdString();
        return made;
    }();
    return names[static_cast<std::size_t>(slot - 1)];
}

QString CustomFields::entity() const
{
    return m_table == RecordTable::CustomerExtra ? u"customer"_s : u"deal"_s;
}

Result<CustomFields> CustomFields::read(sqlite3 *database, RecordTable table)
{
    CustomFields fields(table);
    auto statement =
        Statement::prepare(database, "SELECT name, slot, type, id FROM custom_field WHERE entity = ?");
    LEADBOOK_TRY(statement);
    const std::string entity = fields.entity().toStdString();
    statement->bind(1, entity);
    for (;;) {
        const auto more = statement->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return fields;
        const auto *type = std::ranges::find(
            kTypes, statement->text(2), [](const TypeName &known) { return std::string_view(known.name); });
        const std::string_view name = statement->text(0);
        const int slot = static_cast<int>(statement->integer(1));
        fields.m_fields[toQString(name)] = {statement->integer(3), slot,
                                            type == kTypes.end() ? FieldType::Text : type->type};
        fields.m_taken.insert(slot);
    }
}

const CustomField *CustomFields::find(const QString &name) const
{
    const auto found = m_fields.find(name);
    return found == m_fields.end() ? nullptr : &found->second;
}

Status CustomFields::make(ImportTarget target, const QString &name, FieldType type)
{
    int slot = 1;
    while (m_taken.contains(slot))
        ++slot;
    if (slot > kSlots) {
        return Error{ErrorCode::Constraint,
                     QCoreApplication::translate("Import",
                                                 "A book holds 100 custom fields, and “%1” would be one "
                                                 "more. Leave columns out: “%1=” in the mapping.")
                         .arg(name),
                     {}};
    }
    CustomField field{0, slot, type};
    const std::array<Cell, 4> cells{
        {{"entity", entity()}, {"slot", slot}, {"name", name}, {"type", nameOf(type)}}};
    if (target.editor) {
        const auto id = target.editor->insert(RecordTable::CustomField, cells);
        LEADBOOK_TRY(id);
        field.id = *id;
    }
    m_taken.insert(slot);
    m_fields[name] = field;
    return {};
}

Status CustomFields::widen(ImportTarget target, const QString &name, FieldType type)
{
    CustomField &field = m_fields[name];
    if (target.editor) {
        const std::array<Cell, 1> cells{{{"type", nameOf(type)}}};
        LEADBOOK_TRY(target.editor->update(RecordTable::CustomField, field.id, cells));
        LEADBOOK_TRY(rewrite(target, field, type));
    }
    field.type = type;
    return {};
}

Status CustomFields::rewrite(ImportTarget target, const CustomField &field, FieldType type) const
{
    const std::array columns{column(field.slot)};
    const std::string name(columns.front());
    auto values =
        Statement::prepare(target.database, "SELECT id, " + name + " FROM " + std::string(sqlName(m_table)) +
                                                " WHERE " + name + " IS NOT NULL");
    LEADBOOK_TRY(values);
    auto update = target.editor->prepareUpdate(m_table, columns);
    LEADBOOK_TRY(update);
    for (;;) {
        const auto more = values->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        const std::string text = type == FieldType::Text ? spelled(*values, 1, field.type) : std::string();
        if (type == FieldType::Text)
            update->bind(1, text);
        else
            update->bind(1, values->real(1));
        update->bind(2, values->integer(0));
        LEADBOOK_TRY(update->step());
        update->reset();
    }
}

Status settleCustomFields(sqlite3 *database, Entity entity, std::vector<TableFile> &tables)
{
    if (entity != Entity::Customer && entity != Entity::Deal)
        return {};
    const auto fields = CustomFields::read(database, entity == Entity::Customer ? RecordTable::CustomerExtra
                                                                                : RecordTable::DealExtra);
    LEADBOOK_TRY(fields);
    std::map<QString, FieldType> types;
    const auto forEach = [&tables](auto &&take) {
        for (TableFile &table : tables) {
            for (std::size_t i = 0; i < table.mapping.targets.size(); ++i) {
                if (!table.mapping.targets[i].field && table.isFilled[i])
                    take(table.mapping.targets[i].extra, table.formats[i].type);
            }
        }
    };
    forEach([&](const QString &name, FieldType type) {
        const CustomField *known = fields->find(name);
        const auto [place, isFirst] = types.try_emplace(name, known ? known->type : type);
        place->second = joined(place->second, type);
    });
    forEach([&types](const QString &name, FieldType &type) { type = types[name]; });
    return {};
}

} // namespace leadbook
