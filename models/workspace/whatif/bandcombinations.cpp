// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/whatif/bandcombinations.h"

#include "workspace/whatif/bandstates.h"

#include <cmath>

namespace leadbook {

namespace {

// A table of names as large as this stays in the second-level cache.
constexpr std::size_t kMostCodes = std::size_t{1} << 18;

} // namespace

void BandCombinations::build(std::span<const Criterion> criteria, std::span<const std::uint8_t> group,
                             std::size_t groups)
{
    m_groups = groups;
    m_count = 1;
    m_chances.clear();
    m_codes.assign(group.size(), 0);
    for (const Criterion &criterion : criteria) {
        if (m_count * criterion.count > kMostCodes)
            compact(group);
        const auto count = static_cast<std::uint32_t>(criterion.count);
        forEachRange(group.size(), [&](std::size_t begin, std::size_t end) {
            for (std::size_t row = begin; row < end; ++row)
                m_codes[row] = m_codes[row] * count + criterion.states[row];
        });
        m_count *= criterion.count;
    }
    compact(group);
    m_rows.assign(m_sample.size() * groups, 0);
    for (std::size_t row = 0; row < group.size(); ++row) {
        if (group[row] < groups)
            ++m_rows[m_codes[row] * groups + group[row]];
        else
            m_codes[row] = kNone;
    }
}

void BandCombinations::compact(std::span<const std::uint8_t> group)
{
    std::vector<std::uint32_t> names(m_count, kNone);
    m_sample.clear();
    for (std::size_t row = 0; row < group.size(); ++row) {
        if (group[row] >= m_groups) {
            m_codes[row] = 0;
            continue;
        }
        std::uint32_t &name = names[m_codes[row]];
        if (name == kNone) {
            name = static_cast<std::uint32_t>(m_sample.size());
            m_sample.push_back(static_cast<Row>(row));
        }
        m_codes[row] = name;
    }
    m_count = std::max<std::size_t>(1, m_sample.size());
}

void BandCombinations::addChances(std::span<const float> chances, std::span<const std::uint8_t> group)
{
    m_chances.assign(m_rows.size(), 0);
    for (std::size_t row = 0; row < std::min(group.size(), chances.size()); ++row) {
        if (m_codes[row] == kNone || std::isnan(chances[row]))
            continue;
        m_chances[m_codes[row] * m_groups + group[row]] +=
            std::llround(static_cast<double>(chances[row]) * kWhole);
    }
}

} // namespace leadbook
