// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/rowids.h"

#include <algorithm>

namespace leadbook {

std::int64_t RowIds::operator[](Row row) const
{
    const auto after = std::ranges::upper_bound(m_runs, row, {}, &Run::firstRow);
    const Run &run = *std::prev(after);
    return run.firstId + (row - run.firstRow);
}

Row RowIds::find(std::int64_t id) const
{
    if (id > m_largestId)
        return kNoRow; // loading appends in id order: nothing to search
    const auto firstIdOf = [this](std::uint32_t index) { return m_runs[index].firstId; };
    const auto after = std::ranges::upper_bound(m_byId, id, {}, firstIdOf);
    if (after == m_byId.begin())
        return kNoRow;
    const Run &run = m_runs[*std::prev(after)];
    const std::int64_t offset = id - run.firstId;
    return offset < run.length ? run.firstRow + static_cast<Row>(offset) : kNoRow;
}

void RowIds::append(std::int64_t id)
{
    const auto row = static_cast<Row>(m_size++);
    m_largestId = std::max(m_largestId, id);
    if (!m_runs.empty() && m_runs.back().firstId + m_runs.back().length == id) {
        ++m_runs.back().length;
        return;
    }
    const auto index = static_cast<std::uint32_t>(m_runs.size());
    m_runs.push_back({id, row, 1});
    const auto firstIdOf = [this](std::uint32_t run) { return m_runs[run].firstId; };
    m_byId.insert(std::ranges::upper_bound(m_byId, id, {}, firstIdOf), index);
}

} // namespace leadbook
