// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/segmentmovefigures.h"

#include "analysis/weekbegin.h"
#include "items/movenotice.h"

#include <utility>

namespace leadbook {

Result<SegmentMoveFigures> segmentMoveFigures(const QString &path, const View &view,
                                              const FollowedLabels &followed, MoveSpan span,
                                              const Progress &progress, int firstWeekday)
{
    SegmentMoveFigures figures;
    auto all = allFollowed(path, view);
    LEADBOOK_TRY(all);
    figures.offers.assign(all->begin() + 1, all->end()); // RFM comes first
    auto moves = segmentMoves(path, view, followed, span, progress);
    LEADBOOK_TRY(moves);
    figures.view = view;
    figures.flows = labelFlows(moves->log, moves->log.from, moves->log.to);
    for (const LabelFlow &flow : figures.flows) {
        figures.customers += flow.to == kNotThere ? 0 : flow.customers;
        figures.entered += flow.from == kNotThere ? flow.customers : 0;
        figures.moved += flow.from != kNotThere && flow.from != flow.to ? flow.customers : 0;
        figures.members += moves->isMember(flow.to) ? flow.customers : 0;
    }
    if (!progress.isCancelled())
        figures.lines = moveLines(*moves, {}, progress);
    for (std::size_t label = 0; label <= moves->members() && !progress.isCancelled(); ++label) {
        // One segment, and last all of them together.
        std::vector<bool> isCounted(moves->members(), label == moves->members());
        if (label < moves->members())
            isCounted[label] = true;
        figures.weeks.push_back(labelWeeks(moves->log, isCounted, firstWeekday));
    }
    figures.moves = std::make_shared<const SegmentMoves>(*std::move(moves));
    return figures;
}

} // namespace leadbook
