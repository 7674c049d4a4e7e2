// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/effect/indicatorreader.h"

#include <array>
#include <cstddef>
#include <span>

namespace leadbook {

/// By how many values customers are matched.
inline constexpr std::size_t kKnownBefore = 9;

/// What is known of a customer before @p begin, to be matched by: days since the last order, orders and
/// amount so far, orders, amount and engagement of @p before, which is measured over the days before it,
/// @p contacts of both sides in 90 and in 365 days, and whether it had bought. Amounts and counts as
/// logarithms.
std::array<double, kKnownBefore> knownBefore(const CustomerEvents &events, std::span<const Day> contacts,
                                             Day begin, const IndicatorValues &before);

} // namespace leadbook
