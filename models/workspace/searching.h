// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "snapshot/snapshot.h"

#include <span>
#include <string_view>
#include <vector>

namespace leadbook {

/// Builds the search index over every customer with its contacts, shared among threads. Cancelled or done.
Status buildSearchText(Snapshot &snapshot, const Progress &progress);
/// Brings the index up to date for @p customers (ascending rows); rows behind its end are appended.
void updateSearchText(Snapshot &snapshot, std::span<const Row> customers);

/// The customers that @p text finds, ascending; all live ones for blank text. Shared among threads; empty
/// where cancelled.
std::vector<Row> searchCustomers(const Snapshot &snapshot, std::string_view text, const Progress &progress);
/// The contacts that @p text finds, by their own or their customer's words.
std::vector<Row> searchContacts(const Snapshot &snapshot, std::string_view text, const Progress &progress);

} // namespace leadbook
