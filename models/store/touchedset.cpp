// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/touchedset.h"

namespace leadbook {

namespace {

constexpr std::size_t indexOf(RowOperation operation)
{
    return static_cast<std::size_t>(operation);
}

} // namespace

void TouchedSet::add(RecordTable table, RowOperation operation, std::int64_t first, std::int64_t last)
{
    m_rows[static_cast<std::size_t>(table)][indexOf(operation)].add(first, last);
}

const RowRuns &TouchedSet::rows(RecordTable table, RowOperation operation) const
{
    return m_rows[static_cast<std::size_t>(table)][indexOf(operation)];
}

std::vector<TouchedRows> TouchedSet::net() const
{
    std::vector<TouchedRows> result;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        auto rows = m_rows[i];
        RowRuns &inserted = rows[indexOf(RowOperation::Insert)];
        RowRuns &updated = rows[indexOf(RowOperation::Update)];
        RowRuns &deleted = rows[indexOf(RowOperation::Delete)];
        updated.remove(inserted);
        updated.remove(deleted);
        const RowRuns passing = inserted.intersected(deleted);
        inserted.remove(passing);
        deleted.remove(passing);
        for (const RowOperation operation :
             {RowOperation::Insert, RowOperation::Update, RowOperation::Delete}) {
            for (const RowRuns::Run &run : rows[indexOf(operation)].runs())
                result.push_back({static_cast<RecordTable>(i), operation, run.first, run.last});
        }
    }
    return result;
}

} // namespace leadbook
