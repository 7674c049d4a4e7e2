// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stopwatch.h"
#include "store/reader.h"
#include "store/sql.h"
#include "workspace/customerimports.h"
#include "workspace/customerrecord.h"

#include <QString>

#include <cstdio>
#include <string>
#include <vector>

using namespace leadbook;

namespace {

constexpr int kCustomers = 500;

/// Customers from all over the book.
std::vector<std::int64_t> someCustomers(sqlite3 *database)
{
    std::vector<std::int64_t> ids;
    const std::int64_t count = queryInteger(database, "SELECT count(*) FROM customer").value_or(0);
    for (int i = 0; i < kCustomers && count > 0; ++i) {
        const std::string sql =
            "SELECT id FROM customer ORDER BY id LIMIT 1 OFFSET " + std::to_string(i * count / kCustomers);
        ids.push_back(queryInteger(database, sql).value_or(0));
    }
    return ids;
}

} // namespace

/// Usage: bench_imports FILE.leadbook; how long it takes to find the imports of a customer, beside all that
/// is shown of one.
int main(int argc, char **argv)
{
    const auto connection =
        argc == 2 ? ReadConnection::open(QString::fromLocal8Bit(argv[1])) : Result<ReadConnection>(Error{});
    if (!connection) {
        std::fputs("usage: bench_imports FILE.leadbook\n", stderr);
        return 2;
    }
    sqlite3 *database = connection->handle();
    const std::vector<std::int64_t> ids = someCustomers(database);
    std::size_t next = 0;
    std::size_t found = 0;
    bench::measure("imports of a customer", static_cast<int>(ids.size()), [&] {
        const auto imports = readCustomerImports(database, ids[next++]);
        found += imports ? imports->size() : 0;
    });
    next = 0;
    bench::measure("record of a customer", static_cast<int>(ids.size()),
                   [&] { found += readCustomerRecord(database, ids[next++]) ? 0 : 1; });
    std::printf("%zu imports of %zu customers\n", found, ids.size());
    return 0;
}
