// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/dealtracks.h"

#include <algorithm>

namespace leadbook {

DealTracks::DealTracks(const DealColumns &deals, const DealMoves &moves, std::size_t stages)
    : m_stages(std::min<std::size_t>(stages, kNoDealStage - 1))
    , m_tracks(deals.stage.size())
{
    std::vector<std::uint32_t> next(deals.stage.size() + 1);
    for (std::size_t i = 0; i < moves.deal.size(); ++i)
        next[moves.deal[i] + 1] += moves.day[i].isValid() ? 1 : 0;
    for (std::size_t deal = 0; deal < deals.stage.size(); ++deal)
        next[deal + 1] += next[deal];
    m_moves.resize(next.back());
    for (std::size_t deal = 0; deal < m_tracks.size(); ++deal) {
        m_tracks[deal].firstMove = next[deal];
        m_tracks[deal].endMove = next[deal + 1];
    }
    const auto outcome = static_cast<std::uint16_t>(m_stages);
    for (std::size_t i = 0; i < moves.deal.size(); ++i)
        if (moves.day[i].isValid())
            m_moves[next[moves.deal[i]]++] = {moves.day[i], std::min(moves.stage[i], outcome)};
    for (std::size_t deal = 0; deal < m_tracks.size(); ++deal) {
        const Track &track = m_tracks[deal];
        read(deals, deal,
             std::span(m_moves).subspan(track.firstMove, std::size_t{track.endMove} - track.firstMove));
    }
}

void DealTracks::read(const DealColumns &deals, std::size_t deal, std::span<Move> moves)
{
    Track &track = m_tracks[deal];
    std::ranges::stable_sort(moves, {}, &Move::day);
    const auto outcome = static_cast<DealOutcome>(deals.outcome[deal]);
    const bool isLive = deals.live.empty() || deals.live[deal] != 0;
    const Day opened = deals.opened[deal];
    track.amount = deals.amount[deal];
    track.told = deals.stage[deal] < m_stages ? deals.stage[deal] : kNoDealStage;
    track.isOpenNow = outcome == DealOutcome::Open;
    track.isWon = outcome == DealOutcome::Won;
    track.began = opened;
    for (const Move &move : moves) {
        if (!track.began.isValid() && move.stage < m_stages)
            track.began = move.day;
        if (move.stage == m_stages)
            track.closed = move.day;
    }
    if (deals.closed[deal].isValid())
        track.closed = deals.closed[deal];
    if (track.isOpenNow)
        track.closed = Day();
    else if (track.closed.isValid() && (!track.began.isValid() || track.began > track.closed))
        track.began = track.closed;
    track.isPlaced = isLive && (track.isOpenNow || track.closed.isValid());
    if (!track.isPlaced)
        track.began = Day();
    else if (track.began.isValid() && (!m_first.isValid() || track.began < m_first))
        m_first = track.began;
}

std::uint16_t DealTracks::stageOn(std::size_t deal, Day day) const
{
    const Track &track = m_tracks[deal];
    for (std::uint32_t i = track.endMove; i > track.firstMove; --i)
        if (m_moves[i - 1].day <= day && m_moves[i - 1].stage < m_stages)
            return m_moves[i - 1].stage;
    return kNoDealStage;
}

std::uint16_t DealTracks::openStageOn(std::size_t deal, Day day) const
{
    const Track &track = m_tracks[deal];
    const bool isLatest = track.firstMove == track.endMove || m_moves[track.endMove - 1].day <= day;
    return track.isOpenNow && track.told != kNoDealStage && isLatest ? track.told : stageOn(deal, day);
}

} // namespace leadbook
