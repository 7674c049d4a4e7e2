// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/columnprofile.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace leadbook {

/// Tells rows that a spreadsheet cut at their empty end from rows that lack a cell somewhere. Spreadsheets
/// leave trailing delimiters off in whole blocks of sixteen rows in which the last columns are empty, never
/// in the block of the header; so a width is a short one only where a block of rows has it, other rows have
/// the columns it lacks, and those are mostly empty there. Any other short row is torn.
class ShortRows
{
public:
    /// @p columns of the header.
    explicit ShortRows(std::size_t columns)
        : m_rows(columns + 1)
    {
    }

    /// Takes in the number of cells of the next row.
    void add(std::size_t width);
    /// The fewest cells that a whole row may have, @p columns or less; @p profiles of all rows.
    std::size_t leastCells(std::size_t columns, const std::vector<ColumnProfile> &profiles) const;

private:
    bool isMostlyEmpty(std::size_t column, const ColumnProfile &profile) const;

    std::vector<std::int64_t> m_rows;       ///< by width; all wider ones with the last
    std::vector<std::size_t> m_blockWidths; ///< of blocks of short rows
    std::size_t m_width = 0;                ///< of the current run of rows
    int m_run = 0;
};

} // namespace leadbook
