// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/backups/backupfiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr auto kFolder = ".backups"_L1;
constexpr auto kPlaces = "places.txt"_L1; ///< in the folder beside the book: one path a line
constexpr auto kBeforeSchema = ".before-schema-"_L1;
constexpr auto kBeforeRestore = ".before-restore"_L1;

/// The book whichever link led to it.
QFileInfo realBook(const QString &book)
{
    const QFileInfo file(book);
    return QFileInfo(file.exists() ? file.canonicalFilePath() : file.absoluteFilePath());
}

QString placesFile(const QString &book)
{
    return backupFolder(book, {}) + u'/' + kPlaces;
}

QStringList placesOf(const QString &book)
{
    QFile file(placesFile(book));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// The folders that hold backups of the book, the one beside it first.
QStringList foldersOf(const QString &book)
{
    QStringList folders{backupFolder(book, {})};
    for (const QString &place : placesOf(book)) {
        if (QFileInfo(place).isDir())
            folders << place;
    }
    folders.removeDuplicates();
    return folders;
}

std::int64_t momentOf(const BackupStamp &stamp)
{
    const Day::Civil civil = stamp.day.civil();
    return QDateTime(QDate(civil.year, civil.month, civil.day),
                     QTime::fromMSecsSinceStartOfDay(stamp.second * 1000))
        .toMSecsSinceEpoch();
}

BackupFile backupAt(const QFileInfo &file, BackupReason reason)
{
    return {file.absoluteFilePath(), reason, 0, file.lastModified().toMSecsSinceEpoch(), file.size()};
}

void addFrom(const QString &folder, const QString &book, std::vector<BackupFile> &found)
{
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        if (const auto stamp = readBackupFileName(book, file.fileName())) {
            found.push_back(backupAt(file, stamp->reason));
            found.back().atMs = momentOf(*stamp);
        }
    }
}

/// A number, with or without the "-2" of a second one, behind @p begin; -1: @p rest does not say so.
int numberBehind(QStringView rest, QLatin1StringView begin)
{
    if (!rest.startsWith(begin))
        return -1;
    const QStringView tail = rest.sliced(begin.size());
    const QStringView number = tail.left(tail.indexOf(u'-') < 0 ? tail.size() : tail.indexOf(u'-'));
    bool isNumber = number.isEmpty();
    const int value = isNumber ? 0 : number.toInt(&isNumber);
    return isNumber && !rest.endsWith("-wal"_L1) && !rest.endsWith("-shm"_L1) &&
                   !rest.endsWith("-journal"_L1) && !rest.endsWith(".part"_L1)
               ? value
               : -1;
}

void addBeside(const QFileInfo &book, std::vector<BackupFile> &found)
{
    for (const QFileInfo &file : book.absoluteDir().entryInfoList(QDir::Files)) {
        if (!file.fileName().startsWith(book.fileName() + u'.'))
            continue;
        const QString rest = file.fileName().sliced(book.fileName().size());
        if (const int schema = numberBehind(rest, kBeforeSchema); schema >= 0) {
            found.push_back(backupAt(file, BackupReason::BeforeSchema));
            found.back().schema = schema;
        } else if (numberBehind(rest, kBeforeRestore) >= 0) {
            found.push_back(backupAt(file, BackupReason::BeforeRestore));
        }
    }
}

} // namespace

QString backupFolder(const QString &book, const QString &chosen)
{
    const QFileInfo file = realBook(book);
    const QString name = file.completeBaseName() + kFolder;
    if (chosen.isEmpty())
        return file.absolutePath() + u'/' + name;
    constexpr qsizetype kHashLength = 8;
    const QByteArray hash =
        QCryptographicHash::hash(file.absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return QDir(chosen).absoluteFilePath(name + u'-' + QString::fromLatin1(hash.toHex().first(kHashLength)));
}

Status rememberBackupPlace(const QString &book, const QString &path)
{
    const QString real = QFileInfo(path).absoluteFilePath();
    if (real == backupFolder(book, {}) || placesOf(book).contains(real))
        return {};
    const QString list = placesFile(book);
    QFile file(list);
    const QByteArray line = real.toUtf8() + '\n';
    if (QDir().mkpath(QFileInfo(list).absolutePath()) && file.open(QIODevice::Append) &&
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(line) == line.size() &&
        file.flush())
        return {};
    return Error{ErrorCode::Io,
                 QCoreApplication::translate("Workspace",
                                             "The folder of the book cannot be written, so nothing could "
                                             "note where the backup lies; give yourself the right to."),
                 list + u": "_s + file.errorString()};
}

std::vector<BackupFile> findBackups(const QString &book)
{
    const QFileInfo file = realBook(book);
    std::vector<BackupFile> found;
    for (const QString &folder : foldersOf(book))
        addFrom(folder, file.completeBaseName(), found);
    for (const QString &place : placesOf(book)) {
        if (const QFileInfo kept(place); kept.isFile())
            found.push_back(backupAt(kept, BackupReason::ByHand));
    }
    addBeside(file, found);
    std::ranges::stable_sort(found, std::greater(), &BackupFile::atMs);
    std::set<QString> seen;
    std::erase_if(found, [&seen](const BackupFile &backup) { return !seen.insert(backup.path).second; });
    return found;
}

QStringList missingBackupPlaces(const QString &book)
{
    QStringList missing;
    for (const QString &place : placesOf(book)) {
        if (!QFileInfo::exists(place))
            missing << place;
    }
    return missing;
}

QStringList unfinishedBackups(const QString &book)
{
    QStringList found;
    const QString begin = realBook(book).completeBaseName();
    for (const QString &folder : foldersOf(book)) {
        for (const QFileInfo &file :
             QDir(folder).entryInfoList({u"*.part"_s, u"*.part-*"_s}, QDir::Files | QDir::Hidden)) {
            if (file.fileName().startsWith(begin))
                found << file.absoluteFilePath();
        }
    }
    return found;
}

} // namespace leadbook
