// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcardparser.h"

#include "exchange/celltext.h"
#include "exchange/encodingranking.h"
#include "exchange/encodingtable.h"
#include "exchange/utf8prefix.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

constexpr std::size_t kHeadBytes = 4096; ///< by which UTF-16 is known
constexpr int kCardsBetweenLooks = 256;  ///< at whether it is cancelled

/// Properties whose values are pictures, sounds, keys or other cards.
constexpr auto kLeftOut = std::to_array<std::string_view>(
    {"PHOTO", "LOGO", "SOUND", "KEY", "AGENT", "X-MS-CARDPICTURE", "X-ABCROP-RECTANGLE"});

/// The name of a line's property in capitals, without its group.
std::string nameOf(std::string_view line)
{
    constexpr std::size_t kLongestName = 100;
    std::string_view name = line.substr(0, std::min(line.find_first_of(":;"), kLongestName));
    if (const std::size_t dot = name.find('.'); dot != name.npos)
        name.remove_prefix(dot + 1);
    return inCapitals(trimmed(name));
}

/// What stands behind the first colon.
std::string_view plainValue(std::string_view line)
{
    const std::size_t colon = line.find(':');
    return colon == line.npos ? std::string_view() : line.substr(colon + 1);
}

VCardVersion versionOf(const std::vector<std::string> &lines)
{
    const auto line = std::ranges::find(lines, "VERSION", nameOf);
    const std::string_view version = line == lines.end() ? std::string_view() : trimmed(plainValue(*line));
    return version.starts_with('2')   ? VCardVersion::V21
           : version.starts_with('4') ? VCardVersion::V40
                                      : VCardVersion::V30;
}

/// Whether a line of @p text says BEGIN:VCARD.
bool saysBegin(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
        if (isVCardBoundary(text.substr(at, end - at), "BEGIN"))
            return true;
        at = end + 1;
    }
    return false;
}

/// UTF-16 or UTF-32 in which a file begins its cards. Zero bytes alone say nothing: they may be a picture's.
std::optional<TextEncoding> wideEncoding(std::string_view head)
{
    if (saysBegin(head))
        return std::nullopt;
    // UTF-32 comes first: read as UTF-16 it is the same with zeros in between, which the decoder drops.
    for (const char *name : {"UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE"}) {
        const auto encoding = encodingByName(QLatin1String(name), head);
        std::string text;
        if (encoding)
            TextDecoder(*encoding).decode(head, text);
        if (saysBegin(text))
            return *encoding;
    }
    return std::nullopt;
}

/// The encoding of values that name none.
TextEncoding encodingOfValues(const std::string &values)
{
    if (utf8Prefix(values).valid == values.size())
        return {};
    const TextEncoding found = detectEncoding(values);
    // Names of a few Han characters may look like UTF-16, which their card was not.
    return isWideEncoding(found) ? TextEncoding{rankEncodings(values, false).front().encoding->name, 0}
                                 : found;
}

Error unreadable(const QIODevice &device)
{
    return {ErrorCode::Io,
            QCoreApplication::translate("Import", "The file cannot be read. Copy it to a local folder and "
                                                  "try again."),
            device.errorString()};
}

} // namespace

VCardParser::VCardParser(QIODevice &device, const TextEncoding &encoding)
    : m_lines(device, encoding)
    , m_decoder(encoding)
{
}

Result<bool> VCardParser::findBegin()
{
    if (m_nextBegin)
        return true;
    for (;;) {
        const auto more = m_lines.next(m_line);
        if (!more || !*more)
            return more;
        if (isVCardBoundary(m_line, "BEGIN")) {
            m_nextBegin = m_lines.lineNumber();
            return true;
        }
    }
}

Result<bool> VCardParser::next(VCard &card)
{
    const auto found = findBegin();
    if (!found || !*found)
        return found;
    card.line = *m_nextBegin;
    card.isEnded = false;
    card.properties.clear();
    m_nextBegin.reset();
    m_kept.clear();
    LEADBOOK_TRY(readLines(card));
    card.version = versionOf(m_kept);
    for (const std::string &line : m_kept) {
        auto property = parseVCardProperty(line, card.version, m_decoder);
        if (property && property->name != "VERSION")
            card.properties.push_back(std::move(*property));
    }
    return true;
}

/// What ended the reading within @p card: a long line is told by the card, which is what people find.
Error VCardParser::failure(const Error &error, const VCard &card) const
{
    return m_lines.isTooLong() ? cardTooLongError(card.line) : error;
}

/// Keeps the lines up to the end of the card.
Status VCardParser::readLines(VCard &card)
{
    std::size_t size = 0;
    bool expectsNested = false;
    for (;;) {
        const auto more = m_lines.next(m_line);
        if (!more)
            return failure(more.error(), card);
        if (!*more)
            return {};
        if (isVCardBoundary(m_line, "END")) {
            card.isEnded = true;
            return {};
        }
        if (isVCardBoundary(m_line, "BEGIN") && !expectsNested) {
            m_nextBegin = m_lines.lineNumber();
            return {};
        }
        const std::string name = nameOf(m_line);
        const std::string_view value = name == "AGENT" ? plainValue(m_line) : std::string_view();
        const bool beginsNested = expectsNested || isVCardBoundary(value, "BEGIN");
        expectsNested = name == "AGENT" && isBlank(value);
        if (beginsNested && !expectsNested)
            LEADBOOK_TRY(skipNested(card));
        if (beginsNested || std::ranges::find(kLeftOut, name) != kLeftOut.end())
            continue;
        size += m_line.size();
        if (size > kLongestCard || m_kept.size() == kMostProperties)
            return cardTooLongError(card.line);
        m_kept.push_back(std::move(m_line));
    }
}

/// Reads on behind the end of a card within the card.
Status VCardParser::skipNested(const VCard &card)
{
    for (int depth = 1; depth > 0;) {
        const auto more = m_lines.next(m_line);
        if (!more)
            return failure(more.error(), card);
        if (!*more)
            return {};
        depth += isVCardBoundary(m_line, "BEGIN") ? 1 : isVCardBoundary(m_line, "END") ? -1 : 0;
    }
    return {};
}

bool isVCardFile(std::string_view firstBytes)
{
    return saysBegin(firstBytes) || wideEncoding(firstBytes.substr(0, kHeadBytes));
}

Result<TextEncoding> detectVCardEncoding(QIODevice &device, const Progress *progress)
{
    QByteArray head;
    for (QByteArray more = device.read(kHeadBytes); !more.isEmpty();
         more = device.read(kHeadBytes - head.size()))
        head += more;
    if (!device.seek(0))
        return unreadable(device);
    const auto wide = wideEncoding({head.constData(), static_cast<std::size_t>(head.size())});
    if (wide)
        return *wide;
    VCardParser parser(device, {});
    VCard card;
    for (int cards = 0;; ++cards) {
        if (cards % kCardsBetweenLooks == 0 && progress && progress->isCancelled())
            return cancelledError();
        const auto more = parser.next(card);
        if (!more)
            return more.error();
        if (!*more)
            break;
    }
    if (!device.seek(0))
        return unreadable(device);
    return encodingOfValues(parser.undeclared());
}

} // namespace leadbook
