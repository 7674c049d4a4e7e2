// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stopwatch.h"
#include "workspace/bookloader.h"
#include "workspace/scoring/winchances.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace leadbook;

/// How long it takes to learn each lead's chance to win and to tell it.
int main(int argc, char **argv)
{
    const auto snapshot = argc == 2 ? BookLoader(QString::fromLocal8Bit(argv[1])).loadAll(Progress())
                                    : Result<std::shared_ptr<Snapshot>>(Error{});
    if (!snapshot) {
        std::fputs("usage: bench_winchances FILE.leadbook\n", stderr);
        return 2;
    }
    View view;
    view.snapshot = *snapshot;
    view.asOf = Day(20'778);
    WinChances chances;
    bench::measure("chances to win", 3, [&] { chances = winChances(view, Progress()); });
    double sum = 0;
    const auto told = std::ranges::count_if(chances.chance, [&](float chance) {
        sum += std::isnan(chance) ? 0 : double(chance);
        return !std::isnan(chance);
    });
    std::printf("%zu customers, %lld with a chance, %.1f wins expected%s%s\n", chances.chance.size(),
                static_cast<long long>(told), sum, chances.why.isEmpty() ? "" : ": ",
                qUtf8Printable(chances.why));
    return 0;
}
