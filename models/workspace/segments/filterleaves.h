// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter.h"

#include <cstdint>
#include <vector>

namespace leadbook {

/// A filter over customers taken apart: its conditions (comparisons, and terms with what is in their
/// brackets) in the order in which they are written, and how their answers make its own.
class FilterLeaves
{
public:
    /// Answers are bits of one number.
    static constexpr std::size_t kMost = 64;

    /// @p filter must outlive it.
    explicit FilterLeaves(const Filter &filter);

    const std::vector<const Filter *> &leaves() const { return m_leaves; }
    bool isTooLarge() const { return m_leaves.size() > kMost; }
    /// Whether a customer passes whose answers to the conditions are @p answers, bits by place in leaves().
    bool passes(std::uint64_t answers) const;
    /// Which conditions moved a customer from @p before to @p after, which pass differently: as few as are
    /// enough (exactly, up to ten that changed), so that putting their answers back gives the answer of
    /// before.
    std::uint64_t cause(std::uint64_t before, std::uint64_t after) const;

private:
    void gather(const Filter &filter);
    bool passes(const Filter &filter, std::uint64_t answers, std::size_t &leaf) const;

    const Filter &m_filter;
    std::vector<const Filter *> m_leaves;
};

} // namespace leadbook
