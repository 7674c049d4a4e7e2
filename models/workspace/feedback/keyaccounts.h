// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/accounthealth.h"
#include "core/progress.h"
#include "core/result.h"
#include "workspace/feedback/accountreviews.h"
#include "workspace/view.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

/// Why a customer is a key account; several may hold.
struct KeyAccountCause
{
    bool isGradeA = false;
    bool isRated = false;   ///< influence or cooperation of at least kKeyRating
    bool isLargest = false; ///< among the kLargestAccounts by revenue of the last year

    bool holds() const { return isGradeA || isRated || isLargest; }
};
inline constexpr int kKeyRating = 4;
inline constexpr std::size_t kLargestAccounts = 20;

/// A survey's answer that says how satisfied a customer is.
struct NewestAnswer
{
    QString survey;
    double score = 0;
    Day day;
};

/// A key account and how it stands.
struct KeyAccount
{
    std::int64_t customer = 0;
    Row row = kNoRow; ///< of KeyAccounts::snapshot
    QString name;
    QString ownerName;
    std::uint8_t grade = 0xff;
    KeyAccountCause cause;
    AccountFacts facts;
    AccountHealth health;
    std::optional<NewestAnswer> answer; ///< where satisfaction rests on a survey, not on a review
    std::vector<AccountReview> reviews; ///< newest first
};

/// The key accounts of a book, the worst first, of equal ones the greatest revenue first.
struct KeyAccounts
{
    Day asOf;
    std::vector<KeyAccount> accounts;
    SnapshotPtr snapshot;
};

/// Looks at every customer of @p view that is worked with, with the reviews of the book @p path. Revenue is
/// net, in the currency that purchases are in, of the 365 days up to the view's day and of the 365 before. In
/// a worker. Errors: Io, Corrupt, Cancelled.
Result<KeyAccounts> keyAccounts(const QString &path, const View &view, const Progress &progress);

} // namespace leadbook
