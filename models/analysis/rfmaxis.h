// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rfmscheme.h"

#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace leadbook {

/// One axis of an RFM scheme over whole numbers: days, orders or 1/10,000 of a unit of money. Cut points
/// become whole thresholds, so that scores are exact and equal values always score equal.
class RfmThresholds
{
public:
    /// @p cuts in units, @p scale whole numbers to the unit.
    RfmThresholds(std::span<const double> cuts, RfmBoundary boundary, double scale, bool isReversed)
        : m_top(static_cast<int>(cuts.size()) + 1)
        , m_isReversed(isReversed)
    {
        for (const double cut : cuts)
            m_least.push_back(leastAbove(cut, boundary, scale));
    }

    /// 1 to number of cut points + 1.
    std::uint8_t score(std::int64_t value) const
    {
        int passed = 1;
        for (const std::int64_t least : m_least)
            passed += value >= least ? 1 : 0;
        return static_cast<std::uint8_t>(m_isReversed ? m_top + 1 - passed : passed);
    }

    /// The scores that no value from @p lowest to @p highest has.
    std::vector<int> emptyScores(std::int64_t lowest, std::int64_t highest) const
    {
        std::vector<int> empty;
        for (int passed = 1; passed <= m_top; ++passed) {
            const auto at = static_cast<std::size_t>(passed);
            const std::int64_t from = at == 1 ? lowest : std::max(lowest, m_least[at - 2]);
            const std::int64_t to = passed == m_top ? highest : std::min(highest, m_least[at - 1] - 1);
            if (from > to)
                empty.push_back(m_isReversed ? m_top + 1 - passed : passed);
        }
        std::ranges::sort(empty);
        return empty;
    }

    /// By cut point: the smallest whole number on its upper side.
    const std::vector<std::int64_t> &least() const { return m_least; }

private:
    /// The smallest whole number on the upper side of a cut point.
    static std::int64_t leastAbove(double cut, RfmBoundary boundary, double scale)
    {
        double exact = cut * scale;
        // 255.8 units are 2,558,000.0000000005 ten-thousandths in binary: a whole number, and meant as one.
        const double whole = std::round(exact);
        if (std::abs(exact - whole) < 1e-4 + 1e-15 * std::abs(exact))
            exact = whole;
        const double least =
            boundary == RfmBoundary::Right ? std::floor(exact) + 1 : std::ceil(exact + scale);
        return static_cast<std::int64_t>(least);
    }

    std::vector<std::int64_t> m_least;
    int m_top;
    bool m_isReversed;
};

} // namespace leadbook
