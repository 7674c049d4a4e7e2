// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/shortrows.h"

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kBlock = 16;

} // namespace

void ShortRows::add(std::size_t width)
{
    const std::size_t most = m_rows.size() - 1;
    ++m_rows[std::min(width, most)];
    m_run = width == m_width ? m_run + 1 : 1;
    m_width = width;
    if (m_run == kBlock && width < most)
        m_blockWidths.push_back(width);
}

bool ShortRows::isMostlyEmpty(std::size_t column, const ColumnProfile &profile) const
{
    std::int64_t rows = 0;
    for (std::size_t width = column + 1; width < m_rows.size(); ++width)
        rows += m_rows[width];
    return rows > 0 && profile.filled() * 2 <= rows;
}

std::size_t ShortRows::leastCells(std::size_t columns, const std::vector<ColumnProfile> &profiles) const
{
    std::size_t least = std::min(columns, profiles.size());
    while (least > 0 && isMostlyEmpty(least - 1, profiles[least - 1]))
        --least;
    std::size_t found = columns;
    for (const std::size_t width : m_blockWidths) {
        if (width >= least)
            found = std::min(found, width);
    }
    return found;
}

} // namespace leadbook
