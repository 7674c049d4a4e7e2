// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/personrows.h"
#include "store/recordname.h"

#include <cstdint>
#include <string_view>

struct sqlite3;

namespace leadbook {

class JournalWriter;

/// What is left of a person, or of several, in the tables after an erase: that which sums and counts are made
/// of, see erasePerson().
class PersonRest
{
public:
    static Result<PersonRest> of(sqlite3 *database, const PersonRows &rows);

    const TableCounts &removed() const { return m_removedCounts; }
    const TableCounts &anonymous() const { return m_keptCounts; }
    /// Rows that nothing may refer to any more: all that go, those that only the journal knew, and the
    /// customer even where it stays.
    const PersonRowSets &gone() const { return m_gone; }

    /// Removes and empties the rows, clears the references of others to them and notes all of that as
    /// touched.
    Status write(sqlite3 *database, JournalWriter &journal) const;

private:
    Status clearReferences(sqlite3 *database, const Relation &relation, JournalWriter &journal) const;
    Status forgetSeen(sqlite3 *database) const;
    Status empty(sqlite3 *database, RecordTable table, JournalWriter &journal) const;

    std::set<std::int64_t> m_customers; ///< all of them, merged ones too
    PersonRowSets m_kept;
    PersonRowSets m_removed; ///< of the tables
    PersonRowSets m_gone;
    TableCounts m_removedCounts{};
    TableCounts m_keptCounts{};
};

} // namespace leadbook
