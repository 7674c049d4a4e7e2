// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/restore.h"

#include "store/bookcheck.h"
#include "store/bookfile.h"
#include "store/booklock.h"
#include "store/filecopy.h"
#include "store/migrations.h"
#include "store/reader.h"
#include "store/sqliteerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

Status verify(const ReadConnection &source, int newest)
{
    LEADBOOK_TRY(inspectBook(source.handle(), newest));
    const QStringList problems = findProblems(source.handle());
    if (!problems.isEmpty())
        return Error{ErrorCode::Corrupt,
                     QCoreApplication::translate("Store", "This backup is damaged; choose another one."),
                     problems.join(u' ')};
    return {};
}

Status renameFile(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.rename(to))
        return sqliteError(SQLITE_IOERR, from + u": "_s + file.errorString());
    return {};
}

/// Moves a book aside under @p name, together with a write-ahead log that a kill left beside it.
Status setAside(const QString &path, const QString &name)
{
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        if (QFileInfo::exists(path + suffix))
            LEADBOOK_TRY(renameFile(path + suffix, name + suffix));
    }
    return renameFile(path, name);
}

} // namespace

Status restoreBook(const QString &source, const QString &target)
{
    const int newest = newestSchema(shippedMigrations());
    LEADBOOK_TRY(inspectBookFile(source, newest, FileUse::Read));
    if (!QDir().mkpath(QFileInfo(target).absolutePath()))
        return sqliteError(SQLITE_CANTOPEN, target);
    auto lock = BookLock::take(target);
    LEADBOOK_TRY(lock);
    const QString fresh = unusedName(target + u".restored"_s);
    {
        auto connection = ReadConnection::open(source);
        LEADBOOK_TRY(connection);
        LEADBOOK_TRY(verify(*connection, newest));
        LEADBOOK_TRY(copyDatabase(connection->handle(), fresh, nullptr));
    }
    const QString old = unusedName(target + u".before-restore"_s);
    Status done;
    if (QFileInfo::exists(target))
        done = setAside(target, old);
    if (done)
        done = renameFile(fresh, target);
    if (!done)
        QFile::remove(fresh);
    if (!done && !QFileInfo::exists(target) && QFileInfo::exists(old))
        LEADBOOK_TRY(setAside(old, target));
    syncFolderOf(target);
    return done;
}

} // namespace leadbook
