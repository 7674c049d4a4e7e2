// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/linking.h"
#include "store/eventreader.h"
#include "store/peoplereader.h"
#include "workspace/following.h"

#include <utility>
#include <vector>

namespace leadbook {

/// Reads the touched rows of one change into the snapshot, table by table, parents before children.
class Follower
{
public:
    /// @p today: see followChange().
    Follower(sqlite3 *database, Snapshot &snapshot, const Progress &progress, Day today)
        : m_people(database, progress, today)
        , m_events(database, progress, today)
        , m_snapshot(snapshot)
    {
    }

    Status follow(const TouchedRows &rows);
    FollowedChange finish();

private:
    Status followCustomers(const TouchedRows &rows);
    Status followContacts(const TouchedRows &rows);
    Status followPoints(const TouchedRows &rows);
    Status followLinks(const TouchedRows &rows);
    Status followDeals(const TouchedRows &rows);
    Status followStageChanges(const TouchedRows &rows);
    Status followPurchases(const TouchedRows &rows);
    Status followInteractions(const TouchedRows &rows);
    Status followSurveys(const TouchedRows &rows);
    Status followNeeds(const TouchedRows &rows);
    Status followTasks(const TouchedRows &rows);
    Status followOverrides(const TouchedRows &rows);
    Status followTargets(const TouchedRows &rows);
    Status followExtras(const TouchedRows &rows);
    Status followSchemes(const TouchedRows &rows);
    Status followSettings(const TouchedRows &rows);

    template <typename Read>
    Status followChildren(const TouchedRows &rows, RowIds &ids, Column<Row> &parents, Adjacency &adjacency,
                          bool parentsAreCustomers, const Read &read);
    void touchCustomer(Row row)
    {
        if (row != kNoRow)
            m_followed.customers.push_back(row);
    }
    void touchContact(Row row)
    {
        m_snapshot.links.ofContact.forEach(
            row, [this](Row link) { touchCustomer(m_snapshot.links.customer[link]); });
    }

    PeopleReader m_people;
    EventReader m_events;
    Snapshot &m_snapshot;
    FollowedChange m_followed;
};

/// Calls @p visit with the row of each id of @p range that is known.
template <typename Visit> void forKnownRows(const RowIds &ids, const TouchedRows &range, Visit &&visit)
{
    for (std::int64_t id = range.first; id <= range.last; ++id) {
        if (const Row row = ids.find(id); row != kNoRow)
            visit(row);
    }
}

/// Children are read again and hung under the parent they have now; removed ones hang under none.
template <typename Read>
Status Follower::followChildren(const TouchedRows &rows, RowIds &ids, Column<Row> &parents,
                                Adjacency &adjacency, bool parentsAreCustomers, const Read &read)
{
    std::vector<std::pair<Row, Row>> before; // row, parent
    forKnownRows(ids, rows, [&](Row row) { before.emplace_back(row, parents[row]); });
    const std::size_t known = ids.size();
    if (rows.operation == RowOperation::Delete) {
        for (const auto &[row, parent] : before)
            parents.set(row, kNoRow);
    } else {
        LEADBOOK_TRY(read());
        for (auto row = static_cast<Row>(known); row < ids.size(); ++row)
            adjacency.append(parents[row]);
    }
    for (const auto &[row, parent] : before)
        adjacency.move(row, parent, parents[row]);
    if (!parentsAreCustomers)
        return {};
    for (const auto &[row, parent] : before)
        touchCustomer(parent);
    forKnownRows(ids, rows, [&](Row row) { touchCustomer(parents[row]); });
    return {};
}

} // namespace leadbook
