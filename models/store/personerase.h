// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "store/change.h"
#include "store/recordname.h"
#include "store/tracesearch.h"

#include <cstdint>
#include <span>

struct sqlite3;

namespace leadbook {

/// What an erase removes from the book, or removed.
struct Erasure
{
    TableCounts removed{};     ///< rows that go
    TableCounts anonymous{};   ///< rows that stay without anything that tells of whom they are
    std::int64_t pages = 0;    ///< of the journal, rewritten
    std::int64_t pageRows = 0; ///< records of them that go
    std::int64_t people = 0;   ///< asked for
    std::int64_t labels = 0;   ///< of changes, names of files and reasons of exports that named the person
    std::int64_t texts = 0;    ///< of the person, in pieces that are looked for (TraceSearch)
    std::int64_t held = 0;     ///< of these, in what belongs to others too
    TraceSearch search;        ///< the others, which must be in no file any more
    CommittedChange change;    ///< of the journal; id 0 in a plan
};

/// The name that an anonymous rest has.
inline constexpr const char *kErasedName = "(erased)";

/// What erasePeople() would do. NotFound where neither tables nor journal know one of @p customers.
Result<Erasure> planErase(sqlite3 *database, std::span<const std::int64_t> customers,
                          const Progress *progress);

/// Within a transaction: removes @p customers, their contacts that are nobody else's and all that is their
/// own (PersonRows) from tables and journal. Several take one pass over journal and book, as one does.
///
/// Where one has deals, orders, purchases or contracts, these stay with a customer that has neither name nor
/// any text, as do stage moves, product lines and payments: amounts, days, stages, owners and products, and
/// categories that others have too, who are not erased. So funnel, revenue, RFM and cohorts count as before.
/// The journal loses every record of the person's rows, its other records lose their references to what is
/// gone. Labels of changes, names of imported files and reasons of exports that name a person are replaced.
/// @p entry (time, who) becomes the entry of the journal: an undo that reverts nothing, so it is no step of
/// undo or redo.
Result<Erasure> erasePeople(sqlite3 *database, std::span<const std::int64_t> customers, Change entry,
                            const Progress *progress);

/// The same in a transaction of its own; then makes the file of @p database anew and empties its write-ahead
/// log, so that nothing is left in free space. All or nothing up to there; where the file cannot be made anew
/// (full disk, another reader) the error says to erase once more, which does.
Result<Erasure> erasePeopleForGood(sqlite3 *database, std::span<const std::int64_t> customers,
                                   const Change &entry, const Progress *progress);

} // namespace leadbook
