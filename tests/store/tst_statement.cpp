// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql.h"
#include "store/sqliteerror.h"
#include "store/statement.h"
#include "support/temporarybook.h"

#include <QTest>

#include <sqlite3.h>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Typed values to and from SQL, and what SQLite's failures become.
class StatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bindsAndReads();
    void nullsAndEmpties();
    void badBindFailsTheStep();
    void badSqlFails();
    void failuresHaveSentences_data();
    void failuresHaveSentences();
    void quotesNames();
};

void StatementTest::bindsAndReads()
{
    TemporaryBook book;
    auto read = Statement::prepare(book->handle(), "SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7");
    LEADBOOK_VERIFY(read);
    const std::string text = "ascii";
    read->bind(1, std::int64_t{1} << 62);
    read->bind(2, 0.1);
    read->bind(3, std::string_view(text));
    read->bind(4, QStringView(u"\uFEFF客户"));
    read->bind(5, Day(-5));
    read->bind(6, Money::fromUnits(12));
    read->bindBlob(7, QByteArrayView("\0x", 2));
    QVERIFY(read->step().value_or(false));
    QCOMPARE(read->columnCount(), 7);
    QCOMPARE(read->integer(0), std::int64_t{1} << 62);
    QCOMPARE(read->real(1), 0.1);
    QCOMPARE(read->text(2), "ascii");
    QCOMPARE(read->text(3), "\uFEFF客户");
    QCOMPARE(read->day(4), Day(-5));
    QCOMPARE(read->money(5), Money::fromUnits(12));
    QCOMPARE(read->blob(6).size(), 2);
    QCOMPARE(read->type(0), ValueType::Integer);
    QCOMPARE(read->type(1), ValueType::Real);
    QCOMPARE(read->type(3), ValueType::Text);
    QCOMPARE(read->type(6), ValueType::Blob);
    QVERIFY(!read->step().value_or(true));
    read->reset();
    read->clearBindings();
    QVERIFY(read->step().value_or(false));
    QVERIFY(read->isNull(0));
}

void StatementTest::nullsAndEmpties()
{
    TemporaryBook book;
    auto read = Statement::prepare(book->handle(), "SELECT ?1, ?2, ?3, ?4, ?5");
    LEADBOOK_VERIFY(read);
    read->bind(1, Day());
    read->bind(2, Money());
    read->bind(3, QStringView());
    read->bind(4, QStringView(u""));
    read->bindNull(5);
    QVERIFY(read->step().value_or(false));
    for (const int column : {0, 1, 2, 4})
        QVERIFY(read->isNull(column));
    QVERIFY(!read->isNull(3));
    QCOMPARE(read->text(3), "");
    QVERIFY(!read->day(0).isValid());
    QVERIFY(!read->money(1).isKnown());
    QCOMPARE(read->integer(4), 0);
}

void StatementTest::badBindFailsTheStep()
{
    TemporaryBook book;
    auto read = Statement::prepare(book->handle(), "SELECT ?1");
    LEADBOOK_VERIFY(read);
    read->bind(2, 1);
    QVERIFY(!read->step());
    read->clearBindings();
    QVERIFY(read->step().value_or(false));
}

void StatementTest::badSqlFails()
{
    TemporaryBook book;
    const auto wrong = Statement::prepare(book->handle(), "SELECT nothing FROM nowhere");
    QVERIFY(!wrong);
    QVERIFY(wrong.error().detail.contains(u"nowhere"_s));
    QVERIFY(!Statement::prepare(book->handle(), ""));
    QVERIFY(!Statement::prepare(book->handle(), "-- only a comment"));
    QVERIFY(!execute(book->handle(), "SELECT 1; SELEKT 2"));
    QVERIFY(!queryInteger(book->handle(), "SELEKT"));
    QCOMPARE(queryInteger(book->handle(), "SELECT id FROM customer").value_or(-1), 0);
}

void StatementTest::failuresHaveSentences_data()
{
    QTest::addColumn<int>("sqlite");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("full") << SQLITE_FULL << ErrorCode::Io;
    QTest::newRow("io") << SQLITE_IOERR_WRITE << ErrorCode::Io;
    QTest::newRow("corrupt") << SQLITE_CORRUPT_INDEX << ErrorCode::Corrupt;
    QTest::newRow("not a database") << SQLITE_NOTADB << ErrorCode::Corrupt;
    QTest::newRow("busy") << SQLITE_BUSY_SNAPSHOT << ErrorCode::Busy;
    QTest::newRow("locked") << SQLITE_LOCKED << ErrorCode::Busy;
    QTest::newRow("read-only") << SQLITE_READONLY_DIRECTORY << ErrorCode::Io;
    QTest::newRow("cannot open") << SQLITE_CANTOPEN << ErrorCode::Io;
    QTest::newRow("constraint") << SQLITE_CONSTRAINT_NOTNULL << ErrorCode::Constraint;
    QTest::newRow("type") << SQLITE_CONSTRAINT_DATATYPE << ErrorCode::Constraint;
    QTest::newRow("interrupt") << SQLITE_INTERRUPT << ErrorCode::Cancelled;
    QTest::newRow("other") << SQLITE_MISUSE << ErrorCode::Invalid;
}

void StatementTest::failuresHaveSentences()
{
    QFETCH(int, sqlite);
    QFETCH(ErrorCode, code);
    const Error error = sqliteError(sqlite, u"log"_s);
    QCOMPARE(error.code, code);
    QCOMPARE(error.detail, u"log"_s);
    QVERIFY(error.message.endsWith(u'.'));
    QCOMPARE(error.message.count(u". "_s), 0);
}

void StatementTest::quotesNames()
{
    QCOMPARE(quoted("count"), "\"count\"");
    QCOMPARE(quoted("a\"b"), "\"a\"\"b\"");
}

QTEST_GUILESS_MAIN(StatementTest)
#include "tst_statement.moc"
