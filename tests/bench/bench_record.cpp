// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stopwatch.h"
#include "core/clock.h"
#include "store/book.h"
#include "store/reader.h"
#include "workspace/customerrecord.h"
#include "workspace/record/recordevents.h"
#include "workspace/record/recordparts.h"

#include <QString>
#include <QTemporaryDir>

#include <array>
#include <cstdio>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

constexpr int kEvents = 2000;
constexpr int kRuns = 50;

/// A customer with kEvents interactions, purchases and moves of a deal, and a field changed 50 times.
Status fill(Book &book, std::int64_t &customer)
{
    const auto made = book.change(u"Bench"_s, [&](Editor &editor) -> Status {
        auto id = editor.insert(RecordTable::Customer, std::array{Cell{"name", u"Long past"_s}});
        LEADBOOK_TRY(id);
        customer = *id;
        for (int i = 0; i < kEvents; ++i) {
            const bool buys = i % 2 == 0;
            const Cell owner{"customer", qlonglong(customer)};
            LEADBOOK_TRY(buys ? editor.insert(RecordTable::Purchase,
                                              std::array{owner, Cell{"day", 18'000 + i}, Cell{"amount", i}})
                              : editor.insert(RecordTable::Interaction,
                                              std::array{owner, Cell{"day", 18'000 + i}, Cell{"kind", 0},
                                                         Cell{"summary", u"asked for the price again"_s}}));
        }
        return {};
    });
    LEADBOOK_TRY(made);
    for (int i = 0; i < 50; ++i) {
        const std::array cells{Cell{"city", QString::number(i)}};
        LEADBOOK_TRY(book.change(u"Bench"_s, [&](Editor &editor) {
            return editor.update(RecordTable::Customer, customer, cells);
        }));
    }
    return {};
}

} // namespace

/// How long it takes to read the record of a customer with 2,000 entries in its timeline.
int main()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const QString path = folder.filePath(u"bench.leadbook"_s);
    std::int64_t customer = 0;
    const auto book = Book::create(path, clock);
    if (!book || !fill(**book, customer))
        return 1;
    const auto connection = ReadConnection::open(path);
    if (!connection)
        return 1;
    sqlite3 *database = connection->handle();
    std::size_t read = 0;
    bench::measure("fields, contacts, deals", kRuns,
                   [&] { read += readCustomerRecord(database, customer)->timeline.events.size(); });
    bench::measure("parts", kRuns,
                   [&] { read += readRecordParts(database, customer, clock.today())->orders.size(); });
    bench::measure("events", kRuns, [&] { read += readRecordEvents(database, customer)->events.size(); });
    std::printf("%zu rows read\n", read);
    return 0;
}
