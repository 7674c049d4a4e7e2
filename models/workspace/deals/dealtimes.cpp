// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/deals/dealtimes.h"

#include <algorithm>

namespace leadbook {

namespace {

/// Deals and their moves as DealPaths wants them.
struct Columns
{
    std::vector<std::uint16_t> stage;
    std::vector<std::uint8_t> outcome;
    std::vector<Money> amount;
    std::vector<Day> opened;
    std::vector<Day> closed;
    std::vector<std::uint32_t> movedDeal;
    std::vector<std::uint16_t> movedStage;
    std::vector<Day> movedDay;

    DealColumns deals() const { return {stage, outcome, amount, opened, closed, {}, {}}; }
    DealMoves moves() const { return {movedDeal, movedStage, movedDay}; }
};

/// How long an open deal has been in the stage it is in.
std::int32_t daysInStage(const DealStanding &standing, std::uint16_t told)
{
    if (standing.now != told || standing.stays.empty())
        return -1;
    const StageStay &last = standing.stays.back();
    return last.stage == told && last.stay.end == StayEnd::Open ? last.stay.days : -1;
}

} // namespace

DealTimes::DealTimes(const Snapshot &snapshot, std::uint16_t pipeline, Day day)
    : m_snapshot(snapshot)
    , m_pipeline(pipeline)
    , m_day(day)
    , m_places(snapshot.stages.size(), kNoDealStage)
{
    for (std::size_t stage = 0; stage < snapshot.stages.size(); ++stage) {
        if (snapshot.stages[stage].pipeline != snapshot.pipelines[pipeline].id)
            continue;
        m_places[stage] = static_cast<std::uint16_t>(m_stages.size());
        m_stages.push_back(static_cast<std::uint16_t>(stage));
    }
}

DealTimes::Found DealTimes::read(std::span<const Row> open, std::span<const Row> won) const
{
    Found found;
    found.openDays.assign(open.size(), -1);
    std::vector<Row> otherOpen;
    std::vector<std::size_t> otherAt;
    std::vector<Row> otherWon;
    Moves moves;
    for (std::size_t at = 0; at < open.size(); ++at) {
        if (readOpen(open[at], moves, found.openDays[at]))
            continue;
        otherOpen.push_back(open[at]);
        otherAt.push_back(at);
    }
    for (const Row deal : won) {
        if (!readWon(deal, moves, found.wonStays))
            otherWon.push_back(deal);
    }
    if (!otherOpen.empty() || !otherWon.empty())
        readOthers(otherOpen, otherAt, otherWon, found);
    return found;
}

bool DealTimes::readMoves(Row deal, Moves &moves) const
{
    const StageChangeTable &changes = m_snapshot.stageChanges;
    moves.clear();
    bool isPlain = true;
    changes.ofDeal.forEach(deal, [&](Row change) {
        const std::uint16_t stage = changes.stage[change];
        const std::uint16_t place =
            stage == kNoStage ? static_cast<std::uint16_t>(stages()) : m_places[stage];
        // A move to a stage of another pipeline is none here.
        if (changes.alive[change] == 0 || place == kNoDealStage)
            return;
        const Day day = changes.day[change];
        isPlain = isPlain && day.isValid() && day <= m_day;
        moves.push_back({day, place});
    });
    if (!isPlain)
        return false;
    // The newest comes first; on one day the order of recording decides.
    std::ranges::reverse(moves);
    if (!std::ranges::is_sorted(moves, {}, &Move::day))
        std::ranges::stable_sort(moves, {}, &Move::day);
    return true;
}

bool DealTimes::readOpen(Row deal, Moves &moves, std::int32_t &days) const
{
    const std::uint16_t told = placeOf(deal);
    if (!readMoves(deal, moves) || moves.empty() || moves.back().place != told)
        return false;
    // Where it was recorded in the stage twice in a row, it came with the first.
    std::size_t first = moves.size() - 1;
    while (first > 0 && moves[first - 1].place == told)
        --first;
    days = m_day - moves[first].day;
    return true;
}

bool DealTimes::readWon(Row deal, Moves &moves, std::vector<StageStay> &stays) const
{
    const auto decided = static_cast<std::uint16_t>(stages());
    const std::uint16_t told = placeOf(deal);
    const Day closed = m_snapshot.deals.closed[deal];
    if (!closed.isValid() || closed > m_day || !readMoves(deal, moves) || moves.empty() ||
        (told != kNoDealStage && std::ranges::find(moves, told, &Move::place) == moves.end()))
        return false;
    if (moves.back().place != decided)
        moves.push_back({closed, decided});
    for (std::size_t at = 0; at < moves.size();) {
        std::size_t next = at + 1;
        while (next < moves.size() && moves[next].place == moves[at].place)
            ++next;
        if (next < moves.size() && moves[at].place != decided && moves[next].day >= moves[at].day)
            stays.push_back({moves[at].place, {moves[next].day - moves[at].day, StayEnd::On}});
        at = next;
    }
    return true;
}

void DealTimes::readOthers(std::span<const Row> open, std::span<const std::size_t> at,
                           std::span<const Row> won, Found &found) const
{
    const DealTable &deals = m_snapshot.deals;
    const StageChangeTable &changes = m_snapshot.stageChanges;
    Columns columns;
    std::vector<Row> rows;
    const auto add = [&](Row deal) {
        const auto place = static_cast<std::uint32_t>(columns.stage.size());
        columns.stage.push_back(placeOf(deal));
        columns.outcome.push_back(deals.outcome[deal]);
        columns.amount.push_back(deals.amount[deal]);
        columns.opened.push_back(deals.opened[deal]);
        columns.closed.push_back(deals.closed[deal]);
        rows.clear();
        changes.ofDeal.forEach(deal, [&rows](Row change) { rows.push_back(change); });
        std::ranges::reverse(rows);
        for (const Row change : rows) {
            const std::uint16_t stage = changes.stage[change];
            const std::uint16_t to = stage == kNoStage ? kNoDealStage : m_places[stage];
            if (changes.alive[change] == 0 || (stage != kNoStage && to == kNoDealStage))
                continue;
            columns.movedDeal.push_back(place);
            columns.movedStage.push_back(to);
            columns.movedDay.push_back(changes.day[change]);
        }
    };
    std::ranges::for_each(open, add);
    std::ranges::for_each(won, add);
    const DealColumns spans = columns.deals();
    const DealPaths paths(spans, columns.moves(), stages());
    for (std::size_t i = 0; i < open.size(); ++i)
        found.openDays[at[i]] = daysInStage(paths.standing(i, m_day), columns.stage[i]);
    for (std::size_t i = open.size(); i < columns.stage.size(); ++i) {
        const DealStanding standing = paths.standing(i, m_day);
        if (standing.outcome == DealOutcome::Won)
            found.wonStays.insert(found.wonStays.end(), standing.stays.begin(), standing.stays.end());
    }
}

} // namespace leadbook
