// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace leadbook {

/// Where something stands in a text; size 0: nowhere.
struct TextRange
{
    qsizetype begin = 0;
    qsizetype size = 0;

    constexpr qsizetype end() const { return begin + size; }
    constexpr bool isEmpty() const { return size == 0; }
    constexpr bool contains(qsizetype at) const { return at >= begin && at < end(); }
    friend constexpr bool operator==(TextRange, TextRange) = default;
};

} // namespace leadbook
