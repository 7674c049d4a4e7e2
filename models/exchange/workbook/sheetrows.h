// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rowsource.h"
#include "exchange/workbook/cellnumber.h"
#include "exchange/workbook/cellstyles.h"
#include "exchange/workbook/partxml.h"
#include "exchange/workbook/sharedstrings.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// What the cells of all sheets refer to.
struct CellTables
{
    SharedStrings strings;
    CellStyles styles;
    Epoch epoch = Epoch::From1900;
};

/// The rows of one sheet that have any text, as text; see XlsxReader. Memory holds one row.
class SheetRows
{
public:
    /// Rows have at least @p width cells. @p tables outlive it.
    SheetRows(std::unique_ptr<ZipPart> part, const CellTables &tables, const WorkbookLimits &limits,
              std::size_t width = 0);

    /// Goes on to the next row. False behind the last one, when the whole part was found to be sound.
    Result<bool> next();
    /// The cells of the row, as many as the widest one so far has. Valid until the next row.
    std::span<const std::string_view> cells() const { return std::span(m_cells).first(m_width); }
    /// The number of the row, of the last one of all at the end.
    std::int64_t line() const { return m_line; }
    TextFaults faults() const { return m_faults; }
    /// How much of the part was read, 0 to 1.
    double share() const;

private:
    struct Piece
    {
        std::size_t column;
        std::size_t begin; ///< in the text of the row, which moves while it grows
        std::size_t size;
    };

    void beginRow();
    void placeCell();
    void readCell();
    void addValue();
    void addShared();
    void addText(const QString &text);
    void endCell(std::size_t begin);
    bool endRow();

    PartXml m_xml;
    const CellTables &m_tables;
    std::size_t m_mostText;
    std::size_t m_width;
    bool m_atEnd = false;
    std::int64_t m_line = 0;
    std::size_t m_column = 0; ///< of the cell, from 1
    QString m_type;
    NumberKind m_kind = NumberKind::Number;
    QString m_value;
    std::string m_text; ///< of the row, but for shared strings
    std::vector<Piece> m_pieces;
    std::vector<std::size_t> m_filled; ///< columns of m_cells to clear for the next row
    std::vector<std::string_view> m_cells;
    TextFaults m_faults;
};

} // namespace leadbook
