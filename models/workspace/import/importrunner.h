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

namespace leadbook {

/// What an import did: a receipt for each file, and the rows it touched (none for a plan).
struct Imported
{
    std::vector<ImportReceipt> receipts;
    std::vector<TouchedRows> touched;
};

/// Plans or carries out @p request on @p book as one change, all or nothing. Progress counts rows. Store thread.
Result<Imported> runImport(Book &book, const ImportRequest &request, const Clock &clock, const Progress &progress);

} // namespace leadbook
