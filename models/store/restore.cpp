// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/restore.h"

#include "store/bookcheck.h"
#include "store/bookfile.h"
#include "store/booklock.h"
#include "store/filecopy.h"
#include "store/migrations.h"
#include "store/placefile.h"
#include "store/reader.h"
#include "store/sql.h"
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

/// Whether the end of @p path was cut off inside a page. SQLite reads what is missing there as zeros, which
/// an empty table holds anyway; a log beside the file would complete it.
Result<bool> endsWithinPage(const ReadConnection &source, const QString &path)
{
    const auto pageSize = queryInteger(source.handle(), "PRAGMA page_size");
    LEADBOOK_TRY(pageSize);
    return QFileInfo(path).size() % *pageSize != 0 && !QFileInfo::exists(path + u"-wal"_s);
}

Status verify(const ReadConnection &source, const QString &path, int newest)
{
    LEADBOOK_TRY(inspectBook(source.handle(), newest));
    QStringList problems = findProblems(source.handle());
    const auto isCut = endsWithinPage(source, path);
    LEADBOOK_TRY(isCut);
    if (*isCut)
        problems << u"the file ends within a page"_s;
    if (!problems.isEmpty())
        return Error{ErrorCode::Corrupt,
                     QCoreApplication::translate("Store", "This backup is damaged; choose another one."),
                     problems.join(u' ')};
    return {};
}

/// A book, or what is left of one: anything else would be somebody's file that the restored book pushes
/// aside.
Status testTarget(const QString &target)
{
    const QFileInfo file(target);
    if (!file.exists() || (file.isFile() && (file.suffix() == u"leadbook" || isDatabaseFile(target))))
        return {};
    return Error{ErrorCode::Invalid,
                 QCoreApplication::translate("Store",
                                             "What lies at the place of the restored book is no book; "
                                             "choose another name or move it away."),
                 target};
}

} // namespace

Status verifyBook(const QString &source, const Progress &progress)
{
    const int newest = newestSchema(shippedMigrations());
    LEADBOOK_TRY(inspectBookFile(source, newest, FileUse::Read));
    auto connection = ReadConnection::open(source);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    const Status verified = verify(*connection, source, newest);
    if (progress.isCancelled())
        return cancelledError(); // whatever the broken off tests came to
    return verified;
}

Result<QString> restoreBook(const QString &source, const QString &target, const Progress *progress)
{
    const int newest = newestSchema(shippedMigrations());
    LEADBOOK_TRY(inspectBookFile(source, newest, FileUse::Read));
    LEADBOOK_TRY(testTarget(target));
    if (!QDir().mkpath(QFileInfo(target).absolutePath()))
        return sqliteError(SQLITE_CANTOPEN, target);
    auto lock = BookLock::take(target);
    LEADBOOK_TRY(lock);
    const QString fresh = unusedName(target + u".restored"_s);
    {
        auto connection = ReadConnection::open(source);
        LEADBOOK_TRY(connection);
        LEADBOOK_TRY(verify(*connection, source, newest));
        LEADBOOK_TRY(copyDatabase(connection->handle(), fresh, progress));
    }
    const bool replaces = QFileInfo::exists(target);
    if (replaces)
        QFile::setPermissions(fresh, QFileInfo(target).permissions());
    const QString aside = unusedName(target + u".before-restore"_s);
    const Status placed = placeFile(fresh, target, aside);
    if (!placed) {
        removeUnfinished(fresh);
        return placed.error();
    }
    return replaces ? aside : QString();
}

} // namespace leadbook
