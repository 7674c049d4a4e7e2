// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/dealpath.h"

#include <algorithm>

namespace leadbook {

DealPaths::DealPaths(const DealColumns &deals, const DealMoves &moves, std::size_t stages)
    : m_deals(deals)
    , m_stages(static_cast<std::uint16_t>(std::min<std::size_t>(stages, kNoDealStage - 1)))
    , m_begin(deals.stage.size() + 1)
{
    for (const std::uint32_t deal : moves.deal)
        ++m_begin[deal + 1];
    for (std::size_t deal = 0; deal < deals.stage.size(); ++deal)
        m_begin[deal + 1] += m_begin[deal];
    std::vector<std::uint32_t> next(m_begin.begin(), m_begin.end() - 1);
    m_moves.resize(moves.deal.size());
    for (std::size_t i = 0; i < moves.deal.size(); ++i)
        m_moves[next[moves.deal[i]]++] = {moves.day[i], std::min(moves.stage[i], m_stages)};
}

DealStanding DealPaths::standing(std::size_t deal, Day day) const
{
    DealStanding standing;
    const auto moves = datedMoves(deal);
    readOutcome(deal, moves, day, standing);
    readStages(deal, moves, day, standing);
    if (standing.exists)
        readStays(deal, moves, day, standing);
    return standing;
}

/// The dated moves by day; on one day in the order of recording.
std::vector<DealPaths::Move> DealPaths::datedMoves(std::size_t deal) const
{
    std::vector<Move> dated;
    for (std::uint32_t i = m_begin[deal]; i < m_begin[deal + 1]; ++i)
        if (m_moves[i].day.isValid())
            dated.push_back(m_moves[i]);
    std::ranges::stable_sort(dated, {}, &Move::day);
    return dated;
}

void DealPaths::readOutcome(std::size_t deal, std::span<const Move> moves, Day day,
                            DealStanding &standing) const
{
    const auto outcome = static_cast<DealOutcome>(m_deals.outcome[deal]);
    Day closed = m_deals.closed[deal];
    const auto firstStage =
        std::ranges::find_if(moves, [&](const Move &move) { return move.stage < m_stages; });
    for (const Move &move : moves)
        if (!m_deals.closed[deal].isValid() && move.stage == m_stages)
            closed = move.day;
    const Day opened = m_deals.opened[deal];
    standing.began = opened.isValid() || firstStage == moves.end() ? opened : firstStage->day;
    if (outcome != DealOutcome::Open && !(closed.isValid() && closed > day)) {
        standing.outcome = outcome;
        standing.closed = closed;
    }
    Day first;
    const auto note = [&](Day date) {
        if (!date.isValid())
            return;
        first = first.isValid() ? std::min(first, date) : date;
        if (date <= day)
            standing.days.push_back(date);
    };
    note(opened);
    for (const Move &move : moves)
        note(move.day);
    if (outcome != DealOutcome::Open)
        note(closed);
    standing.isDated = first.isValid();
    standing.exists = !first.isValid() || first <= day;
}

void DealPaths::readStages(std::size_t deal, std::span<const Move> moves, Day day,
                           DealStanding &standing) const
{
    const std::uint16_t told = m_deals.stage[deal];
    std::vector<std::uint16_t> &recorded = standing.recorded;
    bool isToldDated = false;
    for (std::uint32_t i = m_begin[deal]; i < m_begin[deal + 1]; ++i) {
        const Move &move = m_moves[i];
        isToldDated = isToldDated || move.stage == told;
        if (move.stage < m_stages && !(move.day.isValid() && move.day > day))
            recorded.push_back(move.stage);
    }
    // Where moves tell when it came there, they decide whether it was there yet.
    if (told < m_stages && !isToldDated)
        recorded.push_back(told);
    std::ranges::sort(recorded);
    recorded.erase(std::ranges::unique(recorded).begin(), recorded.end());
    standing.furthest = recorded.empty() ? std::uint16_t{0} : recorded.back();
    standing.now = standing.furthest;
    if (standing.outcome == DealOutcome::Won) {
        standing.furthest = standing.now = m_stages;
    } else if (standing.outcome == DealOutcome::Open) {
        const bool isLatest = moves.empty() || moves.back().day <= day;
        const auto last = std::ranges::find_if(moves.rbegin(), moves.rend(), [&](const Move &move) {
            return move.day <= day && move.stage < m_stages;
        });
        if (isLatest && told < m_stages &&
            m_deals.outcome[deal] == static_cast<std::uint8_t>(DealOutcome::Open))
            standing.now = told;
        else if (last != moves.rend())
            standing.now = last->stage;
    }
}

void DealPaths::readStays(std::size_t deal, std::vector<Move> moves, Day day, DealStanding &standing) const
{
    std::erase_if(moves, [day](const Move &move) { return move.day > day; });
    const bool isDecided = standing.outcome != DealOutcome::Open;
    if (isDecided && standing.closed.isValid() && (moves.empty() || moves.back().stage != m_stages))
        moves.push_back({standing.closed, m_stages});
    // A deal in the first stage, of which no move is recorded, came there when it was opened.
    if (m_begin[deal] == m_begin[deal + 1] && m_deals.stage[deal] == 0 && m_deals.opened[deal].isValid())
        moves.insert(moves.begin(), {m_deals.opened[deal], 0});
    const auto isEntryKnown = [&](std::uint16_t stage) {
        return std::ranges::any_of(moves, [stage](const Move &move) { return move.stage == stage; });
    };
    std::vector<std::uint16_t> undated;
    std::ranges::remove_copy_if(standing.recorded, std::back_inserter(undated), isEntryKnown);
    standing.unknown = undated;
    // Between two dated moves lies no stage that the deal passed on a day not known.
    const auto passesUndated = [&](std::uint16_t from, std::uint16_t to) {
        return std::ranges::any_of(undated, [=](std::uint16_t stage) { return from < stage && stage < to; });
    };
    for (std::size_t i = 0; i < moves.size(); ++i) {
        const std::uint16_t stage = moves[i].stage;
        if (stage == m_stages || (i > 0 && moves[i - 1].stage == stage))
            continue;
        const auto next = std::find_if(moves.begin() + static_cast<std::ptrdiff_t>(i), moves.end(),
                                       [stage](const Move &move) { return move.stage != stage; });
        const bool isLast = next == moves.end();
        const std::int32_t days = (isLast ? day : next->day) - moves[i].day;
        if (passesUndated(stage, isLast ? m_stages : next->stage) || (isLast && isDecided) || days < 0) {
            standing.unknown.push_back(stage);
            continue;
        }
        StayEnd end = StayEnd::Open;
        if (!isLast && next->stage == m_stages)
            end = standing.outcome == DealOutcome::Won ? StayEnd::On : StayEnd::Lost;
        else if (!isLast)
            end = next->stage > stage ? StayEnd::On : StayEnd::Back;
        standing.stays.push_back({stage, {days, end}});
    }
}

} // namespace leadbook
