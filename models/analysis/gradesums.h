// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

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
        for (const auto &[sum, combinations] : m_steps.back())
            for (const double earned : points)
                next[sum + inParts(earned)] += combinations;
        m_steps.push_back(std::move(next));
        m_points.emplace_back(points.begin(), points.end());
    }

    /// Calls @p visit(sum of points, number of combinations), sums rising.
    template <typename Visit> void each(Visit &&visit) const
    {
        for (const auto &[sum, combinations] : m_steps.back())
            visit(static_cast<double>(sum) / kScale, combinations);
    }

    /// One combination with @p sum, which each() visited: for each add() which of its points, the first that
    /// goes.
    std::vector<std::size_t> combination(double sum) const
    {
        std::vector<std::size_t> chosen(m_points.size());
        std::int64_t left = inParts(sum);
        for (std::size_t step = m_points.size(); step-- > 0;) {
            const auto &points = m_points[step];
            std::size_t &choice = chosen[step];
            while (choice + 1 < points.size() && !m_steps[step].contains(left - inParts(points[choice])))
                ++choice;
            left -= inParts(points[choice]);
        }
        return chosen;
    }

private:
    static std::int64_t inParts(double points) { return std::llround(points * kScale); }

    static constexpr double kScale = 1e6;
    std::vector<std::map<std::int64_t, double>> m_steps{{{0, 1.0}}}; ///< after each add()
    std::vector<std::vector<double>> m_points;
};

} // namespace leadbook
