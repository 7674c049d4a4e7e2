// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/alphabet.h"

#include <cstdint>
#include <vector>

namespace leadbook {

/// What characters cost, in nats, where they are nothing special in the language at hand.
namespace cost {
constexpr float kAscii = 3.3F;
constexpr float kSymbol = 8;   ///< typographic quotes, dashes, signs of currencies
constexpr float kForeign = 12; ///< a letter of another language
constexpr float kOdd = 13;     ///< other symbols, as the lines of boxes
constexpr float kBad = 16;     ///< control characters, U+FFFD, private and unassigned characters

/// That of @p unit, one unit of UTF-16.
float ofAny(char16_t unit);
} // namespace cost

/// What each unit of UTF-16 costs in one language.
class LanguageCosts
{
public:
    enum class Kind : std::uint8_t
    {
        Latin,    ///< its letters stand among ASCII letters
        Alphabet, ///< its letters never stand beside ASCII letters
        Han,
    };

    LanguageCosts(RegionSet regions, Kind kind, float rarity, std::vector<float> own)
        : m_regions(regions)
        , m_kind(kind)
        , m_rarity(rarity)
        , m_own(std::move(own))
    {
    }
    RegionSet regions() const { return m_regions; }
    Kind kind() const { return m_kind; }
    float rarity() const { return m_rarity; }
    /// The cost of a character of the language, a small letter where it has such; 0 of any other.
    float own(char16_t unit) const { return unit < m_own.size() ? m_own[unit] : 0; }

private:
    RegionSet m_regions;
    Kind m_kind;
    float m_rarity;
    std::vector<float> m_own;
};

/// Those of all languages. Making them takes about a millisecond and 1.5 MB.
std::vector<LanguageCosts> languageCosts();

} // namespace leadbook
