// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include "exchange/formulatext.h"
#include "exchange/writeout.h"

#include <QCoreApplication>

#include <algorithm>

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
    if (options.encoding.name != "UTF-8")
        m_encoder.emplace(options.encoding);
    if (options.byteOrderMark)
        m_text = m_encoder ? m_encoder->byteOrderMark() : "\xEF\xBB\xBF";
    m_rowStart = m_text.size();
}

void CsvWriter::beginCell()
{
    if (!m_firstCell)
        m_text += m_delimiter;
    m_firstCell = false;
    if (m_encoder)
        m_cellStarts.push_back(m_text.size() - m_rowStart);
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
    ++m_row;
    if (m_encoder)
        LEADBOOK_TRY(encodeRow());
    if (m_text.size() >= kFlushAt)
        LEADBOOK_TRY(writeOut(m_device, m_text));
    m_rowStart = m_text.size();
    return {};
}

Status CsvWriter::encodeRow()
{
    const std::string row = m_text.substr(m_rowStart);
    m_text.resize(m_rowStart);
    const auto lack = m_encoder->encode(row, m_text);
    const auto column = lack ? std::ranges::upper_bound(m_cellStarts, lack->at) - m_cellStarts.begin() : 0;
    m_cellStarts.clear();
    if (!lack)
        return {};
    return Error{ErrorCode::Constraint,
                 QCoreApplication::translate("Export",
                                             "Row %1, column %2 holds “%3”, which this encoding has no sign "
                                             "for. Choose UTF-8, which has all, and export again.")
                     .arg(m_row)
                     .arg(column)
                     .arg(lack->character),
                 {}};
}

Status CsvWriter::finish()
{
    return writeOut(m_device, m_text);
}

} // namespace leadbook
