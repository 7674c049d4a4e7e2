// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dealstays.h"

#include "domain/dealoutcome.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace leadbook {

namespace {

DealStay stayOf(const RecordedMove &move)
{
    return {move.id, move.name, move.day, false, {}, 0, 0, move.owner};
}

/// A move without a day stays behind the one that was recorded before it.
std::vector<DealStay> inOrder(const std::vector<RecordedMove> &moves)
{
    std::vector<std::pair<Day, DealStay>> placed;
    for (const RecordedMove &move : moves)
        placed.emplace_back(move.day.isValid() || placed.empty() ? move.day : placed.back().first,
                            stayOf(move));
    std::ranges::stable_sort(placed, {}, [](const auto &each) {
        return each.first.isValid() ? each.first.number() : std::numeric_limits<std::int32_t>::min();
    });
    std::vector<DealStay> stays;
    for (auto &[day, stay] : placed)
        stays.push_back(std::move(stay));
    return stays;
}

/// Counts each interaction of @p customer with the last stay that had begun by then.
void countContacts(const InteractionTable &interactions, Row customer, std::vector<DealStay> &stays)
{
    interactions.ofCustomer.forEach(customer, [&](Row row) {
        const std::uint8_t flags = interactions.flags[row];
        if ((flags & InteractionTable::Alive) == 0 || !interactions.day[row].isValid())
            return;
        DealStay *at = nullptr;
        for (DealStay &stay : stays) {
            if (stay.day.isValid() && stay.day <= interactions.day[row])
                at = &stay;
        }
        if (at == nullptr || at->stage.isEmpty())
            return;
        at->contacts += (flags & InteractionTable::TwoWay) != 0 ? 1 : 0;
        at->replies += (flags & InteractionTable::FromCustomer) != 0 ? 1 : 0;
    });
}

} // namespace

std::vector<DealStay> dealStays(const View &view, const DealRecord &record)
{
    std::vector<DealStay> stays;
    const Snapshot &snapshot = *view.snapshot;
    const Row deal = snapshot.deals.ids.find(record.id);
    if (deal == kNoRow)
        return stays;
    stays = inOrder(record.moves);
    const bool isOpen = snapshot.deals.outcome[deal] == static_cast<std::uint8_t>(DealOutcome::Open);
    for (std::size_t i = 0; i < stays.size(); ++i) {
        DealStay &stay = stays[i];
        const bool isLast = i + 1 == stays.size();
        stay.isNow = isLast && isOpen && !stay.stage.isEmpty();
        const Day end = !isLast ? stays[i + 1].day : stay.isNow ? view.asOf : Day();
        if (!stay.stage.isEmpty() && stay.day.isValid() && end.isValid() && end >= stay.day)
            stay.days = end.number() - stay.day.number();
    }
    if (const Row customer = snapshot.deals.customer[deal]; customer != kNoRow)
        countContacts(snapshot.interactions, customer, stays);
    return stays;
}

} // namespace leadbook
