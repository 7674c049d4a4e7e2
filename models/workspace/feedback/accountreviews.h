// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/result.h"
#include "workspace/record/recordwork.h"

#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

struct sqlite3;

namespace leadbook {

/// A periodic review of an account; ratings are 1 (bad) to 5 (good).
struct AccountReview
{
    std::int64_t id = 0; ///< 0: not written yet
    std::int64_t customer = 0;
    Day day;
    std::optional<int> value;
    std::optional<int> satisfaction;
    std::optional<int> relationship;
    Day next;          ///< no day: kReviewEvery days later
    QString ownerName; ///< as read; the customer's owner writes it
    QString note;
};

/// Writes @p review as one change. Invalid without a rating or a note, for a rating beyond 1 to 5, or where
/// the next review is not after this one; NotFound for a customer who is gone.
RecordWork addReview(const AccountReview &review, const QString &customerName);

/// All reviews up to @p asOf by customer, newest first. Errors: Io, Corrupt.
Result<std::map<std::int64_t, std::vector<AccountReview>>> readReviews(sqlite3 *database, Day asOf);

} // namespace leadbook
