// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <cstring>
#include <utility>

namespace leadbook {

namespace {

constexpr qsizetype kChunk = 1 << 18;

} // namespace

CsvReader::CsvReader(QIODevice &device, const TextEncoding &encoding, const Dialect &dialect)
    : m_device(device)
    , m_decoder(encoding)
    , m_dialect(dialect)
    , m_bytes(kChunk, Qt::Uninitialized)
{
    if (m_dialect.delimiter.empty())
        m_dialect.delimiter.push_back('\n'); // rows of one cell each
    for (const char end : {m_dialect.delimiter.front(), '\r', '\n', m_dialect.rowEnd})
        m_isEnd[static_cast<unsigned char>(end)] = true;
}

bool CsvReader::fill()
{
    if (m_atEnd)
        return false;
    m_text.erase(0, m_start);
    m_start = 0;
    if (m_text.size() > kLongestRow) {
        m_failure = Failure::RowTooLong;
        return false;
    }
    const std::size_t before = m_text.size();
    while (m_text.size() == before && !m_atEnd) {
        const qint64 count = m_device.read(m_bytes.data(), m_bytes.size());
        if (count < 0)
            m_failure = Failure::Unreadable;
        if (count <= 0) {
            m_atEnd = true;
            m_decoder.finish(m_text);
        } else {
            m_bytesRead += count;
            m_decoder.decode({m_bytes.constData(), static_cast<std::size_t>(count)}, m_text);
        }
    }
    return m_text.size() > before;
}

bool CsvReader::fillUpTo(std::size_t size)
{
    while (m_text.size() - m_start < size) {
        if (!fill())
            return false;
    }
    return true;
}

bool CsvReader::skipEmptyLines(bool &any)
{
    while (has(0)) {
        const char c = at(0);
        if (!isRowEnd(c))
            return true;
        m_start += c == '\r' && has(1) && at(1) == '\n' ? 2 : 1;
        ++m_line;
        any = true;
    }
    return false;
}

Result<bool> CsvReader::next(TableRow &row)
{
    m_start += m_at;
    m_at = 0;
    m_spans.clear();
    m_unfinished.clear();
    m_unclosed = false;
    row.afterBlank = false;
    const bool any = skipEmptyLines(row.afterBlank);
    row.line = m_line;
    if (any)
        cutRow();
    if (m_failure != Failure::None)
        return failure(row.line);
    for (const Unfinished &unfinished : m_unfinished)
        finishCell(unfinished);
    m_cells.resize(m_spans.size());
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        const auto [begin, end] = m_spans[i];
        m_cells[i] = std::string_view(m_text.data() + m_start + begin, end - begin);
    }
    row.cells = m_cells;
    row.unclosedQuote = m_unclosed;
    return any;
}

void CsvReader::cutRow()
{
    const std::int64_t line = m_line;
    m_isOdd = false;
    if (m_dialect.blankRuns)
        skipBlanks();
    while (readCell() == CellEnd::Cell) {}
    ++m_line;
    if (m_isOdd || m_unclosed || m_failure == Failure::RowTooLong) {
        ++m_oddRows;
        const std::int64_t lineBehind = std::exchange(m_line, line + 1);
        if (!mend())
            m_line = lineBehind;
    }
}

void CsvReader::skipBlanks()
{
    while (has(m_at) && at(m_at) == ' ')
        ++m_at;
}

bool CsvReader::isDelimiter(std::size_t offset)
{
    const std::string &delimiter = m_dialect.delimiter;
    if (at(offset) != delimiter.front())
        return false;
    return delimiter.size() == 1 || (fillUpTo(offset + delimiter.size()) &&
                                     m_text.compare(m_start + offset, delimiter.size(), delimiter) == 0);
}

CsvReader::CellEnd CsvReader::readCell()
{
    if (m_dialect.quote != '\0' && has(m_at) && at(m_at) == m_dialect.quote)
        return readQuoted();
    const std::size_t begin = m_at;
    findEnd();
    m_spans.push_back({begin, m_at});
    return passEnd();
}

/// Brings the scan to the end of an unquoted cell.
void CsvReader::findEnd()
{
    for (;;) {
        const char *text = m_text.data();
        std::size_t stop = m_start + m_at;
        while (stop < m_text.size() && !m_isEnd[static_cast<unsigned char>(text[stop])])
            ++stop;
        m_at = stop - m_start;
        if (stop == m_text.size()) {
            if (!fill())
                return;
        } else if (m_dialect.delimiter.size() == 1 || isRowEnd(text[stop]) || isDelimiter(m_at)) {
            return;
        } else {
            ++m_at;
        }
    }
}

bool CsvReader::isEscaped(std::size_t begin, std::size_t offset) const
{
    std::size_t first = offset;
    while (first > begin && at(first - 1) == m_dialect.escape)
        --first;
    return (offset - first) % 2 == 1;
}

