// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clusters/pointsample.h"

#include <numeric>

namespace leadbook {

std::vector<std::uint32_t> sampleRows(std::size_t count, std::size_t size, RandomDraws &draws)
{
    std::vector<std::uint32_t> rows;
    if (size >= count) {
        rows.resize(count);
        std::iota(rows.begin(), rows.end(), 0U);
        return rows;
    }
    // Selection sampling (Knuth, The Art of Computer Programming 2, 3.4.2, algorithm S).
    rows.reserve(size);
    for (std::size_t row = 0; rows.size() < size; ++row) {
        const double left = static_cast<double>(count - row);
        if (draws.uniform() * left < static_cast<double>(size - rows.size()))
            rows.push_back(static_cast<std::uint32_t>(row));
    }
    return rows;
}

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
    m_rows = sampleRows(pointRows(points), size, draws);
    if (!m_isWhole)
        m_owned = pointsOf(points, m_rows);
}

} // namespace leadbook
