// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/searching.h"

#include "workspace/parallel.h"
#include "workspace/searchwords.h"

#include <algorithm>

namespace leadbook {

Status buildSearchText(Snapshot &snapshot, const Progress &progress)
{
    const std::size_t rows = snapshot.customers.rows();
    const std::size_t chunks = (rows + kTextChunkRows - 1) / kTextChunkRows;
    std::vector<std::shared_ptr<const TextChunk>> built(chunks);
    std::vector<std::function<Status()>> tasks;
    for (std::size_t chunk = 0; chunk < chunks; ++chunk) {
        tasks.emplace_back([&snapshot, &built, &progress, chunk, rows]() -> Status {
            if (progress.isCancelled())
                return cancelledError();
            RowWords words(snapshot);
            TextChunkBuilder builder(homePlan());
            const std::size_t end = std::min(rows, (chunk + 1) * kTextChunkRows);
            for (std::size_t row = chunk * kTextChunkRows; row < end; ++row)
                builder.add(words.of(static_cast<Row>(row)));
            built[chunk] = builder.finish();
            return {};
        });
    }
    LEADBOOK_TRY(runParallel(tasks, workerCount()));
    snapshot.search = TextIndex(homePlan(), std::move(built));
    return {};
}

void updateSearchText(Snapshot &snapshot, std::span<const Row> customers)
{
    const auto known = static_cast<Row>(snapshot.search.rowCount());
    const auto changed = customers.first(
        static_cast<std::size_t>(std::ranges::lower_bound(customers, known) - customers.begin()));
    for (std::size_t first = 0; first < changed.size();) {
        const Row end = (changed[first] / kTextChunkRows + 1) * kTextChunkRows;
        OwnWords words;
        for (; first < changed.size() && changed[first] < end; ++first)
            words.add(snapshot, changed[first]);
        snapshot.search.set(words.edits());
    }
    const auto rows = static_cast<Row>(snapshot.customers.rows());
    for (Row first = known; first < rows;) {
        const Row end = std::min(rows, (first / kTextChunkRows + 1) * kTextChunkRows);
        OwnWords words;
        for (; first < end; ++first)
            words.add(snapshot, first);
        snapshot.search.append(words.texts());
    }
}

} // namespace leadbook
