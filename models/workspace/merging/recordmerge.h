// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "store/book.h"
#include "workspace/duplicates/duplicatepair.h"
#include "workspace/merging/mergefields.h"

#include <memory>

namespace leadbook {

/// Records that are to become one.
struct MergeRequest
{
    DuplicateKind kind = DuplicateKind::Customers;
    std::vector<std::int64_t> ids; ///< two or more; the first one stays, with its number
    MergeChoices choices;          ///< what is not named follows defaultChoice()
};

/// The work of a change that merges each request: fields by choice, tags and notes joined, phones and
/// addresses that are not chosen kept as further ones, all that hangs on the others moved, and a note on the
/// one that stays which tells the values that were not chosen. Of customers, people who are the same in both
/// become one. NotFound where a record is gone; one that an earlier request of the same work has merged is
/// passed over.
Book::Work mergeRecords(std::vector<MergeRequest> requests, Day today,
                        std::shared_ptr<Progress> progress = nullptr);

/// Whether two contacts, of companies that are merged, are one human: by a phone, e-mail or WeChat id of
/// theirs, or by name where no other sign says that they are two.
bool isSamePerson(const StoredRow &a, const StoredRow &b);

} // namespace leadbook
