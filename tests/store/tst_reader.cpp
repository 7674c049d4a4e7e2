// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"
#include "store/statement.h"
#include "support/records.h"
#include "support/temporarybook.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <thread>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

std::int64_t countCustomers(const ReadConnection &connection)
{
    auto read = Statement::prepare(connection.handle(), "SELECT count(*) FROM customer");
    return read && read->step().value_or(false) ? read->integer(0) : -1;
}

} // namespace

/// Reading beside the writer, from other threads.
class ReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesOneState();
    void cannotWrite();
    void missingFileFails();
};

void ReaderTest::seesOneState()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(book->change(u"a"_s, [](Editor &editor) { return addCustomers(editor, 10); }));
    std::atomic<int> stage{0};
    std::vector<std::int64_t> seen;
    std::thread worker([&, path = book.path()] {
        auto connection = ReadConnection::open(path);
        if (connection) {
            seen.push_back(connection->begin().value_or(-1));
            seen.push_back(countCustomers(*connection));
            stage = 1;
            stage.notify_one();
            stage.wait(1);
            seen.push_back(countCustomers(*connection));
            seen.push_back(connection->end().has_value() ? 1 : 0);
            seen.push_back(countCustomers(*connection));
        }
        stage = 3;
        stage.notify_one();
    });
    stage.wait(0);
    const auto added = book->change(u"b"_s, [](Editor &editor) { return addCustomers(editor, 5); });
    stage = 2;
    stage.notify_one();
    worker.join();
    LEADBOOK_VERIFY(added);
    QCOMPARE(seen, (std::vector<std::int64_t>{1, 10, 10, 1, 15}));
}

void ReaderTest::cannotWrite()
{
    TemporaryBook book;
    auto connection = ReadConnection::open(book.path());
    LEADBOOK_VERIFY(connection);
    auto write = Statement::prepare(connection->handle(), "DELETE FROM stage");
    LEADBOOK_VERIFY(write);
    QCOMPARE(errorOf(write->execute()).code, ErrorCode::Io);
    QCOMPARE(number(*book, "SELECT count(*) FROM stage"), 5);
}

void ReaderTest::missingFileFails()
{
    TemporaryBook book;
    QCOMPARE(errorOf(ReadConnection::open(book.file(u"none"_s))).code, ErrorCode::Io);
}

QTEST_GUILESS_MAIN(ReaderTest)
#include "tst_reader.moc"
