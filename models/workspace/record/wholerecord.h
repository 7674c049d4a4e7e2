// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/customerrecord.h"
#include "workspace/privacy/consents.h"
#include "workspace/record/needstanding.h"
#include "workspace/record/recordparts.h"
#include "workspace/record/storedfields.h"
#include "workspace/view.h"

namespace leadbook {

/// What the companies of one parent add up to, the customer shown included.
struct GroupSums
{
    int companies = 0;
    Money revenue;    ///< not known where they have none, or several currencies
    Money openValue;  ///< of open deals; the same
    QString currency; ///< of both
};

/// Everything of one customer, for its page.
struct WholeRecord
{
    CustomerRecord record; ///< with all of its past
    RecordParts parts;
    std::vector<StoredField> stored;
    NeedStanding need;
    std::vector<ContactConsents> consents; ///< of its contacts, the main one first
    GroupSums group;                       ///< no companies where it belongs to none
};

/// The sums of @p customers (ids) as @p view has them. Pure; any thread.
GroupSums sumsOf(const View &view, const std::vector<std::int64_t> &customers);

/// Reads all of @p customer from the book at @p path, which @p view shows; NotFound where there is no such
/// customer. For a worker.
Result<WholeRecord> readWholeRecord(const QString &path, const View &view, std::int64_t customer);

} // namespace leadbook
