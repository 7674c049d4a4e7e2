// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"

#include <cstdint>
#include <vector>

namespace leadbook {

/// Who is no customer: not yet, or a row that is gone.
inline constexpr std::uint8_t kNotThere = 255;

/// One movement of a customer: from the label at the end of the day before to that at the end of the day.
struct LabelMove
{
    Day day;
    std::uint32_t customer = 0; ///< row
    std::uint8_t from = kNotThere;
    std::uint8_t to = kNotThere;

    friend bool operator==(const LabelMove &, const LabelMove &) = default;
};

/// Who had which label when: a label (a segment of RFM, a state, in or out of a saved segment) is a small
/// number whose name whoever made the log knows.
struct LabelLog
{
    Day from;                        ///< the log begins with the end of this day
    Day to;                          ///< and ends with the end of this one
    std::vector<std::uint8_t> start; ///< by customer row, at the end of `from`
    std::vector<LabelMove> moves;    ///< by day, then by customer; at most one for each on a day

    /// The labels at the end of @p day, by customer row: `start` with the moves up to then.
    std::vector<std::uint8_t> labelsOn(Day day) const;
};

/// Customers who had one label and have one, the same or another.
struct LabelFlow
{
    std::uint8_t from = kNotThere;
    std::uint8_t to = kNotThere;
    std::int64_t customers = 0;

    friend bool operator==(const LabelFlow &, const LabelFlow &) = default;
};

/// Who went from where to where between the ends of two days, who stayed included, by from and to; no empty
/// flows, and none of who is there on neither day. So flows into a label sum to who has it on @p to.
std::vector<LabelFlow> labelFlows(const LabelLog &log, Day from, Day to);

/// The customers of one flow, rising.
std::vector<std::uint32_t> customersOfFlow(const LabelLog &log, Day from, Day to, const LabelFlow &flow);

/// What became of some labels in a week.
struct LabelWeek
{
    Day start;                ///< a Monday; the first and the last week are as long as the log has of them
    std::int64_t entered = 0; ///< came from other labels; each time counts, so that weeks can be added up
    std::int64_t left = 0;
    std::int64_t members = 0; ///< at the end of the week

    friend bool operator==(const LabelWeek &, const LabelWeek &) = default;
};

/// The entries into and exits from the labels for which @p isMember, by label, says true, taken as one group,
/// by week, over the days of the log after its first; weeks in which nothing happened are there as well. A
/// label beyond the list is none of them.
std::vector<LabelWeek> labelWeeks(const LabelLog &log, const std::vector<bool> &isMember);

/// The Monday of the week of @p day.
Day weekBegin(Day day);

/// Puts @p moves, which are by customer and rise in days, in the order of LabelLog::moves. O(moves + days).
std::vector<LabelMove> movesByDay(const std::vector<LabelMove> &moves, Day from, Day to);

} // namespace leadbook
