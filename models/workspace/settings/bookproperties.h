// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "workspace/backups/backupfiles.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace leadbook {

/// What is known of a book as a file.
struct BookProperties
{
    QString path;
    std::int64_t bytes = 0; ///< with what SQLite keeps beside the file
    int schema = 0;
    std::optional<std::int64_t> createdMs;    ///< UTC: the first change, or the file where that is older
    std::optional<std::int64_t> lastChangeMs; ///< UTC; absent: nothing was changed yet
    QString lastChange;                       ///< its label, as the journal keeps it
    std::int64_t customers = 0;
    std::int64_t contacts = 0;
    std::int64_t deals = 0;
    std::int64_t interactions = 0;
    std::int64_t purchases = 0;
    std::int64_t changes = 0;        ///< entries of the journal
    std::int64_t journalBytes = 0;   ///< of the content it keeps
    std::vector<BackupFile> backups; ///< wherever they lie, newest first
};

/// Reads them with a connection of its own: in a worker. Errors: Io, Corrupt, Cancelled.
Result<BookProperties> readBookProperties(const QString &path, const Progress &progress);

} // namespace leadbook
