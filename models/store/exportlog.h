// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <cstdint>
#include <vector>

struct sqlite3;

namespace leadbook {

/// Data of many people that left the book (a row of table export_log).
struct ExportLogEntry
{
    std::int64_t atMs = 0; ///< UTC
    QString what;          ///< name of the file, without folder
    std::int64_t people = 0;
    QString reason; ///< as it was typed; empty: none was given

    friend bool operator==(const ExportLogEntry &, const ExportLogEntry &) = default;
};

/// Notes @p entry. It is no content of the book: no change set holds it, and undo does not take it back. In
/// the thread of the book, outside of a change or with the change that says who was written to. Errors: Io.
Status logExport(sqlite3 *database, const ExportLogEntry &entry);

/// All of them, newest first. Any thread with its own connection. Errors: Io, Corrupt.
Result<std::vector<ExportLogEntry>> readExportLog(sqlite3 *database);

} // namespace leadbook
