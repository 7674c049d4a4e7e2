// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace leadbook {

/// How far bytes are strict UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
struct Utf8Prefix
{
    std::size_t valid = 0;     ///< bytes that are whole, valid characters
    std::size_t multiByte = 0; ///< how many of the characters are longer than a byte
    bool incomplete = false;   ///< what follows is the start of a character cut off by the end of the bytes
};

/// Reads @p bytes up to the first fault, the cut-off character or the end.
Utf8Prefix utf8Prefix(std::string_view bytes);

} // namespace leadbook
