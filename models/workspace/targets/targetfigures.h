// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "workspace/view.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace leadbook {

/// What an owner is to reach in a period, and how far it is.
struct OwnerTargets
{
    std::int64_t owner = 0; ///< id; 0: the whole team
    QString name;           ///< empty: the team
    bool active = true;
    Money signedTarget;               ///< not known: none
    Money signedValue = Money(0);     ///< deals won in the period
    Money expected = Money(0);        ///< what will be won by its end, by the forecast
    Money receivedTarget;             ///< not known: none
    Money receivedValue = Money(0);   ///< payments of contracts that came in
    bool isSignedTargetSum = false;   ///< the team has none of its own: the sum of the owners'
    bool isReceivedTargetSum = false; ///< the same

    /// What is expected beyond the target, below 0 where it falls short; not known without a target.
    Money signedGap() const { return signedTarget.isKnown() ? expected - signedTarget : Money(); }
    Money receivedGap() const { return receivedTarget.isKnown() ? receivedValue - receivedTarget : Money(); }
};

/// Targets against what was signed and received in one period.
struct TargetFigures
{
    Period days;
    int months = 1;
    std::vector<OwnerTargets> owners; ///< the team first, then by name those who have anything or are active
};

/// The figures of the month, quarter or year (@p months 1, 3, 12) that @p asOf is in, up to that day. A deal
/// counts for its owner, a payment for that of the contract's deal, else of its customer. Reads contracts and
/// payments from the book @p path: in a worker. Errors: Io, Corrupt, Cancelled.
Result<TargetFigures> targetFigures(const QString &path, const View &view, Day asOf, int months,
                                    const Progress &progress);

} // namespace leadbook
