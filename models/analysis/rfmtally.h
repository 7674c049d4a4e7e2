// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rfm.h"
#include "analysis/rfmaxis.h"
#include "analysis/rfmcuts.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// What is scored on each axis.
using RfmExtents = std::array<RfmExtent, 3>;

/// A scheme with settled cut points, ready to score stretches of customers; stretches are independent of each
/// other. Copies what it needs; good for several threads at once.
class RfmScorer
{
public:
    /// Combinations of three scores of 0 to RfmScheme::kMostBins, 0 = not scored.
    static constexpr std::size_t kSide = RfmScheme::kMostBins + 1;
    static constexpr std::size_t kCombinations = kSide * kSide * kSide;

    /// @p cuts has bins - 1 cut points an axis.
    RfmScorer(const RfmScheme &scheme, const RfmCuts &cuts);

    int bins() const { return m_bins; }
    /// How many groups there are, without that of no purchase.
    std::size_t groups() const { return m_groups; }
    static constexpr std::size_t combinationOf(std::size_t recency, std::size_t frequency,
                                               std::size_t monetary)
    {
        return (recency * kSide + frequency) * kSide + monetary;
    }
    /// The group of a combination of scores; kNoRfmGroup where not scored.
    std::uint8_t groupOf(std::size_t combination) const { return m_group[combination]; }

    /// Writes the scores and groups of the rows from @p first to before @p last.
    void score(const RfmColumns &columns, std::size_t first, std::size_t last, RfmScores &into) const;
    /// The scores of one axis for @p count rows from @p first; 0 where not scored.
    void scoreAxis(const RfmColumns &columns, RfmAxis axis, std::size_t first, std::size_t count,
                   std::uint8_t *scores) const;
    /// The scores that nobody within @p extents can have; none where nobody is scored.
    std::vector<RfmEmptyScore> unreachable(const RfmExtents &extents) const;

private:
    static constexpr std::size_t kSmall = 4096;

    std::array<RfmThresholds, 3> m_axes;
    std::array<std::array<std::uint8_t, kSmall>, 2> m_small{}; ///< scores of few days and of few orders
    std::array<std::uint8_t, kCombinations> m_group{};
    std::size_t m_groups;
    int m_bins;
};

/// A stretch of customers summed by combination of scores and by group; tallies of several stretches merge.
class RfmTally
{
public:
    /// Of one combination of scores.
    struct Sum
    {
        std::int64_t customers = 0;
        std::int64_t orders = 0;
        Money revenue = Money(0); ///< of known amounts
    };

    /// @p mostDays is the largest recency there is. With @p groupsBefore, moves() are counted from so many
    /// groups.
    RfmTally(const RfmScorer &scorer, std::int64_t mostDays, std::size_t groupsBefore = 0);

    /// Adds the rows from @p first to before @p last as @p scorer scores them. @p before is the group of each
    /// row of the columns before, below groupsBefore or kNoRfmGroup; empty where moves are not counted.
    void add(const RfmColumns &columns, std::span<const std::uint8_t> before, std::size_t first,
             std::size_t last);
    /// The same, and writes the scores and groups of those rows.
    void addAndWrite(const RfmColumns &columns, RfmScores &into, std::size_t first, std::size_t last);
    void merge(const RfmTally &other);

    const std::vector<Sum> &sums() const { return m_sums; }
    /// Of each group, that of no purchase last, with the median of type 7 of the days.
    std::vector<RfmGroupTotal> groups() const;
    /// Customers by group before (that of none last) × group now.
    std::vector<std::int64_t> moves() const;

private:
    struct Block;
    void addBlock(const RfmColumns &columns, const Block &block, std::size_t first);
    double medianDays(std::size_t group, std::int64_t customers) const;

    const RfmScorer &m_scorer;
    std::vector<Sum> m_sums;                          ///< by combination
    std::size_t m_days;                               ///< columns of m_counts; 0: too many to count
    std::vector<std::uint32_t> m_counts;              ///< customers by group × days
    std::vector<std::vector<std::int32_t>> m_recency; ///< days by group, where they are too many to count
    std::size_t m_before;
    std::vector<std::int64_t> m_moves; ///< by group before × combination
};

} // namespace leadbook
