// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dealpath.h"

#include <optional>
#include <vector>

namespace leadbook::test {

/// Deals and their moves, grown one by one.
struct Deals
{
    std::vector<std::uint16_t> stage;
    std::vector<std::uint8_t> outcome;
    std::vector<Money> amount;
    std::vector<Day> opened;
    std::vector<Day> closed;
    std::vector<std::uint32_t> group;
    std::vector<std::uint32_t> moveDeal;
    std::vector<std::uint16_t> moveStage;
    std::vector<Day> moveDay;

    std::size_t add(std::optional<std::uint16_t> at, DealOutcome what, Money money, Day from = {},
                    Day to = {}, std::uint32_t of = 0)
    {
        stage.push_back(at.value_or(kNoDealStage));
        outcome.push_back(static_cast<std::uint8_t>(what));
        amount.push_back(money);
        opened.push_back(from);
        closed.push_back(to);
        group.push_back(of);
        return stage.size() - 1;
    }
    /// A move of the deal added last.
    void move(std::uint16_t to, Day day = {})
    {
        moveDeal.push_back(static_cast<std::uint32_t>(stage.size() - 1));
        moveStage.push_back(to);
        moveDay.push_back(day);
    }
    DealColumns columns() const { return {stage, outcome, amount, opened, closed, group, {}}; }
    DealMoves moves() const { return {moveDeal, moveStage, moveDay}; }
};

} // namespace leadbook::test
