// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stopwatch.h"
#include "store/reader.h"
#include "workspace/bookloader.h"
#include "workspace/derivation.h"
#include "workspace/grading/gradereplay.h"
#include "workspace/regrading.h"

#include <sys/resource.h>

#include <cstdio>

using namespace leadbook;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

std::size_t peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::size_t>(usage.ru_maxrss) / 1024;
}

/// The movements of a year and of a month by @p scheme.
int replay(const View &view, std::span<const NeedMove> needs, const char *name)
{
    const auto scheme = findGradeScheme(QString::fromLocal8Bit(name));
    if (!scheme) {
        std::fprintf(stderr, "%s\n", qPrintable(scheme.error().message));
        return 1;
    }
    for (const int days : {30, 365}) {
        GradeLog log;
        const QByteArray label = QByteArray(name) + ", " + QByteArray::number(days) + " days";
        bench::measure(label.constData(), 1, [&] {
            log.from = kToday - days;
            log.to = kToday;
            log.schemes = {{Day(), 1, settledScheme(view, *scheme), Day()}};
            log.grades = scheme->grades();
            for (Row row = 0; row < view.snapshot->customers.rows(); ++row)
                log.customers.push_back(row);
            const GradeLogRequest request{log.from, log.to, {}};
            if (!GradeReplay(view, needs, request, log).run(Progress()))
                std::puts("not told");
        });
        std::printf("    %zu movements, %zu MB at most so far\n", log.movements.size(), peakMegabytes());
    }
    return 0;
}

} // namespace

/// How long it takes to tell how grades moved, by schemes (a shipped one's name or a JSON file).
int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fputs("usage: bench_gradelog FILE.leadbook SCHEME…\n", stderr);
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    const auto connection = ReadConnection::open(path);
    const auto snapshot = BookLoader(path).loadAll(Progress());
    if (!connection || !snapshot)
        return 1;
    const auto read = readAnalysisSettings(connection->handle());
    const auto needs = readNeedMoves(connection->handle(), **snapshot, {}, Progress());
    if (!read || !needs)
        return 1;
    AnalysisSettings settings = *read;
    View view;
    view.snapshot = *snapshot;
    view.asOf = kToday;
    view.derived = deriveAll(*view.snapshot, kToday, settings);
    view.settings = std::make_shared<const AnalysisSettings>(settings);
    std::printf("loaded: %zu MB\n", peakMegabytes());
    int failed = 0;
    for (int i = 2; i < argc; ++i)
        failed |= replay(view, *needs, argv[i]);
    return failed;
}
