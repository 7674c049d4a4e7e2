// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace leadbook {

/// What a file is.
enum class FileKind : std::uint8_t
{
    Text,     ///< separated text
    Workbook, ///< .xlsx
    Cards,    ///< vCards
};

} // namespace leadbook
