// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/progress.h"
#include "core/result.h"
#include "store/book.h"
#include "workspace/import/importreceipt.h"
#include "workspace/import/importrequest.h"

#include <vector>

struct sqlite3;

namespace leadbook {

/// What an import did: a receipt for each file, and the rows it touched (none for a plan).
struct Imported
{
    std::vector<ImportReceipt> receipts;
    std::vector<TouchedRows> touched;
};

/// Plans or carries out @p request on @p book as one change, all or nothing: an error, or a cancelled @p
/// progress (it counts bytes of the files), leaves the book as it was. Memory grows with the people of the
/// book and the files (about 150 bytes each), not with the size of the files. Store thread.
Result<Imported> runImport(Book &book, const ImportRequest &request, const Clock &clock,
                           const Progress &progress);

/// The plan alone, over any connection that can read the book, so also beside the store thread: what
/// runImport() would do now, found by the same code with the writing left out.
Result<std::vector<ImportReceipt>> planImport(sqlite3 *database, const ImportRequest &request,
                                              const Clock &clock, const Progress &progress);

} // namespace leadbook
