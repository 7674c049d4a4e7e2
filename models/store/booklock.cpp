// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/booklock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

Error lockError(int number, const QByteArray &path)
{
    const QString detail =
        QFile::decodeName(path) + u": "_s + QString::fromStdString(std::generic_category().message(number));
    if (number == EWOULDBLOCK)
        return {ErrorCode::Busy,
                QCoreApplication::translate(
                    "Store", "This book is already open in another Leadbook; close it there and try again."),
                detail};
    if (number == ENOSPC || number == EDQUOT)
        return {ErrorCode::Io,
                QCoreApplication::translate(
                    "Store", "There is no space left on the disk; free some space and try again."),
                detail};
    if (number == ENOLCK || number == EOPNOTSUPP || number == EBADF)
        return {ErrorCode::Io,
                QCoreApplication::translate("Store",
                                            "The disk of this book cannot lock files; copy the book to "
                                            "a folder on this computer and open it there."),
                detail};
    return {ErrorCode::Io,
            QCoreApplication::translate("Store",
                                        "The folder of this book may not be written to; copy the book to "
                                        "a folder of your own and open it there."),
            detail};
}

/// False where the file was removed, or made anew, between opening and locking it.
bool isSameFile(int descriptor, const QByteArray &path)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(path.constData(), &named) == 0 &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

} // namespace

Result<std::unique_ptr<BookLock>> BookLock::take(const QString &bookPath)
{
    const QFileInfo file(bookPath);
    // One name for one file, whichever link led to it.
    const QString real = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray path = QFile::encodeName(real + u".lock"_s);
    while (true) {
        const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (descriptor < 0)
            return lockError(errno, path);
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int number = errno;
            ::close(descriptor);
            return lockError(number, path);
        }
        if (isSameFile(descriptor, path))
            return std::unique_ptr<BookLock>(new BookLock(path, descriptor));
        ::close(descriptor);
    }
}

BookLock::BookLock(QByteArray path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{
}

BookLock::~BookLock()
{
    // Removed while still held, so that nobody can hold a lock on a file that is gone unnoticed.
    ::unlink(m_path.constData());
    ::close(m_descriptor);
}

} // namespace leadbook
