// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bookfile.h"
#include "store/database.h"
#include "store/sql.h"
#include "support/records.h"
#include "support/temporarybook.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

#include <functional>
#include <sys/stat.h>
#include <unistd.h>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

using Spoil = std::function<void(const QString &path)>;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void patch(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

void runSql(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

/// Acts as another user for a while: root may read and write everything.
class Nobody
{
public:
    Nobody() { m_ok = ::setresuid(kNobody, kNobody, 0) == 0; }
    Nobody(const Nobody &) = delete;
    Nobody &operator=(const Nobody &) = delete;
    ~Nobody()
    {
        if (m_ok && ::setresuid(0, 0, 0) != 0)
            qFatal("could not become root again");
    }
    bool isOk() const { return m_ok || ::getuid() != 0; }

private:
    static constexpr uid_t kNobody = 65534;
    bool m_ok;
};

} // namespace

/// Each way in which a book cannot be opened: one sentence, and the file as it was.
class BookOpenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fails_data();
    void fails();
    void rights_data();
    void rights();
    void secondOpenIsBusy();
    void newBookHasItsPipeline();
    void createKeepsWhatIsThere();
    void createMakesTheFolder();
    void sessionExtensionIsThere();
    void leavesNoFilesBeside();
};

void BookOpenTest::fails_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no file") << Spoil([](const QString &path) { QFile::remove(path); }) << ErrorCode::NotFound
                             << u"There is no book of this name"_s;
    QTest::newRow("a folder") << Spoil([](const QString &path) {
        QFile::remove(path);
        QDir().mkpath(path);
    }) << ErrorCode::Io << u"This is a folder"_s;
    QTest::newRow("empty") << Spoil([](const QString &path) { write(path, {}); }) << ErrorCode::Corrupt
                           << u"no Leadbook book"_s;
    QTest::newRow("a text") << Spoil([](const QString &path) { write(path, QByteArray(5000, 'x')); })
                            << ErrorCode::Corrupt << u"no Leadbook book"_s;
    QTest::newRow("foreign database") << Spoil([](const QString &path) {
        QFile::remove(path);
        runSql(path, "CREATE TABLE customer (id INTEGER PRIMARY KEY)");
    }) << ErrorCode::Corrupt << u"no Leadbook book"_s;
    QTest::newRow("newer") << Spoil([](const QString &path) { runSql(path, "PRAGMA user_version = 999"); })
                           << ErrorCode::TooNew << u"newer Leadbook"_s;
    QTest::newRow("truncated") << Spoil([](const QString &path) {
        QFile file(path);
        QVERIFY(file.resize(file.size() / 2));
    }) << ErrorCode::Corrupt << u"damaged"_s;
    QTest::newRow("damaged schema") << Spoil([](const QString &path) {
        patch(path, 100, QByteArray(900, '\x5a'));
    }) << ErrorCode::Corrupt << u"damaged"_s;
    QTest::newRow("damaged inside") << Spoil([](const QString &path) {
        patch(path, kPageSize * 3, QByteArray(kPageSize, '\x5a'));
    }) << ErrorCode::Corrupt << u"damaged"_s;
}

void BookOpenTest::fails()
{
    QFETCH(Spoil, spoil);
    QFETCH(ErrorCode, code);
    QFETCH(QString, sentence);
    TemporaryBook book;
    book.close();
    spoil(book.path());
    const QByteArray before = contentOf(book.path());
    const auto opened = Book::open(book.path(), book.clock());
    const Error error = errorOf(opened);
    QCOMPARE(error.code, code);
    QVERIFY2(error.message.contains(sentence), qPrintable(error.message + error.detail));
    QVERIFY(error.message.endsWith(u'.'));
    QCOMPARE(contentOf(book.path()), before);
    QVERIFY(!QFile::exists(book.path() + u".lock"_s));
}

void BookOpenTest::rights_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("folder");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unreadable") << 0000 << 0755 << u"no right to read"_s;
    QTest::newRow("read-only file") << 0444 << 0777 << u"read-only"_s;
    QTest::newRow("read-only folder") << 0666 << 0555 << u"read-only"_s;
}

void BookOpenTest::rights()
{
    QFETCH(int, file);
    QFETCH(int, folder);
    QFETCH(QString, sentence);
    TemporaryBook book;
    book.close();
    const QByteArray path = QFile::encodeName(book.path());
    const QByteArray folderPath = QFile::encodeName(QFileInfo(book.path()).absolutePath());
    QCOMPARE(::chmod(path.constData(), static_cast<mode_t>(file)), 0);
    QCOMPARE(::chmod(folderPath.constData(), static_cast<mode_t>(folder)), 0);
    Error error;
    {
        const Nobody nobody;
        if (!nobody.isOk())
            QSKIP("needs to act as another user than root");
        error = errorOf(Book::open(book.path(), book.clock()));
    }
    QCOMPARE(::chmod(folderPath.constData(), 0700), 0);
    QCOMPARE(error.code, ErrorCode::Io);
    QVERIFY2(error.message.contains(sentence), qPrintable(error.message));
}

void BookOpenTest::secondOpenIsBusy()
{
    TemporaryBook book;
    const auto second = Book::open(book.path(), book.clock());
    QCOMPARE(errorOf(second).code, ErrorCode::Busy);
    const QString link = book.file(u"link.leadbook"_s);
    QVERIFY(QFile::link(book.path(), link));
    QCOMPARE(errorOf(Book::open(link, book.clock())).code, ErrorCode::Busy);
    book.close();
    LEADBOOK_VERIFY(Book::open(link, book.clock()));
}

void BookOpenTest::newBookHasItsPipeline()
{
    TemporaryBook book;
    QCOMPARE(number(*book, "SELECT count(*) FROM pipeline WHERE name = 'Sales pipeline'"), 1);
    QCOMPARE(number(*book, "SELECT count(*) FROM stage"), 5);
    QCOMPARE(number(*book, "SELECT sum(chance) * 100 FROM stage"), 215);
    QCOMPARE(number(*book, "SELECT count(*) FROM stage WHERE position = 4 AND name = 'Quotation'"), 1);
    QVERIFY(!book->nextUndo()->has_value());
    QCOMPARE(number(*book, "PRAGMA synchronous"), 2);
    QCOMPARE(number(*book, "PRAGMA foreign_keys"), 1);
    QCOMPARE(number(*book, "PRAGMA page_size"), kPageSize);
}

void BookOpenTest::createKeepsWhatIsThere()
{
    TemporaryBook book;
    book.close();
    const QByteArray before = contentOf(book.path());
    QCOMPARE(errorOf(Book::create(book.path(), book.clock())).code, ErrorCode::Io);
    QCOMPARE(contentOf(book.path()), before);
}

void BookOpenTest::createMakesTheFolder()
{
    TemporaryBook book;
    const QString path = book.file(u"deep/er/new.leadbook"_s);
    LEADBOOK_VERIFY(Book::create(path, book.clock()));
    QVERIFY(QFile::exists(path));
}

void BookOpenTest::sessionExtensionIsThere()
{
    QVERIFY(hasSessionExtension());
}

void BookOpenTest::leavesNoFilesBeside()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(book->change(u"a"_s, [](Editor &editor) { return addCustomer(editor, u"x"_s); }));
    book.close();
    const QStringList names =
        QDir(QFileInfo(book.path()).absolutePath()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(names, QStringList{u"test.leadbook"_s});
}

QTEST_GUILESS_MAIN(BookOpenTest)
#include "tst_bookopen.moc"
