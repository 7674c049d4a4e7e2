// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace leadbook {

/// What a cell looks like, whatever its header says.
enum class Shape : std::uint8_t
{
    Empty, ///< nothing, or blanks alone
    Number,
    Date,
    Email,
    Phone, ///< a Chinese mobile number, or at least six digits with one of + - ( ) . / or a blank between
           ///< them
    Text,
};

/// The shape of @p cell, UTF-8.
Shape shapeOf(std::string_view cell);

} // namespace leadbook
