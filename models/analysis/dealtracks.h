// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dealpath.h"

#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// The way of each deal in time, made once and asked for many days: the parts of DealStanding that a forecast
/// needs, as of any past day, from nothing dated later.
class DealTracks
{
public:
    /// Reads columns of equal length; keeps none of them. Places beyond @p stages are no stage.
    DealTracks(const DealColumns &deals, const DealMoves &moves, std::size_t stages);

    std::size_t deals() const { return m_tracks.size(); }
    std::size_t stages() const { return m_stages; }
    /// Opened, else first dated move, else the day of its decision; no day where none is known.
    Day began(std::size_t deal) const { return m_tracks[deal].began; }
    /// The day on which it was won; no day where it was not, or the day is not known.
    Day won(std::size_t deal) const { return m_tracks[deal].isWon ? m_tracks[deal].closed : Day(); }
    /// The day on which it was decided; no day where it is open, or the day is not known.
    Day closed(std::size_t deal) const { return m_tracks[deal].closed; }
    /// What it is worth; not known where it is not.
    Money amount(std::size_t deal) const { return m_tracks[deal].amount; }
    /// Whether it was open at the end of @p day. A deal decided on a day not known never was, one that began
    /// on a day not known always was.
    bool isOpenOn(std::size_t deal, Day day) const
    {
        const Track &track = m_tracks[deal];
        return track.isPlaced && !(track.began.isValid() && track.began > day) &&
               !(track.closed.isValid() && track.closed <= day);
    }
    /// The stage it was in at the end of @p day by its dated moves; kNoDealStage where they do not say.
    std::uint16_t stageOn(std::size_t deal, Day day) const;
    /// The same of a deal that is open, where what is told of its stage without a day counts too, once all
    /// its moves have happened. Not for learning: of decided deals nothing of that kind is known.
    std::uint16_t openStageOn(std::size_t deal, Day day) const;
    /// The first day on which anything is known to have begun; no day where nothing is.
    Day first() const { return m_first; }

private:
    struct Track
    {
        Day began;
        Day closed;
        Money amount;
        std::uint32_t firstMove = 0;
        std::uint32_t endMove = 0;
        std::uint16_t told = kNoDealStage; ///< where it is known to be without a date, or is now
        bool isOpenNow = false;
        bool isWon = false;
        bool isPlaced = false; ///< open, or decided on a known day
    };
    struct Move
    {
        Day day;
        std::uint16_t stage;
    };

    void read(const DealColumns &deals, std::size_t deal, std::span<Move> moves);

    std::size_t m_stages;
    std::vector<Track> m_tracks;
    std::vector<Move> m_moves; ///< by deal, then day; the move to the outcome is of stage m_stages
    Day m_first;
};

} // namespace leadbook
