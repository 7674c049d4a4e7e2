// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

/// What each character from U+0080 to U+FFFF becomes when text is folded for searching, written by the build
/// from ICU's data. Use domain/fold.h.
namespace leadbook::folding {

// NOLINTBEGIN(modernize-avoid-c-arrays): the build knows how long they are, not this header.

/// By character / 256: which row of kPlaces; row 0 is all "stays as it is".
extern const unsigned char kPages[256];
/// By page and character % 256: where in kPool its folding is; 0 = stays as it is.
extern const std::uint16_t kPlaces[][256];
/// Each folding: one byte of length, then UTF-8.
extern const unsigned char kPool[];

// NOLINTEND(modernize-avoid-c-arrays)

/// The folding of a character as UTF-8 (perhaps empty), absent where it stays as it is.
inline std::optional<std::string_view> of(char32_t character)
{
    if (character > 0xFFFF)
        return std::nullopt;
    const std::uint16_t place = kPlaces[kPages[character >> 8]][character & 0xFF];
    if (place == 0)
        return std::nullopt;
    return std::string_view(reinterpret_cast<const char *>(kPool + place + 1), kPool[place]);
}

} // namespace leadbook::folding
