// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/column.h"

#include <cstdint>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace leadbook {

/// Places in a block of rows that still pass, ascending.
using Selection = std::vector<std::uint32_t>;

/// One node of a filter made ready to run: everything that depends on the filter alone (dictionary codes,
/// days, folded texts) is settled when it is made. Immutable; used by several threads at once.
class Condition
{
public:
    Condition() = default;
    Condition(const Condition &) = delete;
    Condition &operator=(const Condition &) = delete;
    virtual ~Condition() = default;

    /// Keeps the places of @p selection whose row passes.
    virtual void narrow(std::span<const Row> rows, Selection &selection) const = 0;
    /// How dear a row is, 1 = a comparison of numbers; the cheap ones go first.
    virtual int cost() const = 0;
};

using ConditionPtr = std::unique_ptr<Condition>;

/// A condition that asks @p test(row) of each row.
template <typename Test> class RowCondition : public Condition
{
public:
    RowCondition(Test test, int cost)
        : m_test(std::move(test))
        , m_cost(cost)
    {
    }
    void narrow(std::span<const Row> rows, Selection &selection) const override
    {
        // Without a branch: every place is written, the end moves only where it passes.
        std::size_t kept = 0;
        for (const std::uint32_t place : selection) {
            selection[kept] = place;
            kept += m_test(rows[place]) ? 1 : 0;
        }
        selection.resize(kept);
    }
    int cost() const override { return m_cost; }

private:
    Test m_test;
    int m_cost;
};

template <typename Test> ConditionPtr makeCondition(Test test, int cost = 1)
{
    return std::make_unique<RowCondition<Test>>(std::move(test), cost);
}

/// Every, any, none of @p parts.
ConditionPtr allOf(std::vector<ConditionPtr> parts);
ConditionPtr anyOf(std::vector<ConditionPtr> parts);
ConditionPtr notThe(ConditionPtr part);
/// Passes nothing.
ConditionPtr never();

} // namespace leadbook
