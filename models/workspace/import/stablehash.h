// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEndian>

#include <cstdint>
#include <cstring>
#include <string_view>

namespace leadbook {

/// The 64-bit hashes by which an import recognises things. They are kept in the book (column "origin"), so
/// they must never change: not with the machine, the compiler or a later version.

/// The finaliser of SplitMix64 (Steele, Lea and Flood 2014): a bijection that spreads every bit.
constexpr std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31);
}

/// Hash of bytes: each eight of them, little-endian, the last padded with zeros, are mixed into the state,
/// which starts at the mixed length.
inline std::uint64_t stableHash(std::string_view bytes)
{
    std::uint64_t state = mixed(bytes.size());
    while (!bytes.empty()) {
        std::uint64_t word = 0;
        const std::size_t taken = bytes.size() < sizeof word ? bytes.size() : sizeof word;
        std::memcpy(&word, bytes.data(), taken);
        state = mixed(state ^ qFromLittleEndian(word));
        bytes.remove_prefix(taken);
    }
    return state;
}

/// Hash of two things in this order.
constexpr std::uint64_t combined(std::uint64_t first, std::uint64_t second)
{
    return mixed(mixed(first) ^ second);
}

/// Hash of the k-th of equal things, k from 1.
constexpr std::uint64_t nth(std::uint64_t hash, std::uint32_t k)
{
    return k == 1 ? hash : combined(hash, k);
}

} // namespace leadbook
