// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/textencoding.h"

#include <QString>
#include <QStringDecoder>

#include <cstdint>
#include <string>
#include <string_view>

namespace leadbook {

/// Turns the bytes of a file, handed over in pieces of any length, into valid UTF-8 without zero bytes. A
/// character cut by the end of a piece is finished by the next one. Bytes that stand for nothing become
/// U+FFFD.
class TextDecoder
{
public:
    explicit TextDecoder(const TextEncoding &encoding);

    /// Appends to @p utf8 what @p bytes, the next piece, stands for.
    void decode(std::string_view bytes, std::string &utf8);
    /// Appends U+FFFD where the last piece ended within a character, with what bytes behind the broken one
    /// stand for.
    void finish(std::string &utf8);

    /// Whether a byte was replaced by U+FFFD so far.
    bool hasReplaced() const { return m_replaced || m_decoder.hasError(); }
    /// Zero bytes left out so far.
    std::int64_t zeroBytes() const { return m_zeroBytes; }

private:
    void decodeUtf8(std::string_view bytes, std::string &utf8);
    void decodeOther(std::string_view bytes, std::string &utf8);
    void decodeMultibyte(std::string_view bytes, std::string &utf8);
    void appendLast(std::string &utf8);
    void dropZeros(std::string &utf8, std::size_t from);

    QByteArray m_name;
    bool m_isUtf8;
    bool m_isMultibyte;
    int m_toSkip;
    QStringDecoder m_decoder;
    std::string m_rest; ///< what may be the start of a character
    QString m_half;     ///< UTF-16: the first half of a pair
    bool m_replaced = false;
    std::int64_t m_zeroBytes = 0;
};

} // namespace leadbook
