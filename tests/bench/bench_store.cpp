// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "store/book.h"
#include "store/bulkwriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// bench_store [FOLDER]: what changes of a million rows cost, in seconds and in journal bytes.
namespace {

constexpr int kCustomers = 1'000'000;
constexpr int kEdited = 100'000;

/// Sixteen columns, some 190 bytes a row, as an import writes them.
Status importCustomers(Editor &editor)
{
    constexpr std::array<std::string_view, 15> kColumns{
        "key",   "kind",   "status", "name",      "city",  "region",   "country",    "industry",
        "phone", "source", "email",  "employees", "notes", "currency", "created_day"};
    auto writer = BulkWriter::begin(editor, RecordTable::Customer, kColumns);
    LEADBOOK_TRY(writer);
    for (int i = 0; i < kCustomers; ++i) {
        const std::string number = std::to_string(i);
        const std::array<std::string, 4> texts{"K" + number, "Customer " + number + " Trading Ltd",
                                               "13" + std::to_string(800'000'000 + i),
                                               "customer" + number + "@example.com"};
        Statement &row = writer->row();
        row.bind(1, std::string_view(texts[0]));
        row.bind(2, i % 4 == 0 ? 1 : 0);
        row.bind(3, i % 2);
        row.bind(4, std::string_view(texts[1]));
        row.bind(5, std::string_view("上海"));
        row.bind(6, std::string_view("East"));
        row.bind(7, std::string_view("CN"));
        row.bind(8, std::string_view("Manufacturing"));
        row.bind(9, std::string_view(texts[2]));
        row.bind(10, std::string_view("Website"));
        row.bind(11, std::string_view(texts[3]));
        row.bind(12, i % 5000);
        if (i % 3 == 0)
            row.bind(13, std::string_view("Met at the fair, wants to be called."));
        row.bind(14, std::string_view("CNY"));
        row.bind(15, Day(19'000 + i % 900));
        LEADBOOK_TRY(writer->write());
    }
    return {};
}

Status editCustomers(Editor &editor)
{
    constexpr std::array<std::string_view, 2> kColumns{"city", "status"};
    auto ids = editor.prepare("SELECT min(id) FROM customer");
    LEADBOOK_TRY(ids);
    LEADBOOK_TRY(ids->step());
    const std::int64_t first = ids->integer(0);
    auto update = editor.prepareUpdate(RecordTable::Customer, kColumns);
    LEADBOOK_TRY(update);
    for (int i = 0; i < kEdited; ++i) {
        update->bind(1, std::string_view("杭州"));
        update->bind(2, 2);
        update->bind(3, first + std::int64_t{i} * 9);
        LEADBOOK_TRY(update->execute());
    }
    return {};
}

std::int64_t journalBytes(const Book &book, std::int64_t change)
{
    auto read =
        Statement::prepare(book.handle(), "SELECT sum(length(bytes)) FROM change_page WHERE change = ?");
    if (!read)
        return -1;
    read->bind(1, change);
    return read->step().value_or(false) ? read->integer(0) : -1;
}

bool measure(const char *what, const Book &book, const std::function<Result<CommittedChange>()> &work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t ticks = std::clock();
    const auto done = work();
    const double seconds = double(timer.elapsed()) / 1000;
    const double cpu = double(std::clock() - ticks) / CLOCKS_PER_SEC;
    if (!done) {
        std::printf("%-16s %s\n", what, qPrintable(done.error().message + done.error().detail));
        return false;
    }
    std::printf("%-16s %8.2f s (cpu %.2f) %10lld rows %8.1f MB journal, file %.0f MB\n", what, seconds, cpu,
                static_cast<long long>(done->change.rows), double(journalBytes(book, done->change.id)) / 1e6,
                double(QFileInfo(book.path()).size()) / 1e6);
    std::fflush(stdout);
    return true;
}

/// One customer edited, and that undone: what a user waits for.
bool measureSingleEdits(Book &book)
{
    constexpr int kEdits = 200;
    std::vector<double> edits;
    std::vector<double> undos;
    std::int64_t id = 0;
    {
        auto read = Statement::prepare(book.handle(), "SELECT min(id) FROM customer");
        id = read && read->step().value_or(false) ? read->integer(0) : 0;
    }
    for (int i = 0; i < kEdits; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto edited = book.change(u"Edit"_s, [id, i](Editor &editor) {
            return editor.update(RecordTable::Customer, id + i * 4001, std::array{Cell{"phone", i}});
        });
        edits.push_back(double(timer.nsecsElapsed()) / 1e6);
        timer.start();
        if (!edited || !book.undo())
            return false;
        undos.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    const auto print = [](const char *what, std::vector<double> times) {
        std::sort(times.begin(), times.end());
        std::printf("%-16s median %.2f ms, worst %.2f ms\n", what, times[times.size() / 2], times.back());
    };
    print("edit of one row", edits);
    print("undo of it", undos);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder(argc > 1 ? QFile::decodeName(argv[1]) + u"/bench-XXXXXX"_s : QString());
    const SystemClock clock;
    auto book = Book::create(folder.filePath(u"bench.leadbook"_s), clock);
    if (!book) {
        std::printf("%s\n", qPrintable(book.error().message));
        return 1;
    }
    Book &b = **book;
    const auto undo = [&b] { return b.undo(); };
    const auto redo = [&b] { return b.redo(); };
    bool ok = measure("bulk insert", b, [&b] { return b.change(u"Import"_s, importCustomers); });
    ok = ok && measure("undo of it", b, undo);
    ok = ok && measure("redo of it", b, redo);
    ok = ok && measure("bulk edit", b, [&b] { return b.change(u"Bulk edit"_s, editCustomers); });
    ok = ok && measure("undo of it", b, undo);
    ok = ok && measure("redo of it", b, redo);
    ok = ok && measureSingleEdits(b);
    QElapsedTimer timer;
    timer.start();
    ok = ok && b.contentHash();
    std::printf("%-16s %8.2f s\n", "content hash", double(timer.restart()) / 1000);
    ok = ok && b.check();
    std::printf("%-16s %8.2f s\n", "check", double(timer.restart()) / 1000);
    ok = ok && b.backup(folder.filePath(u"copy.leadbook"_s));
    std::printf("%-16s %8.2f s\n", "backup", double(timer.restart()) / 1000);
    return ok ? 0 : 1;
}
