// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/funnelask.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

/// The deals behind a figure of the funnel's page.
struct FunnelPick
{
    FunnelPart part = FunnelPart::Reached;
    std::size_t stage = 0;              ///< the number of stages = won
    std::optional<QString> group = {};  ///< only those of the group of that name, see FunnelAsk::by
    std::optional<QString> reason = {}; ///< only those lost for that reason
    bool then = false;                  ///< in the period compared with
    bool stuck = false; ///< in place of part and stage: those longer in their stage than usual
};

/// One deal of a list.
struct ListedDeal
{
    std::int64_t customerId = 0; ///< 0: of nobody
    QString customer;
    QString title;
    QString stage; ///< it is in, as written; empty: not told
    DealOutcome outcome = DealOutcome::Open;
    Money amount;
    QString currency;
    Day opened;
    Day closed;
    QString owner;
    std::int32_t days = -1; ///< in its stage; -1: decided, or not known since when
};

/// Deals as they are today, whatever the period.
struct DealList
{
    std::vector<ListedDeal> lines;
    std::int64_t customers = 0; ///< different ones
};

/// The deals behind @p pick: as many as the figure says. In a worker. Errors as askedDeals().
Result<DealList> dealsBehind(const View &view, const FunnelAsk &ask, const FunnelPick &pick,
                             const Progress &progress);

} // namespace leadbook
