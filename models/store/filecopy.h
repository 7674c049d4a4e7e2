// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <QString>

struct sqlite3;

namespace leadbook {

/// Copies the whole of @p source, as one consistent state, to the file @p target, which must not exist:
/// through SQLite's backup API into "<target>.part", tested there, synced to disk, then given its name. The
/// copy is its owner's alone, a single file without a write-ahead log and will draw its own device number.
/// Progress is in pages; when cancelled or failed nothing is left behind.
Status copyDatabase(sqlite3 *source, const QString &target, const Progress *progress);

/// Makes the empty file @p path for its owner alone, whatever the umask; what SQLite keeps beside a file has
/// the rights of that file. Io where it is there or cannot be made.
Status makePrivateFile(const QString &path);

/// @p name, or where it is taken (by a file or by what SQLite keeps beside one) "<name>-2", "<name>-3" ...
QString unusedName(const QString &name);

/// Makes renames in the folder of @p path outlive a power cut.
void syncFolderOf(const QString &path);

} // namespace leadbook
