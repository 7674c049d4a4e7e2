// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace leadbook {

/// The three parts of a date in the order they are written, before it is known which is which.
struct DateParts
{
    struct Part
    {
        int value = 0;
        int digits = 0;       ///< how many were written; 0 for a name
        bool isMonth = false; ///< a month's name
    };
    std::array<Part, 3> part;
    char separator = '\0'; ///< the first one; '\0' for "20101201" and 年
    std::optional<int> minute;

    bool yearFirst() const { return part[0].digits > 2; }
    bool yearLast() const { return part[2].digits > 2; }
    bool namesMonth() const { return part[0].isMonth || part[1].isMonth; }
};

/// Splits the text of a date; absent where it is none. The numbers are not tested against a calendar.
std::optional<DateParts> splitDate(std::string_view cell);

} // namespace leadbook
