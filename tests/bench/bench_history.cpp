// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stopwatch.h"
#include "core/clock.h"
#include "store/book.h"
#include "store/reader.h"
#include "store/sql.h"
#include "workspace/history/fieldhistory.h"
#include "workspace/history/historylist.h"
#include "workspace/history/removedrecords.h"
#include "workspace/record/recordevents.h"

#include <QString>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <utility>
#include <vector>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

constexpr int kChanges = 100'000;
constexpr int kCustomers = 2'000;
constexpr int kRuns = 20;

/// Of ten steps six edit a field, two log a call, one buys, one removes what was bought before.
Status makeOne(Editor &editor, int i, std::int64_t customer, std::int64_t &bought)
{
    const Cell owner{"customer", qlonglong(customer)};
    const Cell day{"day", 18'000 + i % 900};
    const int what = i / 7 % 10;
    if (what < 6)
        return editor.update(RecordTable::Customer, customer, std::array{Cell{"city", QString::number(i)}});
    if (what == 8 || bought == 0) {
        auto id = editor.insert(RecordTable::Purchase, std::array{owner, day, Cell{"amount", i}});
        LEADBOOK_TRY(id);
        bought = *id;
        return {};
    }
    if (what == 9)
        return editor.remove(RecordTable::Purchase, std::exchange(bought, 0));
    LEADBOOK_TRY(editor.insert(RecordTable::Interaction, std::array{owner, day, Cell{"kind", 0}}));
    return {};
}

/// kChanges of one step each; a tenth of all falls on the first customer.
Status fill(Book &book, std::vector<std::int64_t> &customers)
{
    LEADBOOK_TRY(execute(book.handle(), "PRAGMA synchronous = OFF"));
    const auto added = book.change(u"Add"_s, [&customers](Editor &editor) -> Status {
        for (int i = 0; i < kCustomers; ++i) {
            auto id = editor.insert(RecordTable::Customer, std::array{Cell{"name", QString::number(i)}});
            LEADBOOK_TRY(id);
            customers.push_back(*id);
        }
        return {};
    });
    LEADBOOK_TRY(added);
    std::int64_t bought = 0;
    for (int i = 0; i < kChanges; ++i) {
        const std::int64_t customer = i % 10 == 3 ? customers[0] : customers[std::size_t(i) % kCustomers];
        const auto made =
            book.change(u"Edit"_s, [&](Editor &editor) { return makeOne(editor, i, customer, bought); });
        LEADBOOK_TRY(made);
    }
    return {};
}

} // namespace

/// How long the history of a book with 100,000 changes takes: its list, and that of a customer with 10,000
/// and with 45 of them.
int main()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const QString path = folder.filePath(u"bench.leadbook"_s);
    std::vector<std::int64_t> customers;
    const auto book = Book::create(path, clock);
    if (!book || !fill(**book, customers))
        return 1;
    const auto connection = ReadConnection::open(path);
    if (!connection)
        return 1;
    sqlite3 *database = connection->handle();
    std::size_t read = 0;
    const auto list = [&](const QString &search, std::int64_t before) {
        read +=
            readHistoryPart(database, {HistoryKind::All, search, before, 300}, Progress())->entries.size();
    };
    bench::measure("the newest 300 changes", kRuns, [&] { list({}, 0); });
    bench::measure("300 changes from the middle", kRuns, [&] { list({}, kChanges / 2); });
    bench::measure("a search that finds nothing", kRuns, [&] { list(u"nowhere"_s, 0); });
    bench::measure("what one change did", kRuns,
                   [&] { read += readChangeContent(database, kChanges / 2, 200)->fields.size(); });
    for (const auto &[name, customer] : {std::pair("a customer with 10,000 changes", customers[0]),
                                         std::pair("another one", customers[1])}) {
        std::printf("%s\n", name);
        bench::measure("  history of its fields", kRuns,
                       [&] { read += readCustomerHistory(database, customer)->size(); });
        bench::measure("  of that, finding what was removed", kRuns,
                       [&] { read += readRemovedRecords(database, customer)->size(); });
        bench::measure("  timeline", kRuns,
                       [&] { read += readRecordEvents(database, customer)->events.size(); });
    }
    std::printf("%zu lines read\n", read);
    return 0;
}
