// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cellvalue.h"
#include "exchange/rowsource.h"
#include "workspace/import/party.h"

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// Some hundred rows of a file, read and understood, that own their text: they may cross threads.
class RowBlock
{
public:
    /// @p targets of the mapping, further ones included; room for so many bytes of cells is made once.
    explicit RowBlock(std::size_t targets);

    /// Empties it and keeps its room, for the next rows.
    void clear();
    /// Takes a row over; false where it finds no room, which an empty block always has.
    bool add(const TableRow &row);
    /// The cells of the row added last, in the block's own text.
    std::span<const std::string_view> lastCells() const;
    /// Adds the values of the row added last.
    void addValues(std::span<const CellValue> values)
    {
        m_values.insert(m_values.end(), values.begin(), values.end());
    }

    /// The same for values whose texts may lie outside the row's cells: these are taken over.
    void addMadeValues(std::span<const CellValue> values);

    std::size_t size() const { return m_rows.size(); }
    TableRow row(std::size_t i) const;
    std::span<const CellValue> values(std::size_t i) const
    {
        return std::span(m_values).subspan(i * m_targets, m_targets);
    }

    std::vector<Party> parties; ///< by row, where the import asks for them
    std::int64_t bytesRead = 0; ///< of the file, up to the end of the block

private:
    struct Row
    {
        std::size_t firstCell;
        std::size_t cells;
        std::int64_t line;
        bool unclosedQuote;
        bool isRepaired;
    };

    std::size_t m_targets;
    std::string m_text; ///< never grows beyond what was reserved: views point into it
    std::vector<std::string_view> m_cells;
    std::vector<Row> m_rows;
    std::vector<CellValue> m_values;
    std::deque<std::string> m_made; ///< texts of values that lie outside the cells
};

} // namespace leadbook
