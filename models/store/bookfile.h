// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <cstdint>

struct sqlite3;

namespace leadbook {

/// "LEAD", SQLite's application_id of a book.
inline constexpr std::int32_t kApplicationId = 0x4C454144;
/// Bytes of a page in a new book; a book keeps the size that it was made with.
inline constexpr int kPageSize = 16'384;

/// What a file is opened for.
enum class FileUse
{
    Read,
    ReadAndWrite
};

/// Looks at @p path without writing or locking anything. Fails for: no file, a folder, no right to read or
/// (where @p use asks for it) write, not an SQLite database, another program's database, a schema newer than
/// @p newestSchema.
Status inspectBookFile(const QString &path, int newestSchema, FileUse use = FileUse::ReadAndWrite);

/// Whether @p path is a readable file that begins as an SQLite database does.
bool isDatabaseFile(const QString &path);

/// As inspectBookFile for an open connection, which sees what a write-ahead log still holds; also a first
/// test for damage (all of a small file, the schema of a large one). Returns the schema number.
Result<int> inspectBook(sqlite3 *database, int newestSchema);

} // namespace leadbook
