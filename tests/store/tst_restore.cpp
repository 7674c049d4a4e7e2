// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bookfile.h"
#include "store/filecopy.h"
#include "store/sql.h"
#include "support/records.h"
#include "support/temporarybook.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

Status addBoth(Editor &editor)
{
    std::int64_t first = 0;
    LEADBOOK_TRY(addCustomers(editor, 1'500, &first));
    LEADBOOK_TRY(addPurchases(editor, first, 1'500));
    return setCities(editor, first, 200, 3, u"Rom"_s);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// Backups that are damaged anywhere: refused with one sentence and the book as it was, or whole.
class RestoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cutOff_data();
    void cutOff();
    void brokenPage_data();
    void brokenPage();
    void foreignFiles_data();
    void foreignFiles();
    void brokenReferenceIsRefused();
    void ontoItselfIsRefused();
    void targetIsAFolder();
    void targetIsNoBook_data();
    void targetIsNoBook();
    void leftOverLogIsNotTakenFor_data();
    void leftOverLogIsNotTakenFor();
    void progressEndsAtTheTotal();
    void namesAreNotTakenTwice();

private:
    /// Tries to restore @p backup over a book of one customer; whether it was taken.
    bool restored(const QByteArray &backup, Error *error = nullptr);

    std::unique_ptr<TemporaryBook> m_book;
    QByteArray m_backup;
    QByteArray m_hash;
};

void RestoreTest::initTestCase()
{
    m_book = std::make_unique<TemporaryBook>();
    LEADBOOK_VERIFY((*m_book)->change(u"Add"_s, addBoth));
    m_hash = *(*m_book)->contentHash();
    const QString path = m_book->file(u"backup.leadbook"_s);
    LEADBOOK_VERIFY((*m_book)->backup(path));
    m_backup = contentOf(path);
    QVERIFY(m_backup.size() > 100'000);
}

bool RestoreTest::restored(const QByteArray &backup, Error *error)
{
    TemporaryBook book;
    if (!book->change(u"One"_s, [](Editor &editor) { return addCustomer(editor, u"one"_s); }))
        return false;
    const QByteArray before = *book->contentHash();
    book.close();
    const QString path = book.file(u"damaged.leadbook"_s);
    write(path, backup);
    const Status done = Book::restore(path, book.path());
    const Error told = errorOf(done);
    if (error != nullptr)
        *error = told;
    const QDir folder(QFileInfo(path).absolutePath());
    const QStringList left = folder.entryList({u"*restore*"_s, u"*.part"_s, u"*.lock"_s}, QDir::Files);
    book.reopen();
    if (!done && (*book->contentHash() != before || !left.isEmpty() || contentOf(path) != backup))
        QTest::qFail("a refused backup has left its traces", __FILE__, __LINE__);
    if (!done && !(told.message.endsWith(u'.') && told.message.contains(u';')))
        QTest::qFail(qPrintable(told.message), __FILE__, __LINE__);
    return done.has_value();
}

void RestoreTest::cutOff_data()
{
    QTest::addColumn<qint64>("length");
    for (const qint64 length : {qint64{0}, qint64{1}, qint64{15}, qint64{99}, qint64{100}, qint64{4095}})
        QTest::addRow("%lld bytes", static_cast<long long>(length)) << length;
    for (const int percent : {5, 25, 50, 75, 95})
        QTest::addRow("%d %%", percent) << m_backup.size() * percent / 100;
    QTest::newRow("a page short") << qint64{m_backup.size() - kPageSize};
    QTest::newRow("a byte short") << qint64{m_backup.size() - 1};
}

void RestoreTest::cutOff()
{
    QFETCH(qint64, length);
    Error error;
    QVERIFY(!restored(m_backup.first(length), &error));
    QCOMPARE(error.code, ErrorCode::Corrupt);
}

void RestoreTest::brokenPage_data()
{
    QTest::addColumn<qint64>("page");
    const qint64 pages = m_backup.size() / kPageSize;
    QRandomGenerator random(3);
    for (int i = 0; i < 24; ++i) {
        const qint64 page = i == 0 ? 0 : i == 1 ? pages - 1 : random.bounded(int(pages));
        QTest::addRow("page %lld (%d)", static_cast<long long>(page), i) << page;
    }
}

void RestoreTest::brokenPage()
{
    QFETCH(qint64, page);
    QByteArray damaged = m_backup;
    // The part of a page behind the file header that says what kind of page it is and where its cells are.
    const qint64 at = page * kPageSize + (page == 0 ? 100 : 0);
    damaged.replace(at, 512, QByteArray(512, '\x5a'));
    Error error;
    if (!restored(damaged, &error)) {
        QCOMPARE(error.code, ErrorCode::Corrupt);
        return;
    }
    // A page in the list of free ones, or the middle of a long text: nothing of the book's structure.
    TemporaryBook book;
    const QString path = book.file(u"copy.leadbook"_s);
    write(path, damaged);
    auto opened = Book::open(path, book.clock());
    LEADBOOK_VERIFY(opened);
    QCOMPARE((*opened)->check()->problems, QStringList());
}

void RestoreTest::foreignFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("table") << QByteArray("Name,City\r\nAcme,Berlin\r\n").repeated(100) << ErrorCode::Corrupt;
    QTest::newRow("zip") << QByteArray("PK\x03\x04").append(QByteArray(500, '\0')) << ErrorCode::Corrupt;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << ErrorCode::Corrupt;
    QByteArray foreign = m_backup;
    foreign.replace(68, 4, QByteArray(4, '\0'));
    QTest::newRow("another program's database") << foreign << ErrorCode::Corrupt;
    QByteArray newer = m_backup;
    newer.replace(60, 4, QByteArray("\0\0\x03\xE7", 4));
    QTest::newRow("newer") << newer << ErrorCode::TooNew;
}

void RestoreTest::foreignFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    Error error;
    QVERIFY(!restored(bytes, &error));
    QCOMPARE(error.code, code);
}

void RestoreTest::brokenReferenceIsRefused()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(book->change(u"Add"_s, addBoth));
    LEADBOOK_VERIFY(execute(book->handle(), "PRAGMA foreign_keys = OFF; DELETE FROM customer WHERE id = "
                                            "(SELECT max(id) FROM customer)"));
    const QString path = book.file(u"backup.leadbook"_s);
    LEADBOOK_VERIFY(book->backup(path));
    Error error;
    QVERIFY(!restored(contentOf(path), &error));
    QCOMPARE(error.code, ErrorCode::Corrupt);
    QVERIFY2(error.message.contains(u"another one"_s), qPrintable(error.message));
}

void RestoreTest::ontoItselfIsRefused()
{
    QCOMPARE(errorOf(Book::restore(m_book->path(), m_book->path())).code, ErrorCode::Busy);
    QCOMPARE(*(*m_book)->contentHash(), m_hash);
}

void RestoreTest::targetIsAFolder()
{
    const QString backup = m_book->file(u"backup.leadbook"_s);
    const QString inside = m_book->file(u"a file"_s);
    write(inside, "x");
    const Error error = errorOf(Book::restore(backup, inside + u"/book.leadbook"_s));
    QVERIFY2(error.message.endsWith(u'.'), qPrintable(error.message));
    QCOMPARE(contentOf(inside), QByteArray("x"));
}

void RestoreTest::targetIsNoBook_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isFolder");
    QTest::newRow("folder") << u"Documents"_s << true;
    QTest::newRow("folder called like a book") << u"Documents.leadbook"_s << true;
    QTest::newRow("somebody's file") << u"report.pdf"_s << false;
}

void RestoreTest::targetIsNoBook()
{
    QFETCH(QString, name);
    QFETCH(bool, isFolder);
    QTemporaryDir folder;
    const QString target = folder.filePath(name);
    if (isFolder)
        QVERIFY(QDir().mkdir(target));
    else
        write(target, "%PDF-1.7");
    const Error error = errorOf(Book::restore(m_book->file(u"backup.leadbook"_s), target));
    QCOMPARE(error.code, ErrorCode::Invalid);
    QVERIFY2(error.message.contains(u"another name"_s), qPrintable(error.message));
    QCOMPARE(QFileInfo(target).isDir(), isFolder);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList(name));
}

