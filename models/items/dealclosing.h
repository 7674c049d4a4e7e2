// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"

#include <cstddef>
#include <cstdint>
#include <optional>

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

/// The days that @p closing means on @p today; absent where days do not tell: Any and NoDay. Years begin with
/// month @p firstMonth.
std::optional<Period> closingPeriod(DealClosing closing, Day today, int firstMonth = 1);

} // namespace leadbook
