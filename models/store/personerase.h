// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "store/change.h"
#include "store/recordname.h"
#include "store/tracesearch.h"

#include <cstdint>

struct sqlite3;

namespace leadbook {

/// What an erase removes from the book, or removed.
struct Erasure
{
    TableCounts removed{};     ///< rows that go
    TableCounts anonymous{};   ///< rows that stay without anything that tells of whom they are
    std::int64_t pages = 0;    ///< of the journal, rewritten
    std::int64_t pageRows = 0; ///< records of them that go
    std::int64_t labels = 0;   ///< of changes, and names of imported files, that named the person
    std::int64_t texts = 0;    ///< of the person, in pieces that are looked for (TraceSearch)
    std::int64_t held = 0;     ///< of these, in what belongs to others too
    TraceSearch search;        ///< the others, which must be in no file any more
    CommittedChange change;    ///< of the journal; id 0 in a plan
};

/// The name that an anonymous rest has.
inline constexpr const char *kErasedName = "(erased)";

/// What erasePerson() would do. NotFound where neither tables nor journal know the customer.
Result<Erasure> planErase(sqlite3 *database, std::int64_t customer, const Progress *progress);

/// Within a transaction: removes the customer, its contacts that are nobody else's and all that is their own
/// (PersonRows) from tables and journal.
///
/// Where it has deals, orders, purchases or contracts, these stay with a customer that has neither name nor
/// any text, as do stage moves, product lines and payments: amounts, days, stages, owners and products, and
/// categories that others have too. So funnel, revenue, RFM and cohorts count as before. The journal loses
/// every record of the person's rows, its other records lose their references to what is gone. Labels of
/// changes and names of imported files that name the person are replaced. @p entry (time, who) becomes the
/// entry of the journal: an undo that reverts nothing, so it is no step of undo or redo.
Result<Erasure> erasePerson(sqlite3 *database, std::int64_t customer, Change entry, const Progress *progress);

} // namespace leadbook
