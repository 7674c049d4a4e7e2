// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/backuprotation.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace leadbook {

/// Where backups go and how many daily ones are kept, as the user set it.
struct BackupRules
{
    QString folder; ///< empty: beside each book
    BackupNumbers numbers;
};

/// One backup of a book that is there.
struct BackupFile
{
    QString path;
    BackupReason reason = BackupReason::Daily;
    int schema = 0;        ///< that the book was brought to, of those made before that
    std::int64_t atMs = 0; ///< when it was made, UTC
    std::int64_t bytes = 0;

    friend bool operator==(const BackupFile &, const BackupFile &) = default;
};

/// The folder for the backups of the book at @p book: "NAME.backups" beside it, or where @p chosen is not
/// empty one of the book's own in there, whose name tells books of one name apart.
QString backupFolder(const QString &book, const QString &chosen);

/// Notes beside the book that a backup lies at @p path, a folder or a file, so that the list and an erase
/// find it whatever is chosen later. Io where that cannot be written.
Status rememberBackupPlace(const QString &book, const QString &path);

/// All backups of the book at @p book that Leadbook made and that can be found now, newest first: in its
/// folders, where people put them by hand, and beside the book before a new schema or a restore. Any thread.
std::vector<BackupFile> findBackups(const QString &book);

/// Folders and files that backups were put into and that are not there now: deleted, or on a disk that was
/// taken out.
QStringList missingBackupPlaces(const QString &book);

/// Files in the folders of the backups of @p book that a backup which was broken off left.
QStringList unfinishedBackups(const QString &book);

} // namespace leadbook
