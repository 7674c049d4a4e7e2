// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace leadbook {

Status runParallel(const std::vector<std::function<Status()>> &tasks, int threads)
{
    std::vector<Status> outcomes(tasks.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < tasks.size(); i = next++)
            outcomes[i] = tasks[i]();
    };
    {
        std::vector<std::jthread> helpers;
        const auto wanted = std::min(tasks.size(), static_cast<std::size_t>(std::max(1, threads)));
        for (std::size_t i = 1; i < wanted; ++i)
            helpers.emplace_back(work);
        work();
    }
    for (const Status &outcome : outcomes)
        LEADBOOK_TRY(outcome);
    return {};
}

int workerCount()
{
    constexpr unsigned kMost = 8;
    return static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, kMost));
}

} // namespace leadbook
