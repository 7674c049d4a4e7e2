// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "store/idcounters.h"
#include "store/sql.h"
#include "support/temporarybook.h"

#include <QTest>

#include <sqlite3.h>

#include <functional>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kInsert = "INSERT INTO owner (id, name) VALUES (1, 'x')";

std::int64_t owners(const TemporaryBook &book)
{
    return number(*book, "SELECT count(*) FROM owner");
}

} // namespace

/// What is not committed is taken back; and the counters of ids, which live by that.
class TransactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsOneWayOrTheOther_data();
    void endsOneWayOrTheOther();
    void oneAtATime();
    void readsOneState();
    void movedFromIsOver();
    void rolledBackBeneathIsTold();
    void deferredViolationKeepsItOpen();
    void countersFollowTheTransaction();
    void countersOfTablesAreApart();
};

void TransactionTest::endsOneWayOrTheOther_data()
{
    QTest::addColumn<bool>("commits");
    QTest::newRow("committed") << true;
    QTest::newRow("left") << false;
}

void TransactionTest::endsOneWayOrTheOther()
{
    QFETCH(bool, commits);
    TemporaryBook book;
    {
        auto transaction = Transaction::begin(book->handle());
        LEADBOOK_VERIFY(transaction);
        LEADBOOK_VERIFY(execute(book->handle(), kInsert));
        if (commits)
            LEADBOOK_VERIFY(transaction->commit());
    }
    QCOMPARE(owners(book), commits ? 1 : 0);
    book.reopen();
    QCOMPARE(owners(book), commits ? 1 : 0);
}

void TransactionTest::oneAtATime()
{
    TemporaryBook book;
    auto outer = Transaction::begin(book->handle());
    LEADBOOK_VERIFY(outer);
    LEADBOOK_VERIFY(execute(book->handle(), kInsert));
    QVERIFY(!Transaction::begin(book->handle()));
    // The refused one has not ended the one at hand.
    LEADBOOK_VERIFY(outer->commit());
    QCOMPARE(owners(book), 1);
}

void TransactionTest::readsOneState()
{
    TemporaryBook book;
    sqlite3 *database = book->handle();
    {
        const auto reading = Transaction::beginReading(database);
        LEADBOOK_VERIFY(reading);
        QCOMPARE(sqlite3_get_autocommit(database), 0);
        LEADBOOK_VERIFY(Transaction::beginReading(database)); // ends nothing
        QCOMPARE(sqlite3_get_autocommit(database), 0);
    }
    QVERIFY(sqlite3_get_autocommit(database) != 0);
    auto writing = Transaction::begin(database);
    LEADBOOK_VERIFY(writing);
    LEADBOOK_VERIFY(execute(database, kInsert));
    LEADBOOK_VERIFY(Transaction::beginReading(database));
    LEADBOOK_VERIFY(writing->commit());
    QCOMPARE(owners(book), 1);
}

void TransactionTest::movedFromIsOver()
{
    TemporaryBook book;
    auto begun = Transaction::begin(book->handle());
    LEADBOOK_VERIFY(begun);
    {
        Transaction inner(std::move(*begun));
        LEADBOOK_VERIFY(execute(book->handle(), kInsert));
    }
    QCOMPARE(owners(book), 0);
    LEADBOOK_VERIFY(Transaction::begin(book->handle()));
}

void TransactionTest::rolledBackBeneathIsTold()
{
    TemporaryBook book;
    auto transaction = Transaction::begin(book->handle());
    LEADBOOK_VERIFY(transaction);
    LEADBOOK_VERIFY(execute(book->handle(), "ROLLBACK"));
    const Error error = errorOf(transaction->commit());
    QVERIFY2(error.message.endsWith(u'.'), qPrintable(error.message));
    QVERIFY(error.detail.contains(u"rolled back"_s));
}

void TransactionTest::deferredViolationKeepsItOpen()
{
    TemporaryBook book;
    {
        auto transaction = Transaction::begin(book->handle());
        LEADBOOK_VERIFY(transaction);
        LEADBOOK_VERIFY(execute(book->handle(), "PRAGMA defer_foreign_keys = ON"));
        LEADBOOK_VERIFY(execute(book->handle(), "INSERT INTO customer (id, name, owner) VALUES (1, 'x', 5)"));
        QCOMPARE(errorOf(transaction->commit()).code, ErrorCode::Constraint);
        LEADBOOK_VERIFY(execute(book->handle(), "INSERT INTO owner (id, name) VALUES (5, 'late')"));
        LEADBOOK_VERIFY(transaction->commit());
    }
    QCOMPARE(owners(book), 1);
}

void TransactionTest::countersFollowTheTransaction()
{
    TemporaryBook book;
    std::vector<std::int64_t> given;
    for (const bool commits : {true, false, true}) {
        auto transaction = Transaction::begin(book->handle());
        LEADBOOK_VERIFY(transaction);
        IdCounters counters(book->handle(), 9);
        const auto next = counters.peek(RecordTable::Deal);
        LEADBOOK_VERIFY(next);
        QCOMPARE(*counters.peek(RecordTable::Deal), *next);
        counters.take(RecordTable::Deal, 10);
        QCOMPARE(*counters.peek(RecordTable::Deal), *next + 10);
        LEADBOOK_VERIFY(counters.store());
        given.push_back(*next);
        if (commits)
            LEADBOOK_VERIFY(transaction->commit());
    }
    QCOMPARE(given[1], given[0] + 10);
    QCOMPARE(given[2], given[1]);
}

void TransactionTest::countersOfTablesAreApart()
{
    TemporaryBook book;
    IdCounters here(book->handle(), 1);
    IdCounters there(book->handle(), 2);
    QVERIFY(*here.peek(RecordTable::Task) != *there.peek(RecordTable::Task));
    here.take(RecordTable::Task, 1'000'000);
    LEADBOOK_VERIFY(here.store());
    QCOMPARE(number(*book, "SELECT next FROM counter WHERE name = 'task'"), 1'000'001);
    QCOMPARE(number(*book, "SELECT count(*) FROM counter WHERE name = 'quote'"), 0);
    IdCounters again(book->handle(), 1);
    QCOMPARE(*again.peek(RecordTable::Task), *here.peek(RecordTable::Task));
    QCOMPARE(*again.peek(RecordTable::Quote) & 0xFFFF, 1);
}

QTEST_GUILESS_MAIN(TransactionTest)
#include "tst_transaction.moc"
