// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"

#include <cstdint>
#include <optional>
#include <span>

namespace leadbook {

/// What became of a feedback item.
enum class FeedbackState : std::uint8_t
{
    Open,     ///< nobody answered yet
    Answered, ///< answered, not solved
    Solved,
};

/// When things happened to one feedback item; no day: not yet.
struct FeedbackTimes
{
    Day opened;
    Day due; ///< of the first answer
    Day answered;
    Day closed;

    FeedbackState state() const
    {
        return closed.isValid()     ? FeedbackState::Solved
               : answered.isValid() ? FeedbackState::Answered
                                    : FeedbackState::Open;
    }
    /// Open beyond the day on which it was to be answered.
    bool isOverdue(Day asOf) const { return state() == FeedbackState::Open && due.isValid() && due < asOf; }
};

/// How feedback is dealt with.
struct FeedbackFigures
{
    std::int64_t all = 0; ///< the sum of open, answered and solved
    std::int64_t open = 0;
    std::int64_t answered = 0;
    std::int64_t solved = 0;
    std::int64_t overdue = 0; ///< of the open ones
    std::int64_t inTime = 0;  ///< answered up to the day they were due
    std::int64_t late = 0;
    std::optional<double> medianAnswer; ///< days up to the first answer; absent: none was answered
    std::optional<double> medianSolved; ///< days up to the solution

    /// Of all; absent where there is none.
    std::optional<double> solvedRate() const;
};

/// Counts @p items as of @p asOf: what was opened later is left out, what happened later has not happened.
/// Medians are those of the items answered and solved; of an even number the mean of the middle two.
FeedbackFigures feedbackFigures(std::span<const FeedbackTimes> items, Day asOf);

} // namespace leadbook
