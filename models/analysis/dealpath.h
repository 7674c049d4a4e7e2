// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/staycurve.h"
#include "core/day.h"
#include "core/money.h"
#include "domain/dealoutcome.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// "No stage": of a deal whose stage is not told; of a move, the move to the deal's outcome.
inline constexpr std::uint16_t kNoDealStage = 0xffff;

/// Deals of one pipeline as columns of equal length.
struct DealColumns
{
    std::span<const std::uint16_t> stage; ///< where it is, or was when decided: place in the pipeline, from 0
    std::span<const std::uint8_t> outcome; ///< DealOutcome
    std::span<const Money> amount;
    std::span<const Day> opened;
    std::span<const Day> closed;
    std::span<const std::uint32_t> group; ///< any code to break down by; may be empty
    std::span<const std::uint8_t> live;   ///< 0 = not there; empty = all are
};

/// The recorded moves of those deals, in the order of recording.
struct DealMoves
{
    std::span<const std::uint32_t> deal; ///< row in DealColumns
    std::span<const std::uint16_t> stage;
    std::span<const Day> day; ///< no day: not known
};

/// A stay of a deal in a stage.
struct StageStay
{
    std::uint16_t stage = 0;
    Stay stay;
};

/// Where one deal stands at the end of a day.
struct DealStanding
{
    bool exists = true;   ///< had begun by then; deals without any date always have
    bool isDated = false; ///< has any date at all
    DealOutcome outcome = DealOutcome::Open;
    std::uint16_t furthest = 0;          ///< stage; the number of stages where won, which has passed them all
    std::uint16_t now = 0;               ///< stage it is in; as furthest where decided
    Day began;                           ///< opened, else its first dated move; no day where neither is known
    Day closed;                          ///< where decided; no day where not known
    std::vector<Day> days;               ///< of everything dated, up to then
    std::vector<std::uint16_t> recorded; ///< stages it was recorded in, rising
    std::vector<StageStay> stays;        ///< with a known entry and a known end, or still open
    std::vector<std::uint16_t> unknown;  ///< stages of stays left out because a date is not known
};

/// Reads where deals stood from their columns and moves. A deal has reached the stages it was recorded in and
/// the one it is told to be in; one of which nothing is told has reached the first. What is dated later than
/// the day asked for has not happened yet; what has no date has.
class DealPaths
{
public:
    /// Keeps the spans: they must outlive it. @p stages is the number of stages of the pipeline; places
    /// beyond it are read as no stage.
    DealPaths(const DealColumns &deals, const DealMoves &moves, std::size_t stages);

    std::size_t deals() const { return m_deals.stage.size(); }
    DealStanding standing(std::size_t deal, Day day) const;
    /// The same into @p standing, whose memory is used again: for passes over many deals.
    void readStanding(std::size_t deal, Day day, DealStanding &standing) const;

private:
    struct Move
    {
        Day day;
        std::uint16_t stage; ///< the number of stages = won or lost
    };

    void sortDatedMoves();
    std::span<const Move> datedMoves(std::size_t deal) const;
    void readOutcome(std::size_t deal, std::span<const Move> moves, Day day, DealStanding &standing) const;
    void readStages(std::size_t deal, std::span<const Move> moves, Day day, DealStanding &standing) const;
    void readStays(std::size_t deal, std::span<const Move> moves, Day day, DealStanding &standing) const;

    DealColumns m_deals;
    std::uint16_t m_stages;
    std::vector<std::uint32_t> m_begin;      ///< by deal: its first in m_moves, one more entry than deals
    std::vector<Move> m_moves;               ///< by deal, in the order of recording
    std::vector<std::uint32_t> m_datedBegin; ///< the same for m_dated
    std::vector<Move> m_dated; ///< those with a day, by deal and day; on one day in the order of recording
};

} // namespace leadbook
