// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "exchange/rowsource.h"
#include "exchange/workbook/cellstyles.h"
#include "exchange/workbook/sharedstrings.h"
#include "exchange/workbook/workbookparts.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QIODevice;

namespace leadbook {

/// A sheet of a workbook, as it is offered for choosing.
struct SheetInfo
{
    QString name;
    std::int64_t rows = 0; ///< the last one as the file says, 0 where it does not
    bool isHidden = false;

    friend bool operator==(const SheetInfo &, const SheetInfo &) = default;
};

/// The sheets that have cells, in the order of their tabs. @p device is open and can seek.
Result<std::vector<SheetInfo>> workbookSheets(QIODevice &device, const WorkbookLimits &limits = {});

/// Reads the rows of one sheet of an .xlsx workbook (ECMA-376, transitional and strict). Memory holds the
/// texts that cells share and one row. Cells are text: numbers and days as in appendCellNumber(), TRUE and
/// FALSE, nothing for errors, formulas by the result that was saved. A cell that is missing is empty and in
/// its place; a row has as many cells as the widest one so far. Rows without any text are left out; hidden
/// rows are data like others. Of merged cells only the first has the value.
class XlsxReader : public RowSource
{
public:
    /// What is to be read.
    struct Options
    {
        /// Index into workbookSheets(); absent: the first visible one that is not empty, else the first.
        std::optional<std::size_t> sheet;
        WorkbookLimits limits;
        const Progress *progress = nullptr; ///< asked while the shared texts are read
    };

    /// Begins to read. @p device is open, can seek and outlives the reader; others may read it in between.
    static Result<std::unique_ptr<XlsxReader>> open(QIODevice &device, const Options &options);
    static Result<std::unique_ptr<XlsxReader>> open(QIODevice &device) { return open(device, Options()); }

    /// Reads the next row that is not empty into @p row; its line is the number of the row in its sheet.
    Result<bool> next(TableRow &row) override;
    /// The share of the sheet that was read, of the size of the file; all of it from the second sheet on.
    std::int64_t bytesRead() const override;
    TextFaults faults() const override;

    /// The sheet that was chosen.
    std::size_t sheet() const { return m_chosen; }

private:
    struct Piece
    {
        std::size_t column;
        std::size_t begin; ///< in the text of the row, which moves while it grows
        std::size_t size;
    };

    XlsxReader(WorkbookParts parts, const Options &options);
    Status readTables(const Options &options);
    Status beginSheet(std::size_t sheet);
    Status chooseSheet();
    Result<bool> findRow();
    Result<bool> findRowInSheet();
    Result<bool> continueInNext();
    void beginRow();
    void placeCell();
    void readCell();
    void readValue();
    void addShared();
    void addText(const QString &text);
    void endCell(std::size_t begin);
    bool endRow();

    WorkbookParts m_parts;
    WorkbookLimits m_limits;
    SharedStrings m_strings;
    CellStyles m_styles;
    std::size_t m_chosen = 0;
    std::size_t m_sheet = 0;          ///< that is read now
    std::vector<std::string> m_first; ///< the first row of the chosen sheet
    std::unique_ptr<PartXml> m_xml;
    bool m_atEnd = false;
    bool m_isAhead = false; ///< the row in m_cells was not given out yet
    std::int64_t m_row = 0;
    std::size_t m_column = 0;
    std::size_t m_width = 0; ///< of the widest row
    QString m_type;
    NumberKind m_kind = NumberKind::Number;
    QString m_value;
    std::string m_text; ///< of the row
    std::vector<Piece> m_pieces;
    std::vector<std::size_t> m_filled; ///< columns of m_cells to clear for the next row
    std::vector<std::string_view> m_cells;
    TextFaults m_faults;
};

} // namespace leadbook
