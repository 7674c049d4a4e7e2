// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/namedrecords.h"

#include "domain/fold.h"
#include "exchange/celltext.h"

#include <algorithm>

namespace leadbook {

NamedRecords::NamedRecords(ImportTarget target, RecordTable table, std::vector<RecordColumn> columns)
    : m_target(target)
    , m_table(table)
    , m_records(target, table, std::move(columns))
    , m_values(m_records.columns().size())
{
}

CellValue *NamedRecords::valueOf(std::string_view column)
{
    const auto columns = m_records.columns();
    const auto found = std::ranges::find(columns, column, &RecordColumn::name);
    return found == columns.end() ? nullptr : &m_values[static_cast<std::size_t>(found - columns.begin())];
}

Status NamedRecords::load()
{
    const bool hasKeys = valueOf("key") != nullptr;
    auto statement =
        Statement::prepare(m_target.database, "SELECT id, name, " + std::string(hasKeys ? "key" : "NULL") +
                                                  " FROM " + std::string(sqlName(m_table)) + " ORDER BY id");
    LEADBOOK_TRY(statement);
    for (;;) {
        const auto more = statement->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        note(m_records.addExisting(statement->integer(0)), statement->text(2), statement->text(1));
    }
}

void NamedRecords::note(std::uint32_t slot, std::string_view key, std::string_view name)
{
    const std::string_view bare = trimmed(key);
    m_names.emplace_back(trimmed(name));
    m_hasKey.push_back(!bare.empty());
    m_uses.push_back(0);
    if (!bare.empty())
        m_byKey.emplace(bare, slot);
    m_byName.emplace(folded(trimmed(name)), slot);
}

std::optional<std::uint32_t> NamedRecords::find(std::string_view key, std::string_view name) const
{
    if (const std::string_view bare = trimmed(key); !bare.empty()) {
        if (const auto found = m_byKey.find(bare); found != m_byKey.end())
            return found->second;
    }
    if (const std::string_view bare = trimmed(name); !bare.empty()) {
        // A record of that name with another key is another one.
        const auto found = m_byName.find(folded(bare));
        if (found != m_byName.end() && (trimmed(key).empty() || !m_hasKey[found->second]))
            return found->second;
    }
    return std::nullopt;
}

Result<std::uint32_t> NamedRecords::take(std::string_view key, std::string_view name)
{
    if (const auto found = find(key, name))
        return *found;
    std::ranges::fill(m_values, CellValue());
    if (CellValue *value = valueOf("key"); value && !key.empty())
        *value = CellValue::ofText(trimmed(key));
    *valueOf("name") = CellValue::ofText(trimmed(name.empty() ? key : name));
    return add(key, name.empty() ? key : name, m_values);
}

Result<std::uint32_t> NamedRecords::add(std::string_view key, std::string_view name,
                                        std::span<const CellValue> values)
{
    auto slot = m_records.add(values);
    LEADBOOK_TRY(slot);
    note(*slot, key, name);
    return slot;
}

} // namespace leadbook
