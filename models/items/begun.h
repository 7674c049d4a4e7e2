// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"

#include <QString>

#include <string_view>

namespace leadbook {

/// As much of @p text as is laid out at once, with a sign where more follows: a cell of an imported file may
/// be as long as a book, and laying that out takes minutes.
inline QString begun(const QString &text)
{
    constexpr qsizetype kMostLetters = 4000;
    if (text.size() <= kMostLetters)
        return text;
    const bool splits = text[kMostLetters - 1].isHighSurrogate();
    return text.first(kMostLetters - (splits ? 1 : 0)) + u'…';
}

/// The same of UTF-8 text, of which no more is decoded than can be shown.
inline QString begun(std::string_view text)
{
    constexpr std::size_t kMostBytes = 4 * 4001; // no letter is longer than four bytes
    return begun(toQString(text.substr(0, kMostBytes)));
}

} // namespace leadbook
