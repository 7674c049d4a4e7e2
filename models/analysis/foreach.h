// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace leadbook {

/// Calls a function once with each of 0..count-1, in any order and possibly at once; back when all are done.
/// Whoever has threads hands them in here; results do not depend on how many there are.
using ForEach = std::function<void(std::size_t count, const std::function<void(std::size_t)> &work)>;

/// The ForEach of one thread.
inline void inTurn(std::size_t count, const std::function<void(std::size_t)> &work)
{
    for (std::size_t i = 0; i < count; ++i)
        work(i);
}

} // namespace leadbook
