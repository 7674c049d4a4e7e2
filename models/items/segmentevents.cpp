// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/segmentevents.h"

#include "items/movebecause.h"
#include "items/movenotice.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SegmentEvents)
};

QString titleOf(const SegmentMoves &moves, const LabelMove &move)
{
    using Kind = FollowedLabels::Kind;
    if (moves.followed.kind == Kind::Segment)
        return moves.isMember(move.to) ? Words::tr("Came into segment “%1”").arg(moves.labels.first())
                                       : Words::tr("Left segment “%1”").arg(moves.labels.first());
    const QString what = moves.followed.kind == Kind::Rfm ? Words::tr("RFM") : fieldLabel(moves.field);
    return move.from == kNotThere
               ? Words::tr("%1: %2").arg(what, labelWords(moves, move.to))
               : Words::tr("%1: %2 → %3").arg(what, labelWords(moves, move.from), labelWords(moves, move.to));
}

/// Whether the customer came into the book and into nothing that it was not before.
bool isComing(const SegmentMoves &moves, const LabelMove &move)
{
    // The first state of the life cycle is that of everybody who bought nothing.
    const bool isNothing = !moves.isMember(move.to) || (moves.followed.kind == FollowedLabels::Kind::Field &&
                                                        moves.labels[move.to] == u"potential");
    return move.from == kNotThere && isNothing;
}

void addEvents(const View &view, SegmentMoves moves, std::vector<RecordEvent> &events)
{
    const auto shared = std::make_shared<const SegmentMoves>(std::move(moves));
    MoveBecause because(view, shared);
    for (std::size_t i = 0; i < shared->log.moves.size(); ++i) {
        const LabelMove &move = shared->log.moves[i];
        if (isComing(*shared, move))
            continue;
        RecordEvent event;
        event.kind = RecordEvent::Kind::Segment;
        event.day = move.day;
        event.choice = static_cast<std::uint8_t>(shared->followed.kind);
        event.title = titleOf(*shared, move);
        event.text = because.text(i);
        events.push_back(std::move(event));
    }
}

} // namespace

Result<std::vector<RecordEvent>> segmentEvents(const QString &path, const View &view, Row customer,
                                               const Progress &progress)
{
    constexpr int kMonths = 60;
    std::vector<RecordEvent> events;
    if (customer == kNoRow || !view.settings || !view.snapshot->complete)
        return events;
    const auto all = allFollowed(path, view);
    LEADBOOK_TRY(all);
    const MoveSpan span{view.asOf.addMonths(-kMonths), view.asOf};
    for (const FollowedLabels &followed : *all) {
        auto moves = segmentMovesOf(path, view, followed, span, customer, progress);
        if (moves)
            addEvents(view, *std::move(moves), events);
        else if (moves.error().code != ErrorCode::Invalid)
            return moves.error();
    }
    std::ranges::stable_sort(events, std::ranges::greater(), &RecordEvent::day);
    return events;
}

} // namespace leadbook
