// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptreceipt.h"

#include "store/bookfile.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/sql.h"
#include "support/records.h"
#include "support/temporarybook.h"

#include <QFileInfo>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Every part of it is there, and no two numbers are equal.
KeptReceipt fullReceipt()
{
    KeptReceipt receipt;
    receipt.file = u"客户 <b>.csv"_s;
    receipt.bytes = 123'456'789'012;
    receipt.hash = 0xFEDC'BA98'7654'3210;
    receipt.kind = u"text"_s;
    receipt.into = Entity::Deal;
    receipt.encoding = u"GB18030"_s;
    receipt.delimiter = u";"_s;
    receipt.sheet = u"Sheet 1"_s;
    receipt.ifExists = u"overwrite"_s;
    receipt.review = u"same"_s;
    receipt.added = 1;
    receipt.updated = 20;
    receipt.unchanged = 300;
    receipt.asked = 4'000;
    receipt.rejected = 50'000;
    receipt.rows = 54'321;
    receipt.unlinked = 6;
    receipt.customersAdded = 7;
    receipt.customersUpdated = 8;
    receipt.contactsAdded = 9;
    receipt.contactsUpdated = 10;
    receipt.mapping = {{u"Z"_s, u"title"_s}, {u"“A”, \"b\""_s, {}}, {u"编号"_s, u"id"_s}};
    receipt.recognised = {{u"key"_s, 300}, {u"name"_s, 20}};
    return receipt;
}

Result<CommittedChange> importInto(Book &book, const std::vector<KeptReceipt> &receipts)
{
    return book.change(u"Import"_s, [&receipts](Editor &editor) -> Status {
        for (const KeptReceipt &receipt : receipts)
            editor.keep(receipt);
        return addCustomers(editor, 3);
    });
}

std::vector<KeptReceipt> receiptsOf(const Book &book, std::optional<std::int64_t> change = {})
{
    auto receipts = readReceipts(book.handle(), change);
    if (!receipts)
        QTest::qFail(qPrintable(receipts.error().detail), __FILE__, __LINE__);
    return std::move(receipts).value_or(std::vector<KeptReceipt>());
}

} // namespace

/// What is kept of imports: written with its change or not at all, and true of the journal ever after.
class KeptReceiptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsWritten();
    void newestChangeFirst();
    void needsAChange();
    void failureLeavesNothing_data();
    void failureLeavesNothing();
    void followsTheJournal_data();
    void followsTheJournal();
    void undoneOnItsOwn();
    void isNoContent();
    void goesWithBackups();
    void isChecked_data();
    void isChecked();
    void oldBookGetsIt();
    void oldBackupIsRestored();

private:
    static void makeOldBook(const QString &path);
};

void KeptReceiptTest::comesBackAsWritten()
{
    TemporaryBook book;
    KeptReceipt receipt = fullReceipt();
    const auto change = importInto(*book, {receipt});
    LEADBOOK_VERIFY(change);
    book.reopen();
    const auto kept = receiptsOf(*book);
    QCOMPARE(kept.size(), std::size_t(1));
    receipt.id = kept.front().id;
    receipt.change = change->change.id;
    receipt.atMs = change->change.atMs;
    QVERIFY(kept.front() == receipt);
    QVERIFY(receipt.change != 0 && receipt.atMs != 0);
    LEADBOOK_VERIFY(book->check());
    QCOMPARE(book->check()->problems, QStringList());
}

void KeptReceiptTest::newestChangeFirst()
{
    TemporaryBook book;
    KeptReceipt a = fullReceipt();
    KeptReceipt b = fullReceipt();
    a.file = u"a"_s;
    b.file = u"b"_s;
    const auto first = importInto(*book, {a, b});
    const auto second = importInto(*book, {b});
    LEADBOOK_VERIFY(second);
    QStringList files;
    for (const KeptReceipt &receipt : receiptsOf(*book))
        files << receipt.file;
    QCOMPARE(files, (QStringList{u"b"_s, u"a"_s, u"b"_s}));
    QCOMPARE(receiptsOf(*book, first->change.id).size(), std::size_t(2));
    QCOMPARE(receiptsOf(*book, second->change.id).size(), std::size_t(1));
    QCOMPARE(receiptsOf(*book, second->change.id + 1).size(), std::size_t(0));
}

