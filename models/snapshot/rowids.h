// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/column.h"

#include <cstdint>
#include <vector>

namespace leadbook {

/// Ids of a table's rows and the way back. Ids of one import lie in one range, so both are kept as runs of
/// consecutive ids: a million imported rows are one run, a lookup is a binary search over few of them.
class RowIds
{
public:
    std::size_t size() const { return m_size; }
    /// The id of @p row.
    std::int64_t operator[](Row row) const;
    /// The row of @p id, kNoRow where it is not there.
    Row find(std::int64_t id) const;
    /// The next row gets @p id, which must be new.
    void append(std::int64_t id);

private:
    struct Run
    {
        std::int64_t firstId;
        Row firstRow;
        std::uint32_t length;
    };

    std::vector<Run> m_runs;           ///< by row
    std::vector<std::uint32_t> m_byId; ///< indices into m_runs, by first id
    std::size_t m_size = 0;
    std::int64_t m_largestId = 0;
};

} // namespace leadbook
