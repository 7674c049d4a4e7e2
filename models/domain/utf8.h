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

/// Reads the character at @p from, which must lie inside @p text. An invalid byte gives U+FFFD and length 1.
Utf8Character readUtf8(std::string_view text, std::size_t from);

/// Appends a code point up to U+10FFFF.
void appendUtf8(char32_t codePoint, std::string &out);

/// The code points of a text, U+FFFD for each invalid byte.
std::u32string toUtf32(std::string_view text);
std::string fromUtf32(std::u32string_view text);

} // namespace leadbook
