// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace leadbook {

/// One character read from UTF-8.
struct Utf8Character
{
    char32_t codePoint = 0xFFFD; ///< U+FFFD where the bytes are no valid UTF-8
    unsigned length = 1;         ///< bytes read, at least 1
};

inline constexpr char32_t kReplacementCharacter = 0xFFFD;

/// Whether a byte continues a UTF-8 character.
constexpr bool isUtf8Continuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// What readUtf8() does for all but the three-byte characters from U+4000 to U+9FFF.
Utf8Character readOtherUtf8(std::string_view text, std::size_t from);

/// Reads the character at @p from, which must lie inside @p text. An invalid byte gives U+FFFD and length 1.
inline Utf8Character readUtf8(std::string_view text, std::size_t from)
{
    const char *at = text.data() + from;
    const auto lead = static_cast<unsigned char>(*at);
    if (lead < 0xE4 || lead > 0xE9 || text.size() - from < 3 || !isUtf8Continuation(at[1]) ||
        !isUtf8Continuation(at[2]))
        return readOtherUtf8(text, from);
    return {(lead & 0x0FU) << 12 | (static_cast<unsigned char>(at[1]) & 0x3FU) << 6 |
                (static_cast<unsigned char>(at[2]) & 0x3FU),
            3};
}

/// Appends a code point up to U+10FFFF.
void appendUtf8(char32_t codePoint, std::string &out);

/// The code points of a text, U+FFFD for each invalid byte.
std::u32string toUtf32(std::string_view text);
std::string fromUtf32(std::u32string_view text);

} // namespace leadbook
