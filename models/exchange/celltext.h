// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>
#include <string_view>

namespace leadbook {

/// trimmed() for a cell that begins or ends with what may be part of a blank.
std::string_view trimmedSlowly(std::string_view cell);

/// @p cell without outer blanks: space, tab, line ends, no-break and ideographic space, byte order mark.
inline std::string_view trimmed(std::string_view cell)
{
    // Nearly all cells begin and end with a letter or digit, and this is asked of every cell several times.
    constexpr std::string_view kFirstBytes = "\xC2\xE3\xEF";
    constexpr std::string_view kLastBytes = "\xA0\x80\xBF";
    const auto mayBeBlank = [](char c, std::string_view bytes) {
        return static_cast<unsigned char>(c) <= ' ' || c == bytes[0] || c == bytes[1] || c == bytes[2];
    };
    const bool isPlain =
        cell.empty() || (!mayBeBlank(cell.front(), kFirstBytes) && !mayBeBlank(cell.back(), kLastBytes));
    return isPlain ? cell : trimmedSlowly(cell);
}

/// The cells of a row as texts.
QStringList cellTexts(std::span<const std::string_view> cells);

/// Whether a cell holds nothing but blanks.
inline bool isBlank(std::string_view cell)
{
    return trimmed(cell).empty();
}

/// Whether @p c is an ASCII digit.
constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace leadbook
