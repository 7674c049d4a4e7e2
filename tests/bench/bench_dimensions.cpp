// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stopwatch.h"
#include "bench/wholeview.h"
#include "items/dimensionfigures.h"

#include <thread>

// What dividing the book named by a dimension takes, and how soon it stops: bench_dimensions FILE.

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

/// How long dividing by @p key goes on once it is cancelled after @p after ms.
void cancelAfter(int after, const QString &key, const View &view, const QString &path)
{
    Progress progress;
    std::chrono::steady_clock::time_point asked;
    std::thread other([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(after));
        asked = std::chrono::steady_clock::now();
        progress.cancel();
    });
    dimensionFigures(view, path, {key, {}}, progress);
    const auto end = std::chrono::steady_clock::now();
    other.join();
    const std::chrono::duration<double, std::milli> late = end - asked;
    std::printf("    cancelled after %d ms: %.1f ms later\n", after, late.count());
}

} // namespace

int main(int argumentCount, char **arguments)
{
    if (argumentCount != 2)
        return 2;
    const QString path = QString::fromLocal8Bit(arguments[1]);
    const auto loaded = bench::wholeView(path, kToday);
    if (!loaded)
        return 1;
    const View &view = *loaded;
    for (const char *key : {"tags", "city", "occupation", "industry", "locality", "value", "lifeCycle",
                            "averageOrder", "loyalty"}) {
        const QString name = QString::fromLatin1(key);
        bench::measure(key, 5, [&] { dimensionFigures(view, path, {name, {}}, Progress()); });
    }
    for (const char *key : {"tags", "occupation"}) {
        std::printf("%s\n", key);
        for (const int after : {1, 20, 100, 300})
            cancelAfter(after, QString::fromLatin1(key), view, path);
    }
    return 0;
}
