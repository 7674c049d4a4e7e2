// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stopwatch.h"
#include "support/typedcustomers.h"
#include "workspace/bookloader.h"
#include "workspace/duplicates/likelyindex.h"

#include <cstdio>

using namespace leadbook;

/// How long it takes to say whom a customer looks like that is being typed: by passing over the book, and by
/// its index. Of 25 customers all over the book, each typed in ten ways and letter by letter.
int main(int argc, char **argv)
{
    const auto snapshot = argc == 2 ? BookLoader(QString::fromLocal8Bit(argv[1])).loadAll(Progress())
                                    : Result<std::shared_ptr<Snapshot>>(Error{});
    if (!snapshot) {
        std::fputs("usage: bench_likely FILE.leadbook\n", stderr);
        return 2;
    }
    View view;
    view.snapshot = *snapshot;
    std::vector<EnteredCustomer> typed;
    constexpr std::size_t kCustomers = 25;
    for (std::size_t i = 0; i < kCustomers; ++i) {
        const auto row = static_cast<Row>(view.snapshot->customers.rows() * i / kCustomers);
        const std::vector<EnteredCustomer> ways = test::typedAgain(view, row);
        typed.insert(typed.end(), ways.begin(), ways.end());
    }
    constexpr std::size_t kMost = 3;
    const auto rounds = static_cast<int>(typed.size());
    std::vector<std::vector<LikelyCustomer>> scanned;
    std::vector<std::vector<LikelyCustomer>> found;
    LikelyIndex index;
    bench::measure("index made", 3, [&] { index = LikelyIndex::make(view, Progress()); });
    bench::measure("asked of the index", rounds,
                   [&] { found.push_back(index.find(view, typed[found.size()], {}, kMost)); });
    bench::measure("asked by passing over the book", rounds, [&] {
        scanned.push_back(likelyCustomers(view, typed[scanned.size()], kMost, Progress()));
    });
    std::size_t same = 0;
    std::size_t fewer = 0;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const bool isSame =
            std::ranges::equal(scanned[i], found[i], {}, &LikelyCustomer::id, &LikelyCustomer::id);
        same += isSame ? 1 : 0;
        fewer += !isSame && found[i].size() < scanned[i].size() ? 1 : 0;
    }
    std::printf("%zu places, %.0f MB; of %zu asked %zu answered the same, %zu found fewer\n", index.places(),
                double(index.places()) * sizeof(BlockIndex::Place) / 1e6, typed.size(), same, fewer);
    return 0;
}
