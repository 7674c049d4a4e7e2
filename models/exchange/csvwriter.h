// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/textencoder.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QIODevice;

namespace leadbook {

/// Writes separated text: RFC 4180 quoting, CRLF line ends. Errors of the device, and characters that the
/// encoding lacks, are told by endRow() and finish().
class CsvWriter
{
public:
    struct Options
    {
        bool byteOrderMark = true; ///< without it Excel reads UTF-8 as the local code page
        char delimiter = ',';
        TextEncoding encoding = {}; ///< UTF-8, or any of offeredEncodings()
    };

    /// @p device is open for writing and outlives the writer.
    CsvWriter(QIODevice &device, Options options);

    /// Adds a cell of text; one that a spreadsheet would run as a formula gets an apostrophe before it.
    void addText(std::string_view text);
    /// Adds a cell whose text the program made itself: a number, a date, a choice.
    void addValue(std::string_view text);
    Status endRow();
    /// Writes what is left. Nothing may be added afterwards.
    Status finish();

private:
    void beginCell();
    void addQuoted(std::string_view text, bool guarded);
    Status encodeRow();

    QIODevice &m_device;
    char m_delimiter;
    std::string m_text;
    bool m_firstCell = true;
    std::size_t m_rowStart = 0;
    std::optional<TextEncoder> m_encoder;  ///< of another encoding than UTF-8
    std::vector<std::size_t> m_cellStarts; ///< of the row, from its start; kept for the encoder
    std::int64_t m_row = 0;                ///< how many were ended
};

} // namespace leadbook
