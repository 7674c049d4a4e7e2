// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include "exchange/formulatext.h"

#include <QCoreApplication>
#include <QIODevice>

namespace leadbook {

namespace {

constexpr std::size_t kFlushAt = 1 << 18;
/// All delimiters that a reader may have to guess among are quoted, not only the one in use.
constexpr std::string_view kQuoted = "\",;\t|\r\n";

} // namespace

CsvWriter::CsvWriter(QIODevice &device, Options options)
    : m_device(device)
    , m_delimiter(options.delimiter)
{
    if (options.byteOrderMark)
        m_text = "\xEF\xBB\xBF";
    m_rowStart = m_text.size();
}

void CsvWriter::beginCell()
{
    if (!m_firstCell)
        m_text += m_delimiter;
    m_firstCell = false;
}

void CsvWriter::addText(std::string_view text)
{
    beginCell();
    addQuoted(text, startsFormula(text));
}

void CsvWriter::addValue(std::string_view text)
{
    beginCell();
    addQuoted(text, false);
}

void CsvWriter::addQuoted(std::string_view text, bool guarded)
{
    const bool quoted = text.find_first_of(kQuoted) != text.npos;
    if (quoted)
        m_text += '"';
    if (guarded)
        m_text += '\'';
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t quote = std::min(text.find('"', at), text.size());
        m_text.append(text, at, quote - at);
        if (quote < text.size())
            m_text += "\"\"";
        at = quote + 1;
    }
    if (quoted)
        m_text += '"';
}

Status CsvWriter::endRow()
{
    // A row of one empty cell would be an empty line, which readers skip.
    if (m_text.size() == m_rowStart)
        m_text += "\"\"";
    m_text += "\r\n";
    m_firstCell = true;
    if (m_text.size() >= kFlushAt)
        LEADBOOK_TRY(flush());
    m_rowStart = m_text.size();
    return {};
}

Status CsvWriter::finish()
{
    return flush();
}

Status CsvWriter::flush()
{
    const auto size = static_cast<qint64>(m_text.size());
    const bool written = m_device.write(m_text.data(), size) == size;
    m_text.clear();
    if (written)
        return {};
    return Error{ErrorCode::Io,
                 QCoreApplication::translate("Export",
                                             "The file could not be written to its end. Make room on "
                                             "the disk or choose another folder, and export again."),
                 m_device.errorString()};
}

} // namespace leadbook
