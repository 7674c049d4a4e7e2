// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql.h"
#include "support/records.h"
#include "support/temporarybook.h"

#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 20'000;

Status import(Editor &editor)
{
    std::int64_t first = 0;
    LEADBOOK_TRY(addCustomers(editor, kRows, &first));
    LEADBOOK_TRY(addPurchases(editor, first, kRows));
    return setCities(editor, first, kRows / 10, 10, u"Rom"_s);
}

/// Runs @p work in a process of its own, which is killed after @p ms (0: runs to its end).
template <typename Work> bool runAndKill(int ms, Work work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const bool ok = work();
        ::_exit(ok ? 0 : 1);
    }
    if (ms > 0) {
        QTest::qSleep(ms);
        ::kill(child, SIGKILL);
    }
    int status = 0;
    return ::waitpid(child, &status, 0) == child &&
           (ms > 0 || (WIFEXITED(status) && WEXITSTATUS(status) == 0));
}

} // namespace

/// All of a change or none, whatever happens to the process or the disk.
class DurabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killLeavesAllOrNothing_data();
    void killLeavesAllOrNothing();
    void lockDiesWithItsProcess();
    void fullDiskTakesAllBack();
    void fullDiskDuringUndo();
    void writesAfterARollbackAreRefused();
};

void DurabilityTest::killLeavesAllOrNothing_data()
{
    QTest::addColumn<int>("ms");
    for (const int ms : {20, 60, 100, 150, 200, 250, 300, 400, 600})
        QTest::addRow("%d ms", ms) << ms;
}

void DurabilityTest::killLeavesAllOrNothing()
{
    QFETCH(int, ms);
    TemporaryBook book;
    LEADBOOK_VERIFY(book->change(u"Before"_s, [](Editor &editor) { return addCustomer(editor, u"x"_s); }));
    book.close();
    QVERIFY(runAndKill(ms, [&book] {
        auto opened = Book::open(book.path(), book.clock());
        return opened && (*opened)->change(u"Import"_s, import) && (*opened)->undo() && (*opened)->redo();
    }));
    book.reopen();
    QCOMPARE(book->check()->problems, QStringList());
    const std::int64_t customers = number(*book, "SELECT count(*) FROM customer");
    const std::int64_t purchases = number(*book, "SELECT count(*) FROM purchase");
    const bool all = customers == kRows + 1 && purchases == kRows;
    const bool none = customers == 1 && purchases == 0;
    QVERIFY2(all || none, qPrintable(u"%1 %2"_s.arg(customers).arg(purchases)));
    QCOMPARE(number(*book, "SELECT count(*) FROM change") % 2 == 0, all);
    LEADBOOK_VERIFY(book->change(u"After"_s, [](Editor &editor) { return addCustomer(editor, u"y"_s); }));
}

void DurabilityTest::lockDiesWithItsProcess()
{
    TemporaryBook book;
    book.close();
    std::array<int, 2> pipe{};
    QCOMPARE(::pipe(pipe.data()), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto held = Book::open(book.path(), book.clock());
        const char byte = held ? '1' : '0';
        if (::write(pipe[1], &byte, 1) == 1)
            ::pause();
        ::_exit(0);
    }
    char byte = 0;
    QCOMPARE(::read(pipe[0], &byte, 1), 1);
    QCOMPARE(byte, '1');
    QCOMPARE(errorOf(Book::open(book.path(), book.clock())).code, ErrorCode::Busy);
    ::kill(child, SIGKILL);
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    ::close(pipe[0]);
    ::close(pipe[1]);
    LEADBOOK_VERIFY(Book::open(book.path(), book.clock()));
}

void DurabilityTest::fullDiskTakesAllBack()
{
    TemporaryBook book;
    const QByteArray before = *book->contentHash();
    const std::string limit = std::to_string(number(*book, "PRAGMA page_count") + 50);
    LEADBOOK_VERIFY(execute(book->handle(), "PRAGMA max_page_count = " + limit));
    const Error error = errorOf(book->change(u"Import"_s, import));
    QCOMPARE(error.code, ErrorCode::Io);
    QVERIFY2(error.message.contains(u"space"_s), qPrintable(error.message));
    QCOMPARE(*book->contentHash(), before);
    QVERIFY(!book->nextUndo()->has_value());
    LEADBOOK_VERIFY(execute(book->handle(), "PRAGMA max_page_count = 1000000"));
    LEADBOOK_VERIFY(book->change(u"Import"_s, import));
    QCOMPARE(book->check()->problems, QStringList());
}

void DurabilityTest::fullDiskDuringUndo()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(book->change(u"Import"_s, import));
    const QByteArray before = *book->contentHash();
    LEADBOOK_VERIFY(execute(book->handle(), "PRAGMA max_page_count = " +
                                                std::to_string(number(*book, "PRAGMA page_count") + 10)));
    QCOMPARE(errorOf(book->undo()).code, ErrorCode::Io);
    QCOMPARE(*book->contentHash(), before);
    QCOMPARE(number(*book, "PRAGMA foreign_keys"), 1);
    QCOMPARE((*book->nextUndo())->label, u"Import"_s);
}

void DurabilityTest::writesAfterARollbackAreRefused()
{
    TemporaryBook book;
    const auto changed = book->change(u"Careless"_s, [&book](Editor &editor) -> Status {
        auto careless = editor.prepareUpdate(RecordTable::Stage, std::array<std::string_view, 1>{"name"});
        LEADBOOK_TRY(careless);
        // As SQLite does by itself when the disk is full.
        LEADBOOK_TRY(execute(book->handle(), "ROLLBACK"));
        if (addCustomer(editor, u"x"_s))
            return Error{ErrorCode::Invalid, u"an insert went through"_s, {}};
        careless->bind(1, std::string_view("unrecorded"));
        careless->bind(2, number(*book, "SELECT min(id) FROM stage"));
        if (careless->execute())
            return Error{ErrorCode::Invalid, u"an update went through"_s, {}};
        return {};
    });
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::Io);
    QCOMPARE(number(*book, "SELECT count(*) FROM stage WHERE name = 'unrecorded'"), 0);
    QCOMPARE(number(*book, "SELECT count(*) FROM change"), 0);
}

QTEST_GUILESS_MAIN(DurabilityTest)
#include "tst_durability.moc"