void RestoreTest::leftOverLogIsNotTakenFor_data()
{
    QTest::addColumn<bool>("isRestored");
    QTest::newRow("a restored book") << true;
    QTest::newRow("a new book") << false;
}

/// A kill leaves a book with its log; the book alone is removed by hand, and another takes its name.
void RestoreTest::leftOverLogIsNotTakenFor()
{
    QFETCH(bool, isRestored);
    TemporaryBook book;
    QByteArray log;
    LEADBOOK_VERIFY(book->change(u"Many"_s, [](Editor &editor) { return addCustomers(editor, 3'000); }));
    log = contentOf(book.path() + u"-wal"_s);
    QVERIFY(log.size() > 100'000);
    book.close();
    const QString name = book.file(u"moved.leadbook"_s);
    write(name + u"-wal"_s, log);
    if (isRestored)
        LEADBOOK_VERIFY(Book::restore(m_book->file(u"backup.leadbook"_s), name));
    else
        LEADBOOK_VERIFY(Book::create(name, book.clock()));
    const auto opened = Book::open(name, book.clock());
    LEADBOOK_VERIFY(opened);
    QCOMPARE(number(**opened, "SELECT count(*) FROM customer"), isRestored ? 1'500 : 0);
    QCOMPARE((*opened)->check()->problems, QStringList());
    const QString aside = name + (isRestored ? u".before-restore-wal"_s : u".left-over-wal"_s);
    QCOMPARE(contentOf(aside), log);
}

void RestoreTest::progressEndsAtTheTotal()
{
    std::int64_t last = -1;
    std::int64_t pages = 0;
    bool isRising = true;
    const Progress progress([&](std::int64_t done, std::int64_t total) {
        isRising = isRising && done >= last && done <= total;
        last = done;
        pages = total;
    });
    LEADBOOK_VERIFY((*m_book)->backup(m_book->file(u"told.leadbook"_s), &progress));
    QVERIFY(isRising);
    QCOMPARE(last, pages);
    QVERIFY(pages >= m_backup.size() / kPageSize);
}

void RestoreTest::namesAreNotTakenTwice()
{
    TemporaryBook book;
    const QString name = book.file(u"name"_s);
    QStringList given;
    for (int i = 0; i < 4; ++i) {
        given << unusedName(name);
        write(given.last(), "x");
    }
    QCOMPARE(given, (QStringList{name, name + u"-2"_s, name + u"-3"_s, name + u"-4"_s}));
    QVERIFY(QFile::remove(given.at(1)));
    QCOMPARE(unusedName(name), given.at(1));
}

QTEST_GUILESS_MAIN(RestoreTest)
#include "tst_restore.moc"
