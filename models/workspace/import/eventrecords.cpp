// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/eventrecords.h"

#include "exchange/celltext.h"
#include "workspace/import/rowloop.h"

#include <string>

namespace leadbook {

namespace {

std::vector<RecordColumn> withOrigin(std::vector<RecordColumn> columns)
{
    RecordColumn origin{"origin", CellValue::Kind::Integer};
    origin.isFixed = true;
    columns.push_back(origin);
    return columns;
}

} // namespace

EventRecords::EventRecords(const ImportContext &context, RecordTable table, std::vector<RecordColumn> columns,
                           RecordSet::Memory memory)
    : m_context(context)
    , m_table(table)
    , m_records(context.target, table, withOrigin(std::move(columns)), memory)
{
}

Status EventRecords::load(std::string_view keyColumn, std::string_view ownerColumn)
{
    if (!m_context.finds())
        return {};
    const std::string key = keyColumn.empty() ? "NULL" : std::string(keyColumn);
    const std::string owner = ownerColumn.empty() ? "0" : std::string(ownerColumn);
    const std::string sql = "SELECT id, origin, " + key + ", ifnull(" + owner + ", 0) FROM " +
                            std::string(sqlName(m_table)) + " WHERE origin IS NOT NULL OR " + key +
                            " IS NOT NULL ORDER BY id";
    return forEachRow(m_context.target.database, sql, &m_context.progress, [this](const Statement &row) {
        const std::string_view own = trimmed(row.text(2));
        const std::uint64_t identity =
            own.empty() ? static_cast<std::uint64_t>(row.integer(1)) : keyIdentity(own, row.integer(3));
        m_known.add(identity, m_records.addExisting(row.integer(0)));
        noteKey(own, identity);
    });
}

void EventRecords::noteKey(std::string_view key, std::uint64_t identity)
{
    if (key.empty())
        return;
    m_keys.add(stableHash(key), static_cast<std::uint32_t>(m_identities.size()));
    m_identities.push_back(identity);
}

std::optional<std::uint64_t> EventRecords::onlyWithKey(std::string_view key) const
{
    std::optional<std::uint64_t> only;
    bool isOnly = true;
    m_keys.forEach(stableHash(key), [&](std::uint32_t place) {
        isOnly = !only || *only == m_identities[place];
        only = m_identities[place];
        return isOnly;
    });
    return isOnly ? only : std::nullopt;
}

std::optional<std::int64_t> EventRecords::findId(std::uint64_t identity) const
{
    const auto slot = m_known.find(identity);
    return slot ? std::optional(m_records.id(*slot)) : std::nullopt;
}

Result<RowOutcome> EventRecords::write(std::uint64_t identity, std::span<const CellValue> values)
{
    m_values.assign(values.begin(), values.end());
    m_values.push_back(CellValue::ofInteger(static_cast<std::int64_t>(identity)));
    if (const auto known = m_context.finds() ? m_known.find(identity) : std::nullopt) {
        m_lastSlot = *known;
        m_lastId = m_records.id(*known);
        if (!m_context.fills())
            return RowOutcome::Unchanged;
        const auto changed = m_records.fill(*known, m_values, m_context.overwrites());
        LEADBOOK_TRY(changed);
        return *changed ? RowOutcome::Updated : RowOutcome::Unchanged;
    }
    const auto slot = m_records.add(m_values);
    LEADBOOK_TRY(slot);
    m_lastSlot = *slot;
    m_lastId = m_records.lastId();
    if (m_records.memory() == RecordSet::Memory::Rows)
        m_known.add(identity, *slot);
    return RowOutcome::New;
}

} // namespace leadbook
