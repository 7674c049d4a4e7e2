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
    sortDatedMoves();
}

DealStanding DealPaths::standing(std::size_t deal, Day day) const
{
    DealStanding standing;
    readStanding(deal, day, standing);
    return standing;
}

void DealPaths::readStanding(std::size_t deal, Day day, DealStanding &standing) const
{
    standing.outcome = DealOutcome::Open;
    standing.began = standing.closed = Day();
    standing.days.clear();
    standing.recorded.clear();
    standing.stays.clear();
    standing.unknown.clear();
    const auto moves = datedMoves(deal);
    readOutcome(deal, moves, day, standing);
    readStages(deal, moves, day, standing);
    if (standing.exists)
        readStays(deal, moves, day, standing);
}

void DealPaths::sortDatedMoves()
{
    m_datedBegin.push_back(0);
    m_dated.reserve(m_moves.size());
    for (std::size_t deal = 0; deal < deals(); ++deal) {
        const auto first = static_cast<std::ptrdiff_t>(m_dated.size());
        std::copy_if(m_moves.begin() + m_begin[deal], m_moves.begin() + m_begin[deal + 1],
                     std::back_inserter(m_dated), [](const Move &move) { return move.day.isValid(); });
        const auto dated = std::ranges::subrange(m_dated.begin() + first, m_dated.end());
        if (!std::ranges::is_sorted(dated, {}, &Move::day))
            std::ranges::stable_sort(dated, {}, &Move::day);
        m_datedBegin.push_back(static_cast<std::uint32_t>(m_dated.size()));
    }
}

std::span<const DealPaths::Move> DealPaths::datedMoves(std::size_t deal) const
{
    return std::span(m_dated).subspan(m_datedBegin[deal], m_datedBegin[deal + 1] - m_datedBegin[deal]);
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

void DealPaths::readStays(std::size_t deal, std::span<const Move> moves, Day day,
                          DealStanding &standing) const
{
    const bool isDecided = standing.outcome != DealOutcome::Open;
    // What the moves are told to be, up to the day, with what the columns add before and behind them.
    const auto known =
        static_cast<std::size_t>(std::ranges::upper_bound(moves, day, {}, &Move::day) - moves.begin());
    // A deal in the first stage, of which no move is recorded, came there when it was opened.
    const bool isOpened =
        m_begin[deal] == m_begin[deal + 1] && m_deals.stage[deal] == 0 && m_deals.opened[deal].isValid();
    const bool isClosed =
        isDecided && standing.closed.isValid() && (known == 0 || moves[known - 1].stage != m_stages);
    const std::size_t before = isOpened ? 1 : 0;
    const std::size_t count = before + known + (isClosed ? 1 : 0);
    const auto at = [&](std::size_t i) {
        if (i < before)
            return Move{m_deals.opened[deal], 0};
        return i - before < known ? moves[i - before] : Move{standing.closed, m_stages};
    };
    // Stages that it was recorded in on days not known.
    for (const std::uint16_t stage : standing.recorded) {
        bool isDated = false;
        for (std::size_t i = 0; i < count && !isDated; ++i)
            isDated = at(i).stage == stage;
        if (!isDated)
            standing.unknown.push_back(stage);
    }
    const std::size_t undated = standing.unknown.size();
    // Between two dated moves lies no stage that the deal passed on a day not known.
    const auto passesUndated = [&](std::uint16_t from, std::uint16_t to) {
        return std::any_of(standing.unknown.begin(),
                           standing.unknown.begin() + static_cast<std::ptrdiff_t>(undated),
                           [=](std::uint16_t stage) { return from < stage && stage < to; });
    };
    for (std::size_t i = 0; i < count; ++i) {
        const Move entry = at(i);
        const std::uint16_t stage = entry.stage;
        if (stage == m_stages || (i > 0 && at(i - 1).stage == stage))
            continue;
        std::size_t next = i + 1;
        while (next < count && at(next).stage == stage)
            ++next;
        const bool isLast = next == count;
        const std::int32_t days = (isLast ? day : at(next).day) - entry.day;
        const std::uint16_t to = isLast ? m_stages : at(next).stage;
        if (passesUndated(stage, to) || (isLast && isDecided) || days < 0) {
            standing.unknown.push_back(stage);
            continue;
        }
        StayEnd end = StayEnd::Open;
        if (!isLast && to == m_stages)
            end = standing.outcome == DealOutcome::Won ? StayEnd::On : StayEnd::Lost;
        else if (!isLast)
            end = to > stage ? StayEnd::On : StayEnd::Back;
        standing.stays.push_back({stage, {days, end}});
    }
}

} // namespace leadbook
