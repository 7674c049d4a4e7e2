// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace leadbook {

/// The grid of a sheet; no cell lies beyond it.
inline constexpr int kSheetColumns = 16'384;
inline constexpr int kSheetRows = 1'048'576;

/// What a workbook may cost to read, so that no file, by accident or on purpose, fills memory or disk.
struct WorkbookLimits
{
    std::int64_t sheetBytes = std::int64_t(4) << 30;         ///< one sheet, unpacked
    std::int64_t sharedStringsBytes = std::int64_t(1) << 30; ///< the texts that cells share, unpacked
    std::int64_t otherBytes = std::int64_t(64) << 20;        ///< any other part, unpacked
    std::int64_t ratio = 250;                                ///< unpacked to packed size of a part ...
    std::int64_t ratioFrom = std::int64_t(16) << 20;         ///< ... that unpacks to more than this
    std::int64_t parts = 100'000;                            ///< files in the archive
    std::int64_t tokenBytes = std::int64_t(8) << 20;         ///< one tag or run of text
    int depth = 64;                                          ///< elements within elements
    std::size_t sharedStrings = 10'000'000;
    std::size_t sharedText = std::size_t(512) << 20; ///< UTF-8 of all shared strings
    std::size_t cellText = std::size_t(1) << 20;     ///< UTF-16 units; Excel keeps 32,767
    std::size_t rowText = std::size_t(64) << 20;     ///< UTF-8 of the cells of a row
};

} // namespace leadbook
