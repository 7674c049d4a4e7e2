// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bookfile.h"

#include "store/sql.h"
#include "store/sqliteerror.h"
#include "store/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

namespace leadbook {

namespace {

// https://www.sqlite.org/fileformat.html#the_database_header
constexpr qint64 kHeaderSize = 100;
constexpr std::size_t kUserVersionAt = 60;
constexpr std::size_t kApplicationIdAt = 68;
constexpr char kMagic[] = "SQLite format 3";
/// What is read whole when it is opened, some 50 ms; larger files are left to Book::check.
constexpr std::int64_t kSmallFileBytes = 16 * 1024 * 1024;

Error bookError(ErrorCode code, const char *sentence, const QString &detail)
{
    return {code, QCoreApplication::translate("Store", sentence), detail};
}

Error notABook(const QString &detail)
{
    return bookError(ErrorCode::Corrupt,
                     QT_TRANSLATE_NOOP("Store", "This file is no Leadbook book; choose a .leadbook file, or "
                                                "import this one into a book."),
                     detail);
}

Error tooNew(const QString &detail)
{
    return bookError(ErrorCode::TooNew,
                     QT_TRANSLATE_NOOP("Store",
                                       "This book was written by a newer Leadbook; update Leadbook to "
                                       "open it."),
                     detail);
}

Status inspectFolderEntry(const QFileInfo &file, FileUse use)
{
    const QString path = file.absoluteFilePath();
    if (!file.exists())
        return bookError(
            ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Store", "There is no book of this name; check the path or make a new book."),
            path);
    if (!file.isFile())
        return bookError(ErrorCode::Io,
                         QT_TRANSLATE_NOOP("Store", "This is a folder; choose a .leadbook file in it."),
                         path);
    if (!file.isReadable())
        return bookError(
            ErrorCode::Io,
            QT_TRANSLATE_NOOP("Store", "You have no right to read this book; ask its owner for it."), path);
    if (use == FileUse::Read)
        return {};
    if (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable())
        return bookError(ErrorCode::Io,
                         QT_TRANSLATE_NOOP("Store",
                                           "This book or its folder is read-only; copy the book to a "
                                           "folder of your own and open it there."),
                         path);
    return {};
}

} // namespace

Status inspectBookFile(const QString &path, int newestSchema, FileUse use)
{
    LEADBOOK_TRY(inspectFolderEntry(QFileInfo(path), use));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return bookError(ErrorCode::Io,
                         QT_TRANSLATE_NOOP("Store", "This book cannot be read; check the disk it lies on."),
                         path + QStringLiteral(": ") + file.errorString());
    const QByteArray header = file.read(kHeaderSize);
    if (header.size() < kHeaderSize || !header.startsWith(QByteArrayView(kMagic, sizeof kMagic)))
        return notABook(path);
    const auto number = [&header](std::size_t at) { return qFromBigEndian<qint32>(header.constData() + at); };
    if (number(kApplicationIdAt) != kApplicationId)
        return notABook(path);
    if (number(kUserVersionAt) > newestSchema)
        return tooNew(path);
    return {};
}

bool isDatabaseFile(const QString &path)
{
    QFile file(path);
    // A pipe would be waited for.
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
           file.read(sizeof kMagic) == QByteArrayView(kMagic, sizeof kMagic);
}

Result<int> inspectBook(sqlite3 *database, int newestSchema)
{
    auto application = queryInteger(database, "PRAGMA application_id");
    LEADBOOK_TRY(application);
    auto version = queryInteger(database, "PRAGMA user_version");
    LEADBOOK_TRY(version);
    if (*application != kApplicationId)
        return notABook({});
    if (*version > newestSchema)
        return tooNew({});
    LEADBOOK_TRY(queryInteger(database, "SELECT count(*) FROM sqlite_schema"));
    auto pages = queryInteger(database, "PRAGMA page_count");
    LEADBOOK_TRY(pages);
    auto pageSize = queryInteger(database, "PRAGMA page_size");
    LEADBOOK_TRY(pageSize);
    if (*pages * *pageSize <= kSmallFileBytes) {
        auto test = Statement::prepare(database, "PRAGMA quick_check(1)");
        LEADBOOK_TRY(test);
        LEADBOOK_TRY(test->step());
        if (test->text(0) != "ok")
            return sqliteError(SQLITE_CORRUPT, QString::fromUtf8(test->text(0).data()));
    }
    return static_cast<int>(*version);
}

} // namespace leadbook
