// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

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

} // namespace leadbook
