// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/dialect.h"
#include "exchange/rowmending.h"
#include "exchange/rowsource.h"
#include "exchange/textdecoder.h"

#include <QByteArray>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

class QIODevice;

namespace leadbook {

/// Reads separated text row by row in bounded memory (a buffer of at least 256 KiB and the longest row).
/// RFC 4180 with the liberties that files in the field take: rows end with CR, LF or CRLF; a quote within an
/// unquoted cell is text; blanks between a closing quote and the delimiter are nothing, other text there
/// belongs to the cell; lines without any character are skipped; the last line needs no end. Cells are
/// neither trimmed nor counted against each other, but where the dialect says how many a row has, a row with
/// misplaced quotes is mended (mendRow()).
class CsvReader : public RowSource
{
public:
    /// A row longer than this ends the reading with an error: a quote was opened and never closed.
    static constexpr std::size_t kLongestRow = std::size_t(64) << 20;
    /// A row is mended within so many bytes.
    static constexpr std::size_t kMendedBytes = std::size_t(32) << 10;

    /// Reads on from where @p device stands; the device must outlive the reader.
    CsvReader(QIODevice &device, const TextEncoding &encoding, const Dialect &dialect);

    /// Reads the next row into @p row. False at the end of the file. Fails when the device cannot be read or
    /// a row is longer than kLongestRow.
    Result<bool> next(TableRow &row) override;

    std::int64_t bytesRead() const override { return m_bytesRead; }
    TextFaults faults() const override { return {m_decoder.hasReplaced(), m_decoder.zeroBytes()}; }
    /// Rows so far whose quotes do not go by the rules, mended or not.
    std::int64_t oddRows() const { return m_oddRows; }

private:
    enum class CellEnd
    {
        Cell,
        Line,
        File
    };
    enum class Failure
    {
        None,
        Unreadable,
        RowTooLong
    };
    struct Span
    {
        std::size_t begin;
        std::size_t end;
    };
    /// A cell that is not yet text: with escapes, or with text behind its closing quote.
    struct Unfinished
    {
        std::size_t cell;
        Span rest;
    };

    char at(std::size_t offset) const { return m_text[m_start + offset]; }
    bool has(std::size_t offset) { return m_start + offset < m_text.size() || fill(); }
    bool fill();
    bool fillUpTo(std::size_t size);
    bool isRowEnd(char c) const { return c == '\r' || c == '\n' || c == m_dialect.rowEnd; }
    bool isDelimiter(std::size_t offset);
    bool skipEmptyLines(bool &any);
    void skipBlanks();
    void cutRow();
    CellEnd readCell();
    CellEnd readQuoted();
    bool findClosingQuote(std::size_t begin, bool &hasEscapes);
    bool isEscaped(std::size_t begin, std::size_t offset) const;
    void findEnd();
    CellEnd passEnd();
    void passRowEnd();
    bool mend();
    void finishCell(const Unfinished &unfinished);
    Error failure(std::int64_t line) const;

    QIODevice &m_device;
    TextDecoder m_decoder;
    Dialect m_dialect;
    bool m_isEnd[256] = {}; ///< bytes that may end an unquoted cell
    QByteArray m_bytes;
    std::string m_text;      ///< decoded, not yet given out from m_start on
    std::size_t m_start = 0; ///< of the current row; all other offsets count from here
    std::size_t m_at = 0;    ///< where the scan is
    std::vector<Span> m_spans;
    std::vector<Unfinished> m_unfinished;
    std::vector<std::string_view> m_cells;
    std::int64_t m_line = 1;
    std::int64_t m_bytesRead = 0;
    std::int64_t m_oddRows = 0;
    bool m_atEnd = false;
    bool m_isOdd = false; ///< a quote of this row closes nothing
    bool m_unclosed = false;
    Failure m_failure = Failure::None;
};

} // namespace leadbook
