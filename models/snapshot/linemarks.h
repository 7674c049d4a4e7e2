// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pinyin.h"

namespace leadbook {

/// Control characters that stand before each line of the search index and say what it is. Folded text and
/// queries hold none, so that no hit spans two lines.
inline constexpr char kOtherLine = '\n';

/// The marks of lines made from one kind of name: the name itself has the mark of a whole one.
inline constexpr ReadingMarks kCustomerNameMarks{'\x11', '\x12', '\x13'};
inline constexpr ReadingMarks kPersonNameMarks{'\x15', '\x16', '\x17'};

constexpr bool isLineMark(char c)
{
    return c >= '\0' && c < ' ';
}

/// Whose names count as the name of a hit; the other names are still names, but never whole or begun ones.
enum class NamesOf : char
{
    Everyone = '\x10',
    People = '\x14',
};

constexpr bool isNameMark(char mark)
{
    return mark >= kCustomerNameMarks.whole && mark <= kPersonNameMarks.inner;
}

/// Whether the line behind @p mark begins a name of @p names.
constexpr bool beginsName(char mark, NamesOf names)
{
    constexpr char kPart = 3;
    return isNameMark(mark) && mark > static_cast<char>(names) && (mark & kPart) != kPart;
}

/// Whether it is all of that name.
constexpr bool isWholeName(char mark, NamesOf names)
{
    constexpr char kPart = 3;
    return beginsName(mark, names) && (mark & kPart) == 1;
}

} // namespace leadbook
