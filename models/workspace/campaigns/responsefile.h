// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "workspace/campaigns/campaignreader.h"
#include "workspace/campaigns/campaignwork.h"
#include "workspace/view.h"

#include <QStringList>

namespace leadbook {

/// What a file says of a campaign's members.
struct ResponseFile
{
    std::vector<MemberResponse> responses; ///< each member once; those that say nothing new are left out
    std::int64_t rows = 0;
    std::int64_t known = 0;     ///< rows that say what the book has already
    std::int64_t repeated = 0;  ///< further rows of a member; its last one counts
    std::int64_t unknown = 0;   ///< rows of no customer of the book
    std::int64_t strangers = 0; ///< rows of customers who are no members
    std::int64_t noDay = 0;     ///< rows without a readable day: the view's day stands for it
    QStringList examples;       ///< some of what was not found
};

/// Reads the table @p file (CSV or a workbook) with a column that names the customer (Leadbook's number, the
/// other system's key, or an e-mail) and, where there are, a day and a response. Errors: Io, Corrupt,
/// Cancelled; Invalid where no column names the customer.
Result<ResponseFile> readResponses(const QString &path, const View &view, std::int64_t campaign,
                                   const QString &file, const Progress &progress);

} // namespace leadbook
