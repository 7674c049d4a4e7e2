// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "exchange/rowsource.h"
#include "exchange/workbook/sheetrows.h"
#include "exchange/workbook/workbookparts.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
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
    XlsxReader(WorkbookParts parts, const Options &options);
    Status readTables(const Options &options);
    Status chooseSheet(std::optional<std::size_t> wish);
    Status beginSheet(std::size_t sheet);
    Result<bool> continueInNext();

    WorkbookParts m_parts;
    WorkbookLimits m_limits;
    CellTables m_tables;
    std::unique_ptr<SheetRows> m_rows;
    std::size_t m_chosen = 0;
    std::size_t m_sheet = 0;          ///< that is read now
    std::vector<std::string> m_first; ///< the first row of the table
    bool m_hasEnded = false;          ///< what follows a full sheet is another table
    TextFaults m_faults;              ///< of the shared texts and of sheets that were read to their end
};

} // namespace leadbook
