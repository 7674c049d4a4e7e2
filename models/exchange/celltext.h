// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace leadbook {

/// @p cell without outer blanks: space, tab, line ends, no-break and ideographic space, byte order mark.
std::string_view trimmed(std::string_view cell);

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
