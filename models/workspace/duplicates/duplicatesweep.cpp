// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/duplicates/duplicatesweep.h"

#include "store/reader.h"
#include "workspace/duplicates/duplicateweighing.h"
#include "workspace/parallel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <numeric>

namespace leadbook {

namespace {

/// Of a key that more share, pairs are not made: it says too little.
constexpr std::size_t kLargestBlock = 16;
constexpr std::size_t kPartPairs = 16'384;

using RowPair = std::uint64_t; ///< the smaller row above

std::vector<RowPair> candidates(const DuplicateSigns &signs, const Progress &progress)
{
    std::vector<RowPair> pairs;
    const auto places = signs.index().places();
    for (std::size_t begin = 0, end = 0; begin < places.size() && !progress.isCancelled(); begin = end) {
        while (end < places.size() && places[end].key == places[begin].key)
            ++end;
        if (end - begin < 2 || end - begin > kLargestBlock)
            continue;
        for (std::size_t i = begin; i < end; ++i) {
            for (std::size_t k = i + 1; k < end; ++k) {
                if (places[i].slot != places[k].slot)
                    pairs.push_back(RowPair{places[i].slot} << 32 | places[k].slot);
            }
        }
    }
    std::ranges::sort(pairs);
    const auto repeated = std::ranges::unique(pairs);
    pairs.erase(repeated.begin(), repeated.end());
    return pairs;
}

/// Numbers pairs that hang together.
std::size_t number(std::vector<DuplicatePair> &pairs, std::size_t rows)
{
    std::vector<Row> roots(rows);
    std::iota(roots.begin(), roots.end(), Row{0});
    const auto root = [&roots](Row row) {
        while (roots[row] != row)
            row = roots[row] = roots[roots[row]];
        return row;
    };
    for (const DuplicatePair &pair : pairs)
        roots[root(pair.b)] = root(pair.a);
    std::vector<std::uint32_t> numbers(rows, 0);
    std::uint32_t groups = 0;
    for (DuplicatePair &pair : pairs) {
        std::uint32_t &known = numbers[root(pair.a)];
        if (known == 0)
            known = ++groups;
        pair.group = known;
    }
    return groups;
}

} // namespace

DuplicateResult findDuplicates(const View &view, const DuplicateOptions &options,
                               const DistinctPairs &distinct, const Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    progress.report(0, 0);
    DuplicateResult result;
    const DuplicateSigns signs = DuplicateSigns::make(view, options.kind, progress);
    if (progress.isCancelled())
        return {};
    const std::vector<RowPair> pairs = candidates(signs, progress);
    const DuplicateWeighing weighing(signs);
    const FieldTable &table =
        options.kind == DuplicateKind::Customers ? view.snapshot->customers : view.snapshot->contacts;
    std::vector<std::vector<DuplicatePair>> found((pairs.size() + kPartPairs - 1) / kPartPairs);
    std::atomic<std::size_t> done = 0;
    forEachParallel(found.size(), [&](std::size_t part) {
        const std::size_t end = std::min(pairs.size(), (part + 1) * kPartPairs);
        for (std::size_t i = part * kPartPairs; i < end && !progress.isCancelled(); ++i) {
            DuplicatePair pair;
            pair.a = static_cast<Row>(pairs[i] >> 32);
            pair.b = static_cast<Row>(pairs[i]);
            pair.confidence = weighing.confidence(pair.a, pair.b, options.least);
            if (pair.confidence == 0.0)
                continue;
            pair.idA = table.ids[pair.a];
            pair.idB = table.ids[pair.b];
            if (distinct.contains(pair.idA, pair.idB))
                continue;
            pair.evidence = weighing.evidence(pair.a, pair.b);
            found[part].push_back(std::move(pair));
        }
        done += end - part * kPartPairs;
        progress.report(static_cast<std::int64_t>(done), static_cast<std::int64_t>(pairs.size()));
    });
    if (progress.isCancelled())
        return {};
    for (auto &part : found)
        std::ranges::move(part, std::back_inserter(result.pairs));
    std::ranges::stable_sort(result.pairs, std::greater(), &DuplicatePair::confidence);
    result.compared = pairs.size();
    result.groups = number(result.pairs, table.rows());
    result.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return result;
}

Result<DuplicateResult> findDuplicatesOf(const View &view, const QString &path,
                                         const DuplicateOptions &options, const Progress &progress)
{
    const auto book = ReadConnection::open(path);
    LEADBOOK_TRY(book);
    const auto distinct = DistinctPairs::read(book->handle(), options.kind);
    LEADBOOK_TRY(distinct);
    DuplicateResult result = findDuplicates(view, options, *distinct, progress);
    if (progress.isCancelled())
        return cancelledError();
    return result;
}

} // namespace leadbook
