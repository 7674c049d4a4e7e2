// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/extrafields.h"

#include "store/editor.h"
#include "workspace/import/recordcolumns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kSlots = 100;
/// SQL column of slot n, "x001" to "x100"; the names live as long as the program.
std::string_view slotColumn(int slot)
{
    static const std::array<std::string, kSlots> names = [] {
        std::array<std::string, kSlots> made;
        for (int i = 0; i < kSlots; ++i)
            made[static_cast<std::size_t>(i)] = u"x%1"_s.arg(i + 1, 3, 10, QLatin1Char('0')).toStdString();
        return made;
    }();
    return names[static_cast<std::size_t>(slot - 1)];
}

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

/// The custom fields of an entity as the book has them.
struct KnownFields
{
    std::map<QString, std::pair<int, FieldType>> byName; ///< slot and type
    std::set<int> taken;
};

Result<KnownFields> readFields(sqlite3 *database, std::string_view entity)
{
    auto statement =
        Statement::prepare(database, "SELECT name, slot, type FROM custom_field WHERE entity = ?");
    LEADBOOK_TRY(statement);
    statement->bind(1, entity);
    KnownFields fields;
    for (;;) {
        const auto more = statement->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return fields;
        const int slot = static_cast<int>(statement->integer(1));
        const auto type = std::ranges::find(
            kTypes, statement->text(2), [](const TypeName &known) { return std::string_view(known.name); });
        const std::string_view name = statement->text(0);
        fields.byName[QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))] = {
            slot, type == kTypes.end() ? FieldType::Text : type->type};
        fields.taken.insert(slot);
    }
}

Result<int> makeField(ImportTarget target, const QString &entity, const ExtraColumn &column,
                      KnownFields &fields)
{
    int slot = 1;
    while (fields.taken.contains(slot))
        ++slot;
    if (slot > kSlots) {
        return Error{ErrorCode::Constraint,
                     QCoreApplication::translate("Import",
                                                 "A book holds 100 custom fields, and “%1” would be one "
                                                 "more. Leave columns out: “%1=” in the mapping.")
                         .arg(column.name),
                     {}};
    }
    fields.taken.insert(slot);
    fields.byName[column.name] = {slot, column.type};
    const auto type = std::ranges::find(kTypes, column.type, &TypeName::type);
    const std::array<Cell, 4> cells{{{"entity", entity},
                                     {"slot", slot},
                                     {"name", column.name},
                                     {"type", QString::fromLatin1(type->name)}}};
    if (target.editor)
        LEADBOOK_TRY(target.editor->insert(RecordTable::CustomField, cells));
    return slot;
}

} // namespace

Result<std::unique_ptr<ExtraFields>> ExtraFields::open(ImportTarget target, RecordTable table,
                                                       const std::vector<ExtraColumn> &columns)
{
    const QString entity = table == RecordTable::CustomerExtra ? u"customer"_s : u"deal"_s;
    auto fields = readFields(target.database, entity.toStdString());
    LEADBOOK_TRY(fields);
    std::vector<QString> names;
    std::vector<RecordColumn> recordColumns;
    for (const ExtraColumn &column : columns) {
        const auto known = fields->byName.find(column.name);
        int slot = known == fields->byName.end() ? 0 : known->second.first;
        if (slot == 0) {
            const auto made = makeField(target, entity, column, *fields);
            LEADBOOK_TRY(made);
            slot = *made;
        }
        names.push_back(column.name);
        RecordColumn recordColumn{slotColumn(slot)};
        recordColumn.kind = storedKind(fields->byName[column.name].second);
        recordColumns.push_back(recordColumn);
    }
    std::unique_ptr<ExtraFields> extras(
        new ExtraFields(target, table, std::move(names), std::move(recordColumns)));
    auto ids =
        Statement::prepare(target.database, "SELECT id FROM " + std::string(sqlName(table)) + " ORDER BY id");
    LEADBOOK_TRY(ids);
    for (;;) {
        const auto more = ids->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return extras;
        extras->m_records.addExisting(ids->integer(0));
    }
}

ExtraFields::ExtraFields(ImportTarget target, RecordTable table, std::vector<QString> names,
                         std::vector<RecordColumn> columns)
    : m_records(target, table, std::move(columns))
    , m_names(std::move(names))
    , m_places(m_names.size(), -1)
    , m_values(m_names.size())
{
}

void ExtraFields::beginFile(const ColumnMapping &mapping)
{
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        const auto target = std::ranges::find_if(mapping.targets, [&](const ColumnTarget &candidate) {
            return !candidate.field && candidate.extra == m_names[i];
        });
        m_places[i] =
            target == mapping.targets.end() ? -1 : static_cast<int>(target - mapping.targets.begin());
    }
}

Result<bool> ExtraFields::write(std::uint32_t slot, std::int64_t id, bool isNewRecord, const ImportRow &row,
                                bool overwrite)
{
    bool any = false;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        m_values[i] = m_places[i] < 0 ? CellValue() : row.values()[static_cast<std::size_t>(m_places[i])];
        any = any || !m_values[i].isEmpty();
    }
    if (!any)
        return false;
    if (slot >= m_slots.size())
        m_slots.resize(slot + 1, kNone);
    if (m_slots[slot] == kNone && !isNewRecord) {
        if (const auto existing = m_records.find(id))
            m_slots[slot] = *existing;
    }
    if (m_slots[slot] != kNone)
        return m_records.fill(m_slots[slot], m_values, overwrite);
    const auto added = m_records.addBeside(id, isNewRecord, m_values);
    LEADBOOK_TRY(added);
    m_slots[slot] = *added;
    return true;
}

void ExtraFields::finish()
{
    m_records.finish();
}

std::vector<ExtraColumn> extraColumns(const std::vector<TableFile> &tables)
{
    std::vector<ExtraColumn> columns;
    for (const TableFile &table : tables) {
        for (std::size_t i = 0; i < table.mapping.targets.size(); ++i) {
            const ColumnTarget &target = table.mapping.targets[i];
            const bool isKnown =
                std::ranges::find(columns, target.extra, &ExtraColumn::name) != columns.end();
            if (!target.field && table.isFilled[i] && !isKnown)
                columns.push_back({target.extra, table.formats[i].type});
        }
    }
    return columns;
}

} // namespace leadbook
