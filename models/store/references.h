// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/rowids.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace leadbook {

/// Turns the ids of a foreign key into rows of the table they name. Tables load in parallel, so the named
/// table may not be there yet: then the column first holds offsets from a base id, and resolve() makes rows
/// of them.
class References
{
public:
    /// Looks up at once.
    explicit References(const RowIds &target)
        : m_target(&target)
    {
    }
    /// Looks up later; @p base is the smallest id of the named table.
    explicit References(std::int64_t base)
        : m_base(base)
    {
    }

    /// What to put into the column at @p row for a non-NULL @p id.
    Row encode(Row row, std::int64_t id)
    {
        if (m_target != nullptr)
            return m_target->find(id);
        const std::int64_t offset = id - m_base;
        if (offset >= 0 && offset < kNoRow)
            return static_cast<Row>(offset);
        m_far.emplace_back(row, id);
        return kNoRow;
    }
    /// Replaces the offsets in @p column by rows of @p target; ids that are not there become kNoRow.
    void resolve(Column<Row> &column, const RowIds &target) const;

private:
    const RowIds *m_target = nullptr;
    std::int64_t m_base = 0;
    std::vector<std::pair<Row, std::int64_t>> m_far; ///< ids of another device, beyond 32 bits from the base
};

} // namespace leadbook
