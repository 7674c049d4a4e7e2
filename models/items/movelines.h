// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "workspace/segments/segmentmoves.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace leadbook {

/// Which of the movements between segments are listed; all where nothing is chosen.
struct MoveChoice
{
    std::optional<LabelFlow> flow; ///< only the customers of this flow between the ends
    Day week; ///< only movements into or out of `label` in the week from this day on; no day: of all
    std::uint8_t label = kNotThere; ///< kNotThere: any of the segments
    /// Only the customers who have `label` at one of the ends and not at the other.
    bool isCrossing = false;
};

/// One movement of a list: who, and which in the log.
struct MoveLine
{
    static constexpr std::uint32_t kNoMove = 0xffff'ffff;

    Row customer = kNoRow;
    std::uint32_t move = kNoMove; ///< place in the log; kNoMove: stayed
};

/// Lines that are shared by whoever lists them.
using MoveLines = std::shared_ptr<const std::vector<MoveLine>>;

/// What @p choice lists of @p moves, newest first. Who came into the book and into none of the segments is
/// left out. Of a flow its customers, each with the last of its movements; who has none comes last. In a
/// worker; O(moves + customers). Cancelled: any part of it.
MoveLines moveLines(const SegmentMoves &moves, const MoveChoice &choice, const Progress &progress);

} // namespace leadbook
