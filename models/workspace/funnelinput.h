// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/funnel.h"
#include "core/progress.h"
#include "core/result.h"
#include "domain/filter.h"
#include "workspace/view.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace leadbook {

/// How many deals a pipeline has.
struct PipelineDeals
{
    std::uint16_t pipeline = 0; ///< index into Snapshot::pipelines
    std::string name;
    std::int64_t deals = 0;
};

/// The deals of one pipeline as the funnel wants them. A stage of another pipeline counts as none told, a
/// move to one as not made.
struct FunnelInput
{
    std::string pipeline;                      ///< name of the pipeline shown; empty where there is none
    std::vector<PipelineDeals> otherPipelines; ///< those that are not shown and have deals, by position

    std::vector<std::string> stages; ///< names, in pipeline order
    std::vector<Row> deals;          ///< row in Snapshot::deals by place in the columns below

    std::vector<std::uint16_t> stage; ///< place in stages, kNoDealStage where not told
    std::vector<std::uint8_t> outcome;
    std::vector<Money> amount;
    std::vector<Day> opened;
    std::vector<Day> closed;
    std::vector<std::uint32_t> group; ///< index in groups; empty before groupDeals()
    std::vector<std::string> groups;  ///< names, the first one empty: none

    std::vector<std::uint8_t> live; ///< 0 = left out by narrowDeals(); empty = all are counted

    std::vector<std::uint32_t> movedDeal; ///< place of the deal
    std::vector<std::uint16_t> movedStage;
    std::vector<Day> movedDay;

    DealColumns columns() const { return {stage, outcome, amount, opened, closed, group, live}; }
    DealMoves moves() const { return {movedDeal, movedStage, movedDay}; }
};

/// The live deals of @p pipeline (an index into Snapshot::pipelines) with their moves; of the one with the
/// most deals where absent, the first of equals.
FunnelInput gatherDeals(const Snapshot &snapshot, std::optional<std::uint16_t> pipeline = {});
/// The pipeline called @p name; Invalid, with the names there are, where there is none.
Result<std::uint16_t> findPipeline(const Snapshot &snapshot, const QString &name);

/// Which deals of a pipeline are looked at.
struct DealFilter
{
    std::optional<QString> owner; ///< name of the deal's owner; empty: of none; absent: anybody's
    Filter customers;             ///< only deals of customers that pass it; empty: those of nobody too

    bool isEmpty() const { return !owner && customers.isEmpty(); }
};

/// Leaves out the deals of @p input that @p filter does not let pass. Leaves it half done where @p progress
/// is cancelled.
void narrowDeals(const View &view, const DealFilter &filter, FunnelInput &input, const Progress &progress);

/// Fills in the groups of @p input: by "owner" (of the deal), "manager" (of that owner), "product", or the
/// key of a field of the customer. Invalid where there is no such field.
Status groupDeals(const View &view, const QString &by, FunnelInput &input);

/// The funnel of @p input.
inline Funnel funnelOf(const FunnelInput &input, const FunnelQuestion &question)
{
    return computeFunnel(input.columns(), input.moves(), input.stages.size(), question);
}

} // namespace leadbook
