// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/columnformat.h"
#include "exchange/columnmapping.h"
#include "exchange/filekind.h"
#include "exchange/textencoding.h"

#include "store/keptreceipt.h"
#include "workspace/import/filestamp.h"
#include "workspace/import/rowsign.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

struct ImportRequest;

/// What became of a row.
enum class RowOutcome : std::uint8_t
{
    New,       ///< it made a record
    Updated,   ///< it changed one
    Unchanged, ///< the book knew all of it
    Review,    ///< it looks like a record; left for the user
    Rejected,  ///< it cannot be imported
};
inline constexpr std::size_t kRowOutcomes = 5;

/// A name in a file that nearly is another one.
struct NearName
{
    QString value; ///< as used
    QString known; ///< the product or owner it nearly matches
    std::int64_t rows = 0;
};

/// A row of the file and what becomes of it.
struct PlannedRow
{
    std::int64_t line = 0; ///< where it begins, as TableRow tells it
    RowOutcome outcome = RowOutcome::Rejected;
    QString reason;             ///< why, translated; empty where nothing is to be said
    std::int64_t candidate = 0; ///< the book's customer that the row is or looks like; 0 where there is none
    QStringList cells;          ///< as they came, or as the user mended them

    /// Whether the user is asked about it.
    bool isIssue() const { return outcome == RowOutcome::Review || outcome == RowOutcome::Rejected; }
};

/// The repair of a file's rows with too many cells (RowRepair), which joins the cells of a column.
struct RepairOffer
{
    int column = 0;
    QString header;
    std::int64_t rows = 0; ///< that it mends, or has mended where it was wished for
};

/// Records made and changed beside the rows' count.
struct RecordCounts
{
    std::int64_t added = 0;
    std::int64_t updated = 0;

    friend RecordCounts operator+(RecordCounts a, RecordCounts b)
    {
        return {a.added + b.added, a.updated + b.updated};
    }
    friend RecordCounts operator-(RecordCounts a, RecordCounts b)
    {
        return {a.added - b.added, a.updated - b.updated};
    }
};

/// The rows of one table of another book.
struct TableOutcomes
{
    Entity table = Entity::Customer;
    std::array<std::int64_t, kRowOutcomes> outcomes{}; ///< by RowOutcome
};

/// What one file brought, or would bring.
struct ImportReceipt
{
    QString file;
    FileStamp stamp; ///< of the file that was read
    FileKind kind = FileKind::Text;
    QString encoding;                   ///< empty for a workbook
    std::vector<LikelyEncoding> likely; ///< what else it may be, where the request wants that
    std::vector<QString> sheets;        ///< of a workbook
    QString sheet;                      ///< that was read
    QString delimiter;
    bool header = true;
    bool hasReplaced = false;      ///< bytes that stand for no character became U+FFFD
    std::int64_t zeroBytes = 0;    ///< left out of the text
    std::int64_t rowsAfter = 0;    ///< below the table, no part of it (TableFile::rowsAfter)
    std::int64_t nextTable = 0;    ///< line in which another table begins, 0 where none does
    std::int64_t cardsLeftOut = 0; ///< of vCards: empty ones and lists of other cards, no rows
    std::int64_t cardsUnended = 0; ///< of vCards: the END is missing; the file may be cut off
    std::array<std::int64_t, kRowOutcomes> outcomes{}; ///< rows by RowOutcome; they add up to all rows
    std::int64_t unlinked = 0; ///< purchases and deals without a customer, of those kept
    std::array<std::int64_t, kRowSigns> recognised{}; ///< rows updated and unchanged, by RowSign
    RecordCounts customers;
    RecordCounts contacts;
    std::vector<NearName> near;
    std::optional<RepairOffer> repair; ///< absent where there is none
    ColumnMapping mapping;
    std::vector<ColumnFormat> formats; ///< by target of the mapping
    std::vector<TableOutcomes> tables; ///< of another book, in the order taken; the rest sums them up
    std::vector<PlannedRow> listed;    ///< in their order: of each outcome the first mostListed()
    std::int64_t changeId = 0; ///< the change in the history; 0 for a plan and where nothing was written
    double seconds = 0;

    /// Of an outcome that asks for nothing only some rows are listed, as examples.
    static constexpr std::int64_t mostListed(RowOutcome outcome)
    {
        return outcome == RowOutcome::New || outcome == RowOutcome::Unchanged ? 100 : 5000;
    }
    /// The rows that were not taken, of those listed.
    std::vector<PlannedRow> issues() const;
    std::int64_t rows() const;
    /// Takes in what a table of the book brought that this is of.
    void add(Entity table, ImportReceipt &&part);
    std::int64_t count(RowOutcome outcome) const { return outcomes[static_cast<std::size_t>(outcome)]; }
    /// What the book keeps of it, where it was imported as @p request asked.
    KeptReceipt kept(const ImportRequest &request) const;
    /// The object that `import --json` prints for the file (cli.md).
    QJsonObject toJson() const;
};

} // namespace leadbook
