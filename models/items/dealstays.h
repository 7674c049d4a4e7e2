// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/deals/dealrecord.h"
#include "workspace/view.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

/// A move of a deal as it was recorded, and what happened with the customer until the next one.
struct DealStay
{
    std::int64_t move = 0; ///< id of the stage change
    QString stage;         ///< as written; empty: the move to the outcome, or a stage that was removed since
    Day day;               ///< no day: not known
    bool isNow = false;    ///< the deal is there still
    std::optional<std::int32_t> days; ///< until the next move, or today; absent where not known, or decided
    std::int64_t contacts = 0;        ///< interactions in which both sides took part
    std::int64_t replies = 0;         ///< of all interactions those that came from the customer
    QString owner;                    ///< who moved it; empty: not known
};

/// The moves of @p record by day, those of one day and those without any in the order of recording. What
/// happened on the day of a move belongs to the stage that the deal came to; what happened before the first
/// move, or once the deal was decided, to none. Empty for a deal that
/// is gone.
std::vector<DealStay> dealStays(const View &view, const DealRecord &record);

} // namespace leadbook