void KeptReceiptTest::needsAChange()
{
    TemporaryBook book;
    const auto change = book->change(u"Import"_s, [](Editor &editor) -> Status {
        editor.keep(fullReceipt());
        return {};
    });
    LEADBOOK_VERIFY(change);
    QCOMPARE(change->change.id, std::int64_t(0));
    QVERIFY(receiptsOf(*book).empty());
}

void KeptReceiptTest::failureLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("workFails");
    QTest::newRow("the receipt is refused")
        << QByteArray("ALTER TABLE change_receipt RENAME COLUMN sheet TO page") << false;
    QTest::newRow("the second is refused")
        << QByteArray("CREATE UNIQUE INDEX once ON change_receipt (file)") << false;
    QTest::newRow("the work fails after it") << QByteArray("SELECT 1") << true;
}

void KeptReceiptTest::failureLeavesNothing()
{
    QFETCH(QByteArray, sql);
    QFETCH(bool, workFails);
    TemporaryBook book;
    LEADBOOK_VERIFY(execute(book->handle(), sql.toStdString()));
    const QByteArray before = *book->contentHash();
    const auto change = book->change(u"Import"_s, [workFails](Editor &editor) -> Status {
        LEADBOOK_TRY(addCustomers(editor, 3));
        editor.keep(fullReceipt());
        editor.keep(fullReceipt());
        return workFails ? Status(cancelledError()) : Status();
    });
    QVERIFY(!change);
    QCOMPARE(*book->contentHash(), before);
    QCOMPARE(number(*book, "SELECT count(*) FROM change"), 0);
    QCOMPARE(number(*book, "SELECT count(*) FROM change_receipt"), 0);
}

void KeptReceiptTest::followsTheJournal_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<bool>("isUndone");
    QTest::newRow("done") << QString() << false;
    QTest::newRow("undone") << u"u"_s << true;
    QTest::newRow("brought back") << u"ur"_s << false;
    QTest::newRow("undone again") << u"uru"_s << true;
    QTest::newRow("brought back again") << u"urur"_s << false;
}

void KeptReceiptTest::followsTheJournal()
{
    QFETCH(QString, steps);
    QFETCH(bool, isUndone);
    TemporaryBook book;
    LEADBOOK_VERIFY(importInto(*book, {fullReceipt()}));
    for (const QChar step : steps)
        LEADBOOK_VERIFY(step == u'u' ? book->undo() : book->redo());
    book.reopen();
    const auto kept = receiptsOf(*book);
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(kept.front().isUndone, isUndone);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), isUndone ? 0 : 3);
    QCOMPARE(book->check()->problems, QStringList());
}

void KeptReceiptTest::undoneOnItsOwn()
{
    TemporaryBook book;
    const auto first = importInto(*book, {fullReceipt()});
    const auto second = importInto(*book, {fullReceipt()});
    LEADBOOK_VERIFY(second);
    LEADBOOK_VERIFY(book->undo(first->change.id));
    QVERIFY(!receiptsOf(*book, second->change.id).front().isUndone);
    QVERIFY(receiptsOf(*book, first->change.id).front().isUndone);
}

void KeptReceiptTest::isNoContent()
{
    TemporaryBook book;
    const QByteArray before = *book->contentHash();
    LEADBOOK_VERIFY(importInto(*book, {fullReceipt()}));
    QVERIFY(*book->contentHash() != before);
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(*book->contentHash(), before);
    QCOMPARE(receiptsOf(*book).size(), std::size_t(1));
}

void KeptReceiptTest::goesWithBackups()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(importInto(*book, {fullReceipt()}));
    const auto kept = receiptsOf(*book);
    const QString backup = book.file(u"backup.leadbook"_s);
    LEADBOOK_VERIFY(book->backup(backup));
    LEADBOOK_VERIFY(book->undo());
    book.close();
    LEADBOOK_VERIFY(Book::restore(backup, book.path()));
    book.reopen();
    QVERIFY(receiptsOf(*book) == kept);
}

