// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exporting/exportscope.h"

#include <algorithm>

namespace leadbook {

namespace {

/// The rows of the list that @p scope names, in any order.
std::vector<Row> listedRows(const View &view, const ExportScope &scope, const Progress &progress)
{
    if (scope.kind != ExportScope::Kind::Chosen) {
        ListQuery query;
        if (scope.kind == ExportScope::Kind::Listed)
            query = scope.query;
        query.sort.clear();
        return runListQuery(view, query, progress).rows;
    }
    const Snapshot &snapshot = *view.snapshot;
    const RowIds &known =
        scope.query.list == ListKind::Customers ? snapshot.customers.ids : snapshot.contacts.ids;
    std::vector<Row> rows;
    rows.reserve(scope.ids.size());
    for (const std::int64_t id : scope.ids) {
        const Row row = known.find(id);
        if (row != kNoRow && isListRowAlive(snapshot, scope.query.list, row))
            rows.push_back(row);
    }
    return rows;
}

/// The contacts of people who are customers, or their customers where @p from is the list of contacts.
std::vector<Row> othersOf(const Snapshot &snapshot, const std::vector<Row> &people, ListKind from)
{
    std::vector<Row> others;
    for (const Row row : people) {
        if (from == ListKind::Contacts)
            others.push_back(customerOfListRow(snapshot, from, row));
        else
            snapshot.links.ofCustomer.forEach(
                row, [&](Row link) { others.push_back(snapshot.links.contact[link]); });
    }
    std::erase(others, kNoRow);
    return others;
}

} // namespace

std::vector<Row> peopleOf(const View &view, const ExportScope &scope, ListKind list, const Progress &progress)
{
    const ListKind from = scope.kind == ExportScope::Kind::Everyone ? ListKind::Customers : scope.query.list;
    std::vector<Row> rows = listedRows(view, scope, progress);
    if (list != from)
        rows = othersOf(*view.snapshot, rows, from);
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    return rows;
}

} // namespace leadbook
