// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/deallist.h"

#include "analysis/stuckdeals.h"
#include "items/bookcurrency.h"
#include "items/dealcells.h"

#include <algorithm>
#include <functional>
#include <unordered_set>

namespace leadbook {

namespace {

/// Leaves out the deals that are not of the group or reason picked.
void narrowToPick(const Snapshot &snapshot, const FunnelPick &pick, FunnelInput &input)
{
    if (input.live.empty())
        input.live.assign(input.deals.size(), 1);
    const std::string group = pick.group.value_or(QString()).toStdString();
    const std::string reason = pick.reason.value_or(QString()).toStdString();
    for (std::size_t i = 0; i < input.deals.size(); ++i) {
        if (pick.group && input.groups[input.group[i]] != group)
            input.live[i] = 0;
        if (pick.reason && snapshot.deals.lostReason[input.deals[i]] != reason)
            input.live[i] = 0;
    }
}

std::vector<std::uint32_t> pickedDeals(const FunnelInput &input, const FunnelAsk &ask, const FunnelPick &pick,
                                       const StuckDeals &stuck, const View &view)
{
    if (!pick.stuck) {
        const int month = view.book.firstMonth;
        const auto question =
            pick.then ? comparedQuestion(ask, view.asOf, month) : questionOf(ask, view.asOf, month);
        if (!question)
            return {};
        return funnelDeals(input.columns(), input.moves(), input.stages.size(), *question, pick.part,
                           pick.stage);
    }
    std::vector<std::uint32_t> found;
    for (std::uint32_t i = 0; i < input.deals.size(); ++i)
        if (input.live[i] != 0 && DealOutcome(input.outcome[i]) == DealOutcome::Open &&
            stuck.isStuck(i, input.stage[i]))
            found.push_back(i);
    // The longest first.
    std::ranges::stable_sort(found, std::greater(), [&stuck](std::uint32_t i) { return stuck.days[i]; });
    return found;
}

ListedDeal lineOf(const Snapshot &snapshot, Row row, std::int32_t days, const QString &bookCurrency)
{
    const DealTable &deals = snapshot.deals;
    ListedDeal line;
    if (const Row customer = deals.customer[row]; customer != kNoRow) {
        line.customerId = snapshot.customers.ids[customer];
        line.customer = toQString(snapshot.customers.columns.text(FieldId::Name)[customer]);
    }
    line.title = toQString(deals.title[row]);
    if (const std::uint16_t stage = deals.stage[row]; stage != kNoStage)
        line.stage = toQString(snapshot.stages[stage].name);
    line.outcome = DealOutcome(deals.outcome[row]);
    line.amount = dealAmount(snapshot, row);
    line.currency = dealCurrency(snapshot, row, bookCurrency);
    line.opened = deals.opened[row];
    line.closed = deals.closed[row];
    if (const std::uint32_t owner = deals.owner[row]; owner != 0)
        line.owner = toQString(snapshot.owners[owner - 1].name);
    line.days = days;
    return line;
}

} // namespace

Result<DealList> dealsBehind(const View &view, const FunnelAsk &ask, const FunnelPick &pick,
                             const Progress &progress)
{
    auto input = askedDeals(view, ask, progress);
    LEADBOOK_TRY(input);
    const Snapshot &snapshot = *view.snapshot;
    DealColumns all = input->columns();
    all.live = {};
    const StuckDeals stuck = findStuckDeals(all, input->moves(), input->stages.size(), view.asOf);
    narrowToPick(snapshot, pick, *input);
    DealList list;
    const QString currency = bookCurrency(view);
    std::unordered_set<std::int64_t> customers;
    for (const std::uint32_t deal : pickedDeals(*input, ask, pick, stuck, view)) {
        list.lines.push_back(lineOf(snapshot, input->deals[deal], stuck.days[deal], currency));
        if (list.lines.back().customerId != 0)
            customers.insert(list.lines.back().customerId);
        if (progress.isCancelled())
            return cancelledError();
    }
    list.customers = static_cast<std::int64_t>(customers.size());
    return list;
}

} // namespace leadbook
