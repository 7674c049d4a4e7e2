// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoder.h"

#include "exchange/utf8prefix.h"

#include <QByteArray>
#include <QString>
#include <QStringEncoder>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace leadbook {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// Whether characters are one to four bytes of which none but a whole one lies below '0'.
bool isMultibyte(const QByteArray &name)
{
    constexpr std::array<std::string_view, 4> kOthers{"UTF", "ISO-2022", "HZ", "SCSU"};
    const std::string_view text(name.constData(), static_cast<std::size_t>(name.size()));
    return std::ranges::none_of(kOthers, [text](std::string_view other) { return text.starts_with(other); });
}

/// How much of @p bytes ends with a whole character for certain; all of it where there is no such place.
std::size_t safeLength(std::string_view bytes)
{
    const auto isWhole = [](char c) { return static_cast<unsigned char>(c) < '0'; };
    const auto last = std::find_if(bytes.rbegin(), bytes.rend(), isWhole);
    constexpr std::size_t kMostHeld = 4096;
    const auto held = static_cast<std::size_t>(last - bytes.rbegin());
    return held > kMostHeld ? bytes.size() : bytes.size() - held;
}

} // namespace

TextDecoder::TextDecoder(const TextEncoding &encoding)
    : m_name(encoding.name)
    , m_isUtf8(encoding.name == "UTF-8")
    , m_isMultibyte(isMultibyte(encoding.name))
    , m_toSkip(encoding.bomBytes)
    , m_decoder(encoding.name.constData())
{
}

void TextDecoder::decode(std::string_view bytes, std::string &utf8)
{
    const std::size_t skipped = std::min(static_cast<std::size_t>(m_toSkip), bytes.size());
    bytes.remove_prefix(skipped);
    m_toSkip -= static_cast<int>(skipped);
    const std::size_t from = utf8.size();
    if (m_isUtf8) {
        decodeUtf8(bytes, utf8);
    } else if (m_isMultibyte) {
        decodeMultibyte(bytes, utf8);
    } else {
        decodeOther(bytes, utf8);
    }
    dropZeros(utf8, from);
}

/// Qt loses bytes where a broken character is cut in two, so pieces end with a whole one.
void TextDecoder::decodeMultibyte(std::string_view bytes, std::string &utf8)
{
    m_rest.append(bytes);
    const std::size_t length = safeLength(m_rest);
    decodeOther(std::string_view(m_rest).substr(0, length), utf8);
    m_rest.erase(0, length);
}

void TextDecoder::decodeUtf8(std::string_view bytes, std::string &utf8)
{
    std::string joined;
    if (!m_rest.empty()) {
        joined = std::move(m_rest);
        joined.append(bytes);
        bytes = joined;
        m_rest.clear();
    }
    while (!bytes.empty()) {
        const Utf8Prefix prefix = utf8Prefix(bytes);
        utf8.append(bytes.substr(0, prefix.valid));
        bytes.remove_prefix(prefix.valid);
        if (bytes.empty())
            return;
        if (prefix.incomplete) {
            m_rest = std::string(bytes);
            return;
        }
        utf8.append(kReplacement);
        m_replaced = true;
        bytes.remove_prefix(1);
    }
}

void TextDecoder::decodeOther(std::string_view bytes, std::string &utf8)
{
    QString text = std::exchange(m_half, {});
    const QString decoded = m_decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    text += decoded;
    // Qt gives out the first half of a UTF-16 pair when a piece ends behind it.
    if (!text.isEmpty() && text.back().isHighSurrogate()) {
        m_half = text.last(1);
        text.chop(1);
    }
    const QByteArray encoded = text.toUtf8();
    utf8.append(encoded.constData(), static_cast<std::size_t>(encoded.size()));
}

void TextDecoder::finish(std::string &utf8)
{
    const std::size_t from = utf8.size();
    if (m_isUtf8 && !m_rest.empty()) {
        utf8.append(kReplacement);
        m_replaced = true;
    } else if (!m_isUtf8) {
        appendLast(utf8);
    }
    m_rest.clear();
    m_half.clear();
    dropZeros(utf8, from);
}

/// Appends what the last bytes stand for, and U+FFFD where they are half a character.
void TextDecoder::appendLast(std::string &utf8)
{
    decodeOther(m_rest, utf8);
    // Qt does not tell whether it waits for more; but then a line end does not come out as one.
    QStringEncoder encoder(m_name.constData());
    const QByteArray lineEnd = encoder(u"\n");
    const QString decoded = m_decoder(lineEnd);
    if (m_half.isEmpty() && decoded == u"\n")
        return;
    m_replaced = true;
    utf8.append(decoded.endsWith(u'\n') ? QString(m_half + decoded.chopped(1)).toUtf8().toStdString()
                                        : std::string(kReplacement));
}

void TextDecoder::dropZeros(std::string &utf8, std::size_t from)
{
    if (std::memchr(utf8.data() + from, 0, utf8.size() - from) == nullptr)
        return;
    const auto begin = utf8.begin() + static_cast<std::ptrdiff_t>(from);
    m_zeroBytes += std::count(begin, utf8.end(), '\0');
    utf8.erase(std::remove(begin, utf8.end(), '\0'), utf8.end());
}

} // namespace leadbook
