// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <cstdint>

class QFile;

namespace leadbook {

/// What a file was like when it was planned, so that an import never takes another one.
struct FileStamp
{
    std::int64_t bytes = 0;
    std::int64_t changedMs = 0; ///< since 1970, by the file system
    std::uint64_t hash = 0;     ///< of all its bytes

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// Reads all of @p file, open for reading, and leaves it at its beginning. Io where it cannot be read,
/// Cancelled.
Result<FileStamp> stampOf(QFile &file, const Progress &progress);

/// Whether size and time of the file still are those of @p stamp; not its content.
bool isUntouched(const QFile &file, const FileStamp &stamp);

} // namespace leadbook
