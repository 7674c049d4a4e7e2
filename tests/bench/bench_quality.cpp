// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stopwatch.h"
#include "core/clock.h"
#include "items/dataquality.h"
#include "items/gradereport.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>

// What the page of data quality and the grading report take, on the book named: bench_quality FILE.

using namespace leadbook;

namespace {

template <typename T> T awaited(const QFuture<T> &future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

} // namespace

int main(int argumentCount, char **arguments)
{
    const QCoreApplication application(argumentCount, arguments);
    if (argumentCount != 2)
        return 2;
    const QString path = QString::fromLocal8Bit(arguments[1]);
    const SystemClock clock;
    Workspace workspace(clock);
    if (!awaited(workspace.open(path)))
        return 1;
    const auto loaded = awaited(workspace.load());
    if (!loaded)
        return 1;
    const View &view = **loaded;
    bench::measure("data quality", 5, [&view] { dataQuality(view, Progress()); });
    bool isMade = true;
    bench::measure("grading report, movements of a month", 3,
                   [&] { isMade = isMade && gradeReport(path, view, view.asOf.addMonths(-1), Progress()); });
    if (!isMade)
        return 1;
    return 0;
}
