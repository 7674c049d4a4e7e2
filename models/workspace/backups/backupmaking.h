// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "workspace/backups/backupfiles.h"

#include <QString>

#include <memory>
#include <optional>

namespace leadbook {

class BookLock;
class Clock;

/// The turn to make copies of the book at @p book, or to erase people from all that there are: a copy that is
/// made meanwhile would keep whom the erase removes. Waits until nobody else has it; Cancelled.
Result<std::unique_ptr<BookLock>> takeBackupTurn(const QString &book, const Progress *progress);

/// The stamp of a backup that is made now: the day of @p clock and the time of day on the wall.
BackupStamp stampOf(const Clock &clock, BackupReason reason);

/// Backs the book at @p book up into its folder, through a connection of its own that sees one state of it
/// while others write. Verified before it gets its name; nothing is left where it fails or is cancelled. The
/// path of the backup. Any thread; one at a time for each book.
Result<QString> makeBackup(const QString &book, const BackupRules &rules, const BackupStamp &stamp,
                           const Progress *progress);

/// The same into the file @p target, which must not exist; it is noted beside the book.
Status makeBackupAt(const QString &book, const QString &target, const Progress *progress);

/// The backup of the day. It is made where daily ones are wanted, the day has none yet, and the book was
/// changed since the newest backup: asked when a book is opened, so that it holds all the work of the days
/// before, and with the first change of a day, for books that stay open over night. Then those go that
/// backupsToDrop() gives. Absent where none was due.
Result<std::optional<QString>> makeDailyBackup(const QString &book, const BackupRules &rules,
                                               const BackupStamp &stamp, const Progress *progress);

} // namespace leadbook
