// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "exchange/choicedictionary.h"
#include "exchange/columnformat.h"
#include "exchange/columnmapping.h"
#include "exchange/dialect.h"
#include "exchange/filekind.h"
#include "exchange/rowrepair.h"
#include "exchange/rowsource.h"
#include "exchange/tableshape.h"
#include "exchange/textencoding.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QIODevice;

namespace leadbook {

struct VCardLayout;

/// What the user has said about a file; the rest is found out.
struct TableWishes
{
    std::optional<QString> encoding;
    std::optional<char> delimiter;
    std::optional<bool> header;
    std::optional<DateOrder> dateOrder;
    std::optional<QString> sheet; ///< of a workbook: its name, or its number from 1
    std::vector<MapRule> map;
    QStringList missing; ///< cells that mean "no value"
    bool repair = false; ///< rows with too many cells are repaired where TableFile::repair mends them
    /// Asked each time the headers are read: adds what is remembered of such files; true where there was
    /// more, and they are read again.
    std::function<bool(const QStringList &headers, TableWishes &wishes)> recall;
};

/// A table in a file as it is understood before its rows are taken: after one pass over all of it.
///
/// Not every row of a file is a row of the table. Above it stand titles (TableShape::rowsBefore) and the
/// header. Below its last row, and only there, rows that clearly are none are left out and counted in
/// rowsAfter: a row of totals, a note alone in its row, and all from another table on, which begins with a
/// header of its own. A header repeated among the rows is passed over. Nothing of that is counted in rows.
struct TableFile
{
    FileKind kind = FileKind::Text;
    TextEncoding encoding;                    ///< of text
    Dialect dialect;                          ///< of text
    std::optional<std::size_t> sheet;         ///< of a workbook: index into workbookSheets()
    std::shared_ptr<const VCardLayout> cards; ///< of vCards
    TableShape shape;
    std::vector<std::string> headerRow; ///< the last row of the header as it stands; empty without one
    ColumnMapping mapping;
    std::vector<ColumnFormat> formats; ///< by target of the mapping
    std::vector<bool> isFilled;        ///< by target: whether any row has a value
    std::int64_t rows = 0;             ///< of the table
    std::int64_t rowsAfter = 0;        ///< below the table, not part of it
    std::int64_t nextTable = 0;        ///< line in which another table begins; 0: none does
    std::int64_t bytes = 0;
    bool hasReplaced = false;   ///< bytes that stand for no character became U+FFFD
    std::int64_t zeroBytes = 0; ///< left out
    /// Rows may be short of their last cells down to so many: trailing columns without a header, and what
    /// spreadsheets leave off at the end of whole blocks of rows.
    std::size_t leastCells = 0;
    std::optional<RowRepair> repair; ///< of rows with too many cells, where there is one
    bool isRepaired = false;         ///< as wished: openRows() joins the cells
    /// What the column of deal stages holds, each once, in the order of first appearance.
    QStringList stages;
};

/// The dictionaries that the reading of files looks things up in; made once, used for many files.
struct Dictionaries
{
    HeaderDictionary headers;
    ChoiceDictionary choices;
};

/// Understands a file: encoding, dialect, header, mapping, and over all rows the formats of dates and numbers
/// and the types of custom fields. @p device is open for reading and can be read twice; it is left at its
/// beginning. An empty file is a table without columns and rows. Fails with a sentence where it cannot be
/// read or a wish cannot be met. Any thread.
Result<TableFile> inspectTable(QIODevice &device, Entity entity, const TableWishes &asked,
                               const Dictionaries &dictionaries, const Progress *progress = nullptr);

/// The rows of @p device as @p table says they are written and repaired, from the first one of the file.
/// Fails where a workbook cannot be opened.
Result<std::unique_ptr<RowSource>> openRows(QIODevice &device, const TableFile &table);

/// The rows of the table alone, TableFile::rows of them; @p table outlives the source. Fails where the rows
/// above cannot be read.
Result<std::unique_ptr<RowSource>> openTable(QIODevice &device, const TableFile &table);

/// Brings @p rows, at the first one of the file, to the first one below the header of the table.
Status skipToRows(RowSource &rows, const TableFile &table);

} // namespace leadbook
