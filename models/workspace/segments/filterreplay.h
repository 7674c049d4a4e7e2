// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/grading/gradelog.h"
#include "workspace/grading/gradetriggers.h"
#include "workspace/grading/needhistory.h"
#include "workspace/segments/filterleaves.h"
#include "workspace/segments/pastcustomers.h"
#include "workspace/segments/segmentmoves.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace leadbook {

/// Goes through the days and asks a filter on each of whom something may have moved then.
class FilterReplay
{
public:
    /// @p moves has its filter, which can be asked of @p view, and the span of its log; @p grades, where the
    /// filter asks for grades, is a log over the same span. All must outlive it. With @p customer only that
    /// one is followed, and the log begins with its label alone.
    FilterReplay(const View &view, std::span<const NeedMove> needs, const GradeLog *grades,
                 SegmentMoves &moves, std::optional<Row> customer = {});

    /// Fills in the log and its causes. Cancelled where @p progress is.
    Status run(const Progress &progress);

private:
    using Triggers = std::span<const GradeTrigger>;

    void addRules();
    std::vector<GradeTrigger> triggers(const Progress &progress);
    /// Brings everything to the end of the first day.
    void begin();
    /// Where what is known of @p row stands.
    std::size_t at(Row row) const { return m_customer ? 0 : row; }
    void movePast(Day day, Triggers triggers);
    /// Sets the grades that moved on @p day; whose they are comes into @p rows.
    void moveGrades(Day day, std::vector<Row> &rows);
    /// A grade of the log as the view numbers it; kNoGrade where its scheme has none of that name.
    std::uint8_t gradeInView(std::uint8_t grade) const;
    /// Answers the conditions for @p rows, ascending, @p all or those that days move; notes who moved.
    void look(Day day, std::span<const Row> rows, bool all, Triggers triggers, const Progress &progress);
    std::uint64_t causeOfMove(std::uint64_t before, std::uint64_t after) const
    {
        // Of a field the old value and the new one.
        return m_moves.followed.kind == FollowedLabels::Kind::Field ? before ^ after
                                                                    : m_leaves.cause(before, after);
    }
    /// What of @p triggers, those of the day, happened with the customer.
    GradeCause eventOf(Row row, Triggers triggers) const;
    void answer(Day day, std::span<const Row> rows, bool all, const Progress &progress);
    std::uint8_t labelOn(Day day, Row row) const;

    const View &m_view;
    std::span<const NeedMove> m_needs;
    const GradeLog *m_grades;
    std::size_t m_nextGrade = 0;
    SegmentMoves &m_moves;
    std::optional<Row> m_customer;
    FilterLeaves m_leaves;
    PastCustomers m_past;
    std::vector<InputRule> m_rules;
    std::vector<bool> m_isMoving;         ///< by leaf: days or grades move it
    std::vector<Day> m_since;             ///< by at()
    std::vector<std::uint64_t> m_answers; ///< by at()
    std::vector<std::uint8_t> m_labels;   ///< by at(), as of the day reached
    std::vector<Row> m_alive;
};

} // namespace leadbook
