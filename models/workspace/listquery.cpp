// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/listquery.h"

#include "workspace/filtering.h"
#include "workspace/searching.h"

#include <QElapsedTimer>

#include <utility>

namespace leadbook {

ListResult runListQuery(const View &view, const ListQuery &query, const Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    const Snapshot &snapshot = *view.snapshot;
    const bool customers = query.list == ListKind::Customers;
    const std::string text = query.search.toStdString();
    ListResult result;
    result.total = customers ? snapshot.customers.aliveCount : snapshot.contacts.aliveCount;
    FoundPeople found = findPeople(snapshot, query.list, text, query.sort.empty(), progress);
    result.rows = found.ranks.empty() ? std::move(found.rows) : found.rows;
    result.withTypos = found.withTypos;
    if (query.filter)
        filterRows(view, query.list, *query.filter, result.rows, progress);
    if (query.sort.empty())
        orderByRank(found, result.rows);
    sortRows(view, query.list, query.sort, result.rows, progress);
    result.seconds = double(timer.nsecsElapsed()) / 1e9;
    return result;
}

} // namespace leadbook
