// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dealpath.h"
#include "snapshot/snapshot.h"

#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// How long deals of one pipeline are, or were, in its stages: what DealPaths says of them, read from the
/// snapshot as it is. Deals whose moves are all dated, nearly all of a book that is worked with, are read
/// without copying anything; the others are handed to DealPaths. Read by any number of threads.
class DealTimes
{
public:
    /// @p snapshot must outlive it.
    DealTimes(const Snapshot &snapshot, std::uint16_t pipeline, Day day);

    std::size_t stages() const { return m_stages.size(); }
    /// The pipeline's stages, indices into Snapshot::stages, in its order.
    const std::vector<std::uint16_t> &stageIndices() const { return m_stages; }
    /// Whether the deal is there and of the pipeline.
    bool holds(Row deal) const
    {
        return m_snapshot.deals.alive[deal] != 0 && m_snapshot.deals.pipeline[deal] == m_pipeline;
    }
    /// The place of its stage in the pipeline; kNoDealStage where none, or one of another pipeline, is told.
    std::uint16_t placeOf(Row deal) const
    {
        const std::uint16_t stage = m_snapshot.deals.stage[deal];
        return stage == kNoStage ? kNoDealStage : m_places[stage];
    }

    /// What is found of some deals.
    struct Found
    {
        std::vector<std::int32_t> openDays; ///< of each open deal asked for, in their order; -1: not known
        std::vector<StageStay> wonStays;
    };
    /// Reads @p open deals and @p won ones.
    Found read(std::span<const Row> open, std::span<const Row> won) const;

private:
    struct Move
    {
        Day day;
        std::uint16_t place = 0; ///< stages() = the outcome
    };
    /// Room for the moves of one deal.
    using Moves = std::vector<Move>;

    /// The moves of a deal by day; false where one has no day, or one that is yet to come.
    bool readMoves(Row deal, Moves &moves) const;
    /// False where DealPaths has to tell.
    bool readOpen(Row deal, Moves &moves, std::int32_t &days) const;
    bool readWon(Row deal, Moves &moves, std::vector<StageStay> &stays) const;
    void readOthers(std::span<const Row> open, std::span<const std::size_t> at, std::span<const Row> won,
                    Found &found) const;

    const Snapshot &m_snapshot;
    std::uint16_t m_pipeline;
    Day m_day;
    std::vector<std::uint16_t> m_stages;
    std::vector<std::uint16_t> m_places; ///< by index into Snapshot::stages
};

} // namespace leadbook