void KeptReceiptTest::isChecked_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("problems");
    const QByteArray update = "UPDATE change_receipt SET ";
    QTest::newRow("as written") << update + "file = file" << 0;
    QTest::newRow("a row too many") << update + "rows = rows + 1" << 1;
    QTest::newRow("other counts") << update + "added = added + 1, updated = updated - 1" << 0;
    QTest::newRow("a count less") << update + "rejected = rejected - 1" << 1;
    QTest::newRow("more without a customer than there are") << update + "unlinked = rows + 1" << 1;
    QTest::newRow("of an undo") << update + "change = (SELECT max(id) FROM change)" << 1;
    // Foreign keys tell it too.
    QTest::newRow("of no change") << "PRAGMA foreign_keys = OFF; " + update + "change = 999" << 2;
}

void KeptReceiptTest::isChecked()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, problems);
    TemporaryBook book;
    LEADBOOK_VERIFY(importInto(*book, {fullReceipt()}));
    LEADBOOK_VERIFY(book->undo());
    LEADBOOK_VERIFY(execute(book->handle(), sql.toStdString()));
    const auto report = book->check();
    LEADBOOK_VERIFY(report);
    QVERIFY2(report->problems.size() == problems, qPrintable(report->problems.join(u'\n')));
}

/// A book as Leadbook wrote it before it kept receipts, with a customer.
void KeptReceiptTest::makeOldBook(const QString &path)
{
    const auto steps = shippedMigrations();
    auto database = Database::open(path);
    LEADBOOK_VERIFY(database);
    sqlite3 *handle = (*database)->handle();
    LEADBOOK_VERIFY(execute(handle, "PRAGMA application_id = " + std::to_string(kApplicationId)));
    LEADBOOK_VERIFY(migrate(handle, 0, std::span(steps).first(1)));
    LEADBOOK_VERIFY(execute(handle, "INSERT INTO customer (id, name) VALUES (1, 'Ada'); INSERT INTO change "
                                    "(at_ms, label, kind, rows) VALUES (5, 'Add', 0, 1); INSERT INTO "
                                    "change_range (change, record_table, first, last) VALUES (1, 'customer', "
                                    "1, 1)"));
}

void KeptReceiptTest::oldBookGetsIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.leadbook"_s);
    const FixedClock clock{Day(20'000)};
    makeOldBook(path);
    const auto book = Book::open(path, clock);
    LEADBOOK_VERIFY(book);
    QVERIFY(QFileInfo::exists(path + u".before-schema-%1"_s.arg(newestSchema(shippedMigrations()))));
    QVERIFY(receiptsOf(**book).empty());
    QCOMPARE((*book)->check()->problems, QStringList());
    LEADBOOK_VERIFY(importInto(**book, {fullReceipt()}));
    QCOMPARE(receiptsOf(**book).size(), std::size_t(1));
    // What was done before is taken back after.
    LEADBOOK_VERIFY((*book)->undo());
    LEADBOOK_VERIFY((*book)->undo());
    QCOMPARE(number(**book, "SELECT count(*) FROM customer"), 0);
}

void KeptReceiptTest::oldBackupIsRestored()
{
    const QTemporaryDir folder;
    const QString backup = folder.filePath(u"backup.leadbook"_s);
    const QString path = folder.filePath(u"book.leadbook"_s);
    const FixedClock clock{Day(20'000)};
    makeOldBook(backup);
    LEADBOOK_VERIFY(Book::restore(backup, path));
    const auto book = Book::open(path, clock);
    LEADBOOK_VERIFY(book);
    QCOMPARE(number(**book, "SELECT count(*) FROM customer WHERE name = 'Ada'"), 1);
    QVERIFY(receiptsOf(**book).empty());
}

QTEST_GUILESS_MAIN(KeptReceiptTest)
#include "tst_keptreceipt.moc"
