// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/textdecoder.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

class QIODevice;

namespace leadbook {

/// The lines of a vCard file, put together where the format breaks them: folded ones (a blank begins the
/// next line), soft line breaks of quoted-printable, base64 that goes on without a blank. Lines end with CR,
/// LF or CRLF. They are bytes as they stand in the file, as a character may be cut by a fold; only UTF-16 and
/// UTF-32 are turned into UTF-8 first.
class VCardLines
{
public:
    /// A longer line ends the reading with an error.
    static constexpr std::size_t kLongestLine = std::size_t(16) << 20;

    /// Reads on from where @p device stands; the device must outlive the reader.
    VCardLines(QIODevice &device, const TextEncoding &encoding);

    /// Reads the next line that is not blank into @p line. False at the end of the file. Fails when the
    /// device cannot be read or a line is longer than kLongestLine.
    Result<bool> next(std::string &line);

    /// Number of the first line that next() put together, from 1.
    std::int64_t lineNumber() const { return m_lineNumber; }
    std::int64_t bytesRead() const { return m_bytesRead; }
    /// Whether it was a long line that ended the reading.
    bool isTooLong() const { return m_failure == Failure::TooLong; }
    bool hasReplaced() const { return m_wideDecoder && m_wideDecoder->hasReplaced(); }

private:
    enum class Failure
    {
        None,
        Unreadable,
        TooLong
    };

    bool fill();
    bool ahead();
    bool joins(const std::string &line) const;
    Error failure() const;

    QIODevice &m_device;
    std::optional<TextDecoder> m_wideDecoder; ///< of UTF-16 and UTF-32
    QByteArray m_bytes;
    std::string m_text; ///< not yet given out from m_at on
    std::size_t m_at = 0;
    std::string m_ahead; ///< the next line as it stands in the file
    bool m_hasAhead = false;
    std::int64_t m_linesRead = 0;
    std::int64_t m_lineNumber = 0;
    std::int64_t m_bytesRead = 0;
    bool m_atEnd = false;
    Failure m_failure = Failure::None;
};

/// Whether @p line is BEGIN:VCARD or END:VCARD (@p keyword is BEGIN or END), in any case and with blanks.
bool isVCardBoundary(std::string_view line, std::string_view keyword);

/// The error for a part of the file that begins in line @p line and is too long to be a card.
Error cardTooLongError(std::int64_t line);

} // namespace leadbook
