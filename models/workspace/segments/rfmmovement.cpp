// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rfmmoves.h"
#include "workspace/buyingderivation.h"
#include "workspace/purchasecohorts.h"
#include "workspace/segments/knownsince.h"
#include "workspace/segments/segmentmoves.h"

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

/// Moves without a log.
SegmentMoves begin(const View &view)
{
    SegmentMoves moves;
    moves.snapshot = view.snapshot;
    moves.scheme = view.settings->rfm;
    if (!moves.scheme.cuts)
        moves.scheme.cuts = RfmCuts{}; // nobody bought anything
    moves.labels = moves.scheme.groups();
    return moves;
}

} // namespace

std::vector<LabelWeek> SegmentMoves::weeks(std::uint8_t label) const
{
    std::vector<bool> isMember(members(), label == kNotThere);
    if (label < isMember.size())
        isMember[label] = true;
    return labelWeeks(log, isMember);
}

Result<SegmentMoves> rfmMoves(const View &view, MoveSpan span, const Progress &progress)
{
    SegmentMoves moves = begin(view);
    const Day to = std::min(span.to, view.asOf);
    const auto since = knownSince(*view.snapshot, progress);
    auto log =
        rfmLog(purchaseColumns(*view.snapshot), {moves.scheme, std::min(span.from, to), to, since}, progress);
    LEADBOOK_TRY(log);
    moves.log = *std::move(log);
    return moves;
}

SegmentMoves rfmMovesOf(const View &view, MoveSpan span, Row customer)
{
    SegmentMoves moves = begin(view);
    const Day to = std::min(span.to, view.asOf);
    const std::array since{knownSince(*view.snapshot, customer)};
    moves.log = rfmLogOf(purchaseLinesOf(*view.snapshot, customer),
                         {moves.scheme, std::min(span.from, to), to, since});
    for (LabelMove &move : moves.log.moves)
        move.customer = customer;
    return moves;
}

RfmCause rfmCauseOf(const SegmentMoves &moves, const LabelMove &move)
{
    return rfmCause(RfmLabeler(moves.scheme), purchaseLinesOf(*moves.snapshot, move.customer), move.day);
}

LifeCycleCause lifeCycleCauseOf(const View &view, const LabelMove &move)
{
    return lifeCycleCause(purchaseLinesOf(*view.snapshot, move.customer), move.day, view.settings->longGap);
}

} // namespace leadbook
