// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace leadbook {

/// SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators"). Integer
/// arithmetic only, so that every platform draws the same numbers; the distributions of the standard library
/// promise no such thing.
class Random
{
public:
    /// One generator for each subject: the numbers for @p index of @p stream do not depend on any other.
    constexpr Random(std::uint64_t seed, std::uint64_t stream, std::uint64_t index)
        : m_state(mix(mix(seed + kGolden) ^ mix(stream * kGolden + 1) ^ index * kGolden))
    {
    }

    constexpr std::uint64_t next()
    {
        m_state += kGolden;
        return mix(m_state);
    }
    /// Evenly from 0..bound-1; @p bound at least 1.
    constexpr std::uint32_t below(std::uint32_t bound)
    {
        return static_cast<std::uint32_t>(((next() >> 32) * bound) >> 32);
    }
    /// Evenly from low..high, both included.
    constexpr int between(int low, int high)
    {
        return low + static_cast<int>(below(static_cast<std::uint32_t>(high - low + 1)));
    }
    /// True @p perMille times in 1,000.
    constexpr bool chance(int perMille) { return below(1'000) < static_cast<std::uint32_t>(perMille); }

    template <typename T, std::size_t N> constexpr const T &pick(const std::array<T, N> &list)
    {
        return list[below(static_cast<std::uint32_t>(N))];
    }
    /// Favours the front of the list: the smaller of two even draws.
    template <typename T, std::size_t N> constexpr const T &pickEarly(const std::array<T, N> &list)
    {
        const auto a = below(static_cast<std::uint32_t>(N));
        const auto b = below(static_cast<std::uint32_t>(N));
        return list[a < b ? a : b];
    }
    /// An index of @p weights, drawn in proportion; their sum is at least 1.
    constexpr std::size_t weighted(std::span<const int> weights)
    {
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        int left = static_cast<int>(below(static_cast<std::uint32_t>(sum)));
        std::size_t at = 0;
        while (left >= weights[at])
            left -= weights[at++];
        return at;
    }

    /// The finalizer: a bijection of 64-bit numbers.
    static constexpr std::uint64_t mix(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }

private:
    static constexpr std::uint64_t kGolden = 0x9e3779b97f4a7c15U;
    std::uint64_t m_state;
};

} // namespace leadbook
