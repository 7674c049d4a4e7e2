// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace leadbook::bench {

/// Runs @p work @p rounds times and prints "name: median ms, worst ms".
template <typename Work> void measure(const char *name, int rounds, Work &&work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
        times.push_back(taken.count());
    }
    std::sort(times.begin(), times.end());
    std::printf("%-44s median %8.1f ms   worst %8.1f ms\n", name, times[times.size() / 2], times.back());
}

} // namespace leadbook::bench
