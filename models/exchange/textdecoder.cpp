// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoder.h"

#include "exchange/utf8prefix.h"

#include <QByteArray>
#include <QString>
#include <QStringEncoder>

#include <algorithm>
#include <cstring>
#include <utility>

namespace leadbook {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

} // namespace

TextDecoder::TextDecoder(const TextEncoding &encoding)
    : m_name(encoding.name)
    , m_isUtf8(encoding.name == "UTF-8")
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
    } else {
        decodeOther(bytes, utf8);
    }
    dropZeros(utf8, from);
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

bool TextDecoder::isWithinCharacter()
{
    if (m_isUtf8)
        return !m_rest.empty();
    // Qt does not tell; but then a line end does not come out as one.
    QStringEncoder encoder(m_name.constData());
    const QByteArray lineEnd = encoder(u"\n");
    const QString decoded = m_decoder(lineEnd);
    return !m_half.isEmpty() || decoded != u"\n";
}

void TextDecoder::finish(std::string &utf8)
{
    if (!isWithinCharacter())
        return;
    utf8.append(kReplacement);
    m_replaced = true;
    m_rest.clear();
    m_half.clear();
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
