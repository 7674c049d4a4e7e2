// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace leadbook {

/// How well a row is hit, best first.
enum class MatchRank : std::uint8_t
{
    WholeName,  ///< what was typed is a name, written or by its sound or initials
    NameBegins, ///< a name begins with it
    InNames,    ///< each word is somewhere in the names
    Elsewhere,
    Typo, ///< only with one error in a word
};
inline constexpr std::size_t kMatchRanks = 5;

} // namespace leadbook
