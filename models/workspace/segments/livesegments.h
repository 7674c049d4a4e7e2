// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "domain/filter.h"
#include "workspace/segments/breakdown.h"
#include "workspace/segments/savedsegments.h"
#include "workspace/view.h"

#include <cstdint>
#include <vector>

namespace leadbook {

/// Segments with whom they have now.
struct LiveSegments
{
    struct Segment
    {
        SavedSegment saved;
        GroupFigure figure;
        QString problem; ///< why the filter cannot be asked of this book; empty: it can
    };

    Day asOf;
    std::vector<Segment> segments; ///< in the order given
    /// How many customers are in two segments at once, segments × segments; with itself: how many it has.
    std::vector<std::int64_t> shared;
    std::int64_t inNone = 0; ///< customers of no segment
    GroupFigure all;         ///< the whole book

    std::int64_t sharedBy(std::size_t one, std::size_t other) const
    {
        return shared[one * segments.size() + other];
    }
};

/// Who is in each of @p saved, and in two of them at once. Any thread; unfinished where @p progress is
/// cancelled.
LiveSegments liveSegments(const View &view, const std::vector<SavedSegment> &saved, const Progress &progress);

/// A segment that one customer is in, and why.
struct CustomerSegment
{
    SavedSegment saved;
    /// The conditions of its filter that suffice for it: all of what is asked together, the first that holds
    /// where one is enough, a negation as a whole.
    std::vector<Filter> reasons;
};

/// Those of @p saved that customer @p row is in; only what concerns the customer is looked at. Any thread;
/// unfinished where @p progress is cancelled.
std::vector<CustomerSegment> segmentsOf(const View &view, const std::vector<SavedSegment> &saved, Row row,
                                        const Progress &progress);

} // namespace leadbook
