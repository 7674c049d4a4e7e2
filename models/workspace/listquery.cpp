// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/listquery.h"

#include "workspace/filtering.h"
#include "workspace/searching.h"
#include "workspace/writtensearch.h"

#include <QElapsedTimer>

#include <algorithm>
#include <iterator>
#include <utility>

namespace leadbook {

namespace {

/// The list's rows of the customers that @p hits names, ascending, without those in @p found (ascending).
std::vector<Row> furtherRows(const Snapshot &snapshot, ListKind list, const WrittenHits &hits,
                             const std::vector<Row> &found)
{
    std::vector<Row> rows = hits.rows(snapshot);
    if (list == ListKind::Contacts) {
        const std::vector<Row> customers = std::exchange(rows, {});
        for (const Row customer : customers) {
            snapshot.links.ofCustomer.forEach(customer, [&](Row link) {
                const Row contact = snapshot.links.contact[link];
                if (contact != kNoRow && isListRowAlive(snapshot, list, contact) &&
                    customerOfListRow(snapshot, list, contact) == customer)
                    rows.push_back(contact);
            });
        }
        std::ranges::sort(rows);
        rows.erase(std::ranges::unique(rows).begin(), rows.end());
    }
    std::vector<Row> further;
    std::ranges::set_difference(rows, found, std::back_inserter(further));
    return further;
}

} // namespace

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
    std::vector<Row> further;
    if (query.written && !query.search.trimmed().isEmpty())
        further = furtherRows(snapshot, query.list, *query.written, result.rows);
    if (query.filter) {
        filterRows(view, query.list, *query.filter, result.rows, progress);
        filterRows(view, query.list, *query.filter, further, progress);
    }
    if (query.sort.empty())
        orderByRank(found, result.rows);
    result.byWritten = further.size();
    const auto behind = static_cast<std::ptrdiff_t>(result.rows.size());
    result.rows.insert(result.rows.end(), further.begin(), further.end());
    if (!query.sort.empty())
        std::ranges::inplace_merge(result.rows, result.rows.begin() + behind);
    sortRows(view, query.list, query.sort, result.rows, progress);
    result.seconds = double(timer.nsecsElapsed()) / 1e9;
    return result;
}

} // namespace leadbook
