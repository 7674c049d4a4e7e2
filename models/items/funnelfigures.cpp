// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/funnelfigures.h"

#include "items/bookcurrency.h"
#include "workspace/funnelinput.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

FunnelFigures funnelFigures(const View &view, FunnelCount count, PeriodChoice period,
                            const Progress &progress)
{
    FunnelFigures figures;
    figures.asOf = view.asOf;
    FunnelInput input = gatherDeals(*view.snapshot);
    figures.deals = static_cast<std::int64_t>(input.deals.size());
    figures.pipeline = toQString(input.pipeline);
    for (const PipelineDeals &other : input.otherPipelines)
        figures.others.push_back({toQString(other.name), other.deals});
    if (progress.isCancelled())
        return figures;
    // Where owners cannot be told apart the funnel still stands.
    const bool isGrouped = bool(groupDeals(view, u"owner"_s, input));
    figures.funnel = funnelOf(input, {count, periodOf(period, view.asOf), view.asOf});
    Funnel &funnel = figures.funnel;
    figures.counted =
        std::ranges::count_if(funnel.counted, [](std::int32_t furthest) { return furthest >= 0; });
    funnel.counted.clear();
    for (const std::string &stage : input.stages)
        figures.stages << toQString(stage);
    if (isGrouped) {
        for (const FunnelGroup &group : funnel.groups)
            figures.owners.push_back({toQString(input.groups[group.group]), group.won, group.lost, group.open,
                                      group.wonValue, group.winRate});
    }
    figures.currency = bookCurrency(*view.snapshot);
    return figures;
}

} // namespace leadbook
