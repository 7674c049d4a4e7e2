// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dealtracks.h"
#include "analysis/randomdraws.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// How far ahead of a day something may happen: in (after, until] days.
struct DaysAhead
{
    int after = 0;
    int until = 0;

    int length() const { return until - after; }
};

/// The chance of an open deal to be won in each of some spans ahead, by the stage it is in and its age, as
/// learned from what became of the deals that were open on past days. A span counts only on past days after
/// which it was over by the day of learning, so nothing dated later is used. Cells with few deals are drawn
/// to their stage, and stages with few to all.
class ForecastChances
{
public:
    ForecastChances(const DealTracks &tracks, Day asOf, std::span<const DaysAhead> spans);

    std::size_t spans() const { return m_spans; }
    std::size_t cells() const { return m_stages * kAges; }
    /// The cell of a deal in @p stage (kNoDealStage: not known) that began @p age days ago (-1: not known).
    std::size_t cell(std::uint16_t stage, int age) const;
    /// The best guess: cells() × spans() chances.
    std::vector<double> mean() const;
    /// One draw of what the chances may be, given how few deals they come from; the same shape.
    void draw(RandomDraws &random, std::vector<double> &chances) const;

private:
    static constexpr std::size_t kAges = 4; ///< three thirds, and not known

    /// Deals that were open, and those of them that were won in the span.
    struct Count
    {
        double all = 0;
        double won = 0;
    };
    void cutAges(const DealTracks &tracks, Day asOf);
    void count(const DealTracks &tracks, Day asOf, std::span<const DaysAhead> spans);
    Count &at(std::size_t cell, std::size_t span) { return m_counts[cell * m_spans + span]; }
    const Count &at(std::size_t cell, std::size_t span) const { return m_counts[cell * m_spans + span]; }
    template <typename Share> void fill(std::vector<double> &chances, Share &&share) const;

    std::size_t m_spans;
    std::size_t m_stages;    ///< of the pipeline and one more, for all of them together
    std::vector<int> m_cuts; ///< by stage: the ages at which the second and the last third begin
    std::vector<Count> m_counts;
};

} // namespace leadbook
