// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <cstdint>

namespace leadbook {

/// Why a workbook cannot be read; the order is that of the table of sentences.
enum class WorkbookFault : std::uint8_t
{
    Unreadable,   ///< the device fails
    Damaged,      ///< the archive or a part of it is broken
    Protected,    ///< encrypted with a password
    OldFormat,    ///< .xls
    Binary,       ///< .xlsb
    OpenDocument, ///< .ods
    NoWorkbook,   ///< something else in an archive
    NoSuchSheet,
    TooLarge,  ///< more than WorkbookLimits allow
    Bomb,      ///< unpacks to a multiple of its size that no table has
    OffGrid,   ///< cells beyond the last row or column
    LongTexts, ///< a cell or a row with more text than is read
};

/// The error that tells it; @p detail for the log.
Error workbookError(WorkbookFault fault, const QString &detail = {});

} // namespace leadbook
