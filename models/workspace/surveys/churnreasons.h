// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/progress.h"
#include "core/result.h"
#include "workspace/view.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace leadbook {

/// Somebody who left, with what was said of it.
struct LostCustomer
{
    std::int64_t customer = 0;
    QString name;
    Day day;         ///< of the answer; no day: not asked
    QString reasons; ///< as answered, one a line; empty: not asked
    QString written; ///< the texts of the same answers, one a line
    QString lostFor; ///< why deals with a churned customer were lost, one a line

    /// Whether @p reason is among what was answered, or what deals were lost for.
    bool hasReason(const QString &reason) const;
};

/// How often a reason was given.
struct ChurnReason
{
    QString reason;
    std::int64_t answers = 0;   ///< of customers, to questionnaires of kind Churn; the newest of each counts
    std::int64_t lostDeals = 0; ///< of churned customers, lost for that reason
};

/// Why customers left: what they answered, and what the data say of those who are churned now.
struct ChurnReasons
{
    std::int64_t churned = 0;         ///< customers in that state of the life cycle
    std::int64_t answered = 0;        ///< customers who answered, churned now or not
    std::int64_t asked = 0;           ///< of the churned ones, who answered
    std::vector<ChurnReason> reasons; ///< the most answered first, then by lost deals
    std::vector<LostCustomer>
        customers; ///< who answered, newest first; then churned ones who were not asked, those with lost
    /// deals first
};
inline constexpr std::size_t kLostShown = 5'000; ///< of those who were not asked and lost a deal
inline constexpr std::size_t kSilentShown = 500; ///< of those of whom nothing is known

/// Counts the reasons in the book @p path as of the view's day. In a worker. Errors: Io, Corrupt, Cancelled.
Result<ChurnReasons> churnReasons(const QString &path, const View &view, const Progress &progress);

} // namespace leadbook
