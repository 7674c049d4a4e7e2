// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textencoder.h"

#include "core/text.h"

#include <algorithm>

namespace leadbook {

TextEncoder::TextEncoder(const TextEncoding &encoding)
    : m_name(encoding.name)
    , m_encoder(encoding.name.constData())
    , m_decoder(encoding.name.constData())
{
}

std::string TextEncoder::byteOrderMark() const
{
    if (!m_name.startsWith("UTF-"))
        return {};
    QStringEncoder encoder(m_name.constData());
    return QByteArray(encoder(u"\uFEFF")).toStdString();
}

std::optional<TextEncoder::Lack> TextEncoder::encode(std::string_view utf8, std::string &bytes)
{
    const QString text = toQString(utf8);
    const QByteArray encoded = m_encoder(text);
    // What stands in for a missing character reads as another one.
    const QString decoded = m_decoder(encoded);
    if (decoded == text) {
        bytes.append(encoded.constData(), static_cast<std::size_t>(encoded.size()));
        return std::nullopt;
    }
    auto at = std::ranges::mismatch(text, decoded).in1 - text.begin();
    if (at > 0 && text[at].isLowSurrogate())
        --at;
    const bool isPair = at < text.size() && text[at].isHighSurrogate();
    return Lack{text.mid(at, isPair ? 2 : 1), static_cast<std::size_t>(text.left(at).toUtf8().size())};
}

} // namespace leadbook
