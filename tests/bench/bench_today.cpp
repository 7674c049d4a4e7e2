// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stopwatch.h"
#include "bench/wholeview.h"
#include "items/todayoutlook.h"
#include "workspace/scoring/winchances.h"
#include "workspace/today/todayfacts.h"

// What the day's queue of the book named takes, and what is shown beside it: bench_today FILE.

using namespace leadbook;

int main(int argumentCount, char **arguments)
{
    if (argumentCount != 2)
        return 2;
    constexpr Day kToday(20'778); // 2026-11-21
    const QString path = QString::fromLocal8Bit(arguments[1]);
    const auto view = bench::wholeView(path, kToday);
    if (!view)
        return 1;
    const WinChances chances = winChances(*view, Progress());
    std::printf("%zu customers, %zu in the queue\n", view->snapshot->customers.rows(),
                todayQueue(*view, {}, chances.chance, Progress()).items.size());
    bench::measure("queue", 15, [&] { todayQueue(*view, {}, chances.chance, Progress()); });
    bench::measure("queue, cooling, birthdays, pipeline", 15,
                   [&] { (void)todayFacts(path, *view, {}, chances.chance, Progress()); });
    bench::measure("outlook", 3, [&] { todayOutlook(path, *view, Progress()); });
    return 0;
}
