// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bookfile.h"
#include "store/sql.h"
#include "support/records.h"
#include "support/temporarybook.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

Status addBoth(Editor &editor)
{
    std::int64_t first = 0;
    LEADBOOK_TRY(addCustomers(editor, 4'000, &first));
    return addPurchases(editor, first, 4'000);
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// Copies of a book, going back to one, and the check of a whole book.
class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copyIsTheSameBook();
    void copyKeepsWhatIsThere();
    void cancelledCopyLeavesNothing();
    void restoreKeepsTheOldBook();
    void restoreToANewPlace();
    void restoreRefuses_data();
    void restoreRefuses();
    void checkFindsDamage_data();
    void checkFindsDamage();

private:
    std::unique_ptr<TemporaryBook> m_book;
    QByteArray m_hash;
};

void BackupTest::init()
{
    m_book = std::make_unique<TemporaryBook>();
    LEADBOOK_VERIFY((*m_book)->change(u"Add"_s, addBoth));
    LEADBOOK_VERIFY(
        (*m_book)->change(u"One"_s, [](Editor &editor) { return addCustomer(editor, u"one"_s); }));
    m_hash = *(*m_book)->contentHash();
}

void BackupTest::copyIsTheSameBook()
{
    const QString copyPath = m_book->file(u"copy.leadbook"_s);
    LEADBOOK_VERIFY((*m_book)->backup(copyPath));
    QVERIFY(!QFile::exists(copyPath + u".part"_s));
    QVERIFY(!QFile::exists(copyPath + u"-wal"_s));
    auto copy = Book::open(copyPath, m_book->clock());
    LEADBOOK_VERIFY(copy);
    QCOMPARE(*(*copy)->contentHash(), m_hash);
    QCOMPARE((*copy)->check()->problems, QStringList());
    QVERIFY(number(**copy, "SELECT number FROM device") != number(**m_book, "SELECT number FROM device"));
    LEADBOOK_VERIFY((*copy)->undo());
}

void BackupTest::copyKeepsWhatIsThere()
{
    const QString path = m_book->file(u"there"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(errorOf((*m_book)->backup(path)).code, ErrorCode::Io);
    QCOMPARE(QFileInfo(path).size(), 0);
    QVERIFY(!(*m_book)->backup(m_book->file(u"no/such/folder/copy"_s)));
}

void BackupTest::cancelledCopyLeavesNothing()
{
    Progress progress;
    progress.cancel();
    const QString path = m_book->file(u"copy.leadbook"_s);
    QCOMPARE(errorOf((*m_book)->backup(path, &progress)).code, ErrorCode::Cancelled);
    const QDir folder(QFileInfo(path).absolutePath());
    QCOMPARE(folder.entryList({u"copy*"_s}, QDir::Files), QStringList());
}

void BackupTest::restoreKeepsTheOldBook()
{
    const QString copyPath = m_book->file(u"copy.leadbook"_s);
    LEADBOOK_VERIFY((*m_book)->backup(copyPath));
    const std::int64_t device = number(**m_book, "SELECT number FROM device");
    LEADBOOK_VERIFY((*m_book)->undo());
    const QByteArray undone = *(*m_book)->contentHash();
    QCOMPARE(errorOf(Book::restore(copyPath, m_book->path())).code, ErrorCode::Busy);
    m_book->close();
    LEADBOOK_VERIFY(Book::restore(copyPath, m_book->path()));
    LEADBOOK_VERIFY(Book::restore(copyPath, m_book->path()));
    m_book->reopen();
    QCOMPARE(*(*m_book)->contentHash(), m_hash);
    QVERIFY(number(**m_book, "SELECT number FROM device") != device);
    auto old = Book::open(m_book->path() + u".before-restore"_s, m_book->clock());
    LEADBOOK_VERIFY(old);
    QCOMPARE(*(*old)->contentHash(), undone);
    QVERIFY(QFile::exists(m_book->path() + u".before-restore-2"_s));
}

void BackupTest::restoreToANewPlace()
{
    const QString copyPath = m_book->file(u"copy.leadbook"_s);
    const QString target = m_book->file(u"new/place.leadbook"_s);
    LEADBOOK_VERIFY((*m_book)->backup(copyPath));
    LEADBOOK_VERIFY(Book::restore(copyPath, target));
    auto book = Book::open(target, m_book->clock());
    LEADBOOK_VERIFY(book);
    QCOMPARE(*(*book)->contentHash(), m_hash);
}

void BackupTest::restoreRefuses_data()
{
    QTest::addColumn<qint64>("at"); // where the copy is damaged; -1 = it is removed
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no file") << qint64{-1} << ErrorCode::NotFound;
    QTest::newRow("no book") << qint64{0} << ErrorCode::Corrupt;
    QTest::newRow("damaged") << qint64{kPageSize * 60} << ErrorCode::Corrupt;
}

void BackupTest::restoreRefuses()
{
    QFETCH(qint64, at);
    QFETCH(ErrorCode, code);
    const QString copyPath = m_book->file(u"copy.leadbook"_s);
    LEADBOOK_VERIFY((*m_book)->backup(copyPath));
    m_book->close();
    if (at < 0)
        QVERIFY(QFile::remove(copyPath));
    else
        overwrite(copyPath, at, QByteArray(8192, '\x5a'));
    const Error error = errorOf(Book::restore(copyPath, m_book->path()));
    QCOMPARE(error.code, code);
    m_book->reopen();
    QCOMPARE(*(*m_book)->contentHash(), m_hash);
    const QDir folder(QFileInfo(copyPath).absolutePath());
    QVERIFY(folder.entryList({u"*restore*"_s}, QDir::Files).isEmpty());
}

void BackupTest::checkFindsDamage_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nothing") << u"SELECT 1"_s << QString();
    QTest::newRow("missing customer")
        << u"DELETE FROM customer WHERE id = (SELECT customer FROM purchase LIMIT 1)"_s << u"purchases: 1"_s;
    QTest::newRow("missing change") << u"UPDATE change_page SET change = 99"_s << u"history"_s;
    QTest::newRow("journal page cut off")
        << u"UPDATE change_page SET bytes = substr(bytes, 1, length(bytes) - 1)"_s
        << u"Pages of the history cannot be read (1)"_s;
    QTest::newRow("journal index lost") << u"DELETE FROM change_index"_s << u"Pages of the history"_s;
    QTest::newRow("journal index surplus")
        << u"INSERT INTO change_index SELECT 'deal', 1, change, page, 2 FROM change_index"_s << u"index"_s;
    QTest::newRow("bulk insert") << u"UPDATE change_range SET last = first - 1"_s << u"bulk insert"_s;
}

void BackupTest::checkFindsDamage()
{
    QFETCH(QString, sql);
    QFETCH(QString, problem);
    LEADBOOK_VERIFY(execute((*m_book)->handle(), "PRAGMA foreign_keys = OFF"));
    LEADBOOK_VERIFY(execute((*m_book)->handle(), sql.toStdString()));
    const auto report = (*m_book)->check();
    LEADBOOK_VERIFY(report);
    QCOMPARE(report->problems.isEmpty(), problem.isEmpty());
    QVERIFY2(report->problems.join(u' ').contains(problem), qPrintable(report->problems.join(u' ')));
    QCOMPARE(report->contentHash.size(), 32);
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
