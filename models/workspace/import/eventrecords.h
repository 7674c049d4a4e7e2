// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/import/hashindex.h"
#include "workspace/import/importcontext.h"
#include "workspace/import/recordset.h"
#include "workspace/import/rowimport.h"
#include "workspace/import/stablehash.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace leadbook {

/// The rows of purchases, calls, answers, contracts or deals, recognised by a 64-bit identity kept in their
/// column "origin", the last one: the hash of what identifies such a row, of the k-th of equal ones with k
/// (stablehash.h).
class EventRecords
{
public:
    /// @p columns without origin.
    EventRecords(const ImportContext &context, RecordTable table, std::vector<RecordColumn> columns,
                 RecordSet::Memory memory);

    /// Reads the identities of the rows of the book: keyIdentity() of @p keyColumn and @p ownerColumn where
    /// the table has them and the row a key, else origin.
    Status load(std::string_view keyColumn = {}, std::string_view ownerColumn = {});
    /// The identity of a row that has a key of its own, together with @p owner, within which the key counts.
    static std::uint64_t keyIdentity(std::string_view key, std::int64_t owner = 0)
    {
        return combined(combined(stableHash("key"), stableHash(key)), static_cast<std::uint64_t>(owner));
    }
    /// The identity of the only row with that key, whoever owns it; absent where there is none or several.
    std::optional<std::uint64_t> onlyWithKey(std::string_view key) const;
    /// Notes that a row written from now on may be asked for by onlyWithKey().
    void noteKey(std::string_view key, std::uint64_t identity);
    /// The identity of a row: that of the k-th row of the import with this @p hash.
    std::uint64_t identify(std::uint64_t hash) { return nth(hash, m_occurrences.count(hash)); }
    /// Writes the row of that identity: a new one, or what it adds to the one the book has. @p values without

    Result<RowOutcome> write(std::uint64_t identity, std::span<const CellValue> values);

    /// The id of the row of that identity; absent where there is none yet.
    std::optional<std::int64_t> findId(std::uint64_t identity) const;
    /// The id of the row written last.
    std::int64_t lastId() const { return m_lastId; }
    /// Its slot; of a new one only with Memory::Rows.
    std::uint32_t lastSlot() const { return m_lastSlot; }
    RecordSet &records() { return m_records; }
    void finish() { m_records.finish(); }

private:
    const ImportContext &m_context;
    RecordTable m_table;
    RecordSet m_records;
    HashIndex m_known;                       ///< identity to slot
    HashIndex m_keys;                        ///< hash of a key to the place of its identity
    std::vector<std::uint64_t> m_identities; ///< of rows with keys
    HashIndex m_occurrences;
    std::vector<CellValue> m_values;
    std::int64_t m_lastId = 0;
    std::uint32_t m_lastSlot = 0;
};

} // namespace leadbook
