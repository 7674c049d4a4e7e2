// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "store/recordtable.h"
#include "workspace/import/besidecounts.h"
#include "workspace/import/rowimport.h"

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace leadbook {

class Editor;
class Statement;
struct Cell;
struct Relation;
struct RestTable;

/// What another book holds beside the tables that are imported as files: consents and refusals, messages and
/// campaigns, questionnaires with their answers, feedback, reviews, figures of the market, rules. Its rows
/// are taken as they are; what they refer to is found by store/relations.h among what the parts before made
/// or recognised. A row without the record that owns it is left out, other references become NULL. Rows that
/// this book has already, by what makes them the same, are not written again.
///
/// Nothing that came begins to act by itself: campaigns do not take in further customers, rules are not in
/// use. A refusal of the other book holds here too, whatever becomes of the other fields of the contact.
class BookRest
{
public:
    /// @p source is the other book, brought to this program's version; both outlive this.
    BookRest(sqlite3 *source, Editor &editor);

    /// Tells who the rows of the part of customers turned out to be, in the order of @p idsSql
    /// (BookTable::idsSql). Errors: Io, Corrupt.
    Status notePeople(const std::string &idsSql, std::span<const RowPeople> rows);
    /// Takes the tables, or consents alone; a line for each table that had rows. Errors: Io, Corrupt,
    /// Cancelled.
    Result<std::vector<BesideCounts>> take(bool isConsentAlone, const Progress &progress);

private:
    using Ids = std::unordered_map<std::int64_t, std::int64_t>; ///< of the other book to this one's
    using Known = std::unordered_map<std::uint64_t, std::vector<std::int64_t>>;
    /// Contact of this book, purpose, day.
    using Word = std::tuple<std::int64_t, std::string, std::int64_t>;

    Status noteNamed(RecordTable table, std::string_view sql);
    Status takeGeneral(BesideCounts &counts);
    Status readRefusals();
    Result<BesideCounts> takeTable(const RestTable &table, const Progress &progress);
    Result<Known> known(const RestTable &table) const;
    Status takeRow(const RestTable &table, const Statement &row, const std::vector<std::string> &columns,
                   Known &known, BesideCounts &counts);
    Result<std::vector<Cell>> cellsOf(const RestTable &table, const Statement &row,
                                      const std::vector<std::string> &columns) const;
    /// This book's id of what @p relation refers to by @p id of the other one; 0: it did not come.
    std::int64_t target(const Relation &relation, std::int64_t id) const;
    bool contradicts(std::int64_t sourceContact, const std::vector<Cell> &cells);

    sqlite3 *m_source;
    Editor &m_editor;
    std::array<Ids, kRecordTableNames.size()> m_ids; ///< by RecordTable
    std::map<Word, std::int64_t> m_refusals; ///< to the other book's contact that said so; 0: this book's own
};

} // namespace leadbook
