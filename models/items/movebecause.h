// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/segments/movevalues.h"
#include "workspace/segments/segmentmoves.h"

#include <QString>

#include <memory>
#include <optional>

namespace leadbook {

/// A label of @p moves in the user's words: a segment, "No purchase", "Not in it", "Not yet a customer"; of
/// a field its value.
QString labelWords(const SegmentMoves &moves, std::uint8_t label);

/// The key of the same, for files: the segment's own name, `noPurchase`, `in`, `out`, `notYet`; the
/// key of a field's value, `unknown`.
QString labelKey(const SegmentMoves &moves, std::uint8_t label);

/// Why an RFM movement happened, in words, with the value and the line it came over: "R4 → R3: 61 > 60 days
/// since the last purchase", "M3 → M5: 5,100 > 4,000 spent (+4,200)".
QString rfmBecause(const SegmentMoves &moves, const LabelMove &move);

/// Why a movement of the life cycle happened, in words, with the value and the threshold: "no order for 181
/// days, more than 180"; of one whose labels are both known. @p view is that of its log.
QString lifeCycleBecause(const View &view, const LabelMove &move);

/// Says why the movements of a log happened, each when it is asked for, in the thread that asks.
class MoveBecause
{
public:
    /// @p view is that of @p moves.
    MoveBecause(const View &view, std::shared_ptr<const SegmentMoves> moves);

    /// Of place @p move of the log: see rfmBecause(), or "Orders 3 → 4, now: Orders is at least 4"; of
    /// the life cycle see lifeCycleBecause(); of another field what happened, or that time passed.
    QString text(std::size_t move);

private:
    QString conditionWords(const MovedCondition &condition);

    View m_view;
    std::shared_ptr<const SegmentMoves> m_moves;
    std::optional<MoveValues> m_values; ///< of a segment, once it was asked for
};

} // namespace leadbook
