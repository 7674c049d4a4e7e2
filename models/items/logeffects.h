// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "items/logeffect.h"

#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// Customers whose grade a contact that is not written yet changes in the same way.
struct LogMove
{
    LogEffect example; ///< of the first of them
    int customers = 0;
};

/// What becomes of the grades of several customers.
struct LogEffects
{
    std::vector<LogMove> moves; ///< the best grade first
    int asBefore = 0;           ///< whose grade stays, those without a grade too
    int notLooked = 0;          ///< beyond kMostLogEffects
};

inline constexpr std::size_t kMostLogEffects = 1000;

/// What @p said does to @p customers (ids) of @p view. @p needLevels is the level of need of each after it,
/// or empty where nothing is said of it. Pure; any thread; ends early where @p progress is cancelled.
LogEffects logEffects(const View &view, std::span<const std::int64_t> customers, const QuickLog &said,
                      std::span<const std::optional<int>> needLevels, const Progress &progress);

} // namespace leadbook
