// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "exchange/rowsource.h"
#include "exchange/vcard.h"
#include "exchange/vcardlines.h"
#include "exchange/vcardtext.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

class QIODevice;

namespace leadbook {

/// Reads the cards of a vCard file one after the other, in memory bounded by the longest card. Versions 2.1,
/// 3.0 and 4.0, also mixed, with the liberties of files in the field: names in any case, types of all
/// styles, a version that comes late or never, text outside the cards, a missing END. Lines that are no
/// property are left out.
class VCardParser
{
public:
    /// A card that keeps more than so many bytes (pictures do not count) ends the reading with an error.
    static constexpr std::size_t kLongestCard = VCardLines::kLongestLine;
    /// So does a card of more properties.
    static constexpr std::size_t kMostProperties = 10'000;

    /// Reads on from where @p device stands; the device must outlive the parser. @p encoding is that of
    /// values which name none.
    VCardParser(QIODevice &device, const TextEncoding &encoding);

    /// Reads the next card into @p card. False at the end of the file. Fails with a sentence when the device
    /// cannot be read or a card is too long.
    Result<bool> next(VCard &card);

    std::int64_t bytesRead() const { return m_lines.bytesRead(); }
    TextFaults faults() const
    {
        return {m_decoder.hasReplaced() || m_lines.hasReplaced(), m_decoder.zeroBytes()};
    }
    /// Values read so far that name no encoding and are not ASCII, a line each; some of them in a large file.
    const std::string &undeclared() const { return m_decoder.undeclared(); }

private:
    Result<bool> findBegin();
    Status readLines(VCard &card);
    Status skipNested(const VCard &card);
    Error failure(const Error &error, const VCard &card) const;

    VCardLines m_lines;
    VCardDecoder m_decoder;
    std::string m_line;
    std::vector<std::string> m_kept;         ///< lines of the card
    std::optional<std::int64_t> m_nextBegin; ///< of a card whose BEGIN ended the one before
};

/// Reads one line of a card; absent where it is no property, or its value is bytes that are no text.
std::optional<VCardProperty> parseVCardProperty(std::string_view line, VCardVersion version,
                                                VCardDecoder &decoder);

/// Whether a file that begins with @p firstBytes is one of vCards: a line says BEGIN:VCARD.
bool isVCardFile(std::string_view firstBytes);

/// Finds out the encoding of a vCard file: UTF-16 by its first bytes, else that of the values which name
/// none, as detectEncoding() does for whole files. Leaves the device at its beginning. Fails where the device
/// cannot be read, a card is too long, or @p progress is cancelled.
Result<TextEncoding> detectVCardEncoding(QIODevice &device, const Progress *progress = nullptr);

} // namespace leadbook
