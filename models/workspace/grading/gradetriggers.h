// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "snapshot/snapshot.h"
#include "workspace/grading/inputdays.h"
#include "workspace/grading/needhistory.h"

#include <cstdint>
#include <optional>
#include <span>
#include <tuple>
#include <vector>

namespace leadbook {

/// Something that may move a grade on a day.
struct GradeTrigger
{
    Day day;
    Row customer = kNoRow;
    std::uint16_t source = 0; ///< InputSource; 0: a grade set by hand began or ended
    std::uint32_t at = 0;     ///< row of the interaction, deal, purchase or override, place of the need

    friend bool operator<(const GradeTrigger &a, const GradeTrigger &b)
    {
        return std::tie(a.day, a.customer, a.source, a.at) < std::tie(b.day, b.customer, b.source, b.at);
    }
};

/// What may move grades that are made of inputs with @p sources, from the day after @p from to @p to, in
/// order; of one customer or of all.
std::vector<GradeTrigger> gatherTriggers(const Snapshot &snapshot, std::span<const NeedMove> needs,
                                         std::uint16_t sources, Day from, Day to,
                                         std::optional<Row> customer);

} // namespace leadbook
