// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/progress.h"
#include "workspace/grading/inputdays.h"
#include "workspace/grading/needhistory.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <tuple>
#include <vector>

namespace leadbook {

/// The rule of a trigger by which a grade set by hand began or ended.
inline constexpr std::uint16_t kByHandRule = std::numeric_limits<std::uint16_t>::max();

/// Something that may move a grade on a day.
struct GradeTrigger
{
    Day day;
    Row customer = kNoRow;
    std::uint16_t rule = 0; ///< place of what moves it among the rules, or kByHandRule
    std::uint32_t at = 0;   ///< row of the interaction, deal, purchase, answer or override, place of the need

    friend bool operator<(const GradeTrigger &a, const GradeTrigger &b)
    {
        return std::tie(a.day, a.customer, a.rule, a.at) < std::tie(b.day, b.customer, b.rule, b.at);
    }
};

/// The span and customers that triggers are gathered for.
struct TriggerRange
{
    Day from;                           ///< those of the day after it
    Day to;                             ///< with this day
    std::optional<Row> customer;        ///< only this one
    const Progress *progress = nullptr; ///< nothing more is gathered once it is cancelled
};

/// What may move grades by @p rules in @p range, in order.
std::vector<GradeTrigger> gatherTriggers(const View &view, std::span<const NeedMove> needs,
                                         std::span<const InputRule> rules, const TriggerRange &range);

} // namespace leadbook
