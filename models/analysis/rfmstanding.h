// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/purchasetotals.h"
#include "analysis/rfm.h"
#include "analysis/rfmaxis.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// What one customer is by a scheme on a day: the values beside the scores. Without a counting purchase
/// recencyDays is kNoRecency, the scores are 0 and the group is kNoRfmGroup.
struct RfmStanding
{
    std::int32_t recencyDays = kNoRecency;
    std::uint32_t orders = 0;
    Money amount = Money(0);
    std::array<std::uint8_t, 3> scores{}; ///< by RfmAxis, 1-bins
    std::uint8_t group = kNoRfmGroup;     ///< place in RfmScheme::groups()

    bool isScored() const { return group != kNoRfmGroup; }
    std::uint8_t score(RfmAxis axis) const { return scores[static_cast<std::size_t>(axis)]; }
    friend bool operator==(const RfmStanding &, const RfmStanding &) = default;
};

/// Names customers one at a time by a scheme whose cut points are settled, as scoreRfm() names all.
class RfmLabeler
{
public:
    /// @p scheme has cut points; one without them (a book in which nobody bought) names nobody.
    explicit RfmLabeler(const RfmScheme &scheme);

    /// @p total as of @p day.
    RfmStanding standing(const PurchaseTotal &total, Day day) const;
    std::uint8_t groupOf(const std::array<std::uint8_t, 3> &scores) const;
    /// The days after the last purchase on which the score of recency falls, rising.
    const std::vector<std::int32_t> &recencySteps() const { return m_steps; }

private:
    bool m_hasCuts;
    int m_bins;
    RfmThresholds m_recency;
    RfmThresholds m_frequency;
    RfmThresholds m_monetary;
    std::array<std::uint8_t, RfmScheme::kCells> m_cells;
    std::vector<std::int32_t> m_steps;
};

/// Why a customer's group is another one than the day before.
struct RfmCause
{
    enum class Kind : std::uint8_t
    {
        FirstOrder, ///< the first order that counts
        TakenBack,  ///< no order counts any more: it was returned
        Scores,     ///< scores came over a cut point
    };

    Kind kind = Kind::Scores;
    /// The axes whose scores moved it: as few as are enough, so that putting these back, and no fewer, gives
    /// the group of before.
    std::vector<RfmAxis> axes;
    RfmStanding before;
    RfmStanding after;
};

/// The cause of a movement from @p before to @p after, which are of different groups.
RfmCause rfmCause(const RfmLabeler &labeler, const RfmStanding &before, const RfmStanding &after);

/// The same for the customer with purchase lines @p lines on @p day.
RfmCause rfmCause(const RfmLabeler &labeler, std::span<const PurchaseLine> lines, Day day);

} // namespace leadbook
