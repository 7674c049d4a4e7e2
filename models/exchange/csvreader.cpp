// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <cstring>

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
    for (const char end : {dialect.delimiter, '\r', '\n'})
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

bool CsvReader::skipEmptyLines()
{
    while (has(0)) {
        const char c = at(0);
        if (c != '\r' && c != '\n')
            return true;
        m_start += c == '\r' && has(1) && at(1) == '\n' ? 2 : 1;
        ++m_line;
    }
    return false;
}

Result<bool> CsvReader::next(TableRow &row)
{
    m_start += m_at;
    m_at = 0;
    m_spans.clear();
    m_unclosed = false;
    const bool any = skipEmptyLines();
    row.line = m_line;
    if (any) {
        while (readCell() == CellEnd::Cell) {}
        ++m_line;
    }
    if (m_failure != Failure::None)
        return failure(row.line);
    m_cells.resize(m_spans.size());
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        const auto [begin, end] = m_spans[i];
        m_cells[i] = std::string_view(m_text.data() + m_start + begin, end - begin);
    }
    row.cells = m_cells;
    row.unclosedQuote = m_unclosed;
    return any;
}

CsvReader::CellEnd CsvReader::readCell()
{
    if (m_dialect.quote != '\0' && has(m_at) && at(m_at) == m_dialect.quote)
        return readQuoted();
    return readRest(m_at, m_at);
}

CsvReader::CellEnd CsvReader::readQuoted()
{
    const std::size_t begin = ++m_at;
    std::size_t out = begin;
    for (;;) {
        const char *from = m_text.data() + m_start + m_at;
        const std::size_t length = m_text.size() - m_start - m_at;
        const void *found = std::memchr(from, m_dialect.quote, length);
        const std::size_t stop =
            m_at + (found ? static_cast<std::size_t>(static_cast<const char *>(found) - from) : length);
        out = moveDown(out, m_at, stop);
        m_at = stop;
        if (!found) {
            if (fill())
                continue;
            m_unclosed = true;
            break;
        }
        ++m_at;
        if (!has(m_at) || at(m_at) != m_dialect.quote)
            break;
        m_text[m_start + out++] = m_dialect.quote;
        ++m_at;
    }
    const char *text = m_text.data() + m_start;
    m_line += std::count(text + begin, text + out, '\n');
    return readRest(begin, out);
}

CsvReader::CellEnd CsvReader::readRest(std::size_t begin, std::size_t out)
{
    for (;;) {
        const char *text = m_text.data();
        const std::size_t from = m_at;
        std::size_t stop = m_start + m_at;
        while (stop < m_text.size() && !m_isEnd[static_cast<unsigned char>(text[stop])])
            ++stop;
        m_at = stop - m_start;
        out = moveDown(out, from, m_at);
        if (stop < m_text.size() || !fill())
            return endCell(begin, out);
    }
}

std::size_t CsvReader::moveDown(std::size_t out, std::size_t from, std::size_t to)
{
    // Doubled quotes leave the text of a cell behind where it is read; it is closed up in place.
    if (out != from)
        std::memmove(m_text.data() + m_start + out, m_text.data() + m_start + from, to - from);
    return out + (to - from);
}

CsvReader::CellEnd CsvReader::endCell(std::size_t begin, std::size_t end)
{
    m_spans.push_back({begin, end});
    if (!has(m_at))
        return CellEnd::File;
    const char c = at(m_at++);
    if (c == m_dialect.delimiter)
        return CellEnd::Cell;
    if (c == '\r' && has(m_at) && at(m_at) == '\n')
        ++m_at;
    return CellEnd::Line;
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
