// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/funnel.h"
#include "core/result.h"
#include "workspace/view.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace leadbook {

/// The deals of one pipeline as the funnel wants them: that with the most deals. Deals of which no stage is
/// told count as its own.
struct FunnelInput
{
    std::vector<std::string> stages; ///< names, in pipeline order
    std::vector<Row> deals;          ///< row in Snapshot::deals by place in the columns below

    std::vector<std::uint16_t> stage; ///< place in stages, kNoDealStage where not told
    std::vector<std::uint8_t> outcome;
    std::vector<Money> amount;
    std::vector<Day> opened;
    std::vector<Day> closed;
    std::vector<std::uint32_t> group; ///< index in groups; empty before groupDeals()
    std::vector<std::string> groups;  ///< names, the first one empty: none

    std::vector<std::uint32_t> movedDeal; ///< place of the deal
    std::vector<std::uint16_t> movedStage;
    std::vector<Day> movedDay;

    DealColumns columns() const { return {stage, outcome, amount, opened, closed, group, {}}; }
    DealMoves moves() const { return {movedDeal, movedStage, movedDay}; }
};

/// The live deals of @p snapshot with their moves.
FunnelInput gatherDeals(const Snapshot &snapshot);

/// Fills in the groups of @p input: by "owner" (of the deal), "manager" (of that owner), "product", or the
/// key of a field of the customer. Invalid where there is no such field.
Status groupDeals(const View &view, const QString &by, FunnelInput &input);

/// The funnel of @p input.
inline Funnel funnelOf(const FunnelInput &input, const FunnelQuestion &question)
{
    return computeFunnel(input.columns(), input.moves(), input.stages.size(), question);
}

} // namespace leadbook
