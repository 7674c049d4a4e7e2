// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/segments/movevalues.h"

#include "workspace/filtering/filterfield.h"

#include <algorithm>
#include <array>

namespace leadbook {

MoveValues::MoveValues(const View &view, const SegmentMoves &moves, std::span<const NeedMove> needs)
    : m_view(view)
    , m_moves(moves)
    , m_leaves(moves.filter)
    , m_before(view)
    , m_after(view)
    , m_needs(needs.begin(), needs.end())
{
    std::ranges::stable_sort(m_needs, {}, &NeedMove::customer);
}

void MoveValues::bring(PastCustomers &past, Row customer, Day day)
{
    past.bringTo(customer, day, std::ranges::equal_range(m_needs, customer, {}, &NeedMove::customer));
    past.derive(day, std::array{customer});
}

std::vector<MovedCondition> MoveValues::of(std::size_t move)
{
    const LabelMove &moved = m_moves.log.moves[move];
    const std::uint64_t cause = m_moves.causes[move];
    std::vector<MovedCondition> conditions;
    if (cause == 0)
        return conditions;
    bring(m_before, moved.customer, moved.day - 1);
    bring(m_after, moved.customer, moved.day);
    const bool isToday = moved.day == m_view.asOf;
    for (std::size_t leaf = 0; leaf < m_leaves.leaves().size(); ++leaf) {
        if ((cause >> leaf & 1U) == 0)
            continue;
        const Filter &filter = *m_leaves.leaves()[leaf];
        MovedCondition condition{&filter, (m_moves.answers[move] >> leaf & 1U) != 0, {}, {}, {}};
        const auto field =
            filter.kind == Filter::Kind::Compare ? findFilterField(m_view, {}, filter.name) : std::nullopt;
        // Grades are no field that is made again here; what they are the condition says.
        if (field && field->field != FieldRef(FieldId::Grade)) {
            condition.field = field->field;
            condition.before =
                ListColumn(m_before.view(), ListKind::Customers, field->field).value(moved.customer);
            condition.after = ListColumn(isToday ? m_view : m_after.view(), ListKind::Customers, field->field)
                                  .value(moved.customer);
        }
        conditions.push_back(std::move(condition));
    }
    return conditions;
}

} // namespace leadbook
