// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace leadbook {

/// The sums of points that combinations of bands can have, and how many combinations have each. Sums are kept
/// in billionths, so that equal sums meet. Where there are more of them than may be kept, they are thinned
/// evenly: every sum kept is one that a combination has, the least and the greatest are always kept, and
/// between which of them others are left out is known, so that first() never says of a sum that there is none
/// where there may be one.
class GradeSums
{
public:
    /// Keeps at most @p most sums, but at least 4. A step takes time by them and the points of add().
    explicit GradeSums(std::size_t most);

    /// Every sum so far with every one of @p points, each a choice of one more criterion.
    void add(std::span<const double> points);

    /// Every sum is kept. Where not, those left out are counted with the next lower one that is.
    bool isComplete() const { return m_isComplete; }

    /// Calls @p visit(sum of points, number of combinations), sums rising.
    template <typename Visit> void each(Visit &&visit) const
    {
        for (const Sum &sum : m_sums)
            visit(inPoints(sum.parts), sum.combinations);
    }

    /// What first() finds.
    struct Found
    {
        std::optional<double> sum;
        bool mayBeLeftOut = false; ///< none is kept, but one that is left out may be there
    };

    /// The lowest sum kept of those from where @p isFrom(sum) begins to hold to where @p isBelow(sum) ends
    /// to.
    template <typename From, typename Below> Found first(From &&isFrom, Below &&isBelow) const
    {
        const auto at = std::ranges::partition_point(
            m_sums, [&](const Sum &sum) { return !isFrom(inPoints(sum.parts)); });
        if (at != m_sums.end() && isBelow(inPoints(at->parts)))
            return {inPoints(at->parts), false};
        return {std::nullopt, at != m_sums.begin() && std::prev(at)->hidesBehind};
    }

    /// One combination with @p sum, which each() or first() gave: for each add() which of its points, the
    /// first that goes.
    std::vector<std::size_t> combination(double sum) const;

private:
    struct Sum
    {
        std::int64_t parts = 0;
        double combinations = 1;
        bool hidesBehind = false; ///< sums between this and the next one may be left out
    };

    static double inPoints(std::int64_t parts) { return static_cast<double>(parts) / kScale; }
    void thin();

    static constexpr double kScale = 1e9;
    std::size_t m_most;
    bool m_isComplete = true;
    std::vector<Sum> m_sums{Sum()};
    std::vector<std::vector<std::int64_t>> m_before; ///< the sums before each add()
    std::vector<std::vector<std::int64_t>> m_points; ///< of each add(), in parts
};

} // namespace leadbook
