// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowlooks.h"

#include "exchange/celltext.h"
#include "exchange/shape.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace leadbook {

void RowLooks::add(std::span<const std::string_view> cells)
{
    if (m_rows == kSample)
        return;
    ++m_rows;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        ++m_columns[i][lookOf(cells[i])];
}

std::size_t RowLooks::lookOf(std::string_view cell)
{
    constexpr auto kTextWithDigits = static_cast<std::size_t>(Shape::Text) + 1;
    constexpr std::size_t kBlankBefore = kLooks / 2;
    const Shape shape = shapeOf(cell);
    const bool isMixed = shape == Shape::Text && std::ranges::any_of(cell, isDigit);
    const std::size_t look = isMixed ? kTextWithDigits : static_cast<std::size_t>(shape);
    return shape != Shape::Empty && cell.front() == ' ' ? look + kBlankBefore : look;
}

void RowLooks::weigh(std::size_t column, std::size_t look, int sign, Joined &sum) const
{
    // Half a row more for each look: one that was never seen is unlikely, not impossible.
    constexpr double kUnseen = 0.5;
    const std::int64_t seen = m_columns[column][look];
    const double share =
        (static_cast<double>(seen) + kUnseen) / (static_cast<double>(m_rows) + kUnseen * kLooks);
    sum.likelihood += sign * std::log(share);
    sum.strangers += seen == 0 ? sign : 0;
}

std::vector<RowLooks::Joined> RowLooks::joined(std::span<const std::string_view> cells,
                                               std::string_view delimiter) const
{
    const std::size_t more = cells.size() - m_columns.size();
    std::vector<std::size_t> looks;
    for (const std::string_view cell : cells)
        looks.push_back(lookOf(cell));
    // Beginning with the cells that stand behind the first column's joined ones, each further column moves
    // one cell from behind the joined ones to before them.
    Joined apart;
    for (std::size_t column = 1; column < m_columns.size(); ++column)
        weigh(column, looks[column + more], 1, apart);
    std::vector<Joined> all;
    std::string text;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        if (column > 0) {
            weigh(column, looks[column + more], -1, apart);
            weigh(column - 1, looks[column - 1], 1, apart);
        }
        text.assign(cells[column]);
        for (std::size_t i = 1; i <= more; ++i)
            text.append(delimiter).append(cells[column + i]);
        all.push_back(apart);
        const std::size_t look = lookOf(text);
        weigh(column, look, 1, all.back());
        all.back().isFamiliar = m_columns[column][look] > 0;
    }
    return all;
}

} // namespace leadbook
