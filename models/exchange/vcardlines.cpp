// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcardlines.h"

#include "exchange/celltext.h"
#include "exchange/vcardtext.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <cstddef>

namespace leadbook {

namespace {

constexpr qsizetype kChunk = 1 << 16;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// How parameters say it.
constexpr std::string_view kQuotedPrintable[] = {";QUOTED-PRINTABLE", "ENCODING=QUOTED-PRINTABLE",
                                                 "ENCODING=\"QUOTED-PRINTABLE"};

/// The place of the first line end from @p from on; npos where there is none.
std::size_t lineEnd(const std::string &text, std::size_t from)
{
    // find_first_of() calls a function for each byte.
    const auto begin = text.begin() + static_cast<std::ptrdiff_t>(from);
    const auto end = std::find_if(begin, text.end(), [](char c) { return c == '\n' || c == '\r'; });
    return end == text.end() ? text.npos : static_cast<std::size_t>(end - text.begin());
}

/// The name and the parameters of a line, in capitals.
std::string headOf(const std::string &line)
{
    constexpr std::size_t kLongestHead = 1000;
    return inCapitals(std::string_view(line).substr(0, std::min(line.find(':'), kLongestHead)));
}

bool isQuotedPrintable(const std::string &line)
{
    const std::string head = headOf(line);
    return std::ranges::any_of(
        kQuotedPrintable, [&head](std::string_view parameter) { return head.find(parameter) != head.npos; });
}

bool isBase64(const std::string &line)
{
    const std::string head = headOf(line) + ';';
    return head.find("BASE64;") != std::string::npos || head.find("ENCODING=B;") != std::string::npos;
}

} // namespace

VCardLines::VCardLines(QIODevice &device, const TextEncoding &encoding)
    : m_device(device)
    , m_bytes(kChunk, Qt::Uninitialized)
{
    if (isWideEncoding(encoding))
        m_wideDecoder.emplace(encoding);
}

bool VCardLines::fill()
{
    m_text.erase(0, m_at);
    m_at = 0;
    const std::size_t before = m_text.size();
    while (m_text.size() == before && !m_atEnd) {
        const qint64 count = m_device.read(m_bytes.data(), m_bytes.size());
        if (count < 0)
            m_failure = Failure::Unreadable;
        if (count <= 0) {
            m_atEnd = true;
            if (m_wideDecoder)
                m_wideDecoder->finish(m_text);
            break;
        }
        m_bytesRead += count;
        const std::string_view bytes(m_bytes.constData(), static_cast<std::size_t>(count));
        if (m_wideDecoder)
            m_wideDecoder->decode(bytes, m_text);
        else
            m_text.append(bytes);
    }
    return m_text.size() > before;
}

/// Makes sure that m_ahead holds the next line; false at the end or after a failure.
bool VCardLines::ahead()
{
    if (m_hasAhead)
        return true;
    m_ahead.clear();
    for (;;) {
        const std::size_t end = lineEnd(m_text, m_at);
        m_ahead.append(m_text, m_at, std::min(end, m_text.size()) - m_at);
        m_at = std::min(end, m_text.size());
        if (m_ahead.size() > kLongestLine)
            m_failure = Failure::TooLong;
        if (m_failure != Failure::None)
            return false;
        if (end != std::string::npos)
            break;
        if (!fill()) {
            m_hasAhead = !m_ahead.empty() && m_failure == Failure::None;
            m_linesRead += m_hasAhead ? 1 : 0;
            return m_hasAhead;
        }
    }
    const bool isReturn = m_text[m_at++] == '\r';
    if (isReturn && (m_at < m_text.size() || fill()) && m_text[m_at] == '\n')
        ++m_at;
    if (m_ahead.starts_with(kByteOrderMark)) // of the file, or of one that was hung on to it
        m_ahead.erase(0, kByteOrderMark.size());
    ++m_linesRead;
    m_hasAhead = true;
    return true;
}

/// Whether the next line of the file is a part of @p line.
bool VCardLines::joins(const std::string &line) const
{
    if (m_ahead.starts_with(' ') || m_ahead.starts_with('\t'))
        return true;
    if (isVCardBoundary(m_ahead, "BEGIN") || isVCardBoundary(m_ahead, "END"))
        return false;
    if (line.ends_with('=') && isQuotedPrintable(line))
        return true;
    return !isBlank(m_ahead) && m_ahead.find_first_of(":;") == std::string::npos && isBase64(line);
}

Result<bool> VCardLines::next(std::string &line)
{
    line.clear();
    while (isBlank(line)) {
        if (!ahead())
            return m_failure == Failure::None ? Result<bool>(false) : failure();
        line = m_ahead;
        m_lineNumber = m_linesRead;
        m_hasAhead = false;
    }
    while (ahead() && joins(line)) {
        const bool isFolded = m_ahead.starts_with(' ') || m_ahead.starts_with('\t');
        const bool isSoft = line.ends_with('=') && isQuotedPrintable(line);
        if (isSoft)
            line.pop_back();
        // Behind a soft line break the blank is the text's own.
        line.append(m_ahead, isFolded && !isSoft ? 1 : 0);
        m_hasAhead = false;
        if (line.size() > kLongestLine)
            m_failure = Failure::TooLong;
    }
    if (m_failure != Failure::None)
        return failure();
    return true;
}

Error VCardLines::failure() const
{
    if (m_failure == Failure::TooLong)
        return cardTooLongError(m_linesRead + 1);
    return {ErrorCode::Io,
            QCoreApplication::translate("Import",
                                        "The file cannot be read. Copy it to a local folder and try "
                                        "again."),
            m_device.errorString()};
}

bool isVCardBoundary(std::string_view line, std::string_view keyword)
{
    const std::string_view text = trimmed(line);
    const std::size_t colon = text.find(':');
    return colon != text.npos && equalsIgnoringCase(trimmed(text.substr(0, colon)), keyword) &&
           equalsIgnoringCase(trimmed(text.substr(colon + 1)), "VCARD");
}

Error cardTooLongError(std::int64_t line)
{
    return {ErrorCode::Invalid,
            QCoreApplication::translate("Import",
                                        "The card that begins in line %1 is too long to be one. Look at that "
                                        "line in a text editor, remove or mend the card, and try again.")
                .arg(line),
            {}};
}

} // namespace leadbook
