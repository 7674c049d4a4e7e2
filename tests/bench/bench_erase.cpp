// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stopwatch.h"
#include "core/clock.h"
#include "store/book.h"
#include "store/personerase.h"
#include "store/personrest.h"
#include "store/persontexts.h"
#include "store/sql.h"

#include <QString>

#include <cstdio>
#include <string>
#include <vector>

using namespace leadbook;

namespace {

/// @p count customers from all over the book, other ones for each @p turn.
std::vector<std::int64_t> someCustomers(sqlite3 *database, int count, int turn)
{
    std::vector<std::int64_t> ids;
    const std::int64_t all = queryInteger(database, "SELECT count(*) FROM customer").value_or(0);
    for (int i = 0; i < count && all > 0; ++i) {
        const std::string sql =
            "SELECT id FROM customer WHERE name <> '(erased)' ORDER BY id LIMIT 1 OFFSET " +
            std::to_string((i * all / count + turn * 7) % all);
        ids.push_back(queryInteger(database, sql).value_or(0));
    }
    return ids;
}

/// What an erase reads before it writes, part by part.
void measureParts(sqlite3 *database, const std::vector<std::int64_t> &ids)
{
    PersonRows rows = *PersonRows::find(database, ids, nullptr);
    bench::measure("  rows of the people", 1, [&] { rows = *PersonRows::find(database, ids, nullptr); });
    PersonTexts texts;
    bench::measure("  their texts", 1, [&] { texts = *readPersonTexts(database, rows); });
    const TraceSearch search(texts.all);
    std::size_t held = 0;
    bench::measure("  what others hold", 1,
                   [&] { held = heldByOthers(database, rows, search, nullptr)->size(); });
    bench::measure("  what stays", 1, [&] { held += PersonRest::of(database, rows)->removed().size(); });
    std::printf("  %zu pieces of text looked for\n", search.pieces());
}

} // namespace

/// Usage: bench_erase FILE.leadbook; erases one customer, then 100 at once, and says how long that takes. The
/// file is changed: give it a copy.
int main(int argc, char **argv)
{
    const SystemClock clock;
    auto book = argc == 2 ? Book::open(QString::fromLocal8Bit(argv[1]), clock)
                          : Result<std::unique_ptr<Book>>(Error{});
    if (!book) {
        std::fputs("usage: bench_erase COPY.leadbook\n", stderr);
        return 2;
    }
    sqlite3 *database = (*book)->handle();
    int turn = 0;
    for (const int count : {1, 100}) {
        const std::vector<std::int64_t> ids = someCustomers(database, count, turn++);
        std::printf("%d people\n", count);
        measureParts(database, ids);
        bench::measure("plan", 1, [&] { (void)planErase(database, ids, nullptr).has_value(); });
        bool isDone = false;
        bench::measure("erase", 1,
                       [&] { isDone = erasePeopleForGood(database, ids, {}, nullptr).has_value(); });
        if (!isDone)
            return 1;
    }
    return 0;
}
