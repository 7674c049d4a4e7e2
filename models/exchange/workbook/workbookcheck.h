// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace leadbook {

/// What a sheet was given, for comparing with what arrived in the file.
struct SheetReceipt
{
    std::int64_t rows = 0;  ///< the header included
    std::int64_t bytes = 0; ///< that its part has at least
};

/// Unpacks a workbook that was just written and compares its sheets, in their order, with @p receipts: a full
/// disk can cut a part short without anybody being told. Fails with the detail for the log and no message.
Status checkWritten(const QString &path, const std::vector<SheetReceipt> &receipts);

} // namespace leadbook
