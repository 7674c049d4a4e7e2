// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <optional>

namespace leadbook {

/// A piece of what a PDF file or one of its streams says.
struct PdfToken
{
    enum class Kind : std::uint8_t
    {
        Word,   ///< an operator, a number, a bracket
        Name,   ///< behind a slash, which is left out
        String, ///< the bytes that it means, whichever way it is written
    };
    Kind kind = Kind::Word;
    QByteArray text;
};

/// Reads token after token; what is none (packed streams) gives words and strings without sense and never
/// fails. The bytes outlive it.
class PdfTokens
{
public:
    explicit PdfTokens(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    /// Absent at the end.
    std::optional<PdfToken> next();

private:
    QByteArray literal();
    QByteArray hexadecimal();
    char escaped();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace leadbook
