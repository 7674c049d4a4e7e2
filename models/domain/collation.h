// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace leadbook {

/// Where Han characters stand among letters. Either way they are in pinyin order.
enum class HanOrder
{
    AfterLatin,  ///< as in the root collation of CLDR, and in file lists
    BeforeLatin, ///< as in CLDR's zh collation, and so in QCollator("zh_CN")
};

/// The first 24 bytes of a key as big-endian numbers, zeros behind a shorter key: what a million rows are
/// sorted by (with 16 bytes three times as many company names begin alike). Unequal prefixes order as their
/// keys do; equal ones are equal keys where isWhole().
struct CollationPrefix
{
    static constexpr std::size_t kBytes = 24;

    std::array<std::uint64_t, kBytes / 8> words{};

    /// Whether the key ended within the prefix.
    bool isWhole() const { return (words.back() & 0xFF) == 0; }

    friend bool operator==(const CollationPrefix &, const CollationPrefix &) = default;
    friend bool operator<(const CollationPrefix &a, const CollationPrefix &b) { return a.words < b.words; }
};

/// The prefix of a key that CollationKeyWriter wrote.
CollationPrefix prefixOfKey(std::string_view key);

/// Writes keys such that keys compared as bytes (memcmp) are in the order in which people look names up:
/// blanks, punctuation, symbols, numbers by their value (客户2 before 客户10), letters whatever their case
/// and marks, other scripts, Han characters in the pinyin order of ICU 72 (CLDR 42). Texts equal so far are
/// told apart by marks, then small before capital. A letter takes one byte, a Han character two, two digits
/// one; no byte is zero. Leading zeros of a number do not count. Holds scratch memory: one writer a thread.
class CollationKeyWriter
{
public:
    explicit CollationKeyWriter(HanOrder order = HanOrder::AfterLatin);

    /// Appends the key of @p text (UTF-8, an invalid byte as U+FFFD).
    void append(std::string_view text, std::string &key);
    /// The prefix of the key, without making more of it than that takes.
    CollationPrefix prefix(std::string_view text);

private:
    /// Appends the first level of m_folded, ends when @p key has @p enough bytes.
    void appendLetters(std::string &key, std::size_t enough) const;
    /// Appends the small letters at the front of @p text; how many there were.
    std::size_t appendLatin(std::string_view text, std::string &key) const;
    /// Appends a Han character, or the word it begins with the text @p behind it; how many bytes of that it
    /// took.
    std::size_t appendHan(char32_t character, std::string_view behind, std::string &key) const;
    void appendOther(char32_t codePoint, std::string &key) const;

    unsigned char m_latin;       // the byte of a
    unsigned char m_otherLetter; // before 3 bytes of code point
    unsigned char m_han;         // the first byte of the first Han character
    unsigned char m_otherHan;    // before 3 bytes of code point
    std::string m_folded;
    std::string m_key;
};

} // namespace leadbook
