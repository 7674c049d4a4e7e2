// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace leadbook {

/// Groups of languages that are written in the same encodings, one bit each.
using RegionSet = std::uint32_t;

namespace region {
constexpr RegionSet kWestern = 1U << 0;
constexpr RegionSet kCentral = 1U << 1;
constexpr RegionSet kSouthern = 1U << 2; ///< Esperanto and Maltese, which share an encoding with Turkish
constexpr RegionSet kBaltic = 1U << 3;
constexpr RegionSet kTurkish = 1U << 4;
constexpr RegionSet kVietnamese = 1U << 5;
constexpr RegionSet kCyrillic = 1U << 6;
constexpr RegionSet kGreek = 1U << 7;
constexpr RegionSet kHebrew = 1U << 8;
constexpr RegionSet kArabic = 1U << 9;
constexpr RegionSet kThai = 1U << 10;
constexpr RegionSet kChinese = 1U << 11;
constexpr RegionSet kJapanese = 1U << 12;
constexpr RegionSet kKorean = 1U << 13;
constexpr RegionSet kAny = (1U << 14) - 1;
} // namespace region

/// The letters outside ASCII that a language is written with.
struct Alphabet
{
    const char *language;
    RegionSet regions;
    bool isLatin; ///< they stand among ASCII letters
    float rarity; ///< what is added to the cost of a text: how seldom it comes, in nats
    std::u16string_view
        letters; ///< small letters, the most frequent first; at the end those of foreign names
};

/// All languages with an alphabet. Their letters are ordered by how often they come in ordinary text.
std::span<const Alphabet> alphabets();

} // namespace leadbook
