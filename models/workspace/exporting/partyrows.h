// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"
#include "workspace/exporting/furtherpoints.h"
#include "workspace/listcolumn.h"

#include <span>
#include <vector>

namespace leadbook {

/// The rows of an export that hold all of its people: a customer with each of its contacts, the main one
/// first, as an import puts them together again.
class PartyRows
{
public:
    struct PartyRow
    {
        Row customer = kNoRow;
        Row link = kNoRow; ///< to the contact; none: the customer alone
        PointOwner points; ///< whose phones and addresses stand in the row
        PointOwner morePoints;
        /// A company that has rows with contacts: told again only for the sake of its own phones.
        bool isRepeated = false;
    };

    /// @p rows of customers or contacts. The snapshot outlives it.
    static PartyRows make(const Snapshot &snapshot, ListKind list, std::span<const Row> rows);

    /// Whether the phones and addresses of that record are in any row.
    bool has(const PointOwner &owner) const;
    /// The rows of the file for a row of the list; valid until the next call.
    std::span<const PartyRow> of(Row row);

private:
    PartyRows(const Snapshot &snapshot, ListKind list)
        : m_snapshot(snapshot)
        , m_list(list)
    {
    }
    void addLinks(Row customer);
    void addLink(Row link);

    const Snapshot &m_snapshot;
    ListKind m_list;
    std::vector<bool> m_customers; ///< by row: whether it is in the file
    std::vector<bool> m_contacts;
    std::vector<Row> m_links;
    std::vector<PartyRow> m_rows;
};

} // namespace leadbook
