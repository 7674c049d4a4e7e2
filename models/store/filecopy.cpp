// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filecopy.h"

#include "store/deviceid.h"
#include "store/placefile.h"
#include "store/sql.h"
#include "store/sqliteerror.h"
#include "store/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// Some 8 MB at a time: a cancel is heard within 50 ms.
constexpr int kPagesPerStep = 2048;

struct CloseDatabase
{
    void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }
};
using Connection = std::unique_ptr<sqlite3, CloseDatabase>;

Result<Connection> openCopy(const QString &path)
{
    LEADBOOK_TRY(makePrivateFile(path));
    sqlite3 *raw = nullptr;
    const int code =
        sqlite3_open_v2(path.toUtf8().constData(), &raw,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    Connection connection(raw);
    if (code != SQLITE_OK)
        return sqliteError(code, path);
    return connection;
}

Status copyPages(sqlite3 *source, sqlite3 *target, const Progress *progress)
{
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", source, "main");
    if (backup == nullptr)
        return sqliteError(target, "sqlite3_backup_init");
    int code = SQLITE_OK;
    bool cancelled = false;
    while (code == SQLITE_OK && !cancelled) {
        code = sqlite3_backup_step(backup, kPagesPerStep);
        if (progress != nullptr) {
            const int total = sqlite3_backup_pagecount(backup);
            progress->report(total - sqlite3_backup_remaining(backup), total);
            cancelled = progress->isCancelled();
        }
    }
    sqlite3_backup_finish(backup);
    if (cancelled)
        return cancelledError();
    if (code != SQLITE_DONE)
        return sqliteError(code, u"sqlite3_backup_step"_s);
    return {};
}

/// A state of its own: no log file beside it, another device than the original, and whole.
Status completeCopy(sqlite3 *copy)
{
    LEADBOOK_TRY(execute(copy, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL"));
    auto hasDevice = queryInteger(copy, "SELECT count(*) FROM sqlite_schema WHERE name = 'device'");
    LEADBOOK_TRY(hasDevice);
    if (*hasDevice != 0)
        LEADBOOK_TRY(forgetDevice(copy));
    auto test = Statement::prepare(copy, "PRAGMA quick_check(1)");
    LEADBOOK_TRY(test);
    LEADBOOK_TRY(test->step());
    if (test->text(0) != "ok")
        return sqliteError(SQLITE_CORRUPT, QString::fromUtf8(test->text(0).data()));
    return {};
}

Status makeCopy(sqlite3 *source, const QString &path, const Progress *progress)
{
    auto copy = openCopy(path);
    LEADBOOK_TRY(copy);
    LEADBOOK_TRY(copyPages(source, copy->get(), progress));
    return completeCopy(copy->get());
}

} // namespace

Status copyDatabase(sqlite3 *source, const QString &target, const Progress *progress)
{
    if (QFileInfo::exists(target))
        return Error{ErrorCode::Io,
                     QCoreApplication::translate(
                         "Store", "There is a file of this name already; choose another name for the copy."),
                     target};
    const QString part = target + u".part"_s;
    removeUnfinished(part);
    Status done = makeCopy(source, part, progress);
    if (done)
        done = placeFile(part, target, unusedName(target + u".left-over"_s));
    if (!done)
        removeUnfinished(part);
    return done;
}

Status makePrivateFile(const QString &path)
{
    constexpr mode_t kOwnerAlone = 0600;
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kOwnerAlone);
    if (descriptor < 0)
        return sqliteError(errno == ENOSPC || errno == EDQUOT ? SQLITE_FULL : SQLITE_CANTOPEN, path);
    ::close(descriptor);
    return {};
}

QString unusedName(const QString &name)
{
    const auto isTaken = [](const QString &path) {
        return QFileInfo::exists(path) || QFileInfo::exists(path + u"-wal"_s) ||
               QFileInfo::exists(path + u"-journal"_s) || QFileInfo::exists(path + u"-shm"_s);
    };
    QString candidate = name;
    for (int i = 2; isTaken(candidate); ++i)
        candidate = u"%1-%2"_s.arg(name).arg(i);
    return candidate;
}

void syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return; // some file systems cannot; the rename itself is done
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace leadbook
