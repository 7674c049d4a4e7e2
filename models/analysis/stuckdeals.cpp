// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stuckdeals.h"

#include <algorithm>

namespace leadbook {

std::optional<std::int32_t> longStay(std::span<std::int32_t> won)
{
    if (won.size() < static_cast<std::size_t>(kFewestWonStays))
        return {};
    const auto ninthTenth = won.begin() + static_cast<std::ptrdiff_t>((won.size() * 9 + 9) / 10 - 1);
    std::ranges::nth_element(won, ninthTenth);
    return *ninthTenth;
}

StuckDeals findStuckDeals(const DealColumns &deals, const DealMoves &moves, std::size_t stages, Day day)
{
    const DealPaths paths(deals, moves, stages);
    StuckDeals stuck;
    stuck.days.assign(paths.deals(), -1);
    std::vector<std::vector<std::int32_t>> won(stages);
    DealStanding standing;
    for (std::size_t deal = 0; deal < paths.deals(); ++deal) {
        if (!deals.live.empty() && deals.live[deal] == 0)
            continue;
        paths.readStanding(deal, day, standing);
        if (!standing.exists)
            continue;
        if (standing.outcome == DealOutcome::Won) {
            for (const StageStay &stay : standing.stays)
                won[stay.stage].push_back(stay.stay.days);
        } else if (standing.outcome == DealOutcome::Open) {
            const bool isKnown = !standing.stays.empty() && standing.stays.back().stay.end == StayEnd::Open &&
                                 standing.stays.back().stage == standing.now;
            if (isKnown)
                stuck.days[deal] = standing.stays.back().stay.days;
            else
                ++stuck.unknown;
        }
    }
    for (std::vector<std::int32_t> &stays : won) {
        stuck.wonStays.push_back(static_cast<std::int64_t>(stays.size()));
        stuck.limit.push_back(longStay(stays));
    }
    return stuck;
}

} // namespace leadbook
