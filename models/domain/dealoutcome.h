// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace leadbook {

/// What became of a deal, with the numbers of the book's file.
enum class DealOutcome : std::uint8_t
{
    Open = 0,
    Won = 1,
    Lost = 2,
};

} // namespace leadbook
