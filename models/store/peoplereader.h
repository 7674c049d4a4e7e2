// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/progress.h"
#include "core/result.h"
#include "snapshot/snapshot.h"
#include "store/idrange.h"
#include "store/references.h"

#include <functional>

struct sqlite3;

namespace leadbook {

class ScannedRow;
struct TableScan;

/// Readers of the people tables into a Snapshot in the making, for loading (every row) and for following a
/// change (the touched rows): a row that is there is set, a new one appended, always in id order. Each reads
/// one table and writes one part of the snapshot, so that different ones may run in different threads.
/// Errors: Io, Corrupt, Cancelled.
class PeopleReader
{
public:
    /// @p database is a read connection of the calling thread; what is potential counts by the rates of
    /// @p today, without one by the newest.
    PeopleReader(sqlite3 *database, const Progress &progress, Day today = {})
        : m_database(database)
        , m_progress(progress)
        , m_today(today)
    {
    }

    /// owner -> Snapshot::owners; before customers.
    Status readOwners(Snapshot &snapshot) const;
    /// @p limit > 0 stops after that many rows.
    Status readCustomers(Snapshot &snapshot, IdRange range = {}, int limit = 0) const;
    Status readContacts(Snapshot &snapshot, IdRange range = {}) const;
    /// The references are resolved by the caller where they are late ones.
    Status readLinks(Snapshot &snapshot, References &customers, References &contacts,
                     IdRange range = {}) const;
    /// The links and contacts of one customer, whose row is there.
    Status readPeopleOf(Snapshot &snapshot, std::int64_t customer, References &customers) const;
    /// Phones, e-mails and the like beside the main ones; customers and contacts must be there.
    Status readPoints(Snapshot &snapshot, IdRange range = {}) const;
    /// Level by customer row, every row anew: the latest assessment, of those up to @p until where that is a
    /// day. Customers must be there. A NULL level follows from the evidence of its row.
    Status readNeeds(Snapshot &snapshot, Day until = {}) const;
    /// The user's own fields and their values; customers must be there.
    Status readCustoms(Snapshot &snapshot, IdRange customers = {}) const;

private:
    Status readFields(FieldTable &table, TableScan scan, const Snapshot &snapshot,
                      const std::function<void(const ScannedRow &, Row, int firstExtra)> &also) const;

    sqlite3 *m_database;
    const Progress &m_progress;
    Day m_today;
};

} // namespace leadbook
