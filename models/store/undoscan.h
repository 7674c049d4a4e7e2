// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/changesetreader.h"
#include "store/currentrows.h"
#include "store/journalreader.h"
#include "store/laterchanges.h"
#include "store/relations.h"
#include "store/undoplan.h"

#include <functional>
#include <map>
#include <set>
#include <utility>

namespace leadbook {

/// Compares an old change with the book of today and tells each conflict. Fields are compared by value: one
/// that holds what the change wrote is taken back without a question, whatever happened to its record since.
class UndoScan
{
    template <typename Runs> static auto &at(Runs &runs, RecordTable table)
    {
        return runs[static_cast<std::size_t>(table)];
    }

public:
    /// @p edit is in effect as the entry @p entry. @p tells: conflicts say by which later change.
    static Result<UndoScan> begin(sqlite3 *database, const Change &edit, std::int64_t entry, bool tells);

    using Visit = std::function<Status(const UndoConflict &)>;
    Status run(const Visit &visit);

    /// Calls @p visit for each row of the change's pages, in their order.
    Status forEachRow(const std::function<Status(const ChangesetReader &)> &visit) const;
    const std::vector<ChangeRange> &ranges() const { return m_ranges; }
    bool isInRange(RecordTable table, std::int64_t id) const { return at(m_bulk, table).contains(id); }
    /// The change made the row.
    bool isMade(RecordTable table, std::int64_t id) const { return at(m_made, table).contains(id); }
    const RunsByTable &made() const { return m_made; }
    CurrentRows &current() { return m_current; }

private:
    UndoScan(sqlite3 *database, LaterChanges later, bool tells)
        : m_database(database)
        , m_current(database)
        , m_later(std::move(later))
        , m_tells(tells)
    {
    }
    struct Referred
    {
        TableCounts counts{};
        bool isForbidden = false;
        RecordTable child = RecordTable::Customer; ///< of the newest that refers
        std::int64_t newest = 0;
    };

    Status collect();
    Status findReferring(std::size_t relation);
    Status checkRow(const ChangesetReader &reader, const Visit &visit);
    Status checkUpdated(const ChangesetReader &reader, const Visit &visit);
    Status checkMade(const ChangesetReader &reader, const Visit &visit);
    Status checkRemoved(const ChangesetReader &reader, const Visit &visit);
    Status checkRange(const ChangeRange &range, const Visit &visit);
    /// The later change that made @p referred's newest row, or edited it last.
    Result<std::int64_t> changeOf(const Referred &referred);
    /// The row that has what only one row may have, in the place of the removed one; 0: none.
    Result<std::int64_t> replacementOf(const ChangesetReader &reader);
    /// Notes the last later change of the row, which stands in the way.
    Status noteLast(RecordTable table, std::int64_t id, UndoConflict &conflict);
    Status noteGone(const Relation *broken, const StoredValue &parent, UndoConflict &conflict);
    /// Whether @p value, a reference by @p column of @p table, leads to a row that will not be there.
    Result<const Relation *> brokenReference(RecordTable table, std::string_view column,
                                             const StoredValue &value);
    /// Tells a conflict, once for each place.
    Status tell(UndoConflict conflict, int column, const Visit &visit);

    sqlite3 *m_database;
    std::int64_t m_edit = 0;
    CurrentRows m_current;
    LaterChanges m_later;
    bool m_tells;
    std::vector<std::int64_t> m_pages;
    std::vector<ChangeRange> m_ranges;
    RunsByTable m_bulk;                                       ///< made as ranges
    RunsByTable m_made;                                       ///< all that were made
    RunsByTable m_removed;                                    ///< by the change
    std::set<std::pair<std::size_t, std::int64_t>> m_pointed; ///< relation and child whose reference it set
    std::map<std::pair<RecordTable, std::int64_t>, Referred> m_referred;
    std::set<std::pair<RecordTable, std::int64_t>> m_told; ///< records, as a whole
};

} // namespace leadbook
