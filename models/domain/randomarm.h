// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace leadbook {

/// The finaliser of SplitMix64 (Steele, Lea, Flood 2014): every bit of @p value moves about half of the
/// result's.
constexpr std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// Whether the record @p id is among the @p share (0 to 1) that is held out: a draw that only @p seed and the
/// id decide, so that it comes out the same whenever it is asked, for a record alone or among others, and who
/// is held out of a small share is held out of every larger one of the same seed.
constexpr bool isHeldOut(std::uint64_t seed, std::int64_t id, double share)
{
    constexpr double kTwoTo53 = 9007199254740992.0;
    const std::uint64_t draw = mixed(mixed(seed) ^ static_cast<std::uint64_t>(id)) >> 11;
    return static_cast<double>(draw) / kTwoTo53 < share;
}

} // namespace leadbook
