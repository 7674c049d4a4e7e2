// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stopwatch.h"
#include "core/clock.h"
#include "workspace/deals/dealsquestion.h"
#include "workspace/deals/dealwork.h"
#include "workspace/generator/booksink.h"
#include "workspace/projection.h"

#include <QTemporaryDir>

using namespace leadbook;

/// How long it takes to tell where open deals stand.
int main()
{
    const Day today(20'778); // 2026-11-21
    const FixedClock clock(today);
    const QTemporaryDir folder;
    const auto book = Book::create(folder.filePath(QStringLiteral("deals.leadbook")), clock);
    GeneratorOptions options;
    options.customers = 50'000;
    options.deals = 100'000;
    Projection projection(clock);
    if (!book || !generateInto(**book, QStringLiteral("generated"), options, today, Progress()))
        return 1;
    const auto view = projection.loadAll(**book, Progress());
    if (!view)
        return 1;
    const Snapshot &snapshot = *(*view)->snapshot;
    std::printf("%zu deals, %zu moves\n", snapshot.deals.ids.size(), snapshot.stageChanges.ids.size());
    bench::measure("open deals by stage", 15, [&] {
        if (openDeals(**view, {}, Progress()).deals == 0)
            std::puts("none");
    });
    bench::measure("those of one owner", 15, [&] {
        if (openDeals(**view, {.owner = snapshot.owners.front().id}, Progress()).deals == 0)
            std::puts("none");
    });
    Row at = 0;
    bench::measure("a move, written and followed", 101, [&] {
        const StageRow &stage = snapshot.stages[at % snapshot.stages.size()];
        const RecordWork work = moveDeals({{snapshot.deals.ids[at++]}}, stage, {today, 1, {}});
        const auto done = (*book)->change(work.label, work.work);
        if (!done || !projection.follow(**book, done->touched, Progress()))
            std::puts("not written");
    });
    return 0;
}
