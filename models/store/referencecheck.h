// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/changesetreader.h"
#include "store/relations.h"
#include "store/statement.h"
#include "store/touchedset.h"

#include <array>
#include <cstdint>
#include <vector>

struct sqlite3;

namespace leadbook {

/// Tests the foreign keys that an undo may have broken, relation by relation. SQLite's own enforcement would
/// look for children of each deleted row in sixteen tables, some of them without an index: minutes for a
/// large import; this asks once a relation and run of ids.
class ReferenceCheck
{
public:
    static Result<ReferenceCheck> begin(sqlite3 *database);

    /// Notes what the row @p reader stands on, which was just written, refers to.
    Status noteWritten(const ChangesetReader &reader);
    /// After all is written: Conflict where rows that stay refer to rows that were deleted, or rows that came
    /// back to rows that are gone; says which and how many.
    Status finish(const TouchedSet &touched);

private:
    explicit ReferenceCheck(sqlite3 *database)
        : m_database(database)
    {
    }
    Status findColumns();
    Result<bool> exists(RecordTable table, std::int64_t id);
    Result<std::int64_t> countReferring(const Relation &relation, const RowRuns &deleted) const;
    Result<std::int64_t> countMissing(std::size_t relation);

    sqlite3 *m_database;
    std::array<int, kRelations.size()> m_column{};                         ///< of the relation in its child
    std::array<std::int64_t, kRelations.size()> m_lastFound{};             ///< saves asking again
    std::array<std::vector<std::int64_t>, kRelations.size()> m_suspects{}; ///< children; parents may yet come
    std::vector<Statement> m_exists;                                       ///< by RecordTable
};

} // namespace leadbook
