// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/column.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// How many customers have which bands of all criteria together, by the grade they have now. There are far
/// fewer combinations than customers (a few hundred of a shipped scheme), so another cut-off or other points
/// are a matter of the combinations alone.
class BandCombinations
{
public:
    static constexpr std::uint32_t kNone = 0xffffffff; ///< the combination of a row that is left out
    static constexpr std::uint8_t kLeftOut = 255;      ///< its group

    /// The states of one criterion by row, each below `count`.
    struct Criterion
    {
        std::span<const std::uint8_t> states;
        std::size_t count;
    };

    /// Finds the combinations of @p criteria among the rows whose group is below @p groups.
    void build(std::span<const Criterion> criteria, std::span<const std::uint8_t> group, std::size_t groups);
    /// Adds up what each cell's rows may win, 0 to 1 each; NaN is counted apart. Call again after build().
    void addChances(std::span<const float> chances, std::span<const std::uint8_t> group);

    std::size_t size() const { return m_sample.size(); }
    std::size_t groups() const { return m_groups; }
    std::uint32_t of(std::size_t row) const { return m_codes[row]; }
    /// A row that has the combination.
    Row sample(std::size_t combination) const { return m_sample[combination]; }
    std::int64_t rows(std::size_t combination, std::size_t group) const
    {
        return m_rows[combination * m_groups + group];
    }
    /// In parts of kWhole, so that sums are exact in any order.
    std::int64_t chances(std::size_t combination, std::size_t group) const
    {
        return m_chances.empty() ? 0 : m_chances[combination * m_groups + group];
    }
    static constexpr double kWhole = std::int64_t{1} << 36;

private:
    /// Numbers the combinations that rows have anew, without gaps.
    void compact(std::span<const std::uint8_t> group);

    std::vector<std::uint32_t> m_codes; ///< by row
    std::vector<Row> m_sample;
    std::vector<std::int64_t> m_rows;    ///< combination × group
    std::vector<std::int64_t> m_chances; ///< likewise
    std::size_t m_count = 1;             ///< codes are below it
    std::size_t m_groups = 0;
};

} // namespace leadbook