/// Brings the scan behind the quote that closes a cell; false where there is none.
bool CsvReader::findClosingQuote(std::size_t begin, bool &hasEscapes)
{
    const bool hasEscape = m_dialect.escape != m_dialect.quote;
    for (;;) {
        const char *from = m_text.data() + m_start + m_at;
        const std::size_t length = m_text.size() - m_start - m_at;
        const void *found = std::memchr(from, m_dialect.quote, length);
        m_at += found ? static_cast<std::size_t>(static_cast<const char *>(found) - from) : length;
        if (!found) {
            if (fill())
                continue;
            return false;
        }
        ++m_at;
        if (!hasEscape || !isEscaped(begin, m_at - 1)) {
            if (!has(m_at) || at(m_at) != m_dialect.quote)
                return true;
            ++m_at;
        }
        hasEscapes = true;
    }
}

CsvReader::CellEnd CsvReader::readQuoted()
{
    const std::size_t begin = ++m_at;
    bool hasEscapes = m_dialect.escape != m_dialect.quote;
    m_unclosed = !findClosingQuote(begin, hasEscapes);
    const std::size_t end = m_unclosed ? m_at : m_at - 1;
    const char *text = m_text.data() + m_start;
    m_line += std::count(text + begin, text + end, '\n');
    m_spans.push_back({begin, end});
    Span rest{m_at, m_at};
    if (!m_unclosed) {
        while (has(m_at) && at(m_at) == ' ' && !isDelimiter(m_at))
            ++m_at;
        if (has(m_at) && !isRowEnd(at(m_at)) && !isDelimiter(m_at)) {
            m_isOdd = true;
            findEnd();
            rest.end = m_at;
        }
    }
    if (hasEscapes || rest.begin != rest.end)
        m_unfinished.push_back({m_spans.size() - 1, rest});
    return passEnd();
}

CsvReader::CellEnd CsvReader::passEnd()
{
    if (!has(m_at))
        return CellEnd::File;
    if (isRowEnd(at(m_at))) {
        passRowEnd();
        return CellEnd::Line;
    }
    m_at += m_dialect.delimiter.size();
    if (!m_dialect.blanksAfter && !m_dialect.blankRuns)
        return CellEnd::Cell;
    skipBlanks();
    if (!m_dialect.blankRuns)
        return CellEnd::Cell;
    if (!has(m_at))
        return CellEnd::File;
    if (!isRowEnd(at(m_at)))
        return CellEnd::Cell;
    passRowEnd();
    return CellEnd::Line;
}

void CsvReader::passRowEnd()
{
    if (at(m_at++) == '\r' && has(m_at) && at(m_at) == '\n')
        ++m_at;
}

/// Cuts the row anew where its quotes are misplaced and it is clear how they are meant.
bool CsvReader::mend()
{
    if (m_dialect.columns < 2 || m_failure == Failure::Unreadable)
        return false;
    const bool isAll = !fillUpTo(kMendedBytes) && m_failure == Failure::None;
    const std::string_view text = std::string_view(m_text).substr(m_start, kMendedBytes);
    const auto row = mendRow(text, isAll, m_dialect);
    // The end of a file that was cut off within a quoted cell is not taken for a whole row.
    if (!row || (m_unclosed && isAll && row->end == text.size()))
        return false;
    if (m_failure == Failure::RowTooLong)
        m_failure = Failure::None;
    m_unclosed = false;
    m_spans.clear();
    m_unfinished.clear();
    for (const RawCell &cell : row->cells) {
        if (cell.isQuoted) {
            m_unfinished.push_back({m_spans.size(), {cell.restBegin, cell.restEnd}});
            m_line += std::ranges::count(text.substr(cell.begin, cell.end - cell.begin), '\n');
        }
        m_spans.push_back({cell.begin, cell.end});
    }
    m_at = row->end;
    return true;
}

/// Frees the text of a quoted cell from escapes and joins what stood behind its closing quote, in place.
void CsvReader::finishCell(const Unfinished &unfinished)
{
    Span &span = m_spans[unfinished.cell];
    char *text = m_text.data() + m_start;
    const char quote = m_dialect.quote;
    std::size_t out = span.begin;
    for (std::size_t i = span.begin; i < span.end; ++i) {
        const char next = i + 1 < span.end ? text[i + 1] : '\0';
        const bool escapesQuote = next == quote && (text[i] == quote || text[i] == m_dialect.escape);
        if (escapesQuote || (next == m_dialect.escape && text[i] == next))
            ++i;
        text[out++] = text[i];
    }
    const std::size_t length = unfinished.rest.end - unfinished.rest.begin;
    std::memmove(text + out, text + unfinished.rest.begin, length);
    span.end = out + length;
}

Error CsvReader::failure(std::int64_t line) const
{
    if (m_failure == Failure::RowTooLong) {
        return {ErrorCode::Invalid,
                QCoreApplication::translate("Import",
                                            "The row that begins in line %1 does not end: a quotation "
                                            "mark is opened there and never closed. Close it and try "
                                            "again.")
                    .arg(line),
                {}};
    }
    return {ErrorCode::Io,
            QCoreApplication::translate("Import",
                                        "The file cannot be read. Copy it to a local folder and try "
                                        "again."),
            m_device.errorString()};
}

} // namespace leadbook
