// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace leadbook {

namespace {

/// Calls @p work with each of [0, count), once, on up to @p threads threads.
void share(std::size_t count, int threads, const std::function<void(std::size_t)> &work)
{
    std::atomic<std::size_t> next{0};
    const auto take = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::jthread> others;
    const auto wanted = std::min(count, static_cast<std::size_t>(std::max(1, threads)));
    for (std::size_t i = 1; i < wanted; ++i)
        others.emplace_back(take);
    take();
}

} // namespace

Status runParallel(const std::vector<std::function<Status()>> &tasks, int threads)
{
    std::vector<Status> outcomes(tasks.size());
    share(tasks.size(), threads, [&](std::size_t i) { outcomes[i] = tasks[i](); });
    for (const Status &outcome : outcomes)
        LEADBOOK_TRY(outcome);
    return {};
}

void forEachParallel(std::size_t count, const std::function<void(std::size_t)> &work)
{
    share(count, workerCount(), work);
}

int workerCount()
{
    constexpr unsigned kMost = 8;
    return static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, kMost));
}

} // namespace leadbook
