// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "workspace/scoring/scorefactors.h"
#include "workspace/view.h"

#include <QString>

#include <vector>

namespace leadbook {

/// What speaks for and against one customer.
struct ChanceReason
{
    Row customer = kNoRow;
    std::vector<ScoreFactor> top; ///< the strongest first
};

/// The chance of each customer to win, of its open deal (of several the best).
struct WinChances
{
    std::vector<float>
        chance;  ///< by customer row, NaN = cannot tell (no open deal); empty where @c why is not
    QString why; ///< a sentence why there are none, empty: there are
    std::vector<ChanceReason> reasons;  ///< of everybody with a chance, ascending by customer
    std::vector<ScoreFieldName> fields; ///< that the reasons speak of

    /// Why @p customer has its chance, null where it has none.
    const ChanceReason *reasonOf(Row customer) const;
};

/// Learns from the won and lost deals of the book what was knowable on the day each was opened, as
/// analyseScore() does, and asks about the open ones; that a deal is open for so long counts too (OpenAge).
/// Where there is too little history to learn and to check, none are told. Cancelled: none, with that as the
/// reason. Any thread.
WinChances winChances(const View &view, const Progress &progress);

} // namespace leadbook
