// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/extrafields.h"

#include "workspace/import/customfields.h"
#include "workspace/import/recordcolumns.h"

#include <algorithm>

namespace leadbook {

Result<std::unique_ptr<ExtraFields>> ExtraFields::open(ImportTarget target, RecordTable table,
                                                       const std::vector<ExtraColumn> &columns)
{
    auto fields = CustomFields::read(target.database, table);
    LEADBOOK_TRY(fields);
    std::vector<QString> names;
    std::vector<RecordColumn> recordColumns;
    for (const ExtraColumn &column : columns) {
        const CustomField *known = fields->find(column.name);
        RecordColumn recordColumn;
        recordColumn.kind = storedKind(column.type);
        if (known && known->type != column.type) {
            // A plan finds the values as they are, not as the import will have rewritten them.
            if (!target.editor && column.type == FieldType::Text)
                recordColumn.spelledFrom = known->type;
            LEADBOOK_TRY(fields->widen(target, column.name, column.type));
        } else if (!known) {
            LEADBOOK_TRY(fields->make(target, column.name, column.type));
        }
        recordColumn.name = CustomFields::column(fields->find(column.name)->slot);
        names.push_back(column.name);
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
    m_records.noteSet(&m_set);
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
        any = any || !m_values[i].isEmpty() || (isNewRecord && m_values[i].isText());
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
    m_set.resize(m_values.size());
    for (std::size_t i = 0; i < m_values.size(); ++i)
        m_set[i] = !m_values[i].isEmpty();
    return true;
}

QStringList ExtraFields::lastSet() const
{
    QStringList names;
    for (std::size_t i = 0; i < m_set.size(); ++i) {
        if (m_set[i])
            names << m_names[i];
    }
    return names;
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
