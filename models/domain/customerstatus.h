// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace leadbook {

/// How far a customer is worked with, with the numbers of the book's file; the choices of
/// FieldId::CustomerStatus.
enum class CustomerStatus : std::uint8_t
{
    Lead,
    Active,
    Invalid, ///< nobody to be contacted
};

} // namespace leadbook
