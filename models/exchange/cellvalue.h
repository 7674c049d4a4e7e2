// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace leadbook {

/// A cell read as the type of its field. Trivially copyable; the text points into the row it was read from.
struct CellValue
{
    enum class Kind : std::uint8_t
    {
        Empty,   ///< no value
        Blank,   ///< a text of blanks alone: no value either, but a new record keeps it as it came
        Text,    ///< text, and names of owners, products, stages and customers
        Integer, ///< whole numbers, choices, flags, days (since 1970), amounts (1/10,000 of a unit)
        Real,
        Invalid, ///< not empty, but not what the field holds; text is the cell as it came
    };

    Kind kind = Kind::Empty;
    std::int16_t minute = -1; ///< of the day, where a date had a time
    std::string_view text;
    std::int64_t integer = 0;
    double real = 0;

    /// Whether there is nothing that a row could be told by.
    bool isEmpty() const { return kind == Kind::Empty || kind == Kind::Blank; }
    /// Whether there is a text to be written.
    bool isText() const { return kind == Kind::Text || kind == Kind::Blank; }
    static CellValue ofText(std::string_view text) { return {Kind::Text, -1, text, 0, 0}; }
    static CellValue ofBlank(std::string_view text) { return {Kind::Blank, -1, text, 0, 0}; }
    static CellValue ofInteger(std::int64_t value) { return {Kind::Integer, -1, {}, value, 0}; }
    static CellValue ofReal(double value) { return {Kind::Real, -1, {}, 0, value}; }
    static CellValue invalid(std::string_view cell) { return {Kind::Invalid, -1, cell, 0, 0}; }
};

} // namespace leadbook
