// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/editor.h"
#include "workspace/merging/mergefields.h"

#include <array>
#include <vector>

struct sqlite3;

namespace leadbook {

/// What a customer_contact says of a contact at its customer and a merge can choose.
inline constexpr std::array kLinkFields{FieldId::Role, FieldId::Title, FieldId::Department};

/// The links of contacts @p a and @p b at the customer that both are at, the first one's first: they become
/// one when the contacts do. Empty where they share no customer.
Result<std::vector<StoredRow>> linksOfContacts(sqlite3 *database, std::int64_t a, std::int64_t b);

/// The links of the main contacts of customers @p a and @p b, which become one when the customers and the
/// contacts do. Empty where one has no contact, or both have the same.
Result<std::vector<StoredRow>> linksOfCustomers(sqlite3 *database, std::int64_t a, std::int64_t b);

/// Gives the link that stays (the first of @p links) the values that @p choices names; after the merge.
/// Nothing where there are no links, or it is not there any more.
Status writeLink(Editor &editor, const std::vector<StoredRow> &links, const MergeChoices &choices);

} // namespace leadbook
