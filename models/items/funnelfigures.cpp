// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/funnelfigures.h"

#include "analysis/stuckdeals.h"
#include "items/bookcurrency.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// Why the deals that @p funnel counts as lost were lost.
std::vector<LostReason> lostReasons(const Snapshot &snapshot, const FunnelInput &input, const Funnel &funnel)
{
    const CodeColumn &codes = snapshot.deals.lostReason;
    std::vector<LostReason> byCode(codes.dictionary().size());
    for (std::size_t i = 0; i < input.deals.size(); ++i) {
        if (funnel.counted[i] < 0 || DealOutcome(funnel.outcomes[i]) != DealOutcome::Lost)
            continue;
        LostReason &reason = byCode[codes.code(input.deals[i])];
        reason.byStage.resize(input.stages.size());
        ++reason.deals;
        if (input.amount[i].isKnown())
            reason.value += input.amount[i];
        if (static_cast<std::size_t>(funnel.counted[i]) < reason.byStage.size())
            ++reason.byStage[static_cast<std::size_t>(funnel.counted[i])];
    }
    for (std::uint32_t code = 0; code < byCode.size(); ++code)
        byCode[code].reason = toQString(codes.dictionary().text(code));
    std::erase_if(byCode, [](const LostReason &reason) { return reason.deals == 0; });
    std::ranges::stable_sort(byCode, [](const LostReason &a, const LostReason &b) {
        return a.reason.isEmpty() != b.reason.isEmpty() ? b.reason.isEmpty() : a.deals > b.deals;
    });
    return byCode;
}

StuckFigures stuckFigures(const FunnelInput &input, Day today)
{
    // What is long is told by all won deals, whatever is looked at.
    DealColumns all = input.columns();
    all.live = {};
    const StuckDeals stuck = findStuckDeals(all, input.moves(), input.stages.size(), today);
    StuckFigures figures;
    figures.limit = stuck.limit;
    figures.byStage.resize(input.stages.size());
    for (std::size_t i = 0; i < input.deals.size(); ++i) {
        const bool isShown = input.live.empty() || input.live[i] != 0;
        if (!isShown || DealOutcome(input.outcome[i]) != DealOutcome::Open)
            continue;
        figures.unknown += stuck.days[i] < 0 ? 1 : 0;
        if (!stuck.isStuck(i, input.stage[i]))
            continue;
        ++figures.deals;
        ++figures.byStage[input.stage[i]];
        if (input.amount[i].isKnown())
            figures.value += input.amount[i];
    }
    return figures;
}

} // namespace

Result<FunnelFigures> funnelFigures(const View &view, const FunnelAsk &ask, const Progress &progress)
{
    FunnelFigures figures;
    figures.asOf = view.asOf;
    const auto input = askedDeals(view, ask, progress);
    LEADBOOK_TRY(input);
    figures.deals = static_cast<std::int64_t>(input->deals.size());
    figures.pipeline = toQString(input->pipeline);
    for (const PipelineDeals &other : input->otherPipelines)
        figures.others.push_back({toQString(other.name), other.deals});
    if (progress.isCancelled())
        return figures;
    const int firstMonth = view.book.firstMonth;
    const FunnelQuestion question = questionOf(ask, view.asOf, firstMonth);
    figures.period = question.period;
    figures.funnel = funnelOf(*input, question);
    Funnel &funnel = figures.funnel;
    figures.counted = funnel.deals();
    figures.reasons = lostReasons(*view.snapshot, *input, funnel);
    funnel.counted.clear();
    funnel.outcomes.clear();
    if (const auto before = comparedQuestion(ask, view.asOf, firstMonth)) {
        figures.then = funnelOf(*input, *before);
        figures.thenPeriod = before->period;
        figures.then->counted.clear();
        figures.then->outcomes.clear();
    }
    figures.stuck = stuckFigures(*input, view.asOf);
    for (const std::string &stage : input->stages)
        figures.stages << toQString(stage);
    for (const FunnelGroup &group : funnel.groups)
        figures.owners.push_back({toQString(input->groups[group.group]), group.won, group.lost, group.open,
                                  group.wonValue, group.winRate});
    figures.currency = bookCurrency(view);
    return figures;
}

} // namespace leadbook
