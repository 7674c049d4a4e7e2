// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowrepair.h"

#include <algorithm>
#include <utility>

namespace leadbook {

namespace {

constexpr std::int64_t kLeastWholeRows = 5;
constexpr std::size_t kMostWideRows = 500;
constexpr std::size_t kMostWideBytes = std::size_t(1) << 20;
constexpr std::size_t kMostExtraCells = 3;
constexpr int kMostStrangers = 1;
/// How much likelier (logarithm) another column's repair must be to speak against one.
constexpr double kClear = 1.5;

using Joined = RowLooks::Joined;

bool canJoin(std::span<const std::string_view> cells, const RowLooks &looks)
{
    return cells.size() > looks.columns() && cells.size() <= looks.columns() + kMostExtraCells;
}

/// Whether the row is like the others when joined at @p column, and not clearly more so at another one.
bool fits(const std::vector<Joined> &joined, std::size_t column)
{
    const Joined &here = joined[column];
    return here.isFamiliar && here.strangers <= kMostStrangers &&
           std::ranges::all_of(
               joined, [&here](const Joined &other) { return other.likelihood <= here.likelihood + kClear; });
}

/// Whether no other column's repair comes near.
bool isAlone(const std::vector<Joined> &joined, std::size_t column)
{
    const auto nears = std::ranges::count_if(
        joined, [&](const Joined &other) { return other.likelihood > joined[column].likelihood - kClear; });
    return nears == 1;
}

} // namespace

std::span<const std::string_view> withoutEmptyEnd(std::span<const std::string_view> cells,
                                                  std::size_t columns)
{
    while (cells.size() > columns && cells.back().empty())
        cells = cells.first(cells.size() - 1);
    return cells;
}

bool RowRepair::mends(std::span<const std::string_view> cells) const
{
    return canJoin(cells, *looks) && fits(looks->joined(cells, delimiter), column);
}

void RowRepair::join(std::span<const std::string_view> cells, std::string &value) const
{
    value.assign(cells[column]);
    for (std::size_t i = 1; i < parts(cells.size()); ++i)
        value.append(delimiter).append(cells[column + i]);
}

WideRows::WideRows(std::size_t columns, const Dialect &dialect)
    : m_columnCount(columns)
    , m_delimiter(dialect.blanksAfter ? dialect.delimiter + ' ' : dialect.delimiter)
    , m_looks(std::make_shared<RowLooks>(columns))
{
}

bool WideRows::add(std::span<const std::string_view> cells)
{
    const auto filled = withoutEmptyEnd(cells, m_columnCount);
    if (filled.size() == m_columnCount)
        m_looks->add(filled);
    if (filled.size() <= m_columnCount)
        return false;
    if (m_wide.size() < kMostWideRows && m_bytes < kMostWideBytes && canJoin(filled, *m_looks)) {
        m_wide.emplace_back(filled.begin(), filled.end());
        for (const std::string_view cell : filled)
            m_bytes += cell.size();
    }
    return true;
}

std::optional<RowRepair> WideRows::repair(const QStringList &headers) const
{
    if (m_wide.empty() || m_looks->rows() < kLeastWholeRows)
        return std::nullopt;
    std::vector<std::size_t> fitting(m_columnCount);
    std::vector<std::size_t> certain(m_columnCount);
    std::vector<std::string_view> cells;
    for (const auto &row : m_wide) {
        cells.assign(row.begin(), row.end());
        const auto joined = m_looks->joined(cells, m_delimiter);
        for (std::size_t column = 0; column < m_columnCount; ++column) {
            if (!fits(joined, column))
                continue;
            ++fitting[column];
            certain[column] += isAlone(joined, column) ? 1 : 0;
        }
    }
    const auto best = static_cast<std::size_t>(std::ranges::max_element(certain) - certain.begin());
    if (certain[best] == 0 || fitting[best] * 2 < m_wide.size())
        return std::nullopt;
    return RowRepair{best, headers[static_cast<qsizetype>(best)], m_delimiter, m_looks};
}

RepairedRows::RepairedRows(std::unique_ptr<RowSource> rows, RowRepair repair)
    : m_rows(std::move(rows))
    , m_repair(std::move(repair))
{
}

Result<bool> RepairedRows::next(TableRow &row)
{
    const auto more = m_rows->next(row);
    if (!more || !*more)
        return more;
    row.isRepaired = false;
    const auto cells = withoutEmptyEnd(row.cells, m_repair.looks->columns());
    if (row.unclosedQuote || !m_repair.mends(cells))
        return true;
    m_repair.join(cells, m_value);
    const auto column = static_cast<std::ptrdiff_t>(m_repair.column);
    const auto behind = column + static_cast<std::ptrdiff_t>(m_repair.parts(cells.size()));
    m_cells.assign(cells.begin(), cells.begin() + column);
    m_cells.emplace_back(m_value);
    m_cells.insert(m_cells.end(), cells.begin() + behind, cells.end());
    row.cells = m_cells;
    row.isRepaired = true;
    return true;
}

} // namespace leadbook
