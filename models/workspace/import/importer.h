// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/progress.h"
#include "core/result.h"
#include "store/book.h"
#include "workspace/import/importreceipt.h"
#include "workspace/import/importrequest.h"

#include <QString>

#include <vector>

struct sqlite3;

namespace leadbook {

/// What an import of files brought.
struct ImportResult
{
    std::vector<ImportReceipt> files; ///< in the order of the request
    CommittedChange change;           ///< id 0 where nothing was written
};

/// Takes the files of @p request into @p book as one change called @p label, all or nothing: an error, or a
/// cancelled
/// @p progress (bytes of the files), leaves the book as it was. With planOnly nothing is written and the
/// receipts say what would be. Memory grows with the book's and the files' people (about 150 bytes each), not
/// with the size of the files. Store thread.
Result<ImportResult> importFiles(Book &book, const QString &label, const ImportRequest &request, Day today,
                                 const Progress *progress = nullptr);

/// The plan alone, over any connection that can read the book; may run beside the store thread.
Result<std::vector<ImportReceipt>> planImport(sqlite3 *database, const ImportRequest &request, Day today,
                                              const Progress *progress = nullptr);

} // namespace leadbook
