// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/blockindex.h"

#include <algorithm>
#include <bit>

namespace leadbook {

/// Counts and deals out by the first bits, then sorts the few places that share them.
void BlockIndex::sort()
{
    constexpr int kKeyBits = 32;
    constexpr int kMostBits = 20;
    constexpr std::size_t kPlacesABucket = 4;
    const int bits =
        std::clamp(static_cast<int>(std::bit_width(m_places.size() / kPlacesABucket)), 1, kMostBits);
    m_shift = kKeyBits - bits;
    m_begins.assign((std::size_t{1} << bits) + 1, 0);
    for (const Place &place : m_places)
        ++m_begins[(place.key >> m_shift) + 1];
    for (std::size_t i = 1; i < m_begins.size(); ++i)
        m_begins[i] += m_begins[i - 1];
    std::vector<Place> sorted(m_places.size());
    std::vector<std::uint32_t> next(m_begins.begin(), m_begins.end() - 1);
    for (const Place &place : m_places)
        sorted[next[place.key >> m_shift]++] = place;
    m_places = std::move(sorted);
    for (std::size_t i = 0; i + 1 < m_begins.size(); ++i) {
        std::sort(
            m_places.begin() + m_begins[i], m_places.begin() + m_begins[i + 1],
            [](const Place &a, const Place &b) { return a.key != b.key ? a.key < b.key : a.slot < b.slot; });
    }
}

std::span<const BlockIndex::Place> BlockIndex::block(std::uint32_t key) const
{
    if (m_places.empty() || key == 0)
        return {};
    const std::size_t bucket = key >> m_shift;
    const auto found =
        std::equal_range(m_places.begin() + m_begins[bucket], m_places.begin() + m_begins[bucket + 1],
                         Place{key, 0}, [](const Place &a, const Place &b) { return a.key < b.key; });
    return {found.first, found.second};
}

} // namespace leadbook
