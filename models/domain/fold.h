// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace leadbook {

/// Appends @p text as searching sees it: lower case, full-width forms as ASCII (NFKC), Latin and Greek
/// letters without marks (ü as u, ø as o, ß as ss), typographic quotes and dashes as ASCII, control
/// characters other than '\n' as a blank; Han and Hangul as they are. UTF-8 in, valid UTF-8 out: each invalid
/// byte becomes U+FFFD. May be called from any thread.
void appendFolded(std::string_view text, std::string &out);

/// The folded form alone; see appendFolded().
std::string folded(std::string_view text);

/// The value @p c has in folded text, for ASCII only: lower case, control characters other than '\n' blank.
constexpr char foldedAscii(char c)
{
    if (c >= 'A' && c <= 'Z')
        return static_cast<char>(c + ('a' - 'A'));
    return c >= '\0' && c < ' ' && c != '\n' ? ' ' : c;
}

} // namespace leadbook
