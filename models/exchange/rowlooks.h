// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace leadbook {

/// What the cells of whole rows look like column by column, to tell where the cells of a torn row belong. The
/// first kSample rows are enough.
class RowLooks
{
public:
    static constexpr std::int64_t kSample = 1000;

    explicit RowLooks(std::size_t columns)
        : m_columns(columns)
    {
    }

    /// Takes in a row with a cell for each column.
    void add(std::span<const std::string_view> cells);
    std::int64_t rows() const { return m_rows; }
    std::size_t columns() const { return m_columns.size(); }

    /// How a wide row would look with the cells from one column on joined until it is as wide as the others.
    struct Joined
    {
        double likelihood = 0;   ///< logarithm; comparable among the columns of one row
        int strangers = 0;       ///< cells that look like none seen in their column
        bool isFamiliar = false; ///< the joined cell looks like one seen in its column
    };
    /// By column that the joined cell would stand in. @p cells are more than the columns; @p delimiter stood
    /// between them.
    std::vector<Joined> joined(std::span<const std::string_view> cells, std::string_view delimiter) const;

private:
    static constexpr std::size_t kLooks = 14;

    /// The shape, whether a text holds a digit, whether the cell begins with a blank.
    static std::size_t lookOf(std::string_view cell);
    void weigh(std::size_t column, std::size_t look, int sign, Joined &sum) const;

    std::vector<std::array<std::int64_t, kLooks>> m_columns; ///< rows by look
    std::int64_t m_rows = 0;
};

} // namespace leadbook
