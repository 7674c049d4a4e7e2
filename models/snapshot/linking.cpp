// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/linking.h"

namespace leadbook {

void connectChildren(Adjacency &adjacency, const Column<Row> &parents, std::size_t parentCount)
{
    adjacency.resizeParents(parentCount);
    for (std::size_t chunk = 0; chunk < parents.chunkCount(); ++chunk) {
        for (const Row parent : parents.chunk(chunk))
            adjacency.append(parent);
    }
}

void connectPoints(Snapshot &snapshot)
{
    PointTable &points = snapshot.points;
    connectChildren(points.ofCustomer, points.customer, snapshot.customers.rows());
    connectChildren(points.ofContact, points.contact, snapshot.contacts.rows());
}

Row findMainLink(const Snapshot &snapshot, Row customer)
{
    const LinkTable &links = snapshot.links;
    Row main = kNoRow;
    links.ofCustomer.forEach(customer, [&](Row link) {
        // By id, not by row: a link that an undo brings back after a reload stands behind younger ones.
        const bool isFirst =
            main == kNoRow || links.primary[link] > links.primary[main] ||
            (links.primary[link] == links.primary[main] && links.ids[link] < links.ids[main]);
        if (isFirst)
            main = link;
    });
    return main;
}

void connectLinks(Snapshot &snapshot)
{
    LinkTable &links = snapshot.links;
    connectChildren(links.ofCustomer, links.customer, snapshot.customers.rows());
    connectChildren(links.ofContact, links.contact, snapshot.contacts.rows());
    const auto rows = static_cast<Row>(snapshot.customers.rows());
    snapshot.mainLink.resize(rows, kNoRow);
    for (Row customer = 0; customer < rows; ++customer)
        snapshot.mainLink.set(customer, findMainLink(snapshot, customer));
}

} // namespace leadbook
