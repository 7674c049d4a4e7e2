// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "snapshot/snapshot.h"
#include "workspace/listcolumn.h"

#include <span>
#include <string_view>
#include <vector>

namespace leadbook {

/// Builds the search index over every customer with its contacts, shared among threads. Cancelled or done.
Status buildSearchText(Snapshot &snapshot, const Progress &progress);
/// Brings the index up to date for @p customers (ascending rows); rows behind its end are appended.
void updateSearchText(Snapshot &snapshot, std::span<const Row> customers);

/// People found, ascending, and how well each is hit.
struct FoundPeople
{
    std::vector<Row> rows;
    std::vector<MatchRank> ranks; ///< one for each row; empty where nobody asked, and for blank text
    bool withTypos = false;       ///< few were hit exactly, so words may have an error
};

/// Fewer exact hits than these are completed by those with one error in a word.
inline constexpr std::size_t kEnoughExact = 20;

/// The people of @p list whom @p text finds, customers by their contacts' words too, contacts by their
/// customer's; all live ones for blank text. Shared among threads; empty where cancelled. @p ranked asks for
/// ranks: a customer has its contacts' names too, of a contact only its own can be whole or begun.
FoundPeople findPeople(const Snapshot &snapshot, ListKind list, std::string_view text, bool ranked,
                       const Progress &progress);
/// Their rows alone.
std::vector<Row> searchCustomers(const Snapshot &snapshot, std::string_view text, const Progress &progress);
std::vector<Row> searchContacts(const Snapshot &snapshot, std::string_view text, const Progress &progress);

/// The best rank first, rows of one rank in their order. @p rows are some of @p found, ascending.
void orderByRank(const FoundPeople &found, std::vector<Row> &rows);

} // namespace leadbook
