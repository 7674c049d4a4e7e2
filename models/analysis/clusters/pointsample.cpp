// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clusters/pointsample.h"

#include <numeric>

namespace leadbook {

OwnedPoints pointsOf(PointColumns points, const std::vector<std::uint32_t> &rows)
{
    std::vector<std::vector<double>> columns;
    for (const std::span<const double> column : points) {
        std::vector<double> &own = columns.emplace_back();
        own.reserve(rows.size());
        for (const std::uint32_t row : rows)
            own.push_back(column[row]);
    }
    return OwnedPoints(std::move(columns));
}

PointSample::PointSample(PointColumns points, std::size_t size, RandomDraws &draws)
    : m_whole(points)
    , m_isWhole(size >= pointRows(points))
{
    const std::size_t count = pointRows(points);
    if (m_isWhole) {
        m_rows.resize(count);
        std::iota(m_rows.begin(), m_rows.end(), 0U);
        return;
    }
    // Selection sampling (Knuth, The Art of Computer Programming 2, 3.4.2, algorithm S).
    m_rows.reserve(size);
    for (std::size_t row = 0; m_rows.size() < size; ++row) {
        const double left = static_cast<double>(count - row);
        if (draws.uniform() * left < static_cast<double>(size - m_rows.size()))
            m_rows.push_back(static_cast<std::uint32_t>(row));
    }
    m_owned = pointsOf(points, m_rows);
}

} // namespace leadbook
