// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "store/reader.h"
#include "workspace/bookloader.h"
#include "workspace/derivation.h"
#include "workspace/generator/booksink.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace leadbook;

namespace {

/// Highest resident memory of this process so far, in MB (Linux).
double peakMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

int measure(const QString &path)
{
    const auto connection = ReadConnection::open(path);
    if (!connection)
        return 1;
    const auto settingsOfBook = readAnalysisSettings(connection->handle());
    if (!settingsOfBook)
        return 1;
    const BookLoader loader(path);
    QElapsedTimer first;
    first.start();
    if (!loader.loadFirst(200))
        return 1;
    std::printf("first rows %lld ms\n", first.elapsed());
    QElapsedTimer all;
    all.start();
    const Progress steps([&all](std::int64_t done, std::int64_t total) {
        std::printf("  step %lld of %lld: %lld ms\n", static_cast<long long>(done),
                    static_cast<long long>(total), all.elapsed());
    });
    const auto snapshot = loader.loadAll(steps);
    if (!snapshot)
        return 1;
    std::printf("loaded %lld ms: %zu customers, %zu purchases, %zu interactions, %zu deals\n", all.elapsed(),
                (*snapshot)->customers.aliveCount, (*snapshot)->purchases.ids.size(),
                (*snapshot)->interactions.ids.size(), (*snapshot)->deals.ids.size());
    std::printf("text index %.0f MB, peak %.0f MB\n", double((*snapshot)->search.byteCount()) / 1e6,
                peakMb());
    QElapsedTimer derivation;
    derivation.start();
    AnalysisSettings settings = *settingsOfBook;
    const FieldColumns derived = deriveAll(**snapshot, Day(20'778), settings);
    std::printf("derived %zu fields %lld ms, peak %.0f MB\n", derived.fields().size(), derivation.elapsed(),
                peakMb());
    return 0;
}

} // namespace

/// Usage: bench_load FILE.leadbook [CUSTOMERS PURCHASES DEALS INTERACTIONS]; makes the book where it is
/// missing.
int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fputs("usage: bench_load FILE.leadbook [CUSTOMERS PURCHASES DEALS INTERACTIONS]\n", stderr);
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    const SystemClock clock;
    if (!QFile::exists(path)) {
        GeneratorOptions options;
        const auto number = [&](int at) { return argc > at ? QByteArray(argv[at]).toLongLong() : 0; };
        options.customers = number(2);
        options.purchases = number(3);
        options.deals = number(4);
        options.interactions = number(5);
        auto book = Book::create(path, clock);
        QElapsedTimer making;
        making.start();
        if (!book || !generateInto(**book, QStringLiteral("bench"), options, clock.today(), Progress()))
            return 1;
        std::printf("generated in %lld ms\n", making.elapsed());
    }
    return measure(path);
}
