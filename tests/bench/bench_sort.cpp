// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stopwatch.h"
#include "core/clock.h"
#include "store/reader.h"
#include "workspace/bookloader.h"
#include "workspace/derivation.h"
#include "workspace/listquery.h"

#include <QByteArray>

#include <cstdio>

using namespace leadbook;

namespace {

/// A view of the book at @p path; null where it cannot be read.
ViewPtr viewOf(const QString &path)
{
    const auto snapshot = BookLoader(path).loadAll(Progress());
    const auto connection = ReadConnection::open(path);
    if (!snapshot || !connection)
        return {};
    auto settings = readAnalysisSettings(connection->handle());
    if (!settings)
        return {};
    auto view = std::make_shared<View>();
    view->snapshot = *snapshot;
    view->asOf = SystemClock().today();
    view->derived = deriveAll(**snapshot, view->asOf, *settings);
    return view;
}

} // namespace

/// Usage: bench_sort FILE.leadbook [FIELD]; sorts all customers by each column in turn (or by one), upwards
/// and downwards.
int main(int argc, char **argv)
{
    const ViewPtr view = argc >= 2 ? viewOf(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (!view) {
        std::fputs("usage: bench_sort FILE.leadbook [FIELD]\n", stderr);
        return 2;
    }
    for (const Field &field : fieldsOf(Entity::Customer)) {
        if (!field.has(Field::Listable) || (argc > 2 && field.key != argv[2]))
            continue;
        for (const bool descending : {false, true}) {
            ListQuery query;
            query.sort = {{field.id, descending}};
            const QByteArray what = QByteArray(field.key.data(), static_cast<qsizetype>(field.key.size())) +
                                    (descending ? " down" : " up");
            bench::measure(what.constData(), 5, [&] {
                if (runListQuery(*view, query, Progress()).rows.empty())
                    std::puts("nothing sorted");
            });
        }
    }
    return 0;
}
