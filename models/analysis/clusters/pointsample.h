// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/clusters/pointcolumns.h"
#include "analysis/randomdraws.h"

#include <cstdint>
#include <vector>

namespace leadbook {

/// Columns of points that own their numbers.
class OwnedPoints
{
public:
    OwnedPoints() = default;
    explicit OwnedPoints(std::vector<std::vector<double>> columns)
        : m_columns(std::move(columns))
        , m_spans(m_columns.begin(), m_columns.end())
    {
    }
    OwnedPoints(OwnedPoints &&) = default;
    OwnedPoints &operator=(OwnedPoints &&) = default;
    OwnedPoints(const OwnedPoints &) = delete;
    OwnedPoints &operator=(const OwnedPoints &) = delete;

    PointColumns points() const { return m_spans; }
    std::size_t rows() const { return pointRows(m_spans); }

private:
    std::vector<std::vector<double>> m_columns;
    std::vector<std::span<const double>> m_spans;
};

/// A simple random sample of @p size of the rows 0..@p count - 1, ascending; all of them where @p size is not
/// below.
std::vector<std::uint32_t> sampleRows(std::size_t count, std::size_t size, RandomDraws &draws);

/// The points of @p rows, in their order, once for each time they are named.
OwnedPoints pointsOf(PointColumns points, const std::vector<std::uint32_t> &rows);

/// A simple random sample of rows, each at most once, ascending; all of them where @p size is not below.
class PointSample
{
public:
    PointSample(PointColumns points, std::size_t size, RandomDraws &draws);

    PointColumns points() const { return m_isWhole ? m_whole : m_owned.points(); }
    const std::vector<std::uint32_t> &rows() const { return m_rows; }
    bool isWhole() const { return m_isWhole; }

private:
    PointColumns m_whole;
    bool m_isWhole = false;
    std::vector<std::uint32_t> m_rows;
    OwnedPoints m_owned;
};

} // namespace leadbook
