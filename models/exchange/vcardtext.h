// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/textencoding.h"
#include "exchange/vcard.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// Whether @p encoding is UTF-16 or UTF-32, which whole files have, lines and all.
bool isWideEncoding(const TextEncoding &encoding);

/// Turns the bytes of vCard values into text, each by the encoding it names, else by that of the file.
class VCardDecoder
{
public:
    /// So many bytes of values without a named encoding are kept for undeclared().
    static constexpr std::size_t kSampleBytes = std::size_t(1) << 18;

    /// @p encoding is that of the file.
    explicit VCardDecoder(const TextEncoding &encoding);

    /// Whether the file is UTF-16 or UTF-32: what stands in it plainly has become UTF-8 with its lines,
    /// whatever encoding it names.
    bool isWide() const { return m_isWide; }

    /// @p bytes in UTF-8, without zero bytes; bytes that stand for nothing become U+FFFD. @p charset as its
    /// parameter names it; empty or unknown: the encoding of the file.
    std::string decode(std::string_view bytes, std::string_view charset);

    bool hasReplaced() const { return m_replaced; }
    std::int64_t zeroBytes() const { return m_zeroBytes; }
    /// Values above ASCII that named no encoding, a line each: what the encoding is found out from.
    const std::string &undeclared() const { return m_undeclared; }

private:
    bool m_isWide;
    TextEncoding m_encoding;
    bool m_replaced = false;
    std::int64_t m_zeroBytes = 0;
    std::string m_undeclared;
};

/// The bytes that quoted-printable text stands for; what is no code stays.
std::string fromQuotedPrintable(std::string_view text);

/// The text of a whole value: escapes resolved. In 2.1 a backslash escapes the semicolon and nothing else; in
/// the others \n is a line break, and a backslash before anything but , ; : \ is one.
std::string vcardText(std::string_view value, VCardVersion version);

/// The parts of a structured value or a list, cut at each unescaped one of @p separators, escapes resolved.
std::vector<std::string> vcardParts(std::string_view value, std::string_view separators,
                                    VCardVersion version);

/// A text as 3.0 and 4.0 write it: the backslash, line breaks and @p signs escaped. The format has no sign
/// for a carriage return: CR and CRLF become line breaks.
std::string vcardEscaped(std::string_view text, std::string_view signs = ",;");

/// Resolves the ^ escapes that RFC 6868 gives to parameters.
std::string fromParameterText(std::string_view value);
/// The opposite of fromParameterText().
std::string toParameterText(std::string_view text);

/// Whether two ASCII texts are the same but for case.
bool equalsIgnoringCase(std::string_view a, std::string_view b);
/// ASCII letters in capitals, the rest as it is.
std::string inCapitals(std::string_view text);
/// ASCII letters in small letters, the rest as it is.
std::string inSmallLetters(std::string_view text);

} // namespace leadbook
