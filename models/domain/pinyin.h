// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// How a name may be read aloud.
struct Pinyin
{
    std::string syllables; ///< toneless, each with a capital first letter, v for ü: "LiMingLang"
    std::string initials;  ///< first letters, small: "lml"

    friend bool operator==(const Pinyin &, const Pinyin &) = default;
};

/// A name is read in at most so many ways.
inline constexpr std::size_t kMaxPinyinVariants = 8;

/// The readings of the Han characters of @p name (UTF-8), the usual one first, then those that differ from it
/// in one character, then in two, neighbours first; at most kMaxPinyinVariants. Other characters are passed
/// over; no Han, no reading.
std::vector<Pinyin> pinyinVariants(std::string_view name);

/// The control characters that stand before each reading in the search index, by what it reads.
struct ReadingMarks
{
    char whole = '\n';  ///< all of the name
    char begins = '\n'; ///< the name from its first character on
    char inner = '\n';  ///< Han characters further on in the name
};

/// For the search index: appends the readings of each run of Han characters in @p name, each behind its mark,
/// to @p syllables, and the initials, those that differ, likewise to @p initials. A character that is not Han
/// ends a run, so that no reading spans two names.
void appendPinyin(std::string_view name, const ReadingMarks &marks, std::string &syllables,
                  std::string &initials);

} // namespace leadbook
