// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "exchange/tablefile.h"
#include "workspace/import/importreceipt.h"
#include "workspace/import/importrequest.h"

#include <QFile>

#include <cstdint>
#include <vector>

namespace leadbook {

/// Opens @p file, whose name is set, for reading twice. Fails with a sentence for no file, a folder, no
/// right.
Status openImportFile(QFile &file);

/// A file is not the one that was planned, or was written to while it was read.
Error changedError(const QString &name);

/// All files of a request understood, before any row is taken.
struct Inspection
{
    std::vector<TableFile> tables;
    std::vector<ImportReceipt> receipts; ///< what is known so far
    std::int64_t bytes = 0;              ///< of all files
};
Result<Inspection> inspectFiles(const ImportRequest &request, const Progress &progress);

} // namespace leadbook
