// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/privacy/pdftokens.h"

#include <QByteArrayView>

#include <string_view>

// Of ISO 32000-1: 7.2 (lexical conventions), 7.3.4 (strings).

namespace leadbook {

namespace {

/// Longer strings are packed bytes that look like one.
constexpr qsizetype kLongestString = qsizetype{1} << 16;

bool isIn(char byte, std::string_view set)
{
    return set.find(byte) != std::string_view::npos;
}

bool isBlank(char byte)
{
    return isIn(byte, std::string_view("\0\t\n\f\r ", 6));
}

bool isDelimiter(char byte)
{
    return isIn(byte, "()<>[]{}/%");
}

} // namespace

std::optional<PdfToken> PdfTokens::next()
{
    while (m_at < m_bytes.size() && isBlank(m_bytes[m_at]))
        ++m_at;
    if (m_at >= m_bytes.size())
        return {};
    const char first = m_bytes[m_at];
    if (first == '(')
        return PdfToken{PdfToken::Kind::String, literal()};
    const bool isDictionary = m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == first;
    if (first == '<' && !isDictionary)
        return PdfToken{PdfToken::Kind::String, hexadecimal()};
    if ((first == '<' || first == '>') && isDictionary) {
        m_at += 2;
        return PdfToken{PdfToken::Kind::Word, m_bytes.sliced(m_at - 2, 2).toByteArray()};
    }
    const bool isName = first == '/';
    const qsizetype from = isName ? m_at + 1 : m_at;
    ++m_at;
    if (isDelimiter(first) && !isName)
        return PdfToken{PdfToken::Kind::Word, m_bytes.sliced(from, 1).toByteArray()};
    while (m_at < m_bytes.size() && !isBlank(m_bytes[m_at]) && !isDelimiter(m_bytes[m_at]))
        ++m_at;
    return PdfToken{isName ? PdfToken::Kind::Name : PdfToken::Kind::Word,
                    m_bytes.sliced(from, m_at - from).toByteArray()};
}

char PdfTokens::escaped()
{
    const char letter = m_bytes[m_at];
    if (letter < '0' || letter > '7')
        return letter == 'n' ? '\n' : letter == 'r' ? '\r' : letter == 't' ? '\t' : letter;
    unsigned code = 0;
    qsizetype digits = 0;
    for (; digits < 3 && m_at + digits < m_bytes.size(); ++digits) {
        const char digit = m_bytes[m_at + digits];
        if (digit < '0' || digit > '7')
            break;
        code = code * 8 + static_cast<unsigned>(digit - '0');
    }
    m_at += digits - 1;
    return static_cast<char>(code & 0xFFU);
}

QByteArray PdfTokens::literal()
{
    const qsizetype from = ++m_at;
    QByteArray text;
    for (int depth = 1; m_at < m_bytes.size(); ++m_at) {
        const char byte = m_bytes[m_at];
        if (m_at - from > kLongestString) { // no string after all
            m_at = from;
            return {};
        }
        if (byte == '\\' && m_at + 1 < m_bytes.size()) {
            ++m_at;
            text += escaped();
            continue;
        }
        depth += byte == '(' ? 1 : byte == ')' ? -1 : 0;
        if (depth == 0) {
            ++m_at;
            return text;
        }
        text += byte;
    }
    m_at = from;
    return {};
}

QByteArray PdfTokens::hexadecimal()
{
    const qsizetype from = ++m_at;
    const qsizetype end = m_bytes.indexOf('>', from);
    if (end < 0 || end - from > kLongestString)
        return {};
    QByteArray digits;
    for (const char byte : m_bytes.sliced(from, end - from)) {
        if (!isBlank(byte))
            digits += byte;
    }
    m_at = end + 1;
    if (digits.size() % 2 != 0)
        digits += '0';
    return QByteArray::fromHex(digits);
}

} // namespace leadbook
