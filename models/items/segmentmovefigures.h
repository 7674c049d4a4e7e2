// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "items/movelines.h"
#include "workspace/segments/segmentmoves.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace leadbook {

/// Who moved between segments from one day to another, as values for a page.
struct SegmentMoveFigures
{
    std::shared_ptr<const SegmentMoves> moves;
    View view;                    ///< the moves were made of
    std::vector<LabelFlow> flows; ///< between the ends, who stayed included
    MoveLines lines;              ///< all movements
    /// Entries and exits by week: of each segment by its label, then of all of them together.
    std::vector<std::vector<LabelWeek>> weeks;
    std::vector<FollowedLabels>
        offers;                 ///< what can be followed besides RFM: the life cycle, the book's segments
    std::int64_t customers = 0; ///< on the last day
    std::int64_t moved = 0;     ///< customers who have another label than on the first day; new ones are none
    std::int64_t entered = 0;   ///< customers who were none on the first day
    std::int64_t members = 0;   ///< in a segment on the last day

    /// Movements of all, but for those who came into the book and into no segment.
    std::int64_t movements() const { return lines ? static_cast<std::int64_t>(lines->size()) : 0; }
    /// The weeks of a segment by its @p label, of all together for kNotThere.
    const std::vector<LabelWeek> &weeksOf(std::uint8_t label) const
    {
        return label == kNotThere ? weeks.back() : weeks[label];
    }
};

/// The movements of @p followed, by weeks that begin on the weekday @p firstWeekday, 1 Monday to 7 Sunday. In
/// a worker. Errors as segmentMoves().
Result<SegmentMoveFigures> segmentMoveFigures(const QString &path, const View &view,
                                              const FollowedLabels &followed, MoveSpan span,
                                              const Progress &progress, int firstWeekday = 1);

} // namespace leadbook
