// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/backups/backupmaking.h"

#include "core/clock.h"
#include "store/booklock.h"
#include "store/filecopy.h"
#include "store/reader.h"
#include "store/sql.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kSecondsOfADay = 86'400;

/// Tells one state of a book from another: its newest change, as number and time.
Result<std::pair<std::int64_t, std::int64_t>> newestChange(const QString &path)
{
    const auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    const auto id = queryInteger(connection->handle(), "SELECT max(id) FROM change");
    LEADBOOK_TRY(id);
    const auto at = queryInteger(connection->handle(), "SELECT at_ms FROM change ORDER BY id DESC LIMIT 1");
    LEADBOOK_TRY(at);
    return std::pair(*id, *at);
}

Status makeFolder(const QString &folder)
{
    const bool isThere = QFileInfo(folder).isDir();
    if (!isThere && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (QFileInfo(folder).isDir())
        return {};
    return Error{ErrorCode::Io,
                 QCoreApplication::translate(
                     "Workspace", "The folder for backups %1 cannot be made; choose another place for them.")
                     .arg(QDir::toNativeSeparators(folder)),
                 folder};
}

Status copyBook(const QString &book, const QString &target, const Progress *progress)
{
    const auto turn = takeBackupTurn(book, progress);
    LEADBOOK_TRY(turn);
    auto source = ReadConnection::open(book);
    LEADBOOK_TRY(source);
    LEADBOOK_TRY(source->begin()); // one state, however long it takes
    return copyDatabase(source->handle(), target, progress);
}

/// The name that nobody has; where one was made in this very second, that of the next.
QString freeName(const QString &folder, const QString &book, BackupStamp stamp)
{
    const auto name = [&]() -> QString { return folder + u'/' + backupFileName(book, stamp); };
    while (QFileInfo::exists(name()) && stamp.second + 1 < kSecondsOfADay)
        ++stamp.second;
    return name();
}

/// Removes the backups in @p folder that are one too many.
void rotate(const QString &folder, const QString &book, const BackupNumbers &numbers)
{
    QStringList names;
    std::vector<BackupStamp> stamps;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        if (const auto stamp = readBackupFileName(book, name)) {
            names << name;
            stamps.push_back(*stamp);
        }
    }
    for (const std::size_t i : backupsToDrop(stamps, numbers)) {
        const QString path = QDir(folder).filePath(names[static_cast<qsizetype>(i)]);
        if (!QFile::remove(path))
            qWarning("an old backup could not be removed: %s", qPrintable(path));
    }
}

/// Whether nothing was done in the book since its newest backup.
Result<bool> isBackedUp(const QString &book, const std::vector<BackupFile> &backups)
{
    const auto now = newestChange(book);
    LEADBOOK_TRY(now);
    if (now->first == 0)
        return true; // nothing to lose yet
    if (backups.empty())
        return false;
    const auto then = newestChange(backups.front().path);
    return then && *then == *now; // a damaged one is as none
}

} // namespace

Result<std::unique_ptr<BookLock>> takeBackupTurn(const QString &book, const Progress *progress)
{
    constexpr std::chrono::milliseconds kBetweenLooks{10};
    const QString real = QFileInfo(book).canonicalFilePath();
    while (true) {
        auto turn = BookLock::take(real + u".backup"_s);
        if (turn || turn.error().code != ErrorCode::Busy)
            return turn;
        if (progress != nullptr && progress->isCancelled())
            return cancelledError();
        std::this_thread::sleep_for(kBetweenLooks);
    }
}

BackupStamp stampOf(const Clock &clock, BackupReason reason)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(clock.nowMs()).toLocalTime().time();
    return {clock.today(), time.msecsSinceStartOfDay() / 1000, reason};
}

Result<QString> makeBackup(const QString &book, const BackupRules &rules, const BackupStamp &stamp,
                           const Progress *progress)
{
    const QString folder = backupFolder(book, rules.folder);
    LEADBOOK_TRY(makeFolder(folder));
    LEADBOOK_TRY(rememberBackupPlace(book, folder));
    for (const QString &left : unfinishedBackups(book))
        QFile::remove(left);
    QString path = freeName(folder, QFileInfo(QFileInfo(book).canonicalFilePath()).completeBaseName(), stamp);
    LEADBOOK_TRY(copyBook(book, path, progress));
    return path;
}

Status makeBackupAt(const QString &book, const QString &target, const Progress *progress)
{
    LEADBOOK_TRY(copyBook(book, target, progress));
    return rememberBackupPlace(book, target);
}

Result<std::optional<QString>> makeDailyBackup(const QString &book, const BackupRules &rules,
                                               const BackupStamp &stamp, const Progress *progress)
{
    if (rules.numbers.days <= 0)
        return std::optional<QString>();
    const QFileInfo file(QFileInfo(book).canonicalFilePath());
    const QString folder = backupFolder(book, rules.folder);
    const QStringList names = QDir(folder).entryList(QDir::Files);
    const bool hasOne = std::ranges::any_of(names, [&](const QString &name) {
        const auto known = readBackupFileName(file.completeBaseName(), name);
        return known && known->day == stamp.day && known->reason == BackupReason::Daily;
    });
    if (hasOne)
        return std::optional<QString>();
    const auto isDone = isBackedUp(book, findBackups(book));
    LEADBOOK_TRY(isDone);
    if (*isDone)
        return std::optional<QString>();
    auto made = makeBackup(book, rules, stamp, progress);
    LEADBOOK_TRY(made);
    rotate(folder, file.completeBaseName(), rules.numbers);
    return std::optional<QString>(*made);
}

} // namespace leadbook
