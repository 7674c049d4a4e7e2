// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hash.h"
#include "workspace/import/importreceipt.h"
#include "workspace/import/recordset.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace leadbook {

/// Owners or products: few records that rows name. Found by key, else by name (case and width do not count,
/// blanks do); made where they are missing; names that nearly are another one are gathered, never changed.
class NamedRecords
{
public:
    /// @p columns of the table, among them `name`, and `key` where the table has one.
    NamedRecords(ImportTarget target, RecordTable table, std::vector<RecordColumn> columns);
    Status load();

    /// The record of a row that names it by @p key and/or @p name (either may be empty, not both), made where
    /// there is none; its slot.
    Result<std::uint32_t> take(std::string_view key, std::string_view name);
    /// The record found by key, else by name; absent where there is none.
    std::optional<std::uint32_t> find(std::string_view key, std::string_view name) const;
    /// Makes a record with all its columns; @p key and @p name are among @p values.
    Result<std::uint32_t> add(std::string_view key, std::string_view name, std::span<const CellValue> values);

    RecordSet &records() { return m_records; }
    std::int64_t id(std::uint32_t slot) const { return m_records.id(slot); }
    const std::string &name(std::uint32_t slot) const { return m_names[slot]; }
    bool isNew(std::uint32_t slot) const { return m_records.isNew(slot); }

    /// Another file: no record is used yet.
    void beginFile() { m_uses.assign(m_uses.size(), 0); }
    /// Counts a row that uses the record.
    void noteUse(std::uint32_t slot) { ++m_uses[slot]; }
    std::int64_t uses(std::uint32_t slot) const { return m_uses[slot]; }
    /// Notes that a record has a key of its own, beside which names that look alike mean nothing.
    bool hasKey(std::uint32_t slot) const { return m_hasKey[slot]; }
    std::size_t size() const { return m_names.size(); }
    void finish() { m_records.finish(); }

private:
    void note(std::uint32_t slot, std::string_view key, std::string_view name);
    CellValue *valueOf(std::string_view column);

    ImportTarget m_target;
    RecordTable m_table;
    RecordSet m_records;
    std::vector<std::string> m_names; ///< by slot
    std::vector<bool> m_hasKey;       ///< by slot
    std::vector<std::int64_t> m_uses; ///< by slot
    std::vector<CellValue> m_values;  ///< of the record being made
    std::unordered_map<std::string, std::uint32_t, StringHash, std::equal_to<>> m_byKey;
    std::unordered_map<std::string, std::uint32_t, StringHash, std::equal_to<>> m_byName;
};

} // namespace leadbook
