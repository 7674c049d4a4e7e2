// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// From 32-bit keys to the slots that have them, in blocks: 8 bytes a place and a table of the first bits, so
/// that a block is found at once. Filled, then sorted, then asked.
class BlockIndex
{
public:
    struct Place
    {
        std::uint32_t key;
        std::uint32_t slot;
    };

    /// Key 0 stands for none.
    void add(std::uint32_t key, std::uint32_t slot)
    {
        if (key != 0)
            m_places.push_back({key, slot});
    }
    /// Nothing may be added afterwards.
    void sort();
    /// The places of a key, by slot.
    std::span<const Place> block(std::uint32_t key) const;
    /// All places, by key and slot.
    std::span<const Place> places() const { return m_places; }
    std::size_t size() const { return m_places.size(); }

private:
    std::vector<Place> m_places;
    std::vector<std::uint32_t> m_begins; ///< by the first bits of a key: its first place
    int m_shift = 0;                     ///< bits of a key behind those
};

} // namespace leadbook
