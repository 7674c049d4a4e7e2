// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace leadbook {

/// One row of a table as it was read. The cells are valid UTF-8 without zero bytes and live until the next
/// call of RowSource::next().
struct TableRow
{
    std::span<const std::string_view> cells;
    std::int64_t line = 0;      ///< of its first character, from 1; the number of the row in a workbook
    bool unclosedQuote = false; ///< the file ended within its last, quoted cell
    bool isRepaired = false;    ///< some of its cells were joined
    bool afterBlank = false;    ///< at least one line without anything was passed over before it
};

/// What was wrong with the text of a file so far.
struct TextFaults
{
    bool hasReplaced = false;   ///< bytes that stand for no character became U+FFFD
    std::int64_t zeroBytes = 0; ///< left out
};

/// The rows of a table one after the other, in bounded memory, whatever the kind of the file.
class RowSource
{
public:
    RowSource() = default;
    RowSource(const RowSource &) = delete;
    RowSource &operator=(const RowSource &) = delete;
    virtual ~RowSource() = default;

    /// Reads the next row into @p row. False at the end. Fails with a sentence where the file cannot be read
    /// on.
    virtual Result<bool> next(TableRow &row) = 0;
    /// Bytes of the file read so far, for progress.
    virtual std::int64_t bytesRead() const = 0;
    virtual TextFaults faults() const { return {}; }
};

} // namespace leadbook
