// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// Constant tables of the Han characters U+4E00 to U+9FFF, written by the build from ICU's data and from
/// resources/tables/polyphones.txt. Use domain/pinyin.h and domain/collation.h.
namespace leadbook::han {

inline constexpr char32_t kFirst = 0x4E00;
inline constexpr char32_t kLast = 0x9FFF;
inline constexpr std::size_t kCount = kLast - kFirst + 1;

// NOLINTBEGIN(modernize-avoid-c-arrays): the build knows how long they are, not this header.

/// A toneless syllable with a capital first letter and v for the u with dots: "Zhang", "Lv"; 8 bytes, so that
/// it is copied at once.
struct Syllable
{
    char text[7];
    unsigned char length;
};

/// A reading beside the usual one: character and index into kSyllables.
struct FurtherReading
{
    char16_t character;
    std::uint16_t syllable;
};

/// In kReadings: the character has further readings.
inline constexpr std::uint16_t kFurther = 0x8000;

/// In the order of the alphabet; [0] is empty.
extern const Syllable kSyllables[];
/// By character - kFirst: index into kSyllables of the usual reading (0 = none), with kFurther.
extern const std::uint16_t kReadings[kCount];
/// Sorted by character.
extern const FurtherReading kFurtherReadings[];
extern const std::size_t kFurtherReadingCount;

/// Two characters that are sorted as one behind the character of a rank (重庆 under chong, not zhong).
struct Word
{
    char16_t first;
    char16_t second;
    std::uint16_t behind;
};

/// In kRanks: kWords has words that begin with the character.
inline constexpr std::uint16_t kBeginsWord = 0x8000;

/// By character - kFirst: place in the order of pinyin collation, from 0, each once; with kBeginsWord.
extern const std::uint16_t kRanks[kCount];
extern const Word kWords[];
extern const std::size_t kWordCount;

// NOLINTEND(modernize-avoid-c-arrays)

} // namespace leadbook::han
