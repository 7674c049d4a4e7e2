// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/feedbackfigures.h"

#include <algorithm>
#include <vector>

namespace leadbook {

namespace {

std::optional<double> medianOf(std::vector<int> &days)
{
    if (days.empty())
        return std::nullopt;
    std::ranges::sort(days);
    const std::size_t middle = days.size() / 2;
    return days.size() % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle]) / 2.0;
}

/// @p day where it is not after @p asOf.
Day upTo(Day day, Day asOf)
{
    return day.isValid() && day <= asOf ? day : Day();
}

} // namespace

std::optional<double> FeedbackFigures::solvedRate() const
{
    return all == 0 ? std::nullopt : std::optional(static_cast<double>(solved) / static_cast<double>(all));
}

FeedbackFigures feedbackFigures(std::span<const FeedbackTimes> items, Day asOf)
{
    FeedbackFigures figures;
    std::vector<int> answers;
    std::vector<int> solutions;
    for (const FeedbackTimes &item : items) {
        if (item.opened > asOf)
            continue;
        const FeedbackTimes then{item.opened, item.due, upTo(item.answered, asOf), upTo(item.closed, asOf)};
        ++figures.all;
        switch (then.state()) {
        case FeedbackState::Open:
            ++figures.open;
            figures.overdue += then.isOverdue(asOf) ? 1 : 0;
            break;
        case FeedbackState::Answered:
            ++figures.answered;
            break;
        case FeedbackState::Solved:
            ++figures.solved;
            solutions.push_back(std::max(0, then.closed - then.opened));
            break;
        }
        if (!then.answered.isValid())
            continue;
        answers.push_back(std::max(0, then.answered - then.opened));
        if (then.due.isValid())
            ++(then.answered <= then.due ? figures.inTime : figures.late);
    }
    figures.medianAnswer = medianOf(answers);
    figures.medianSolved = medianOf(solutions);
    return figures;
}

} // namespace leadbook
