// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "store/recordtable.h"
#include "store/relations.h"

#include <array>
#include <cstdint>
#include <set>
#include <span>
#include <vector>

struct sqlite3;

namespace leadbook {

class ChangesetReader;

/// Where the columns of a schema's references stand: by index into kRelations.
Result<std::array<int, kRelations.size()>> relationColumns(sqlite3 *database);
/// What the record that @p reader stands on holds, before or after, in @p column as an id; 0 where none.
std::array<std::int64_t, 2> idsIn(const ChangesetReader &reader, int column);

/// Ids of rows by RecordTable.
using PersonRowSets = std::array<std::set<std::int64_t>, kRecordTableNames.size()>;

/// All rows that are the own of one customer, or of several at once: those of the tables, and those that only
/// the journal holds any more.
///
/// A row belongs to whom it refers to now (kRelations, OnRemoval::Owned). One that was removed belongs to the
/// customer if it ever referred to the customer. Contacts belong to the customer where no other customer has
/// them now. Who was merged into the customer is the same person: a record that a change removed while it
/// brought rows of that record to the customer, or that a merge of the customer removed.
class PersonRows
{
public:
    /// NotFound where neither tables nor journal know one of @p customers. Reads the whole journal, once for
    /// all of them and again as long as more is found. Errors: Io, Corrupt, Cancelled.
    static Result<PersonRows> find(sqlite3 *database, std::span<const std::int64_t> customers,
                                   const Progress *progress);
    static Result<PersonRows> find(sqlite3 *database, std::int64_t customer, const Progress *progress)
    {
        return find(database, std::span(&customer, 1), progress);
    }

    bool holds(RecordTable table, std::int64_t id) const { return of(table).contains(id); }
    const std::set<std::int64_t> &of(RecordTable table) const
    {
        return m_rows[static_cast<std::size_t>(table)];
    }
    /// Changes whose pages or ranges hold any of the rows.
    const std::set<std::int64_t> &changes() const { return m_changes; }

private:
    friend class PersonSearch;
    PersonRows() = default;

    PersonRowSets m_rows;
    std::set<std::int64_t> m_changes;
};

} // namespace leadbook
