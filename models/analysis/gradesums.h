// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <map>
#include <span>

namespace leadbook {

/// All sums of points that combinations of bands can have, and how many combinations have each. Sums are kept
/// in millionths, so that equal sums meet.
class GradeSums
{
public:
    /// Every sum so far with every one of @p points, each a choice of one more criterion.
    void add(std::span<const double> points)
    {
        std::map<std::int64_t, double> next;
        for (const auto &[sum, combinations] : m_sums)
            for (const double earned : points)
                next[sum + std::llround(earned * kScale)] += combinations;
        m_sums = std::move(next);
    }

    /// Calls @p visit(sum of points, number of combinations), sums rising.
    template <typename Visit> void each(Visit &&visit) const
    {
        for (const auto &[sum, combinations] : m_sums)
            visit(static_cast<double>(sum) / kScale, combinations);
    }

private:
    static constexpr double kScale = 1e6;
    std::map<std::int64_t, double> m_sums{{0, 1.0}};
};

} // namespace leadbook
