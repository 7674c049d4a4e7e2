// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/listcolumn.h"
#include "workspace/segments/filterleaves.h"
#include "workspace/segments/pastcustomers.h"
#include "workspace/segments/segmentmoves.h"

#include <optional>
#include <span>
#include <vector>

namespace leadbook {

/// A condition that moved a customer.
struct MovedCondition
{
    const Filter *condition = nullptr;
    bool passes = false;           ///< since the day of the movement
    std::optional<FieldRef> field; ///< whose value it compares; absent for a term
    CellValue before;              ///< at the end of the day before; valid until the next question
    CellValue after;
};

/// Tells the values behind movements into and out of a segment, one at a time: the customer is brought to the
/// day before and to the day. The first questions take some milliseconds, then tens of microseconds.
class MoveValues
{
public:
    /// @p view is that of @p moves, which are of a segment; both must outlive it. @p needs are all there are.
    MoveValues(const View &view, const SegmentMoves &moves, std::span<const NeedMove> needs);

    /// What moved place @p move of the log; none where the customer came into the book.
    std::vector<MovedCondition> of(std::size_t move);
    /// Whose values are those of the movement asked for last: on the day before, and on the day.
    const View &before() const { return m_before.view(); }
    const View &after() const { return m_after.view(); }

private:
    void bring(PastCustomers &past, Row customer, Day day);

    const View &m_view;
    const SegmentMoves &m_moves;
    FilterLeaves m_leaves;
    PastCustomers m_before;
    PastCustomers m_after;
    std::vector<NeedMove> m_needs; ///< by customer, then by day
};

} // namespace leadbook
