// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exporting/tableexport.h"

#include "store/reader.h"
#include "workspace/exporting/eventexport.h"
#include "workspace/exporting/exportfile.h"
#include "workspace/exporting/peopleexport.h"
#include "workspace/exporting/tablecolumns.h"
#include "workspace/filtering.h"
#include "workspace/searching.h"

#include <QCoreApplication>

#include <algorithm>

namespace leadbook {

namespace {

/// The contacts of customers, each once, ascending.
std::vector<Row> contactsOf(const Snapshot &snapshot, const std::vector<Row> &customers)
{
    std::vector<Row> contacts;
    for (const Row customer : customers)
        snapshot.links.ofCustomer.forEach(
            customer, [&](Row link) { contacts.push_back(snapshot.links.contact[link]); });
    std::ranges::sort(contacts);
    const auto again = std::ranges::unique(contacts);
    contacts.erase(again.begin(), again.end());
    return contacts;
}

} // namespace

Result<std::int64_t> exportTable(const View &view, const QString &bookPath, const ExportRequest &request,
                                 const Progress &progress)
{
    const bool isNarrowed = request.filter || request.among;
    if (isNarrowed && !hasCustomer(request.table))
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate(
                         "Export", "A filter narrows customers and what belongs to them; leave it out here."),
                     {}};
    if (request.table != Entity::Customer && ExportFile::isCards(request.path))
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate(
                         "Export", "vCards hold customers alone; export this table as .csv or .xlsx."),
                     {}};
    auto connection = ReadConnection::open(bookPath);
    LEADBOOK_TRY(connection);
    LEADBOOK_TRY(connection->begin()); // all of the file as one change left it
    const ListKind list = request.table == Entity::Customer ? request.list : ListKind::Customers;
    std::vector<Row> rows = request.among ? *request.among : searchCustomers(*view.snapshot, {}, progress);
    if (list == ListKind::Contacts && !request.among)
        rows = contactsOf(*view.snapshot, rows);
    if (request.filter)
        filterRows(view, list, *request.filter, rows, progress);
    if (progress.isCancelled())
        return cancelledError();
    if (request.table == Entity::Customer)
        return exportPeople(view, connection->handle(), request, rows, progress);
    std::function<bool(std::int64_t)> wanted;
    if (isNarrowed)
        wanted = [&](std::int64_t customer) {
            const Row row = view.snapshot->customers.ids.find(customer);
            return row != kNoRow && std::ranges::binary_search(rows, row);
        };
    return exportEvents(connection->handle(), request, wanted, progress);
}

} // namespace leadbook
