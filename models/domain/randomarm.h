// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace leadbook {

/// Whether the customer @p id belongs to the control group of a draw: a share of all ids, the same ones
/// whenever it is asked, whoever else is there. Draws of different seeds have nothing to do with each other.
/// The finaliser of SplitMix64 (Steele, Lea and Flood 2014), once over the seed and once over seed and id.
constexpr bool isHeldOut(std::int64_t seed, std::int64_t id, double share)
{
    constexpr auto mix = [](std::uint64_t x) {
        x += 0x9e3779b97f4a7c15U;
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9U;
        x = (x ^ (x >> 27)) * 0x94d049bb133111ebU;
        return x ^ (x >> 31);
    };
    const std::uint64_t drawn = mix(mix(static_cast<std::uint64_t>(seed)) ^ static_cast<std::uint64_t>(id));
    return static_cast<double>(drawn >> 11) * 0x1p-53 < share;
}

} // namespace leadbook
