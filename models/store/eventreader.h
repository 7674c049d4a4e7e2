// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/progress.h"
#include "core/result.h"
#include "snapshot/snapshot.h"
#include "store/idrange.h"
#include "store/references.h"

struct sqlite3;

namespace leadbook {

/// Readers of what happened (deals, stage changes, purchases, interactions, survey answers, tasks) into a
/// Snapshot in the making; the rules of PeopleReader hold. Adjacencies are the caller's, once references are
/// resolved.
class EventReader
{
public:
    /// @p database is a read connection of the calling thread; amounts that are not of a day before @p today
    /// count by the rates of it, without one by the newest.
    EventReader(sqlite3 *database, const Progress &progress, Day today = {})
        : m_database(database)
        , m_progress(progress)
        , m_today(today)
    {
    }

    /// The stages and the pipelines they are of.
    Status readStages(Snapshot &snapshot) const;
    Status readProducts(Snapshot &snapshot) const;
    /// Stages, owners and products must be there.
    Status readDeals(Snapshot &snapshot, References &customers, IdRange range = {}) const;
    /// Stages and deals must be there.
    Status readStageChanges(Snapshot &snapshot, IdRange range = {}) const;
    /// Products must be there.
    Status readPurchases(Snapshot &snapshot, References &customers, IdRange range = {}) const;
    Status readInteractions(Snapshot &snapshot, References &customers, IdRange range = {}) const;
    /// Customers must be there.
    Status readSurveys(Snapshot &snapshot, IdRange range = {}) const;
    /// Every open task; customers must be there.
    Status readTasks(Snapshot &snapshot) const;
    /// Every grade that was set by hand; customers must be there.
    Status readOverrides(Snapshot &snapshot) const;
    /// Every target.
    Status readTargets(Snapshot &snapshot) const;
    /// The smallest id of @p sqlTable, 0 where it is empty.
    Result<std::int64_t> smallestId(std::string_view sqlTable) const;

private:
    sqlite3 *m_database;
    const Progress &m_progress;
    Day m_today;
};

} // namespace leadbook
