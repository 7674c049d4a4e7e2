// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"

#include <cstddef>
#include <cstdint>

namespace leadbook {

/// When open deals are expected to be closed, as seen from one day.
enum class DealClosing : std::uint8_t
{
    Any,
    ThisMonth,
    ThisQuarter,
    NextQuarter,
    Overdue, ///< before the day itself
    NoDay,   ///< nobody said
};

inline constexpr std::size_t kDealClosings = 6;

/// Whether a deal that is expected to be closed on @p expected (no day: not known) is among @p closing on @p
/// today.
bool closesIn(DealClosing closing, Day expected, Day today);

} // namespace leadbook
