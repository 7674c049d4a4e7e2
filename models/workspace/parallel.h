// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace leadbook {

/// Runs @p tasks on up to @p threads threads (the calling one included), each task once, started in order.
/// Returns the first error in task order; later tasks still run. Blocks until all are done.
Status runParallel(const std::vector<std::function<Status()>> &tasks, int threads);

/// Calls @p work(0) to @p work(count - 1), which cannot fail, on as many threads as are worth using; started
/// in order. Blocks until all are done.
void forEachParallel(std::size_t count, const std::function<void(std::size_t)> &work);

/// Threads worth using for work that the user waits for: the machine's cores, at least 1, at most 8.
int workerCount();

} // namespace leadbook
