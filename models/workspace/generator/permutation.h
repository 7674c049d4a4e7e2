// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/generator/random.h"

#include <cstdint>

namespace leadbook {

/// A scrambled order of 0..count-1 in which each number comes exactly once: what makes names and phone
/// numbers unique without remembering them. A balanced Feistel network of four rounds with cycle walking
/// (Black and Rogaway 2002, "Ciphers with arbitrary finite domains"), no secret kept.
class Permutation
{
public:
    /// @p count from 1 to 2^62.
    constexpr Permutation(std::uint64_t count, std::uint64_t key)
        : m_count(count)
        , m_key(key)
    {
        while ((std::uint64_t{1} << (2 * m_halfBits)) < count)
            ++m_halfBits;
    }

    constexpr std::uint64_t count() const { return m_count; }

    /// Where @p index (below count) goes.
    constexpr std::uint64_t operator()(std::uint64_t index) const
    {
        do
            index = encrypt(index);
        while (index >= m_count);
        return index;
    }

private:
    constexpr std::uint64_t encrypt(std::uint64_t value) const
    {
        const std::uint64_t mask = (std::uint64_t{1} << m_halfBits) - 1;
        std::uint64_t left = value >> m_halfBits;
        std::uint64_t right = value & mask;
        for (std::uint64_t round = 0; round < 4; ++round) {
            const std::uint64_t mixed = left ^ (Random::mix(right + m_key + (round << 48)) & mask);
            left = right;
            right = mixed;
        }
        return (left << m_halfBits) | right;
    }

    std::uint64_t m_count;
    std::uint64_t m_key;
    int m_halfBits = 1;
};

} // namespace leadbook
