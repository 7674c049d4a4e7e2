// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change.h"
#include "store/rowruns.h"

#include <array>
#include <cstdint>
#include <vector>

namespace leadbook {

/// Collects the rows a change writes and tells the net of it: a row inserted and then updated is inserted,
/// one updated and then deleted is deleted, one inserted and deleted again was not touched.
class TouchedSet
{
public:
    void add(RecordTable table, RowOperation operation, std::int64_t first, std::int64_t last);
    const RowRuns &rows(RecordTable table, RowOperation operation) const;
    /// By table in the order of RecordTable, each insert, update, delete, ascending.
    std::vector<TouchedRows> net() const;

private:
    static constexpr std::size_t kOperations = 3;
    std::array<std::array<RowRuns, kOperations>, kRecordTableNames.size()> m_rows;
};

} // namespace leadbook
